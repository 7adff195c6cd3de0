import { emitModel } from "./cloud/emit-model.ts";
import { emitOperations } from "./cloud/emit-operations.ts";
import { emitCollection, emitEnvironment } from "./cloud/emit-postman.ts";
import { emitProducts } from "./cloud/emit-products.ts";
import { emitTypes } from "./cloud/emit-types.ts";
import { loadProducts } from "./cloud/load-products.ts";
import { loadSpec } from "./cloud/load-spec.ts";
import { FORTIOS_GENERATED, generateFortios } from "./fortios/generate-fortios.ts";

const CARE = "packages/forticare/src/generated";
const FLEX = "packages/fortiflex/src/generated";
const SIMULATOR = "packages/simulator/src/generated";
const POSTMAN = "specs/postman";

/** Folders that hold nothing but generated files: whatever else is found there is removed. */
export const GENERATED_FOLDERS = [CARE, FLEX, FORTIOS_GENERATED, SIMULATOR, POSTMAN];

/** Every generated file, by its path below the root. */
export async function generate(root: string): Promise<Map<string, string>> {
  const oauth = await loadSpec(root, "specs/forticloud/oauth.yaml");
  const care = await loadSpec(root, "specs/forticare/v3.yaml");
  const flexV2 = await loadSpec(root, "specs/fortiflex/v2.yaml");
  const flexV1 = await loadSpec(root, "specs/fortiflex/v1.yaml");
  const products = await loadProducts(root, "specs/fortiflex/products.yaml");
  const model = [
    { name: "oauth", spec: oauth },
    { name: "forticare", spec: care },
    { name: "fortiflexV2", spec: flexV2 },
    { name: "fortiflexV1", spec: flexV1 },
  ];
  const postman = [
    { name: "forticare-v3", spec: care, clientVariable: "client_id_forticare" },
    { name: "fortiflex-v2", spec: flexV2, clientVariable: "client_id_fortiflex" },
    { name: "flexvm-v1", spec: flexV1, clientVariable: "client_id_fortiflex" },
  ];
  return new Map([
    [`${CARE}/schemas.ts`, await emitTypes(care)],
    [`${CARE}/operations.ts`, emitOperations(care)],
    [`${FLEX}/schemas-v2.ts`, await emitTypes(flexV2)],
    [`${FLEX}/operations-v2.ts`, emitOperations(flexV2)],
    [`${FLEX}/schemas-v1.ts`, await emitTypes(flexV1)],
    [`${FLEX}/operations-v1.ts`, emitOperations(flexV1)],
    [`${FLEX}/products.ts`, emitProducts(products)],
    [`${SIMULATOR}/cloud.ts`, emitModel(model, products)],
    ...postman.map((api): [string, string] => [
      `${POSTMAN}/${api.name}.postman_collection.json`,
      emitCollection(api, oauth),
    ]),
    [`${POSTMAN}/fortikit.postman_environment.json`, emitEnvironment(postman, oauth)],
    ...(await generateFortios(root)),
  ]);
}
