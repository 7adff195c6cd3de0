export {
  AbortedError,
  ApiError,
  type ApiErrorOptions,
  type ApiResponse,
  type AuditEvent,
  type AuditOptions,
  type AuditOutcome,
  type AuditSink,
  type AuditSinkReport,
  AuthError,
  type BreakerOptions,
  type BreakerState,
  type CallOptions,
  CertificateError,
  ChallengeError,
  CircuitOpenError,
  type ClientHealth,
  type ClientStats,
  ConfigError,
  callbackSink,
  compositeSink,
  DuplicateError,
  type ErrorClass,
  type ErrorContext,
  type ErrorFormat,
  type ExportOptions,
  FortinetError,
  type FortinetErrorOptions,
  format,
  type Hook,
  type HookCall,
  HookError,
  type HookList,
  type Hooks,
  IncompleteListError,
  InputError,
  InUseError,
  isFortinetError,
  type LastRequest,
  type LatencyStats,
  type LimitOptions,
  type LimitStatus,
  LockedOutError,
  type Logger,
  type LogLevel,
  type MemorySink,
  memorySink,
  type NetOptions,
  NetworkError,
  NotFoundError,
  type OperationRecord,
  OutcomeUnknownError,
  PermissionError,
  type PoolOptions,
  QueueFullError,
  type RateLimit,
  RateLimitedError,
  ReadOnlyError,
  ResponseError,
  type RetryOptions,
  type ServiceOptions,
  type Settled,
  type SettleOptions,
  type SinkOptions,
  type StreamSinkOptions,
  settle,
  streamSink,
  TimeoutError,
  type TimeoutOptions,
  type TimeoutPhase,
  type TlsOptions,
  type UnknownValue,
  UnsupportedError,
  unknownValue,
  ValidationError,
  type WindowCounts,
  type WireHeaders,
  type WritableTarget,
} from "@fortikit/core";
export type { ServiceClient, Transport } from "@fortikit/core/product";
export type { Challenge, ChallengeAnswer, ChallengeHandler } from "./auth/challenge.ts";
export type { CredentialOptions } from "./auth/credentials.ts";
export type { LoginWay } from "./auth/login-flow.ts";
export type { SessionInfo } from "./auth/login-session.ts";
export type { ApiTrees } from "./client/api-trees.ts";
export type { DeviceClient } from "./client/device-client.ts";
export type { DeviceInfo, FortiOSEventName, FortiOSEvents, FortiOSListener } from "./client/device-events.ts";
export { FortiOS } from "./client/fortios.ts";
export type { AuthOptions, FortiOSOptions } from "./client/options.ts";
export type { ApiPreview } from "./client/preview.ts";
export type { FortiOSTransaction, TransactionScope } from "./client/transaction-scope.ts";
export type { Difference, EnsureOptions, EnsureResult } from "./cmdb/ensure/ensure-types.ts";
export { extra } from "./cmdb/extra.ts";
export type {
  FullAnswer,
  FullChildTable,
  FullRows,
  FullSingleton,
  FullSingletonReads,
  FullTable,
  FullTableReads,
} from "./cmdb/full/full-types.ts";
export type { Comparable, Comparison, Filter, Where } from "./cmdb/query/filter.ts";
export type { GetQuery, ListQuery, Picked, Sort } from "./cmdb/query/query-types.ts";
export type {
  ChildTable,
  Member,
  NoChildren,
  ReadSingleton,
  ReadTable,
  Rows,
  Singleton,
  Table,
  Values,
  VdomSingleton,
  VdomTable,
} from "./cmdb/types.ts";
export type { Input, InputList, InputValue, KeyedRow, NewRow } from "./cmdb/write/input-types.ts";
export type {
  Changed,
  CreateOptions,
  IfMissingOptions,
  MoveTarget,
  PurgeOptions,
  Reordered,
  Upserted,
} from "./cmdb/write/write-types.ts";
export type { Envelope, FortiOSCallOptions } from "./contract/caller.ts";
export type {
  ConfigurationTree,
  EndpointKind,
  EndpointRow,
  EndpointRows,
  MethodRow,
  Schema,
  TableRow,
  TableRows,
} from "./contract/schema.ts";
export type {
  BackupParams,
  DeviceUp,
  MonitorHelpers,
  RestoreParams,
  RestoreResult,
  SystemHelpers,
  WaitUntilUpOptions,
} from "./device/types.ts";
export type {
  DiagnoseOptions,
  DiagnosisCheck,
  Finding,
  Latency,
  MeasuredLevel,
  Measurement,
  MeasureOptions,
} from "./diagnose/types.ts";
export type { DownloadedFile, FileHead } from "./endpoint/downloaded-file.ts";
export type {
  Download,
  DownloadWith,
  EndpointAnswer,
  FileContent,
  FullDownload,
  FullDownloadWith,
  FullGet,
  FullGetWith,
  FullPost,
  FullPostWith,
  Get,
  GetAcrossVdoms,
  GetAcrossVdomsWith,
  GetWith,
  NoParams,
  OneOrMany,
  Post,
  PostWith,
  ReadParams,
  WithReadParams,
} from "./endpoint/types.ts";
export { type ErrorMeaning, errorCodes, httpStatuses } from "./envelope/error-codes.ts";
export type { ByVdom } from "./envelope/vdom-results.ts";
export { type FortiOS76, type FortiOS76Cmdb, fortios76 } from "./generated/7.6/index.ts";
export type { Log } from "./generated/log/index.ts";
export type { Monitor } from "./generated/monitor/index.ts";
export type { Service } from "./generated/service/index.ts";
export type { LogPage, LogPageQuery, LogQuery, LogRaw, LogRecord, LogSearch, LogSearchQuery } from "./log/types.ts";
export { TransactionError, type TransactionReason } from "./transaction/transaction-error.ts";
export type {
  Transaction,
  TransactionControl,
  TransactionInfo,
  TransactionOptions,
  TransactionState,
} from "./transaction/types.ts";
export type { NativeField, NativeOption, NativeSchema, NativeTable } from "./typegen/native.ts";
