import type { CallOptions } from "@fortikit/core";
import type { FortiOSCallOptions } from "../contract/caller.ts";
import type { ConfigurationTree, EndpointRows } from "../contract/schema.ts";
import type { DeviceUp, MonitorHelpers, WaitUntilUpOptions } from "../device/types.ts";
import { waitUntilUp } from "../device/wait-until-up.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import { measure } from "../diagnose/measure.ts";
import type { DiagnoseOptions, Finding, Measurement, MeasureOptions } from "../diagnose/types.ts";
import { type FortiOS76, fortios76 } from "../generated/7.6/index.ts";
import { type Log, logRows } from "../generated/log/index.ts";
import { type Monitor, monitorRows } from "../generated/monitor/index.ts";
import { type Service, serviceRows } from "../generated/service/index.ts";
import type { Transactions } from "../transaction/transactions.ts";
import type { TransactionInfo, TransactionOptions } from "../transaction/types.ts";
import { type ApiTrees, apiTrees } from "./api-trees.ts";
import { DeviceClient } from "./device-client.ts";
import type { FortiOSOptions } from "./options.ts";
import { SupportLookup } from "./support-lookup.ts";
import { type FortiOSTransaction, type TransactionScope, transactionsOver } from "./transaction-scope.ts";

const endpoints: Readonly<Record<"monitor" | "log" | "service", EndpointRows>> = {
  monitor: monitorRows,
  log: logRows,
  service: serviceRows,
};

/**
 * A FortiGate's REST API: configuration (`cmdb`), state and actions (`monitor`), logs (`log`) and services (`service`).
 *
 * @example
 * ```ts
 * await using fgt = new FortiOS({ host: "fw.example.net", token }); // or FORTIOS_HOST and FORTIOS_TOKEN
 * const web = await fgt.cmdb.firewall.address.list({ filter: (where) => where("name").contains("web") });
 * const status = await fgt.monitor.system.status.get();
 * ```
 *
 * @throws ConfigError for options that are missing, wrong, or contradict each other. Nothing is sent before the first call.
 */
export class FortiOS<Tree extends ConfigurationTree = FortiOS76> extends DeviceClient {
  readonly #trees: ApiTrees<Tree>;
  readonly #transactions: Transactions<TransactionScope<Tree>>;
  readonly #support: SupportLookup;

  constructor(options: FortiOSOptions<Tree> = {}) {
    const schema = options.schema ?? fortios76;
    const { rows } = schema;
    super(options, schema);
    const { caller, vdom, watch } = this;
    const parts = { rows, caller, firmware: () => this.device?.version };
    this.#trees = apiTrees(parts);
    this.#transactions = transactionsOver({ ...parts, vdom });
    this.#support = new SupportLookup({
      caller,
      rows,
      watch,
      isKnown: (group, path) => Object.hasOwn(endpoints[group], path),
    });
  }

  /** Configuration: every table and singleton of the firmware line. `/api/v2/cmdb` */
  get cmdb(): Tree["cmdb"] {
    return this.#trees.cmdb;
  }

  /** State of the device, and actions on it. One tree for all firmware lines. `/api/v2/monitor` */
  get monitor(): Monitor & MonitorHelpers {
    return this.#trees.monitor;
  }

  /** Logs on disk, in memory, of FortiAnalyzer and FortiCloud. `/api/v2/log` */
  get log(): Log {
    return this.#trees.log;
  }

  /** Packet capture and security rating. `/api/v2/service` */
  get service(): Service {
    return this.#trees.service;
  }

  /**
   * Starts a transaction, hands it to `work`, and commits when that returns; aborts when it throws or when the signal fires.
   * Only what is called on the transaction belongs to it. FortiOS 6.4 and later.
   *
   * @throws whatever `work` throws; TransactionError when it expired, conflicts with another, or names another vdom
   */
  transaction<Result>(
    work: (transaction: FortiOSTransaction<Tree>) => Result | PromiseLike<Result>,
    options?: TransactionOptions,
    callOptions?: CallOptions,
  ): Promise<Result> {
    return this.#transactions.run(work, options, callOptions);
  }

  /** Makes a function transactional: each call of what it gives is a transaction of its own. */
  transactional<Args extends readonly unknown[], Result>(
    work: (transaction: FortiOSTransaction<Tree>, ...args: Args) => Result | PromiseLike<Result>,
    options?: TransactionOptions,
    callOptions?: CallOptions,
  ): (...args: Args) => Promise<Result> {
    return this.#transactions.wrap(work, options, callOptions);
  }

  /** Starts a transaction that is ended by hand: `commit()`, `abort()`, `show()`. `await using` aborts it. */
  beginTransaction(options?: TransactionOptions, callOptions?: CallOptions): Promise<FortiOSTransaction<Tree>> {
    return this.#transactions.begin(options, callOptions);
  }

  /**
   * Transactions that are open on the device, whoever started them.
   *
   * @throws UnsupportedError below FortiOS 7.4.1
   */
  listTransactions(options?: FortiOSCallOptions): Promise<TransactionInfo[]> {
    return this.#transactions.list(options);
  }

  /**
   * Whether the firmware has a path: `cmdb/firewall/address`, `monitor/system/status`. Of monitor endpoints the device is
   * asked for its directory of the group (`GET /monitor/<group>/`), of tables that are not in the schema, or while the
   * firmware is of another line than it, for their schema (`GET /cmdb/…?action=schema`). What it said is kept. Log and
   * service are told by what is known of them; nothing is sent.
   *
   * @throws InputError for a path that begins with none of `cmdb`, `monitor`, `log`, `service`
   */
  supports(path: string, options: FortiOSCallOptions = {}): Promise<boolean> {
    return this.#support.has(path, options);
  }

  /**
   * Tells what keeps calls from getting through: name, connection, certificate, credentials, trusted host, profile, virtual
   * domain, clock. At most one login can fail by it.
   */
  diagnose(options: DiagnoseOptions = {}): Promise<Finding[]> {
    return diagnose(this.caller, this.vdom, options);
  }

  /**
   * Waits until the device answers, with `expectReboot` until it has been away and answers again.
   *
   * @throws TimeoutError when it does not in time
   */
  waitUntilUp(options: WaitUntilUpOptions = {}): Promise<DeviceUp> {
    return waitUntilUp(this.caller, options);
  }

  /**
   * Measures how the device answers reads at several levels of concurrency, and recommends one. Stops at the first trouble.
   * These calls do not wait for the client's `concurrency`, and are not counted in its figures.
   *
   * @throws InputError for a level above the client's `pool.connections`
   */
  measure(options: MeasureOptions = {}): Promise<Measurement> {
    const { caller, connections } = this.measuring();
    return measure(caller, connections, options);
  }
}
