// What product packages are built with. Users meet `@fortikit/core` itself.
export { CloudClient, type CloudProduct } from "./client/cloud-client.ts";
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
export { Resource } from "./client/resource.ts";
export type { Authorizer, Lease } from "./contract/authorizer.ts";
export { CallAborted, orAborted, sleep } from "./contract/deadline.ts";
export type { ServiceDefaults } from "./contract/options.ts";
export type { Reading, ReadingContext, ServiceProfile } from "./contract/profile.ts";
export { Reply } from "./contract/reply.ts";
export type { ApiRequest, HttpMethod, Query, QueryValue, Transport } from "./contract/request.ts";
export { encodeSegment, path } from "./contract/url.ts";
export { checkInput } from "./input/check-input.ts";
export type { FieldRule, OperationRow } from "./input/operation-row.ts";
export { levelled } from "./logger.ts";
export type { Net, PoolStats, WireFile, WireReply, WireRequest } from "./net/types.ts";
export { WireError } from "./net/types.ts";
export type { Secrets } from "./redact/secrets.ts";
export { type Check, checkOptions, checks, exclusive, splitUrl } from "./service/check-options.ts";
export { type OpenService, openService, type ServiceParts, type ServiceSetup } from "./service/open-service.ts";
export { ServiceClient } from "./service/service-client.ts";
export { within } from "./service/within.ts";
export type { HttpTransport } from "./transport/http-transport.ts";
