/** A token as it is kept. Times are milliseconds since 1970. */
export interface StoredToken {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  readonly obtainedAt: number;
  readonly expiresAt: number;
}

/**
 * Where tokens are kept between exchanges, per client_id. Give one to share tokens between processes (Redis, SQL, a file).
 * A store that fails, hangs or holds rubbish never takes a session down: the session goes on with its own memory.
 */
export interface TokenStore {
  get(key: string): StoredToken | undefined | null | Promise<StoredToken | undefined | null>;
  set(key: string, token: StoredToken): unknown;
  delete(key: string): unknown;
  /** Forgets everything, for whoever owns the store; a session only deletes what is its own. */
  readonly clear?: (() => unknown) | undefined;
  /** Runs `task` while no other process runs one for the same key. Without it each process logs in for itself. */
  readonly lock?: (<T>(key: string, task: () => Promise<T>) => Promise<T>) | undefined;
}

/** A store in memory; hand one to several sessions of a process to share their tokens. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: (key) => tokens.get(key),
    set: (key, token) => tokens.set(key, token),
    delete: (key) => tokens.delete(key),
    clear: () => tokens.clear(),
  };
}

/** The furthest a `Date` reaches, in milliseconds. */
const endOfTime = 8.64e15;

/** Whether a value can be an access token at all: printable ASCII without blanks, which is what fits into a header. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** What a store returned, if it is a token at all. */
export function asStoredToken(value: unknown): StoredToken | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { accessToken, refreshToken, obtainedAt, expiresAt } = value as Record<string, unknown>;
  if (!isToken(accessToken) || typeof obtainedAt !== "number" || typeof expiresAt !== "number") return undefined;
  if (!(obtainedAt >= -endOfTime && expiresAt > obtainedAt && expiresAt <= endOfTime)) return undefined;
  return {
    accessToken,
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
    obtainedAt,
    expiresAt,
  };
}
