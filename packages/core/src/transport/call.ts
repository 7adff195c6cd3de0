import type { AuditEvent } from "../audit/types.ts";
import type { Deadline } from "../contract/deadline.ts";
import type { HookCall } from "../contract/hooks.ts";
import type { ApiRequest, CallOptions } from "../contract/request.ts";
import type { ErrorContext } from "../errors/fortinet-error.ts";
import type { TransportConfig } from "./config.ts";
import type { Decision, Outcome } from "./retry.ts";

/** The state of one call from its start to its end. */
export interface Call {
  readonly id: string;
  readonly traceId: string;
  readonly request: ApiRequest;
  readonly options: CallOptions;
  readonly actor: Readonly<Record<string, unknown>> | undefined;
  /** Path on the host, without query. */
  readonly path: string;
  /** Path on the host, with query. */
  readonly target: string;
  readonly timeout: { readonly connect: number; readonly attempt: number };
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly deadline: Deadline | undefined;
  readonly startedAt: number;
  attempts: number;
  /** Attempts the retry budget still allows. */
  attemptsLeft: number;
  queueMs: number;
  /** The limiter's count of an attempt that has not been sent yet. */
  admission: number | undefined;
  /** Whether any attempt may have reached the service. */
  sent: boolean;
  /** Settles when the file that was handed out is over. */
  fileEnded: Promise<void> | undefined;
  /** Whether a refused token was renewed for this call. */
  renewed: boolean;
  /** What the last attempt came to. */
  outcome: Outcome | undefined;
  /** What follows from it. */
  decision: Decision;
}

/** What hooks are told about the call. */
export function hookCall(call: Call, service: string, url: string): HookCall {
  const { operation, method, safe, object } = call.request;
  return { id: call.id, service, operation, method, url, safe, object };
}

/** The context of an error of this call. */
export function contextOf(call: Call, service: string): ErrorContext {
  const { operation, method, object } = call.request;
  const status = call.outcome?.kind === "answer" ? call.outcome.reply.status : undefined;
  const durationMs = Math.round(performance.now() - call.startedAt);
  return { service, operation, method, path: call.path, object, status, attempts: call.attempts, durationMs };
}

/** The audit event of the call, or of its last attempt. */
export function auditEvent(
  { origin, profile }: TransportConfig,
  call: Call,
  told: Pick<AuditEvent, "kind" | "outcome" | "status" | "errorCode" | "errorMessage"> & { durationMs: number },
): AuditEvent {
  const { operation, safe, object, method } = call.request;
  const { id, path, attempts, queueMs, actor, traceId } = call;
  const durationMs = Math.round(told.durationMs);
  const time = new Date(Date.now() - durationMs).toISOString();
  return {
    ...told,
    durationMs,
    id,
    time,
    service: profile.service,
    operation,
    safe,
    object,
    method,
    host: hostOf(origin),
    path,
    attempts,
    queueMs,
    actor,
    traceId,
  };
}

/** Host and port of an origin. */
export function hostOf(origin: string): string {
  return origin.slice(origin.indexOf("//") + 2);
}
