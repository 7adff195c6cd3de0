import type { NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import type { JsonObject } from "../json/json.ts";
import { compareTexts, type Firmwares, sortLines } from "../model/firmware.ts";
import {
  cmdbParameters,
  envelope,
  failure,
  jsonContent,
  securitySchemes,
  servers,
} from "../openapi/shared-components.ts";
import { X } from "../openapi/x.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { ReferenceNames } from "./field-context.ts";
import { type Merged, mergeFirmwares } from "./merged.ts";
import { tablePaths } from "./table-paths.ts";
import { type SchemaContext, tableSchemas } from "./table-schemas.ts";

/** Documents by their group: the first part of a path, up to its first dot. */
export type Documents = ReadonlyMap<string, JsonObject>;

/** The specification of every configuration table, one document for each group. */
export function cmdbDocuments(firmwares: Firmwares, overlay: Overlay): Documents {
  const lines = sortLines(firmwares.keys());
  const tables = mergeFirmwares(firmwares);
  const groups = new Map<string, Merged<NativeTable>[]>();
  for (const table of tables) groups.set(groupOf(table.name), [...(groups.get(groupOf(table.name)) ?? []), table]);
  const context: SchemaContext = {
    lines,
    noDefaults: linesWithoutDefaults(tables, lines),
    references: referenceNames(tables),
    overlay,
  };
  const versions = Object.fromEntries(lines.map((line) => [line, firmwares.get(line)?.version]));
  const sorted = [...groups].sort(([a], [b]) => compareTexts(a, b));
  return new Map(sorted.map(([group, members]) => [group, document(group, members, versions, context)]));
}

/** `firewall.service/custom` is in the group `firewall`. */
function groupOf(path: string): string {
  return path.split(/[./]/)[0] ?? path;
}

function document(
  group: string,
  tables: readonly Merged<NativeTable>[],
  versions: JsonObject,
  context: SchemaContext,
): JsonObject {
  const schemas: Record<string, JsonObject> = {};
  const parts = tables.map((table) => {
    for (const [name, schema] of Object.entries(tableSchemas(table, context))) {
      if (schemas[name] !== undefined) throw new Error(`Two schemas of the group ${group} want the name ${name}.`);
      schemas[name] = schema;
    }
    return tablePaths(table, context.overlay.readOnly.has(table.name));
  });
  const all = (part: "paths" | "parameters" | "responses" | "requestBodies"): JsonObject =>
    Object.assign({}, ...parts.map((tablePart) => tablePart[part]));
  return {
    openapi: "3.1.0",
    info: {
      title: `FortiOS configuration: ${group}`,
      version: Object.values(versions).at(-1),
      description: `Configuration tables and settings of the group \`${group}\`, for FortiOS ${Object.values(versions).join(", ")}.`,
    },
    servers: servers("/api/v2/cmdb"),
    security: [{ token: [] }],
    [X.lines]: versions,
    [X.noDefaults]: context.noDefaults.size === 0 ? undefined : sortLines(context.noDefaults),
    paths: all("paths"),
    components: {
      securitySchemes,
      parameters: { ...cmdbParameters, ...all("parameters") },
      responses: {
        Written: { description: "It was done.", content: jsonContent({ $ref: "#/components/schemas/Envelope" }) },
        Failed: { description: "It was not done.", content: jsonContent({ $ref: "#/components/schemas/Failure" }) },
        ...all("responses"),
      },
      requestBodies: Object.keys(all("requestBodies")).length === 0 ? undefined : all("requestBodies"),
      schemas: {
        Envelope: envelope("`results` is a list of rows for tables, one object for settings."),
        Failure: failure,
        ...schemas,
      },
    },
  };
}

/**
 * Lines that state a default for less than half of the fields that have one in some line. There a missing default says nothing; elsewhere
 * it is worth a note of its own.
 */
function linesWithoutDefaults(tables: readonly Merged<NativeTable>[], lines: readonly string[]): Set<string> {
  const stated = new Map<string, number>();
  const possible = new Map<string, number>();
  const count = (map: Map<string, number>, line: string) => map.set(line, (map.get(line) ?? 0) + 1);
  const visit = (field: Merged): void => {
    const known = field.lines.filter((line) => field.byLine.get(line)?.default !== undefined);
    for (const line of known) count(stated, line);
    if (known.length > 0) for (const line of field.lines) count(possible, line);
    field.children.forEach(visit);
  };
  for (const table of tables) table.children.forEach(visit);
  return new Set(lines.filter((line) => (stated.get(line) ?? 0) * 2 < (possible.get(line) ?? 0)));
}

/** `system.sdwan.zone.name` is field `name` of `zone` in the table `system/sdwan`. */
function referenceNames(tables: readonly Merged<NativeTable>[]): ReferenceNames {
  const byDots = new Map(tables.map((table) => [table.name.replaceAll("/", "."), table.name] as const));
  return (reference) => {
    const parts = reference.split(".");
    for (let length = parts.length - 1; length > 1; length -= 1) {
      const table = byDots.get(parts.slice(0, length).join("."));
      if (table !== undefined) return [table, ...parts.slice(length, -1)].join("/");
    }
    return parts.slice(0, -1).join(".");
  };
}
