import { AbortedError, ApiError, AuthError, FortinetError, InputError, ResponseError } from "@fortikit/core";
import { encodeSegment } from "@fortikit/core/product";
import type { Caller, DeviceRequest, FortiOSCallOptions } from "../contract/caller.ts";
import type { Latency, MeasuredLevel, Measurement, MeasureOptions } from "./types.ts";

const operation = "measure";

/**
 * Measures how a device answers reads, one level of concurrency after the other. Nothing is tried again, and the first
 * answer that tells of trouble (a 5xx status, a lock-out, refused credentials) ends it. Other calls of the process to the
 * device take part in what is measured.
 *
 * @param limit the client's connections: more calls at once than that would only measure its queue
 * @throws InputError for a level above the limit, and for a path that is not below cmdb, monitor, log or service
 */
export async function measure(caller: Caller, limit: number, options: MeasureOptions = {}): Promise<Measurement> {
  const { requests = 20, path = "monitor/system/status", vdom, signal } = options;
  const levels = options.concurrency ?? [1, 2, 4, 8].filter((level) => level <= limit);
  checkLevels(levels, limit);
  whole("requests", requests);
  const request = { operation, method: "GET", path: pathOf(path), safe: true } as const;
  const callOptions: FortiOSCallOptions = { vdom, signal, retry: false };
  const measured: MeasuredLevel[] = [];
  // Login and connection are made by a call that is not counted: they would make the first level look slow.
  const first = new LevelRun(caller, request, callOptions);
  await first.make(1, 1);
  let { stopped } = first;
  for (const concurrency of levels) {
    if (stopped !== undefined) break;
    const run = new LevelRun(caller, request, callOptions);
    measured.push(await run.make(concurrency, requests));
    stopped = run.stopped;
  }
  return { path, levels: measured, stopped, recommended: recommend(measured) };
}

/** The calls of one level. */
class LevelRun {
  readonly #call: () => Promise<unknown>;
  readonly #times: number[] = [];
  #made = 0;
  #errors = 0;
  stopped: string | undefined;
  #thrown: unknown;

  constructor(caller: Caller, request: DeviceRequest, options: FortiOSCallOptions) {
    this.#call = () => caller.call(request, options);
  }

  async make(concurrency: number, requests: number): Promise<MeasuredLevel> {
    const began = performance.now();
    await Promise.all(Array.from({ length: Math.min(concurrency, requests) }, () => this.#worker(requests)));
    if (this.#thrown !== undefined) throw this.#thrown;
    const seconds = (performance.now() - began) / 1000;
    const throughput = seconds === 0 ? 0 : rounded(this.#times.length / seconds);
    return { concurrency, requests: this.#made, errors: this.#errors, latency: latencyOf(this.#times), throughput };
  }

  async #worker(requests: number): Promise<void> {
    while (this.#made < requests && this.stopped === undefined && this.#thrown === undefined) {
      this.#made += 1;
      const began = performance.now();
      try {
        await this.#call();
        this.#times.push(performance.now() - began);
      } catch (error) {
        this.#errors += 1;
        if (!(error instanceof FortinetError) || error instanceof AbortedError) this.#thrown = error;
        else this.stopped ??= reasonToStop(error);
      }
    }
  }
}

function reasonToStop(error: FortinetError): string | undefined {
  const answered = error instanceof ApiError || error instanceof ResponseError;
  if (!answered) return undefined;
  const stops = error instanceof AuthError || error.status === 429 || error.status >= 500;
  return stops ? `The device answered ${error.status}: ${error.message}` : undefined;
}

function recommend(levels: readonly MeasuredLevel[]): { readonly concurrency: number } | undefined {
  const clean = levels.filter(({ errors, throughput }) => errors === 0 && throughput > 0);
  const first = clean[0];
  if (first === undefined) return undefined;
  const quick = clean.filter((level) => level === first || level.latency.avg < 2 * first.latency.avg);
  const best = Math.max(...quick.map(({ throughput }) => throughput));
  const good = quick.filter(({ throughput }) => throughput >= 0.95 * best);
  return { concurrency: Math.min(...good.map(({ concurrency }) => concurrency)) };
}

/** Percentiles by nearest rank. */
function latencyOf(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (share: number): number => rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
  const sum = sorted.reduce((total, time) => total + time, 0);
  const avg = sorted.length === 0 ? 0 : rounded(sum / sorted.length);
  return { min: rank(0), avg, p50: rank(0.5), p95: rank(0.95), max: rank(1) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function checkLevels(levels: readonly number[], limit: number): void {
  if (levels.length === 0) refuse("concurrency", "must name at least one level");
  for (const level of levels) {
    whole("concurrency", level);
    if (level > limit) {
      refuse("concurrency", `${level} is above the client's ${limit} connections: calls would wait here`, {
        hint: `Make the client with pool: { connections: ${Math.max(...levels)} } to measure this level.`,
      });
    }
  }
}

function whole(field: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) refuse(field, `must be a whole number from 1, not ${value}`);
}

function pathOf(path: string): string {
  const segments = path.replace(/^\/?(?:api\/v2\/)?/, "").split("/");
  if (!/^(?:cmdb|monitor|log|service)$/.test(segments[0] ?? "") || segments.length < 2) {
    refuse("path", `must be below cmdb, monitor, log or service, not ${JSON.stringify(path)}`);
  }
  return `/${segments.map(encodeSegment).join("/")}`;
}

function refuse(field: string, what: string, { hint }: { hint?: string } = {}): never {
  throw new InputError(`${operation}: ${field} ${what}.`, { field, hint, context: { operation } });
}
