import type { Device } from "../device.ts";

const threshold = 3;
const window = 120_000;
const duration = 60_000;

/** Blocks the caller after three failures within two minutes, for one minute. */
export class Lockout {
  failures = 0;
  readonly #device: Device;
  #recent: number[] = [];
  #until = 0;

  constructor(device: Device) {
    this.#device = device;
  }

  locked(): boolean {
    return this.#device.now() < this.#until;
  }

  fail(): void {
    const now = this.#device.now();
    this.failures += 1;
    this.#recent = [...this.#recent.filter((time) => now - time < window), now];
    if (this.#recent.length < threshold) return;
    this.#until = now + duration;
    this.#recent = [];
  }
}
