import { describe, expect, it } from "vitest";
import { printSchemaFile } from "../../src/typegen/print-schema-file.ts";
import { device, singleton, table, value } from "./fixture.ts";

describe("printSchemaFile", () => {
  it("writes what a device has", async () => {
    // The file is type-checked with the tests, and device.test-d.ts says what its types are good for.
    await expect(printSchemaFile(device)).toMatchFileSnapshot("generated/device.ts");
  });

  it("names line and version, and imports no more than it uses", () => {
    const text = printSchemaFile({ version: "v8.0.0", results: [singleton("system/dns", value("primary"))] });
    expect(text).toContain('schema: Schema<Device> = { line: "8.0", version: "8.0.0", rows };');
    expect(text).toContain('import type { Schema, Singleton, TableRows } from "@fortikit/fortios";');
  });

  it("fails when a name would hide another", () => {
    const key = value("name");
    const results = [table("a/b-c", "name", key), table("a/b_c", "name", key)];
    expect(() => printSchemaFile({ version: "v7.6.6", results })).toThrow('a: "b_c" would hide "b-c".');
  });
});
