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
export { CloudClient, type CloudClientOptions, type CloudProduct } from "./client/cloud-client.ts";
export {
  codeOf,
  done,
  type Envelope,
  errorText,
  isGatewayAnswer,
  limitHint,
  numberOf,
  rows,
  textOf,
} from "./client/envelope.ts";
export { type BatchResult, inBatches } from "./client/in-batches.ts";
export { type Invocation, OperationCaller } from "./client/operation-caller.ts";
export { type Full, type FullResult, Resource } from "./client/resource.ts";
export type { Hook, HookCall, HookList, Hooks } from "./contract/hooks.ts";
export type {
  BreakerOptions,
  LimitOptions,
  RateLimit,
  RetryOptions,
  ServiceDefaults,
  ServiceOptions,
  TimeoutOptions,
} from "./contract/options.ts";
export type { Reading, ReadingContext, ServiceProfile } from "./contract/profile.ts";
export { Reply } from "./contract/reply.ts";
export type {
  ApiRequest,
  ApiResponse,
  CallOptions,
  HttpMethod,
  Query,
  QueryValue,
  Transport,
} from "./contract/request.ts";
export { encodeSegment, path } from "./contract/url.ts";
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
export { checkInput, type DateInput } from "./input/check-input.ts";
export type { FieldRule, OperationRow } from "./input/operation-row.ts";
export { type UnknownValue, unknownValue } from "./input/unknown-value.ts";
export type { LimitStatus } from "./limits/rate-limits.ts";
export type { WindowCounts } from "./limits/rate-window.ts";
export type { Logger, LogLevel } from "./logger.ts";
export type { NetOptions, PoolOptions, TlsOptions, WireHeaders } from "./net/types.ts";
export { ServiceClient } from "./service/service-client.ts";
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
