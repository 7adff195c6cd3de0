import type { Certificate } from "../certificates.ts";
import type { LocalServer } from "../listen.ts";

/** One configuration row, or the values of a singleton. */
export type Row = Record<string, unknown>;

/** What a table or singleton is; the rows of a generated schema fit. */
export interface TableDefinition {
  /** Name of the main key. A table without one is a singleton. */
  readonly key?: string | undefined;
  /** The key is a number; creating without one, or with 0, takes the next free one. */
  readonly int?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Tables and objects inside, by field. */
  readonly in?: Readonly<Record<string, TableDefinition>> | undefined;
  /** Fields that are answered as `ENC …`. */
  readonly secret?: readonly string[] | undefined;
  /** Values of fields that were not given; what `action=default` answers. */
  readonly defaults?: Readonly<Row> | undefined;
  /** Rows, or the singleton's values, that every vdom begins with. */
  readonly rows?: readonly Row[] | Readonly<Row> | undefined;
  /** Fields that name rows of other tables: `{ srcaddr: ["firewall/address"] }`. Such rows cannot be deleted. */
  readonly refers?: Readonly<Record<string, readonly string[]>> | undefined;
  /** There is one for the whole device. @default false */
  readonly global?: boolean | undefined;
}

/** What a token or an administrator may do. */
export interface Profile {
  readonly readOnly?: boolean | undefined;
  /** Virtual domains; others answer 403. @default all */
  readonly vdoms?: readonly string[] | undefined;
  /** False: the address of the caller is none of the trusted hosts. @default true */
  readonly trusted?: boolean | undefined;
}

/** An administrator and what the login asks of them. */
export interface Admin extends Profile {
  readonly password: string;
  /** The code of the second factor. */
  readonly tokenCode?: string | undefined;
  readonly banner?: "before" | "after" | undefined;
  /** A new password is asked for at the first login. */
  readonly mustChange?: boolean | undefined;
}

/** How cookies are called: `ccsrftoken`, with a port, with port and hash, or as since 7.6.3. */
export type CookieStyle = "plain" | "port" | "hash" | "session_key";

/** An answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly json?: unknown;
  readonly body?: string | Uint8Array | undefined;
}

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  /** Without query, as it came. */
  readonly path: string;
  /** Repeated parameters are lists. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; `undefined` when there is none. */
  readonly body: unknown;
}

/** Something that goes wrong with the requests it matches, the first `times` of them. */
export interface Fault {
  /** @default every request */
  readonly match?: ((request: SeenRequest) => boolean) | undefined;
  /** Answered in place of the device's answer. */
  readonly reply?: Answer | ((request: SeenRequest) => Answer) | undefined;
  /** `hang` never answers, `reset` cuts; `after` carries out the request first, and then does so. */
  readonly cut?: "hang" | "reset" | undefined;
  readonly after?: boolean | undefined;
  /** The request is served when this settles. */
  readonly wait?: Promise<unknown> | undefined;
  /** @default 1 */
  readonly times?: number | undefined;
}

/** An endpoint of monitor or service: an answer for each method, or the `results` of a 200. */
export type MonitorEndpoint = Readonly<
  Partial<Record<"GET" | "POST", { readonly results: unknown } | ((request: SeenRequest) => Answer)>>
>;

/** What the device is. */
export interface FortiGateOptions {
  /** @default "v7.6.6" */
  readonly version?: string | undefined;
  /** @default 3652 */
  readonly build?: number | undefined;
  /** @default "FGVM01TM26000001" */
  readonly serial?: string | undefined;
  /** @default "fgt-test" */
  readonly hostname?: string | undefined;
  /** The first is the one of calls without vdom. @default ["root"] */
  readonly vdoms?: readonly string[] | undefined;
  /** Added to `standardTables`, also field by field of a table: rows of a generated schema can be given as they are. */
  readonly tables?: Readonly<Record<string, TableDefinition>> | undefined;
  /** What `GET /api/v2/cmdb/?action=schema` answers. */
  readonly schema?: readonly unknown[] | undefined;
  /** Tables that answer everything whatever `start` and `count` say. */
  readonly ignorePaging?: readonly string[] | undefined;
  /** Rows an answer holds at most. @default 1000 */
  readonly pageLimit?: number | undefined;
  /** @default { "test-token": {} } */
  readonly tokens?: Readonly<Record<string, Profile>> | undefined;
  /** @default { admin: { password: "test-password" } } */
  readonly admins?: Readonly<Record<string, Admin>> | undefined;
  /** @default as the firmware does */
  readonly cookies?: CookieStyle | undefined;
  /** CSRF values stand in double quotes. @default true */
  readonly quotes?: boolean | undefined;
  /** Milliseconds without a request after which a login ends. @default 300_000 */
  readonly idleTimeout?: number | undefined;
  /** Endpoints below `/api/v2/`: `monitor/…`, `service/…`. */
  readonly endpoints?: Readonly<Record<string, MonitorEndpoint>> | undefined;
  /** Log rows by path: `disk/traffic/forward`. */
  readonly logs?: Readonly<Record<string, readonly Row[]>> | undefined;
  /** Calls a log search takes until it is completed. @default 2 */
  readonly logSteps?: number | undefined;
  /** @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Serves HTTPS. */
  readonly certificate?: Certificate | undefined;
}

/** A FortiGate on 127.0.0.1, as far as tests need one. */
export interface FortiGate extends LocalServer, AsyncDisposable {
  /** `http://127.0.0.1:port`, or `https:` */
  readonly url: string;
  readonly host: string;
  /** Every request, in order. */
  readonly requests: SeenRequest[];
  /** Most requests that were under way at once. */
  readonly peak: () => number;
  /** Logins and logouts that succeeded, and attempts that failed. */
  readonly logins: () => number;
  readonly logouts: () => number;
  readonly failures: () => number;
  /** Ends all logins, as a reboot or an administrator does. */
  endSessions(): void;
  /** Moves the clock. */
  advance(milliseconds: number): void;
  fault(fault: Fault): void;
  /** The rows of a table as they are stored. */
  rows(table: string, vdom?: string): Row[];
  /** The values of a singleton as they are stored. */
  values(table: string, vdom?: string): Row;
  /** Puts rows into a table, in place of what is there. */
  setRows(table: string, rows: readonly Row[], vdom?: string): void;
  /** Ids of transactions that are open. */
  readonly transactions: () => number[];
  /** Files that were restored, decoded. */
  readonly restored: readonly string[];
  /** Changes what the device says it is, as an upgrade or a failover does. */
  become(device: { readonly version?: string; readonly build?: number; readonly serial?: string }): void;
}
