import { FortinetError, type FortinetErrorOptions } from "./fortinet-error.ts";

/** An answer that is not what the API speaks (an HTML page, cut JSON, an empty body). `snippet` holds its redacted beginning. */
export class ResponseError extends FortinetError {
  static override readonly kind: string = "ResponseError";
  static override readonly code: string = "response";
  readonly status: number;
  /** The beginning of the body, redacted; the title of an HTML page. */
  readonly snippet: string | undefined;

  constructor(
    message: string,
    options: FortinetErrorOptions & { readonly status: number; readonly snippet?: string | undefined },
  ) {
    super(message, options);
    this.status = options.status;
    this.snippet = options.snippet;
  }
}

/** What an API error is made from. */
export interface ApiErrorOptions extends FortinetErrorOptions {
  /** HTTP status. */
  readonly status: number;
  /** `status` of the envelope, where the API has one. */
  readonly apiStatus?: number | string | undefined;
  /** The API's own error code, e.g. 301. */
  readonly apiCode?: number | string | undefined;
  /** Single messages of the answer, e.g. one per unit. */
  readonly details?: readonly string[] | undefined;
  /** The whole answer, redacted. */
  readonly body?: unknown;
}

/** The service answered with an error of its own. The raw codes are kept; unknown ones are this class itself. */
export class ApiError extends FortinetError {
  static override readonly kind: string = "ApiError";
  static override readonly code: string = "api";
  readonly status: number;
  readonly apiStatus: number | string | undefined;
  readonly apiCode: number | string | undefined;
  readonly details: readonly string[];
  readonly body: unknown;

  constructor(message: string, options: ApiErrorOptions) {
    super(message, options);
    this.status = options.status;
    this.apiStatus = options.apiStatus;
    this.apiCode = options.apiCode;
    this.details = options.details ?? [];
    this.body = options.body;
  }
}

/** The object does not exist. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
  static override readonly code: string = "not_found";
}

/** An object of that name or id exists already. */
export class DuplicateError extends ApiError {
  static override readonly kind: string = "DuplicateError";
  static override readonly code: string = "duplicate";
}

/** Other objects refer to the object. */
export class InUseError extends ApiError {
  static override readonly kind: string = "InUseError";
  static override readonly code: string = "in_use";
}

/** The service refused a value. */
export class ValidationError extends ApiError {
  static override readonly kind: string = "ValidationError";
  static override readonly code: string = "validation";
}

/** The credentials are good, their rights do not suffice. */
export class PermissionError extends ApiError {
  static override readonly kind: string = "PermissionError";
  static override readonly code: string = "permission";
}

/** The credentials or the token were refused. */
export class AuthError extends ApiError {
  static override readonly kind: string = "AuthError";
  static override readonly code: string = "auth";
}

/** The login wants something more: a second factor, an accepted banner, a new password. */
export class ChallengeError extends AuthError {
  static override readonly kind: string = "ChallengeError";
  static override readonly code: string = "challenge";
}

/** The source address or the account is blocked after failed logins. Trying again prolongs it. */
export class LockedOutError extends ApiError {
  static override readonly kind: string = "LockedOutError";
  static override readonly code: string = "locked_out";
  readonly retryAt: Date | undefined;

  constructor(message: string, options: ApiErrorOptions & { readonly retryAt?: Date | undefined }) {
    super(message, options);
    this.retryAt = options.retryAt;
  }
}

/** A published limit was exceeded; the call did not run. */
export class RateLimitedError extends ApiError {
  static override readonly kind: string = "RateLimitedError";
  static override readonly code: string = "rate_limited";
  /** What the service asked to wait, in milliseconds, where it said so. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: ApiErrorOptions & { readonly retryAfterMs?: number | undefined }) {
    super(message, options);
    this.retryAfterMs = options.retryAfterMs;
  }
}
