/// <reference lib="esnext.disposable" preserve="true" />
import { type AuditSinkReport, UnsupportedError } from "@fortikit/core";
import { type HttpTransport, levelled, ServiceClient } from "@fortikit/core/product";
import type { SessionInfo } from "../auth/login-session.ts";
import type { Caller, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import type { ConfigurationTree, Schema, TableRows } from "../contract/schema.ts";
import { DeviceCaller } from "./device-caller.ts";
import { DeviceEvents, type DeviceInfo, type FortiOSEventName, type FortiOSListener } from "./device-events.ts";
import { DeviceWatch } from "./device-watch.ts";
import { type OpenDevice, openDevice } from "./open-device.ts";
import { type FortiOSOptions, resolveOptions } from "./options.ts";
import { type ApiPreview, sendPreview } from "./preview.ts";

/** A client of one FortiGate: its connections, login and events, without the trees of the API. */
export abstract class DeviceClient extends ServiceClient implements AsyncDisposable {
  /** @internal What every endpoint calls through. */
  protected readonly caller: Caller;
  /** @internal What answers tell of the unit. */
  protected readonly watch: DeviceWatch;
  /** Virtual domain of calls that name none; `undefined`: the administrator's own. */
  readonly vdom: string | undefined;
  /** @internal What measurements call through, and how many calls it takes at once. */
  protected readonly measuring: () => { readonly caller: Caller; readonly connections: number };
  readonly #rows: TableRows;
  readonly #events: DeviceEvents;
  readonly #device: OpenDevice;
  #closing: Promise<AuditSinkReport[]> | undefined;

  constructor(options: FortiOSOptions<ConfigurationTree>, { line, rows }: Pick<Schema, "line" | "rows">) {
    super();
    const { vdom, device } = resolveOptions(options);
    this.vdom = vdom;
    this.#rows = rows;
    const logger = levelled(options.logger, options.logLevel);
    const events = new DeviceEvents(logger);
    this.#events = events;
    this.#device = openDevice(options, device, events);
    this.watch = new DeviceWatch(line, events);
    const onWarning = (message: string, data: object): void => {
      logger.warn(data, message);
      events.emit("warning", { message, data });
    };
    const parts = { vdom, watch: this.watch, onWarning };
    this.caller = new DeviceCaller({ ...parts, transport: this.#device.transport });
    this.measuring = () => {
      const { measuring, connections } = this.#device;
      return { caller: new DeviceCaller({ ...parts, transport: measuring() }), connections };
    };
  }

  /** @internal */
  protected override get http(): HttpTransport {
    const { service } = this.#device;
    if (service !== undefined) return service.http;
    throw new UnsupportedError("The client works over a transport of yours, which keeps its own figures.", {
      hint: "stats(), limits(), health(), operations() and the breaker belong to clients made with host and credentials.",
    });
  }

  /** The unit that answered last: serial, version, build, vdom. `undefined` before the first answer. */
  get device(): DeviceInfo | undefined {
    return this.watch.device;
  }

  /** The login with password: as whom, which way, since when. `undefined` without one, and for API tokens. */
  get session(): SessionInfo | undefined {
    return this.#device.session?.info;
  }

  /**
   * Listens to `unitChanged`, `lineMismatch`, `login`, `lockedOut`, `warning`. Returns how to stop. A listener that throws
   * breaks nothing.
   */
  on<Name extends FortiOSEventName>(name: Name, listener: FortiOSListener<Name>): () => void {
    return this.#events.on(name, listener);
  }

  /** Ends the pause after refused credentials: the next call tries them at once. */
  resume(): void {
    this.#device.pause?.end();
  }

  /**
   * Sends what the GUI's API preview shows and gives the whole envelope. Everything but GET counts as a write: it is not
   * repeated, and read-only mode does not send it. Several virtual domains (`vdom: "*"`) give one envelope whose `results`
   * are theirs.
   *
   * @throws InputError for a missing method, a url that does not lead below `/api/v2/`, or a DELETE of a whole table; nothing
   * was sent.
   */
  async request(preview: ApiPreview, options?: FortiOSCallOptions): Promise<Envelope> {
    return sendPreview(this.caller, preview, options, this.#rows);
  }

  /**
   * Logs out, where this client logged in, writes out the audit trail and ends the connections. Reports what became of audit
   * events. `timeout` in milliseconds for each of the three, default 5000. Never rejects.
   */
  close(options: { readonly timeout?: number | undefined } = {}): Promise<AuditSinkReport[]> {
    this.#closing ??= this.#device.close(options.timeout ?? 5000);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Keeps credentials and cookies out of logs and inspection. */
  override toJSON(): Record<string, unknown> {
    if (this.#device.service !== undefined) return super.toJSON();
    return { client: this.constructor.name, service: "fortios" };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const { service } = this.#device;
    return `${this.constructor.name} { ${service === undefined ? "over a transport" : service.http.config.origin} }`;
  }
}
