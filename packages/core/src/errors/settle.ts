import { type ErrorFormat, format } from "./format.ts";
import { type FortinetError, isFortinetError } from "./fortinet-error.ts";

/** How a call ended: look at `ok` first, TypeScript then knows the rest. */
export type Settled<T> =
  | { readonly ok: true; readonly value: T; readonly error?: undefined }
  | { readonly ok: false; readonly error: FortinetError; readonly value?: undefined };

/** Options of `settle`. */
export interface SettleOptions {
  /** Gets one line for an error. */
  readonly logger?: { error(data: object, message: string): void } | undefined;
  /** How that line is written. @default "detailed" */
  readonly format?: ErrorFormat | undefined;
}

/**
 * Turns a rejected call into a value: `const { ok, value, error } = await settle(care.products.list())`. Only errors of these
 * packages are settled; a `TypeError` of your own code is still thrown.
 */
export async function settle<T>(promise: PromiseLike<T>, options: SettleOptions = {}): Promise<Settled<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    if (!isFortinetError(error)) throw error;
    log(error, options);
    return { ok: false, error };
  }
}

function log(error: FortinetError, { logger, format: style }: SettleOptions): void {
  try {
    logger?.error({ code: error.code, requestId: error.requestId }, format(error, style));
  } catch {
    // A broken logger must not hide the error.
  }
}
