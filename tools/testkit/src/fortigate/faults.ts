import type { Answer, Fault, SeenRequest } from "./types.ts";

/** What goes wrong, and how often still. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The device's answer, or what a fault makes of it. */
  async answer(request: SeenRequest, serve: () => Answer): Promise<Answer | "hang" | "reset"> {
    const found = this.#waiting.find(({ fault, left }) => left > 0 && (fault.match?.(request) ?? true));
    if (found === undefined) return serve();
    found.left -= 1;
    const { reply, cut, after, wait } = found.fault;
    await wait;
    if (after === true) serve();
    if (cut !== undefined) return cut;
    if (reply !== undefined) return typeof reply === "function" ? reply(request) : reply;
    return serve();
  }
}
