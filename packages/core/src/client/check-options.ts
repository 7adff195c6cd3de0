import { ConfigError } from "../errors/before-sending.ts";
import type { ServiceOptions } from "../transport/options.ts";

type Check = (value: unknown) => string | undefined;

const number =
  (wants: string, good: (value: number) => boolean): Check =>
  (value) =>
    typeof value === "number" && good(value) ? undefined : wants;

const ms = number("a number of milliseconds above 0", (value) => value > 0 && value <= 2_147_483_647);
const msOrZero = number("a number of milliseconds from 0", (value) => value >= 0 && value <= 2_147_483_647);
const count = number("a whole number from 1", (value) => Number.isInteger(value) && value >= 1);
const countOrZero = number("a whole number from 0", (value) => Number.isInteger(value) && value >= 0);
const share = number("a number from 0 to 1", (value) => value >= 0 && value <= 1);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value) ? undefined : `one of ${values.map((each) => JSON.stringify(each)).join(", ")}`;
const bool = oneOf(true, false);
const text: Check = (value) =>
  typeof value === "string" && value !== "" && !/[\r\n]/.test(value) ? undefined : "a line of text";

const checks: Readonly<Record<string, Check>> = {
  "timeout.connect": ms,
  "timeout.attempt": ms,
  "timeout.total": ms,
  "retry.limit": countOrZero,
  "retry.strategy": oneOf("exponential", "linear"),
  "retry.delay": msOrZero,
  "retry.maxDelay": msOrZero,
  "retry.jitter": share,
  "retry.maxRetryAfter": msOrZero,
  "retry.adaptive": bool,
  "breaker.threshold": count,
  "breaker.timeout": ms,
  "breaker.trials": count,
  "limits.callsPerMinute": count,
  "limits.callsPerHour": count,
  "limits.errorsPerHour": count,
  "limits.enforce": oneOf("off", "queue", "reject"),
  "limits.queueSize": countOrZero,
  "limits.maxWait": msOrZero,
  "limits.shared": bool,
  "pool.connections": count,
  "pool.keepAlive": ms,
  concurrency: count,
  userAgent: text,
  readOnly: bool,
  trackOperations: bool,
  http2: bool,
  logLevel: oneOf("debug", "info", "warn", "error", "silent"),
};

/** Checks what a user gave; the first wrong option is a `ConfigError` that names it. */
export function checkOptions(options: ServiceOptions): void {
  for (const [name, check] of Object.entries(checks)) {
    const value = name
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], options);
    const wants = value === undefined ? undefined : check(value);
    if (wants !== undefined) throw new ConfigError(`The option ${name} must be ${wants}, not ${String(value)}.`);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (name.toLowerCase() === "authorization")
      throw new ConfigError("The option headers cannot set authorization: the session does.");
    if (text(value) !== undefined) throw new ConfigError(`The header ${name} must be a line of text.`);
  }
}

/** An `http:` or `https:` URL, split into what a transport needs. */
export function splitUrl(name: string, url: string): { readonly origin: string; readonly path: string } {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new ConfigError(`The option ${name} must be a URL with https:, not "${url}".`);
  if (parsed.username !== "" || parsed.password !== "")
    throw new ConfigError(`The option ${name} must not hold credentials.`);
  return { origin: parsed.origin, path: parsed.pathname.replace(/\/+$/, "") };
}
