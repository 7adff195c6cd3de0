import { FortinetError, type FortinetErrorOptions } from "./fortinet-error.ts";

/** Options contradict each other, are missing, or have a wrong value. Thrown at construction wherever that is possible. */
export class ConfigError extends FortinetError {
  static override readonly kind: string = "ConfigError";
  static override readonly code: string = "config";
}

/** An argument that the service would refuse; nothing was sent. `field` names it, as in `registrationUnits[0].serialNumber`. */
export class InputError extends FortinetError {
  static override readonly kind: string = "InputError";
  static override readonly code: string = "input";
  readonly field: string | undefined;

  constructor(message: string, options: FortinetErrorOptions & { readonly field?: string | undefined } = {}) {
    super(message, options);
    this.field = options.field;
  }
}

/** Not to be had in this runtime, over this transport, or on this firmware. */
export class UnsupportedError extends FortinetError {
  static override readonly kind: string = "UnsupportedError";
  static override readonly code: string = "unsupported";
}

/** A write in read-only mode whose answer only the service could give; nothing was sent. */
export class ReadOnlyError extends FortinetError {
  static override readonly kind: string = "ReadOnlyError";
  static override readonly code: string = "read_only";
}

/** The circuit breaker is open; nothing was sent. */
export class CircuitOpenError extends FortinetError {
  static override readonly kind: string = "CircuitOpenError";
  static override readonly code: string = "circuit_open";
  /** When the breaker lets the next call through. */
  readonly retryAt: Date | undefined;

  constructor(message: string, options: FortinetErrorOptions & { readonly retryAt?: Date | undefined } = {}) {
    super(message, options);
    this.retryAt = options.retryAt;
  }
}

/** The limiter refused the call: its queue is full or the wait was too long; nothing was sent. */
export class QueueFullError extends FortinetError {
  static override readonly kind: string = "QueueFullError";
  static override readonly code: string = "queue_full";
}

/** A hook of yours threw. `hook` names it; the error it threw is the `cause`. */
export class HookError extends FortinetError {
  static override readonly kind: string = "HookError";
  static override readonly code: string = "hook";
  readonly hook: string;

  constructor(message: string, options: FortinetErrorOptions & { readonly hook: string }) {
    super(message, options);
    this.hook = options.hook;
  }
}
