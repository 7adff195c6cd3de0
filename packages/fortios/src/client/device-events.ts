import type { Logger } from "@fortikit/core";
import type { LoginWay } from "../auth/login-flow.ts";

/** The unit that answered, as its last answer told it. */
export interface DeviceInfo {
  readonly serial: string;
  /** Firmware: `"v7.6.6"`. */
  readonly version: string | undefined;
  readonly build: number | undefined;
  /** Virtual domain of the last answer. */
  readonly vdom: string | undefined;
}

/** What a client tells its listeners. No event holds a secret. */
export interface FortiOSEvents {
  /** Another unit answers than before: an HA failover, or a swapped device. */
  readonly unitChanged: { readonly from: DeviceInfo; readonly to: DeviceInfo };
  /** Told once: the firmware is not of the line of the schema. The client works on with the schema it has. */
  readonly lineMismatch: { readonly schema: string; readonly device: DeviceInfo };
  /** A login with password succeeded; `again`: not the first of this client. */
  readonly login: { readonly way: LoginWay; readonly again: boolean };
  /** The device blocks this address. */
  readonly lockedOut: { readonly until: Date };
  /** Something to know that is no error. */
  readonly warning: { readonly message: string; readonly data: object };
}

/** Name of an event of the client. */
export type FortiOSEventName = keyof FortiOSEvents;

/** Told of one kind of event. */
export type FortiOSListener<Name extends FortiOSEventName> = (event: FortiOSEvents[Name]) => unknown;

/** Listeners of a client. One that throws or rejects breaks nothing; it is logged. */
export class DeviceEvents {
  readonly #listeners = new Map<FortiOSEventName, Set<(event: never) => unknown>>();
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  on<Name extends FortiOSEventName>(name: Name, listener: FortiOSListener<Name>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  emit<Name extends FortiOSEventName>(name: Name, event: FortiOSEvents[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      const failed = (): void => this.#logger.warn({ event: name }, "A listener failed.");
      try {
        Promise.resolve((listener as FortiOSListener<Name>)(event)).catch(failed);
      } catch {
        failed();
      }
    }
  }
}
