import type { JsonObject } from "../json/json.ts";

const query = (name: string, schema: JsonObject, description: string): JsonObject => ({
  name,
  in: "query",
  description,
  schema,
});

const text: JsonObject = { type: "string" };
const flag: JsonObject = { type: "integer", enum: [0, 1] };
const amount: JsonObject = { type: "integer", minimum: 0 };

/** Query parameters of configuration requests. */
export const cmdbParameters: JsonObject = {
  vdom: query(
    "vdom",
    text,
    "Virtual domain, several of them separated by commas, or `*` for all: then one envelope each is answered.",
  ),
  scope: query(
    "scope",
    { type: "string", enum: ["global", "vdom"] },
    "`global` for objects outside of every virtual domain.",
  ),
  filter: query(
    "filter",
    { type: "array", items: text },
    "`field==value`, `!=`, `=@` contains, `!@`, `<=`, `<`, `>=`, `>`. Comma: or. Given several times: and.",
  ),
  format: query("format", text, "Fields to answer, separated by `|`."),
  sort: query("sort", text, "Field to sort by, then `,asc` or `,desc`."),
  start: query("start", amount, "First row of the page, counted from 0."),
  count: query("count", amount, "Rows of the page."),
  skip: query("skip", flag, "1 leaves out what this model cannot use."),
  withMeta: query("with_meta", flag, "1 adds type, references and flags to every row."),
  withContentsHash: query("with_contents_hash", flag, "1 adds a hash of the contents."),
  datasource: query("datasource", flag, "1 adds the table that a reference points to."),
  action: query(
    "action",
    { type: "string", enum: ["default", "schema", "move", "clone", "rename"] },
    "`default` and `schema` on GET; `move`, `clone` and `rename` on PUT or POST, for tables that can.",
  ),
  before: query("before", text, "Moves the row before this one, with `action=move`."),
  after: query("after", text, "Moves the row after this one, with `action=move`."),
  nkey: query("nkey", text, "Key of the copy, with `action=clone`."),
};

/** Members of an answer around its results. Devices leave some out and add others. */
export function envelope(resultsAre: string): JsonObject {
  return {
    type: "object",
    description: `An answer. ${resultsAre}`,
    properties: {
      http_method: text,
      http_status: { type: "integer" },
      status: { type: "string", description: "`success` or `error`." },
      results: {},
      vdom: text,
      path: text,
      name: text,
      mkey: { type: ["string", "integer"] },
      action: text,
      serial: { type: "string", description: "Serial number of the unit that answered." },
      version: { type: "string", description: "Its firmware: `v7.6.6`." },
      build: { type: "integer" },
      revision: { type: "string", description: "Changes with the configuration." },
      revision_changed: { type: "boolean" },
      size: { type: "integer" },
      matched_count: { type: "integer" },
      next_idx: { type: "integer" },
    },
  };
}

/** The answer to a request that failed. */
export const failure: JsonObject = {
  type: "object",
  description: "A failed request. `error` is FortiOS' own code.",
  properties: {
    http_method: text,
    http_status: { type: "integer" },
    status: { type: "string" },
    error: { type: "integer" },
    cli_error: { type: "string", description: "What the command line would have said." },
    vdom: text,
    path: text,
    name: text,
    mkey: { type: ["string", "integer"] },
    serial: text,
    version: text,
    build: { type: "integer" },
  },
};

/** A token in the header; its name for `security`. */
export const securitySchemes: JsonObject = {
  token: { type: "http", scheme: "bearer", description: "Token of an API user of the device." },
};

export function jsonContent(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

/** The device itself serves the API. */
export function servers(path: string): readonly JsonObject[] {
  return [
    {
      url: `https://{host}${path}`,
      variables: { host: { default: "fortigate.example.com", description: "The device." } },
    },
  ];
}
