import { InputError, NotFoundError, UnsupportedError } from "@fortikit/core";
import { encodeSegment } from "@fortikit/core/product";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import type { TableRows } from "../contract/schema.ts";
import type { DeviceWatch } from "./device-watch.ts";

/** What a lookup works with. */
export interface SupportParts {
  readonly caller: Caller;
  readonly rows: TableRows;
  /** Whether a path below `monitor`, `log` or `service` is among the known ones. */
  readonly isKnown: (group: "monitor" | "log" | "service", path: string) => boolean;
  readonly watch: Pick<DeviceWatch, "isOtherLine" | "device">;
}

/**
 * Tells what the firmware has. Of monitor endpoints the device keeps a directory for each group, which is asked once; a
 * table of another firmware than the schema's is asked for its own schema; all else is answered from the schema.
 */
export class SupportLookup {
  readonly #parts: SupportParts;
  readonly #told = new Map<string, unknown>();

  constructor(parts: SupportParts) {
    this.#parts = parts;
  }

  async has(path: string, options: FortiOSCallOptions): Promise<boolean> {
    const [, tree, rest] = /^(?:\/?api\/v2\/)?\/?(cmdb|monitor|log|service)\/([^?#]+?)\/?$/.exec(path) ?? [];
    if (rest === undefined) {
      throw new InputError("The path must begin with cmdb/, monitor/, log/ or service/.", {
        field: "path",
        hint: "For example cmdb/firewall/address or monitor/system/status.",
      });
    }
    if (tree === "cmdb") return this.#hasTable(rest, options);
    if (tree === "monitor") return this.#hasMonitor(rest, options);
    return this.#parts.isKnown(tree === "log" ? "log" : "service", rest);
  }

  async #hasTable(path: string, options: FortiOSCallOptions): Promise<boolean> {
    const { rows, watch } = this.#parts;
    if (!watch.isOtherLine && Object.hasOwn(rows, path)) return true;
    const found = await this.#once(`cmdb/${path}`, options, async () => {
      await this.#get(`/cmdb/${encoded(path)}`, { action: "schema" }, options);
      return true;
    });
    return found === true;
  }

  async #hasMonitor(path: string, options: FortiOSCallOptions): Promise<boolean> {
    const [group = "", ...names] = path.split("/");
    const ask = (): Promise<unknown> => this.#get(`/monitor/${encoded(group)}/`, {}, options);
    const results = await this.#once(`monitor/${group}`, options, ask);
    // Firmware without directories.
    if (!Array.isArray(results)) return this.#parts.isKnown("monitor", path);
    const wanted = [group, ...names].join("/");
    return results.some((entry: unknown) => isEntry(entry) && pathOf(entry) === wanted && entry.supported !== false);
  }

  /** Answers are kept for each virtual domain, "no such path" included, until the device has other firmware. */
  async #once(path: string, { vdom = "" }: FortiOSCallOptions, ask: () => Promise<unknown>): Promise<unknown> {
    const key = (): string => [this.#parts.watch.device?.version, vdom, path].join(" ");
    if (this.#told.has(key())) return this.#told.get(key());
    const told = await ask().catch((error: unknown) => {
      if (error instanceof UnsupportedError || error instanceof NotFoundError) return undefined;
      throw error;
    });
    this.#told.set(key(), told);
    return told;
  }

  async #get(path: string, query: Readonly<Record<string, string>>, options: FortiOSCallOptions): Promise<unknown> {
    const { caller } = this.#parts;
    const request = { operation: "supports", method: "GET", path, query, safe: true } as const;
    return (await caller.call(request, options)).envelope.results;
  }
}

interface Entry {
  readonly path?: unknown;
  readonly name?: unknown;
  readonly action?: unknown;
  readonly supported?: unknown;
}

function isEntry(entry: unknown): entry is Entry {
  return typeof entry === "object" && entry !== null;
}

/** `{ path: "system", name: "status", action: "select" }` is `system/status`. */
function pathOf({ path, name, action }: Entry): string {
  const parts = [path, name, action === "select" ? "" : action];
  return parts.filter((part) => typeof part === "string" && part !== "").join("/");
}

function encoded(path: string): string {
  return path.split("/").map(encodeSegment).join("/");
}
