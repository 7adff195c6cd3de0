import { Configuration } from "./cmdb/configuration.ts";
import { standardTables } from "./cmdb/standard-tables.ts";
import type { FortiGateOptions, Profile, SeenRequest, TableDefinition } from "./types.ts";

/** What all rooms of the device share. */
export interface Device {
  readonly options: FortiGateOptions;
  version: string;
  build: number;
  serial: string;
  readonly hostname: string;
  readonly vdoms: readonly string[];
  readonly tables: Readonly<Record<string, TableDefinition>>;
  readonly configuration: Configuration;
  readonly restored: string[];
  now(): number;
}

/** A request on its way through the device. */
export interface Visit extends SeenRequest {
  /** Decoded parts below `/api/v2/`, `["cmdb", "firewall", "address", "a/b"]`. */
  readonly parts: readonly string[];
  readonly search: URLSearchParams;
  /** Who asks. */
  readonly profile: Profile;
}

export function makeDevice(options: FortiGateOptions, now: () => number): Device {
  const given = Object.entries(options.tables ?? {});
  // What a test leaves out of a standard table, such as its rows, stays as it is.
  const own = given.map(([path, table]) => [path, { ...standardTables[path], ...table }] as const);
  const tables = { ...standardTables, ...Object.fromEntries(own) };
  const vdoms = options.vdoms ?? ["root"];
  return {
    options,
    version: options.version ?? "v7.6.6",
    build: options.build ?? 3652,
    serial: options.serial ?? "FGVM01TM26000001",
    hostname: options.hostname ?? "fgt-test",
    vdoms,
    tables,
    configuration: new Configuration(tables, vdoms),
    restored: [],
    now,
  };
}

/** Whether the firmware is this one or newer. */
export function isFrom(device: Pick<Device, "version">, ...wanted: readonly number[]): boolean {
  const parts = device.version.replace(/^v/, "").split(".").map(Number);
  for (const [index, least] of wanted.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
