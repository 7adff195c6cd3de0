// Arguments and answers are typed. `full` gives the envelope, HTTP status and headers beside the useful part.
import assert from "node:assert/strict";
import { type Asset, FortiCare, type ProductsQuery } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

const query: ProductsQuery = { serialNumber: "FGT60F%", expireBefore: "2030-01-01", status: "Registered" };
const assets: Asset[] = await care.products.list(query);

const { value, envelope, status, calls } = await care.products.full.list(query);
assert.equal(value.length, assets.length);
assert.equal(envelope.status, 0);
assert.equal(typeof envelope.message, "string");
assert.ok(Array.isArray(envelope.assets));
console.log(`HTTP ${status}, "${envelope.message}", ${value.length} units in ${calls} calls`);
