import { readFileSync } from "node:fs";
import type { Schema } from "@cfworker/json-schema";
import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createSimulator } from "../../src/index.ts";
import { isObject } from "../../src/support/fields.ts";
import { CARE, caller, FLEX, VM } from "../harness.ts";

const unit = "FGT60FTK1234ABCD";
const vm = "FGVMMLTM26000901";
const program = { programSerialNumber: "ELAVMS0000000001" };
const parameters = [
  { id: 1, value: "4" },
  { id: 2, value: "UTP" },
];
const config = { ...program, name: "x", productTypeId: 1, parameters };
const span = { startDate: "2026-11-01", endDate: "2026-11-30" };
const accounts = { sourceAccountId: 100_001, targetAccountId: 100_002 };

/** Calls in an order in which all of them work, unless the status says otherwise. */
const STORIES: Record<string, { file: string; calls: [path: string, body: object, status?: number][] }> = {
  [CARE]: {
    file: "forticare/v3.yaml",
    calls: [
      ["/products/list", { expireBefore: "2126-01-01" }],
      ["/products/list", { expireBefore: "2126-01-01", pageNumber: 2 }],
      ["/products/list", { serialNumber: "nothing" }],
      ["/products/list", {}, 400],
      ["/products/details", { serialNumber: unit }],
      ["/products/details", { serialNumber: "FGVM04TM25000001" }],
      ["/products/details", { serialNumber: "FGVM08TM25000002" }],
      ["/products/details", { serialNumber: "nothing" }, 400],
      [
        "/products/register",
        { registrationUnits: [{ serialNumber: "S124FNTF26000301", contractNumber: "2611EX700005" }] },
      ],
      ["/products/register", { registrationUnits: [{ serialNumber: unit }] }, 400],
      ["/products/description", { serialNumber: unit, description: "x" }],
      ["/products/location", { serialNumber: unit, location: null }],
      ["/products/folder", { folderId: null, serialNumbers: [unit] }],
      ["/products/decommission", { serialNumbers: [unit] }],
      ["/products/transfer", { ...accounts, serialNumbers: [unit] }],
      ["/licenses/list", {}],
      ["/licenses/register", { licenseRegistrationCode: "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS" }],
      ["/licenses/download", { serialNumber: "FGVM04TM25000001" }],
      ["/licenses/download", { serialNumber: unit }, 400],
      ["/contracts/list", {}],
      ["/folders/list", {}],
      ["/folders/create", { folderName: "Lab" }],
      ["/folders/delete", { folderId: 20_001 }],
      ["/services/register", { contractNumber: "2611EX700007" }],
    ],
  },
  [FLEX]: {
    file: "fortiflex/v2.yaml",
    calls: [
      ["/programs/list", {}],
      ["/programs/points", { programSerialNumber: "ELAVMR0000000001" }],
      ["/programs/points", program, 400],
      ["/configs/list", program],
      ["/configs/create", config],
      ["/configs/create", { ...config, parameters: [] }, 400],
      ["/configs/update", { id: 4001, parameters }],
      ["/configs/disable", { id: 4001 }],
      ["/configs/enable", { id: 4001 }],
      ["/entitlements/list", { configId: 3001 }],
      ["/entitlements/vm/create", { configId: 3001, count: 2, skipPending: true }],
      ["/entitlements/hardware/create", { configId: 3004, serialNumbers: ["FGT60FTK77777777"] }],
      ["/configs/create", { ...config, productTypeId: 209, parameters: [{ id: 66, value: 10 }] }],
      ["/entitlements/cloud/create", { configId: 4002 }],
      ["/entitlements/update", { serialNumber: vm, description: "x" }],
      ["/entitlements/stop", { serialNumber: vm }],
      ["/entitlements/stop", { serialNumber: vm }, 400],
      ["/entitlements/reactivate", { serialNumber: vm }],
      ["/entitlements/vm/token", { serialNumber: vm }],
      ["/entitlements/points", { configId: 3001, ...span }],
      ["/entitlements/transfer", { ...accounts, sourceConfigId: 3001, serialNumbers: [vm] }],
      ["/groups/list", { accountId: accounts.sourceAccountId }],
      ["/groups/nexttoken", { configId: 3001 }],
      ["/tools/calc", { ...program, count: 2, productTypeId: 1, parameters }],
    ],
  },
  [VM]: {
    file: "fortiflex/v1.yaml",
    calls: [
      ["/programs/list", {}],
      ["/configs/list", program],
      ["/configs/create", config],
      ["/configs/update", { id: 4001, parameters }],
      ["/configs/disable", { id: 4001 }],
      ["/configs/enable", { id: 4001 }],
      ["/vms/list", { configId: 3001 }],
      ["/vms/create", { configId: 3001, count: 1 }],
      ["/vms/update", { serialNumber: vm, description: "x" }],
      ["/vms/stop", { serialNumber: vm }],
      ["/vms/reactivate", { serialNumber: vm }],
      ["/vms/token", { serialNumber: vm }],
      ["/vms/points", { configId: 3001, ...span }],
      ["/vms/stop", { serialNumber: "nothing" }, 400],
      ["/groups/list", {}],
      ["/groups/nexttoken", { configId: 3001 }],
    ],
  },
};

type Node = Record<string, unknown>;

function at(node: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), node);
}

/** The value a `$ref` points to, or the value itself. */
function target(spec: Node, node: unknown): unknown {
  const reference = at(node, "$ref");
  return typeof reference === "string" ? at(spec, ...reference.replace("#/", "").split("/")) : node;
}

/** A schema with every reference written out: the documents have no cycles. */
function writtenOut(spec: Node, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => writtenOut(spec, item));
  if (!isObject(node)) return node;
  if ("$ref" in node) return writtenOut(spec, target(spec, node));
  const { examples: _, default: __, ...schema } = node;
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, writtenOut(spec, value)]));
}

describe.each(Object.entries(STORIES))("answers of %s", (base, { file, calls }) => {
  const spec = parse(readFileSync(new URL(`../../../../specs/${file}`, import.meta.url), "utf8")) as Node;

  it("fit the response schemas of the specs, for every operation", async () => {
    const call = await caller(createSimulator({ products: ["forticloud"] }), base);
    for (const [path, body, status = 200] of calls) {
      const answer = await call(path, body);
      expect(answer.status, `${path}: ${answer.body.message}`).toBe(status);
      const response = target(spec, at(spec, "paths", path, "post", "responses", String(status)));
      const schema = at(response, "content", "application/json", "schema");
      expect(schema, `${path} has a schema for ${status}`).toBeDefined();
      const { errors } = new Validator(writtenOut(spec, schema) as Schema, "2020-12", false).validate(answer.body);
      expect(errors, path).toEqual([]);
    }
    const paths = Object.keys(at(spec, "paths") as Node);
    expect(paths.filter((path) => !calls.some(([called]) => called === path))).toEqual([]);
  });
});
