/** What a call was about, as far as it was known when the error arose. Holds no secret: query values and bodies are left out. */
export interface ErrorContext {
  /** The API, e.g. `"forticloud"`. */
  readonly service?: string | undefined;
  /** The operation, e.g. `"products.register"`. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** Path without query. */
  readonly path?: string | undefined;
  /** The object the call was about, e.g. `{ type: "product", key: "FGT60F…" }`. */
  readonly object?: { readonly type: string; readonly key?: string | undefined } | undefined;
  /** HTTP status of the last answer. */
  readonly status?: number | undefined;
  /** Attempts that were made, the first included. */
  readonly attempts?: number | undefined;
  /** Time from the call to the error, in milliseconds. */
  readonly durationMs?: number | undefined;
}

/** Options every error of this package takes. */
export interface FortinetErrorOptions {
  readonly hint?: string | undefined;
  readonly requestId?: string | undefined;
  readonly context?: ErrorContext | undefined;
  readonly cause?: unknown;
}

/** A symbol of the global registry: errors are known across copies and versions of this package. */
const lineage = Symbol.for("@fortikit/error");

/**
 * The root of every error these packages throw. Tell errors apart with `instanceof` (it also works when two copies of
 * the package are installed) or by `code`. Nothing in it holds a secret; it can be logged as it is.
 */
export class FortinetError extends Error {
  /** Name of the class, independent of minifiers. */
  static readonly kind: string = "FortinetError";
  /** Stable machine-readable code of the class. */
  static readonly code: string = "fortinet";

  /** Stable code, e.g. `"timeout"`, `"not_found"`. */
  readonly code: string;
  /** What to do next, in one line. */
  readonly hint: string | undefined;
  /** Id of the call; audit events and logs carry the same one. */
  readonly requestId: string | undefined;
  readonly context: ErrorContext;

  constructor(message: string, options: FortinetErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    const type = new.target;
    Object.defineProperty(this, "name", { value: type.kind, configurable: true, writable: true });
    Object.defineProperty(this, lineage, { value: kindsOf(type) });
    this.code = type.code;
    this.hint = options.hint;
    this.requestId = options.requestId;
    this.context = options.context ?? {};
  }

  /** True for an error of this class or of one below it, also when another copy of the package made it. */
  static is<E extends FortinetError>(this: ErrorClass<E>, value: unknown): value is E {
    if (typeof value !== "object" || value === null) return false;
    const kinds = (value as { [lineage]?: unknown })[lineage];
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this method and mean themselves.
    return Array.isArray(kinds) && kinds.includes(this.kind);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this method and mean themselves.
    return FortinetError.is.call(this as unknown as ErrorClass<FortinetError>, value);
  }

  /** Plain data for structured logs; causes are told by name and message. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const own = Object.fromEntries(Object.entries(this).filter(([, value]) => value !== undefined));
    return { name, message, ...own, ...(this.cause === undefined ? {} : { cause: describeCause(this.cause) }) };
  }
}

/** A class of errors, abstract or not. */
export interface ErrorClass<E extends FortinetError> {
  readonly kind: string;
  readonly prototype: E;
}

/** True for any error of these packages, also one made by another copy of them. */
export function isFortinetError(value: unknown): value is FortinetError {
  return FortinetError.is(value);
}

function kindsOf(type: { kind: string }): string[] {
  const kinds: string[] = [];
  for (let at: unknown = type; typeof at === "function" && "kind" in at; at = Object.getPrototypeOf(at)) {
    kinds.push(String(at.kind));
  }
  return kinds;
}

function describeCause(cause: unknown): unknown {
  if (isFortinetError(cause)) return cause.toJSON();
  if (!(cause instanceof Error)) return typeof cause;
  const { name, message } = cause;
  const code = (cause as { code?: unknown }).code;
  return { name, message, ...(typeof code === "string" ? { code } : {}) };
}
