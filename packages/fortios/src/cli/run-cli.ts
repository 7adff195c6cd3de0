import { readFile, rename, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { format, isFortinetError } from "@fortikit/core";
import { FortiOS } from "../client/fortios.ts";
import type { FortiOSOptions } from "../client/options.ts";
import type { NativeSchema } from "../typegen/native.ts";
import { printSchemaFile } from "../typegen/print-schema-file.ts";

/** Where the command writes, and whose environment it reads. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  error(text: string): void;
}

const usage = `Usage: fortios types --host <host> [--token <token>] [--out <file>]
       fortios types --from <schema.json> [--out <file>]

Writes the types of exactly the configuration a FortiGate has, as a TypeScript file:

  import { FortiOS } from "@fortikit/fortios";
  import { schema } from "./fortigate.ts";
  const fgt = new FortiOS({ host, token, schema });

Options:
  --host <host>         the device, with its port where that is not 443; FORTIOS_HOST else
  --token <token>       API token. Others on this machine can see it here: prefer FORTIOS_TOKEN
                        (or FORTIOS_USERNAME and FORTIOS_PASSWORD)
  --vdom <vdom>         virtual domain to ask in; FORTIOS_VDOM else
  --ca <file>           authorities to trust, PEM
  --fingerprint <hex>   SHA-256 fingerprint of the device's certificate, in place of authorities
  --from <file>         an answer of GET /api/v2/cmdb/?action=schema in place of a device
  --out <file>          file to write; standard output without it
  --help                this text`;

const options = {
  host: { type: "string" },
  token: { type: "string" },
  vdom: { type: "string" },
  ca: { type: "string" },
  fingerprint: { type: "string" },
  from: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Runs the command and gives its exit code: 0 done, 1 failed, 2 misused. */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(context, error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    context.out(`${usage}\n`);
    return 0;
  }
  if (positionals.join(" ") !== "types") return misused(context, "the command is `types`.");
  if (values.from !== undefined && values.host !== undefined)
    return misused(context, "--from takes the place of --host: give one of them.");
  try {
    const schema = await (values.from === undefined ? ofDevice(values, context) : ofFile(values.from));
    const text = printSchemaFile(schema);
    if (values.out === undefined) context.out(text);
    else await writeWhole(values.out, text);
    context.error(`${schema.results.length} tables and singletons of FortiOS ${schema.version}\n`);
    return 0;
  } catch (error) {
    const told = isFortinetError(error) ? format(error) : error instanceof Error ? error.message : String(error);
    context.error(`${told}\n`);
    return 1;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function misused(context: CliContext, problem: string): number {
  context.error(`${problem}\n\n${usage}\n`);
  return 2;
}

type Values = ReturnType<typeof parse>["values"];

async function ofDevice(values: Values, { env }: CliContext): Promise<NativeSchema> {
  const { ca, fingerprint: fingerprint256 } = values;
  const tls: FortiOSOptions["tls"] = {
    ca: ca === undefined ? undefined : await readFile(ca, "utf8"),
    fingerprint256,
  };
  const host = values.host ?? env.FORTIOS_HOST;
  if (host === undefined || host === "") throw new Error("--host or FORTIOS_HOST names the device.");
  const { token, vdom } = values;
  const fgt = new FortiOS({ host, token, vdom, tls });
  try {
    const answer = await fgt.request({ method: "GET", url: "/api/v2/cmdb/", params: { action: "schema" } });
    return schemaOf(answer, "the device's answer");
  } finally {
    await fgt.close();
  }
}

async function ofFile(file: string): Promise<NativeSchema> {
  const text = await readFile(file, "utf8");
  try {
    return schemaOf(JSON.parse(text), file);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${file} is no JSON: ${error.message}`);
    throw error;
  }
}

/** Checks what the printer relies on, so that another answer is told from a schema. */
function schemaOf(answer: unknown, source: string): NativeSchema {
  const { version, results } = (answer ?? {}) as Partial<NativeSchema>;
  const isTable = (table: unknown): boolean => {
    const { path, name, category, children } = (table ?? {}) as Record<string, unknown>;
    return typeof path === "string" && typeof name === "string" && typeof category === "string" && isObject(children);
  };
  if (typeof version === "string" && Array.isArray(results) && results.length > 0 && results.every(isTable))
    return { version, results };
  throw new Error(`${source} is no schema: it is to hold \`version\`, and tables in \`results\`.`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Nobody ever sees half a file. */
async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
