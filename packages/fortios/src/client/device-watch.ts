import type { Envelope } from "../contract/caller.ts";
import type { DeviceEvents, DeviceInfo } from "./device-events.ts";

/** Keeps what answers tell of the unit, and tells when it is another one or of another firmware line than expected. */
export class DeviceWatch {
  readonly #line: string;
  readonly #events: Pick<DeviceEvents, "emit">;
  #last: DeviceInfo | undefined;
  #told = false;

  constructor(line: string, events: Pick<DeviceEvents, "emit">) {
    this.#line = line;
    this.#events = events;
  }

  /** As of the last answer that told it; `undefined` before. */
  get device(): DeviceInfo | undefined {
    return this.#last;
  }

  /** Whether the firmware is known to be of another line than the schema. */
  get isOtherLine(): boolean {
    const line = lineOf(this.#last?.version);
    return line !== undefined && line !== this.#line;
  }

  see({ serial, version, build, vdom }: Envelope): void {
    if (typeof serial !== "string" || serial === "") return;
    const from = this.#last;
    const isSame = from?.serial === serial;
    const to: DeviceInfo = {
      serial,
      version: typeof version === "string" ? version : isSame ? from.version : undefined,
      build: typeof build === "number" ? build : isSame ? from.build : undefined,
      vdom: typeof vdom === "string" ? vdom : undefined,
    };
    this.#last = to;
    if (from !== undefined && !isSame) this.#events.emit("unitChanged", { from, to });
    if (this.#told || !this.isOtherLine) return;
    this.#told = true;
    this.#events.emit("lineMismatch", { schema: this.#line, device: to });
  }
}

/** `v7.4.9` is of line `7.4`. */
export function lineOf(version: string | undefined): string | undefined {
  return /^v?(\d+\.\d+)(?:\.|$)/.exec(version ?? "")?.[1];
}
