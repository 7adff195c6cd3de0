import { FortinetError } from "../errors/fortinet-error.ts";
import { AbortedError, NetworkError, TimeoutError } from "../errors/on-the-way.ts";
import { WireError } from "../net/types.ts";
import { type Call, contextOf, hostOf } from "./call.ts";
import type { TransportConfig } from "./config.ts";
import { errorOf, type FailureContext, outcomeUnknown, safeCause } from "./failure.ts";
import { isOutcomeUnknown } from "./retry.ts";

/** What ky is given for an attempt that is to be followed by another, and what ends a call whose last attempt failed. */
export const again: Error = new Error("Another attempt follows.");

/** The public error of whatever ended the call. */
export function publicError(config: TransportConfig, call: Call, thrown: unknown): FortinetError {
  if (thrown instanceof FortinetError) return thrown;
  const { outcome, deadline, request } = call;
  const context = failureContext(config, call);
  const last = outcome === undefined ? undefined : errorOf(outcome, context);
  const aborted = last instanceof AbortedError && deadline?.reason !== undefined;
  // An answer that came stays what it is, even when the signal fires while hooks or a sink look at it.
  if (thrown === again && last !== undefined && !aborted) return last;
  if (deadline?.reason === undefined) {
    // Nothing but a defect of this package comes here; it must still be an error users can catch.
    const message = thrown instanceof Error ? config.secrets.text(thrown.message) : String(thrown);
    return new NetworkError(`The call failed in an unexpected way: ${message}`, { ...context.options, cause: last });
  }
  if (deadline.reason === "aborted") return abortedError(config, call, context);
  const timeout = totalTimeout(config, call, context, aborted ? undefined : last);
  const isUnknown = !request.safe && outcome !== undefined && isOutcomeUnknown(outcome);
  return isUnknown ? outcomeUnknown(timeout, context) : timeout;
}

/**
 * The public error that ends a file, which began to come: the call itself has succeeded. `thrown` is what its wire says, or
 * nothing when the call's own signal fired.
 */
export function fileError(config: TransportConfig, call: Call, thrown: unknown): FortinetError {
  const context = failureContext(config, call);
  if (call.deadline?.reason === "aborted") return abortedError(config, call, context);
  if (call.deadline?.reason === "total") return totalTimeout(config, call, context, undefined);
  const cause = safeCause(thrown, config.secrets);
  if (thrown instanceof WireError && thrown.failure === "timeout") {
    const timeoutMs = context.attemptTimeout;
    return new TimeoutError(`${context.host} sent no more of the file for ${timeoutMs} ms.`, {
      ...context.options,
      cause,
      phase: "body",
      timeoutMs,
      hint: "timeout.attempt sets how long a file may pause.",
    });
  }
  const why = cause?.message ?? "unknown";
  return new NetworkError(`The file from ${context.host} broke off: ${why}.`, { ...context.options, cause });
}

function abortedError(config: TransportConfig, call: Call, { options }: FailureContext): AbortedError {
  const cause = safeCause(call.options.signal?.reason, config.secrets);
  return new AbortedError("The call was aborted.", { ...options, cause, sent: call.sent });
}

function totalTimeout(
  config: TransportConfig,
  call: Call,
  { options }: FailureContext,
  cause: FortinetError | undefined,
): TimeoutError {
  const timeoutMs = call.options.timeout?.total ?? config.timeout.total ?? 0;
  return new TimeoutError(`${call.request.operation} took longer than ${timeoutMs} ms in all.`, {
    ...options,
    cause,
    phase: "total",
    timeoutMs,
    hint: "timeout.total sets the limit; it covers queues, retries, waits and the reading of a file.",
  });
}

function failureContext({ profile, secrets, origin }: TransportConfig, call: Call): FailureContext {
  const { connect, attempt } = call.timeout;
  return {
    options: { requestId: call.id, context: contextOf(call, profile.service) },
    request: call.request,
    profile,
    secrets,
    host: hostOf(origin),
    connectTimeout: connect,
    attemptTimeout: attempt,
  };
}
