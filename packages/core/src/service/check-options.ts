import { credentialHeaders, headerName, headerValue } from "../contract/headers.ts";
import type { ServiceOptions } from "../contract/options.ts";
import { ConfigError } from "../errors/before-sending.ts";
import { longestTimer } from "../net/types.ts";

/** Says what a value must be, or nothing when it is that. */
export type Check = (value: unknown) => string | undefined;

function number(wants: string, good: (value: number) => boolean): Check {
  return (value) => (typeof value === "number" && good(value) ? undefined : wants);
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => (values.includes(value) ? undefined : values.map((each) => JSON.stringify(each)).join(" or "));
}

function anyOf(...choices: readonly Check[]): Check {
  return (value) => {
    const wants = choices.map((choice) => choice(value));
    return wants.includes(undefined) ? undefined : wants.join(" or ");
  };
}

function listOf(item: Check, wants: string): Check {
  return (value) =>
    Array.isArray(value) && value.every((each) => item(each) === undefined) ? undefined : `a list of ${wants}`;
}

function methods(...names: readonly string[]): Check {
  return (value) =>
    isObject(value) && names.every((name) => typeof value[name] === "function")
      ? undefined
      : `an object with ${names.join(", ")}`;
}

const group: Check = (value) => (isObject(value) && !Array.isArray(value) ? undefined : "an object");
const func: Check = (value) => (typeof value === "function" ? undefined : "a function");
const text: Check = (value) => (typeof value === "string" && value !== "" ? undefined : "a text");
const line: Check = (value) =>
  typeof value === "string" && value !== "" && headerValue.test(value) ? undefined : "a line of text";
const bool = oneOf(true, false);
const ms = number("a number of milliseconds above 0", (value) => value > 0 && value <= longestTimer);
const msOrZero = number("a number of milliseconds from 0", (value) => value >= 0 && value <= longestTimer);
const count = number("a whole number from 1", (value) => Number.isInteger(value) && value >= 1);
const countOrZero = number("a whole number from 0", (value) => Number.isInteger(value) && value >= 0);
const share = number("a number from 0 to 1", (value) => value >= 0 && value <= 1);
const hooks = anyOf(func, listOf(func, "functions"));
const texts = anyOf(text, listOf(text, "texts"));
const sink = methods("write");

/** Checks that options of other rooms are made of. */
export const checks = { bool, group, line, methods, ms, msOrZero } as const;

/** Groups stand before what is in them. What the wire does not know of TLS and proxies it checks itself. */
const serviceChecks: Readonly<Record<string, Check>> = {
  timeout: group,
  "timeout.connect": ms,
  "timeout.attempt": ms,
  "timeout.total": ms,
  retry: anyOf(group, oneOf(false)),
  "retry.limit": countOrZero,
  "retry.strategy": oneOf("exponential", "linear"),
  "retry.delay": msOrZero,
  "retry.maxDelay": msOrZero,
  "retry.jitter": share,
  "retry.maxRetryAfter": msOrZero,
  "retry.adaptive": bool,
  breaker: anyOf(group, bool),
  "breaker.threshold": count,
  "breaker.timeout": ms,
  "breaker.trials": count,
  "breaker.wait": anyOf(group, bool),
  "breaker.wait.attempts": countOrZero,
  "breaker.wait.delay": msOrZero,
  limits: group,
  "limits.callsPerMinute": count,
  "limits.callsPerHour": count,
  "limits.errorsPerHour": count,
  "limits.enforce": oneOf("off", "queue", "reject"),
  "limits.queueSize": countOrZero,
  "limits.maxWait": msOrZero,
  "limits.shared": bool,
  tls: group,
  "tls.ca": texts,
  "tls.cert": text,
  "tls.key": text,
  "tls.passphrase": text,
  "tls.fingerprint256": texts,
  "tls.expectedName": text,
  "tls.insecure": bool,
  pool: group,
  "pool.connections": count,
  "pool.keepAlive": msOrZero,
  proxy: text,
  http2: bool,
  concurrency: count,
  headers: group,
  userAgent: line,
  hooks: group,
  "hooks.beforeRequest": hooks,
  "hooks.afterResponse": hooks,
  "hooks.beforeRetry": hooks,
  "hooks.onError": hooks,
  audit: group,
  "audit.sinks": anyOf(sink, listOf(sink, "sinks")),
  "audit.actor": group,
  "audit.traceId": text,
  logger: methods("debug", "info", "warn", "error"),
  logLevel: oneOf("debug", "info", "warn", "error", "silent"),
  readOnly: bool,
  trackOperations: bool,
};

/**
 * Checks what a user gave, `own` being the options that only this client or session has; the first wrong option is a
 * `ConfigError` that names it.
 */
export function checkOptions(options: ServiceOptions, own: Readonly<Record<string, Check>> = {}): void {
  if (!isObject(options)) throw new ConfigError("The options must be an object.");
  for (const [name, check] of Object.entries({ ...serviceChecks, ...own })) {
    const value = valueAt(options, name.split("."));
    const wants = value === undefined ? undefined : check(value);
    if (wants !== undefined) throw new ConfigError(`The option ${name} must be ${wants}, not ${describe(value)}.`);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (!headerName.test(name)) throw new ConfigError(`The option headers holds a name that is none: "${name}".`);
    if (credentialHeaders.includes(name.toLowerCase()))
      throw new ConfigError(`The option headers cannot set ${name.toLowerCase()}: the session does.`);
    if (line(value) !== undefined) throw new ConfigError(`The option headers.${name} must be a line of text.`);
  }
}

/** Refuses what cannot be meant together: of these groups of options only one may be given. */
export function exclusive(options: object, groups: readonly (readonly string[])[]): void {
  const told = groups.map((names) => names.filter((name) => valueAt(options, [name]) !== undefined).join(" and "));
  const given = told.filter((names) => names !== "");
  if (given.length < 2) return;
  throw new ConfigError(`The options ${given.join(" and ")} contradict each other.`, { hint: "Give one of them." });
}

/** An `http:` or `https:` URL, split into what a transport needs. It is not shown in errors: it may hold a password. */
export function splitUrl(name: string, url: string): { readonly origin: string; readonly path: string } {
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new ConfigError(`The option ${name} must be a URL that begins with https://.`);
  if (parsed.username !== "" || parsed.password !== "")
    throw new ConfigError(`The option ${name} must not hold credentials.`);
  if (parsed.search !== "" || parsed.hash !== "") throw new ConfigError(`The option ${name} must not hold a query.`);
  return { origin: parsed.origin, path: parsed.pathname.replace(/\/+$/, "") };
}

function valueAt(options: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), options);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** What was given, without what may be secret in it. */
function describe(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return value === "" ? "an empty text" : "another text";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
