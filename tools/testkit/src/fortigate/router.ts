import { complete } from "./cmdb/configuration.ts";
import { serveCmdb } from "./cmdb/serve-cmdb.ts";
import { Transactions } from "./cmdb/transactions.ts";
import type { Device, Visit } from "./device.ts";
import { page, refusal } from "./envelope.ts";
import { Auth } from "./login/auth.ts";
import { serveLog } from "./serve-log.ts";
import { serveMonitor } from "./serve-monitor.ts";
import type { Answer, Row, SeenRequest } from "./types.ts";

/** Takes a request through login, vdoms and rights to the room that answers it. */
export class Router {
  readonly auth: Auth;
  readonly transactions: Transactions;
  readonly #device: Device;

  constructor(device: Device, port: number) {
    this.#device = device;
    this.auth = new Auth(device, port);
    this.transactions = new Transactions(device);
  }

  serve(seen: SeenRequest, target: string): Answer {
    const answered = this.auth.serve(seen);
    if (answered !== undefined) return answered;
    if (!seen.path.startsWith("/api/v2/")) return page(404, "Not Found", "The requested URL was not found.");
    const profile = this.auth.profileOf(seen);
    if ("refused" in profile) return profile.refused;
    const search = new URL(target, "http://device").searchParams;
    // A key may hold an encoded slash: parts are split before they are decoded.
    const parts = seen.path
      .slice("/api/v2/".length)
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
    const visit: Visit = { ...seen, parts, search, profile };
    if (profile.readOnly === true && seen.method !== "GET") return this.#forbidden(visit, this.#device.vdoms[0] ?? "");
    return this.#inVdoms(visit);
  }

  setRows(table: string, rows: readonly Row[], vdom: string): void {
    const definition = this.#device.tables[table] ?? {};
    this.#device.configuration.setContent(
      table,
      vdom,
      rows.map((row) => complete(definition, row)),
    );
  }

  /** One answer, or a list of them when several vdoms are asked. */
  #inVdoms(visit: Visit): Answer {
    const allowed = visit.profile.vdoms ?? this.#device.vdoms;
    const asked = visit.search.get("vdom");
    if (asked === null || !/[*,]/.test(asked)) return this.#inVdom(visit, asked ?? allowed[0] ?? "root");
    const vdoms = asked === "*" ? allowed : asked.split(",");
    const answers = vdoms.map((vdom) => this.#inVdom(visit, vdom));
    return { status: 200, json: answers.map(({ json }) => json) };
  }

  #inVdom(visit: Visit, vdom: string): Answer {
    const { vdoms } = this.#device;
    if (!(visit.profile.vdoms ?? vdoms).includes(vdom) || !vdoms.includes(vdom)) return this.#forbidden(visit, vdom);
    const [room] = visit.parts;
    if (room === "cmdb") return serveCmdb(this.#device, this.transactions, visit, vdom);
    if (room === "log") return serveLog(this.#device, visit, vdom);
    return serveMonitor(this.#device, visit, vdom);
  }

  #forbidden(visit: Visit, vdom: string): Answer {
    const [, path, name] = visit.parts;
    return refusal(this.#device, 403, -14, { method: visit.method, vdom, path, name });
  }
}
