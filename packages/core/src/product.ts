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
export type { ServiceDefaults } from "./contract/options.ts";
export type { Reading, ReadingContext, ServiceProfile } from "./contract/profile.ts";
export { Reply } from "./contract/reply.ts";
export type { ApiRequest, HttpMethod, Query, QueryValue, Transport } from "./contract/request.ts";
export { encodeSegment, path } from "./contract/url.ts";
export { checkInput } from "./input/check-input.ts";
export type { FieldRule, OperationRow } from "./input/operation-row.ts";
export { ServiceClient } from "./service/service-client.ts";
