import { FortinetError, type FortinetErrorOptions } from "../errors/fortinet-error.ts";

type Rebuild = new (message: string, options: FortinetErrorOptions) => FortinetError;

/**
 * An error that knows nothing of the call it ends, with the id and the context of that call; anything else as it is. A copy:
 * the same refusal ends every call that waited for it.
 */
export function completed(error: unknown, { requestId, context }: FortinetErrorOptions): unknown {
  if (!(error instanceof FortinetError) || error.requestId !== undefined) return error;
  const { message, cause, stack } = error;
  const told = Object.keys(error.context).length > 0;
  try {
    // The options of every error of this family are named like its properties.
    const copy = new (error.constructor as Rebuild)(message, {
      ...error,
      cause,
      requestId,
      context: told ? error.context : context,
    });
    return Object.defineProperty(copy, "stack", { value: stack, configurable: true, writable: true });
  } catch {
    return error;
  }
}
