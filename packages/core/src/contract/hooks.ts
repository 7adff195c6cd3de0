import { HookError } from "../errors/before-sending.ts";
import type { FortinetError } from "../errors/fortinet-error.ts";
import type { WireHeaders } from "../net/types.ts";

/** What every hook is told about the call. */
export interface HookCall {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly method: string;
  /** Host and path without query. */
  readonly url: string;
  readonly safe: boolean;
  readonly object?: { readonly type: string; readonly key?: string | undefined } | undefined;
}

/** Functions that run along a call, in the order given, each awaited. A hook that throws ends the call with `HookError`. */
export interface Hooks {
  /** Before each attempt. May add to `headers`; they hold no credentials, these are added afterwards. */
  readonly beforeRequest?: HookList<HookCall & { readonly attempt: number; readonly headers: Record<string, string> }>;
  /** After each answer, whatever its status. */
  readonly afterResponse?: HookList<
    HookCall & {
      readonly attempt: number;
      readonly status: number;
      readonly headers: WireHeaders;
      readonly durationMs: number;
    }
  >;
  /** Before a wait ends and the call goes out again. */
  readonly beforeRetry?: HookList<HookCall & { readonly attempt: number; readonly reason: string }>;
  /** Once for a call that failed, before it rejects. */
  readonly onError?: HookList<HookCall & { readonly error: FortinetError }>;
}

/** A function of yours; a returned promise is awaited. */
export type Hook<Event> = (event: Event) => unknown;

/** One hook, or several that run in this order. */
export type HookList<Event> = Hook<Event> | readonly Hook<Event>[] | undefined;

/** Runs hooks one after the other. */
export async function runHooks<Event>(
  name: keyof Hooks,
  hooks: NonNullable<HookList<Event>>,
  event: Event & HookCall & { readonly error?: FortinetError },
): Promise<void> {
  for (const hook of typeof hooks === "function" ? [hooks] : hooks) {
    try {
      await hook(event);
    } catch (cause) {
      throw new HookError(`The ${name} hook failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
        hook: name,
        cause,
        requestId: event.id,
        context: { service: event.service, operation: event.operation, method: event.method, object: event.object },
        hint:
          event.error === undefined
            ? "The error of the hook is the cause."
            : `The call itself had failed: ${event.error.message}`,
      });
    }
  }
}
