export type { AuditOptions } from "./audit/options.ts";
export {
  callbackSink,
  compositeSink,
  type MemorySink,
  memorySink,
  type SinkOptions,
  type StreamSinkOptions,
  streamSink,
  type WritableTarget,
} from "./audit/sinks.ts";
export type { AuditEvent, AuditOutcome, AuditSink, AuditSinkReport } from "./audit/types.ts";
export type { CloudClientOptions } from "./client/cloud-client.ts";
export type { Full, FullResult } from "./client/resource.ts";
export type { Hook, HookCall, HookList, Hooks } from "./contract/hooks.ts";
export type {
  BreakerOptions,
  LimitOptions,
  RateLimit,
  RetryOptions,
  ServiceOptions,
  TimeoutOptions,
} from "./contract/options.ts";
export type { ApiResponse, CallOptions } from "./contract/request.ts";
export {
  CircuitOpenError,
  ConfigError,
  HookError,
  InputError,
  QueueFullError,
  ReadOnlyError,
  UnsupportedError,
} from "./errors/before-sending.ts";
export { type ErrorFormat, format } from "./errors/format.ts";
export {
  type ErrorClass,
  type ErrorContext,
  FortinetError,
  type FortinetErrorOptions,
  isFortinetError,
} from "./errors/fortinet-error.ts";
export {
  ApiError,
  type ApiErrorOptions,
  AuthError,
  ChallengeError,
  DuplicateError,
  InUseError,
  LockedOutError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ResponseError,
  ValidationError,
} from "./errors/from-the-answer.ts";
export { type FailedItem, IncompleteListError, PartialFailureError } from "./errors/of-many.ts";
export {
  AbortedError,
  CertificateError,
  NetworkError,
  OutcomeUnknownError,
  TimeoutError,
  type TimeoutPhase,
} from "./errors/on-the-way.ts";
export { type Settled, type SettleOptions, settle } from "./errors/settle.ts";
export type { DateInput } from "./input/check-input.ts";
export { type UnknownValue, unknownValue } from "./input/unknown-value.ts";
export type { LimitStatus } from "./limits/rate-limits.ts";
export type { WindowCounts } from "./limits/rate-window.ts";
export type { Logger, LogLevel } from "./logger.ts";
export type { NetOptions, PoolOptions, TlsOptions, WireHeaders } from "./net/types.ts";
export { CloudSession, type CloudSessionOptions } from "./session/cloud-session.ts";
export type { CloudCredentials } from "./session/credentials.ts";
export type { LoginResponse } from "./session/oauth.ts";
export type { SessionEventName, SessionEvents, SessionListener, TokenSource } from "./session/session-events.ts";
export type { TokenInfo } from "./session/token-info.ts";
export { memoryTokenStore, type StoredToken, type TokenStore } from "./session/token-store.ts";
export type {
  BreakerState,
  ClientHealth,
  ClientStats,
  ExportOptions,
  LastRequest,
  LatencyStats,
  OperationRecord,
} from "./telemetry/types.ts";
export { version } from "./version.ts";
