import { FortinetError, type FortinetErrorOptions } from "./fortinet-error.ts";

/** No answer came, and nothing was changed: the name did not resolve, the connection was refused or broke. */
export class NetworkError extends FortinetError {
  static override readonly kind: string = "NetworkError";
  static override readonly code: string = "network";
}

/** The certificate was refused. The message tells the fingerprint that was seen, for pinning. No request was sent. */
export class CertificateError extends NetworkError {
  static override readonly kind: string = "CertificateError";
  static override readonly code: string = "certificate";
  /** SHA-256 fingerprint of the certificate the server showed, where it was seen. */
  readonly fingerprint256: string | undefined;

  constructor(message: string, options: FortinetErrorOptions & { readonly fingerprint256?: string | undefined } = {}) {
    super(message, options);
    this.fingerprint256 = options.fingerprint256;
  }
}

/** Where the time went: finding and opening the connection, the TLS handshake, waiting for the answer, reading it, or all of it. */
export type TimeoutPhase = "connect" | "tls" | "headers" | "body" | "total";

/** A timeout ran out. For a write that had been sent it is the cause of an `OutcomeUnknownError` instead. */
export class TimeoutError extends FortinetError {
  static override readonly kind: string = "TimeoutError";
  static override readonly code: string = "timeout";
  readonly phase: TimeoutPhase;
  /** The timeout, in milliseconds. */
  readonly timeoutMs: number;

  constructor(
    message: string,
    options: FortinetErrorOptions & { readonly phase: TimeoutPhase; readonly timeoutMs: number },
  ) {
    super(message, options);
    this.phase = options.phase;
    this.timeoutMs = options.timeoutMs;
  }
}

/** Your `AbortSignal` fired. `sent` tells whether the request may have reached the service. */
export class AbortedError extends FortinetError {
  static override readonly kind: string = "AbortedError";
  static override readonly code: string = "aborted";
  readonly sent: boolean;

  constructor(message: string, options: FortinetErrorOptions & { readonly sent: boolean }) {
    super(message, options);
    this.sent = options.sent;
  }
}

/**
 * A write was sent and no answer told what came of it. It was not repeated: look at the object before you try again.
 * The `cause` tells what went wrong (a timeout, a broken connection, an answer that could not be read).
 */
export class OutcomeUnknownError extends FortinetError {
  static override readonly kind: string = "OutcomeUnknownError";
  static override readonly code: string = "outcome_unknown";
}
