import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { WireFailure } from "../types.ts";
import type { Opening } from "./openings.ts";

/**
 * A connection could not be made. It stands between the connector and the attempts because undici tries again, without
 * end and without a word, when a connector fails with one of undici's own socket errors.
 */
export class ConnectError extends Error {
  readonly failure: WireFailure;
  readonly fingerprint256: string | undefined;
  /** True if the opening was ended because too few attempts waited; whoever still waits may begin another. */
  readonly abandoned: boolean;

  constructor(
    message: string,
    options: { failure: WireFailure; fingerprint256?: string | undefined; abandoned?: boolean; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = "ConnectError";
    this.failure = options.failure;
    this.fingerprint256 = options.fingerprint256;
    this.abandoned = options.abandoned ?? false;
  }
}

/** Tells why the opening failed. `shown` is the fingerprint of the certificate that `socket` was shown, if it was. */
export function connectError(error: unknown, opening: Opening, socket?: Socket, shown?: string): ConnectError {
  if (error instanceof ConnectError) return error;
  const message = messageOf(error);
  if (opening.abandoned) return new ConnectError(message, { failure: "connect", abandoned: true, cause: error });
  // Node has set this when, and only when, it was the certificate that it refused.
  if ((socket as Partial<TLSSocket> | undefined)?.authorizationError) return certificateError(message, shown, error);
  const code = String((error as { code?: unknown }).code);
  const failure = /^(ENOTFOUND|EAI_|ENODATA)/.test(code) ? "dns" : opening.reached ? "tls" : "connect";
  return new ConnectError(message, { failure, cause: error });
}

/** The certificate was refused; the message tells the fingerprint, for pinning. */
export function certificateError(reason: string, fingerprint256: string | undefined, cause?: unknown): ConnectError {
  const shown = fingerprint256 === undefined ? "" : ` (SHA-256 ${fingerprint256})`;
  return new ConnectError(`the server's certificate was refused: ${reason}${shown}`, {
    failure: "certificate",
    fingerprint256,
    cause,
  });
}

function messageOf(error: unknown): string {
  // Several addresses were tried; the error itself then says nothing.
  const parts = error instanceof AggregateError ? error.errors : [error];
  // Node appends advice on its own flags after a semicolon.
  return parts.map((part) => String(part instanceof Error ? part.message : part).split(";")[0]).join("; ");
}
