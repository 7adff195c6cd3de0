import type { ApiName } from "../cloud/envelopes.ts";
import type { CloudApi, FlexParameter, FlexProduct, JsonSchema } from "../generated/cloud.ts";
import { flexProducts, forticare, fortiflexV1, fortiflexV2 } from "../generated/cloud.ts";

/** A parameter of a FortiFlex product. */
export type ParameterModel = FlexParameter;
/** A FortiFlex product type. */
export type ProductModel = FlexProduct;

/** An operation as the specs describe it. */
export interface OperationModel {
  readonly operation: string;
  /** Schema of the request body, draft 2020-12. */
  readonly request: JsonSchema;
  /** A ReadOnly user is refused. */
  readonly needsWrite: boolean;
}

/** The APIs of the specs. */
export const APIS: Readonly<Record<ApiName, CloudApi>> = {
  forticare,
  fortiflex: fortiflexV2,
  flexvm: fortiflexV1,
};

/** Changes nothing, and is yet refused to ReadOnly users: a licence file is worth money. */
const WRITE_THOUGH_SAFE = "licenses.download";

/** The operation at a path of an API. */
export function operationModel(api: ApiName, path: string): OperationModel | undefined {
  const found = Object.entries(APIS[api].operations).find(([, item]) => item.path === path);
  if (found === undefined) return undefined;
  const [operation, { request, safe }] = found;
  return { operation, request, needsWrite: !safe || operation === WRITE_THOUGH_SAFE };
}

/** The product type of an id. */
export function productModel(id: number): ProductModel | undefined {
  return flexProducts.find((item) => item.id === id);
}
