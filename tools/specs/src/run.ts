import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { TREES, type Tree } from "./endpoints/endpoint-list.ts";
import { fetchSchema, type RequestingClient } from "./live/fetch-schema.ts";
import { report } from "./report/report.ts";
import { importFortiOS } from "./store/import-fortios.ts";
import { readJson } from "./store/spec-folder.ts";

/** A device, and how its certificate is checked. */
export interface DeviceOptions {
  readonly host: string;
  readonly token: string;
  readonly tls?: { readonly ca: string } | { readonly fingerprint256: string };
}

export interface RunContext {
  /** `specs/fortios` */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  /** Opens a client, which is closed after use. */
  readonly connect: (options: DeviceOptions) => Promise<RequestingClient & { close(): Promise<unknown> }>;
}

const USAGE = `Usage:
  specs import fortios --from <file>... [--monitor <file>] [--log <file>] [--service <file>]
  specs import fortios --host <host> [--token <token>] [--ca <file> | --fingerprint <sha256>]
  specs report

import  brings specs/fortios up to date with schemas, as files or from a device (GET /api/v2/cmdb/?action=schema),
        and lists of endpoints; a firmware takes the place of the one of the same line, the others stay. Without
        any input the overlay alone is applied anew. The token may stand in FORTIOS_TOKEN.
report  says what specs/fortios holds.`;

/** One run of the tool. Resolves to the exit code. */
export async function run(args: readonly string[], context: RunContext): Promise<number> {
  try {
    return await command(args, context);
  } catch (error) {
    for (const line of told(error)) context.print(line);
    return 1;
  }
}

/** The message, and the hint that errors of the client carry. */
function told(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  return "hint" in error && typeof error.hint === "string" ? [error.message, error.hint] : [error.message];
}

async function command(args: readonly string[], context: RunContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: "string", multiple: true },
      monitor: { type: "string" },
      log: { type: "string" },
      service: { type: "string" },
      host: { type: "string" },
      token: { type: "string" },
      ca: { type: "string" },
      fingerprint: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [name, product, ...more] = positionals;
  if (values.help === true) {
    context.print(USAGE);
    return 0;
  }
  if (name === "report" && product === undefined) {
    context.print(report(context.folder));
    return 0;
  }
  if (name !== "import" || product !== "fortios") {
    context.print(USAGE);
    return 1;
  }
  const files = [...(values.from ?? []), ...more];
  const schemas: unknown[] = files.map(readJson);
  if (values.host !== undefined) schemas.push(await fromDevice(deviceOptions(values, context.env), context));
  return importAll(schemas, listsOf(values), context);
}

function listsOf(values: Readonly<Partial<Record<Tree, string | undefined>>>): Partial<Record<Tree, unknown>> {
  const lists: Partial<Record<Tree, unknown>> = {};
  for (const tree of TREES) {
    const file = values[tree];
    if (file !== undefined) lists[tree] = readJson(file);
  }
  return lists;
}

interface DeviceArguments {
  readonly host?: string | undefined;
  readonly token?: string | undefined;
  readonly ca?: string | undefined;
  readonly fingerprint?: string | undefined;
}

function deviceOptions(values: DeviceArguments, env: RunContext["env"]): DeviceOptions {
  const { host = "", ca, fingerprint } = values;
  const token = values.token ?? env.FORTIOS_TOKEN;
  if (token === undefined || token === "") throw new Error("No token: give --token, or set FORTIOS_TOKEN.");
  if (ca !== undefined && fingerprint !== undefined) throw new Error("Give --ca or --fingerprint, not both.");
  if (ca !== undefined) return { host, token, tls: { ca: readFileSync(ca, "utf8") } };
  return fingerprint === undefined ? { host, token } : { host, token, tls: { fingerprint256: fingerprint } };
}

async function fromDevice(options: DeviceOptions, context: RunContext): Promise<unknown> {
  const client = await context.connect(options);
  try {
    return await fetchSchema(client);
  } finally {
    await client.close();
  }
}

function importAll(
  schemas: readonly unknown[],
  lists: Readonly<Partial<Record<Tree, unknown>>>,
  { folder, print }: RunContext,
): number {
  const { versions, written, removed, unused } = importFortiOS(folder, { schemas, lists });
  for (const file of written) print(`written ${file}`);
  for (const file of removed) print(`removed ${file}`);
  for (const entry of unused) print(`overlay.json names ${entry}, which is nowhere in the specifications.`);
  print(`FortiOS ${Object.values(versions).join(", ")}: ${written.length} written, ${removed.length} removed.`);
  return unused.length === 0 ? 0 : 1;
}
