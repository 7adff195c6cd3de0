import { ConnectError } from "./connect/connect-error.ts";
import { WireError } from "./types.ts";

/** Tells what undici or Node reported as a `WireError`. */
export function wireError(error: Error, sent: boolean): WireError {
  if (error instanceof ConnectError) {
    const { message, failure, fingerprint256, cause } = error;
    return new WireError(message, { failure, sent, fingerprint256, cause });
  }
  const code = (error as NodeJS.ErrnoException).code ?? "";
  // TLS 1.3 servers refuse a client certificate after the handshake, when the request is already on its way.
  const failure = code.startsWith("ERR_SSL_") ? "tls" : sent ? "socket" : "connect";
  // undici's parser error holds what it could not parse, which may be anything of the answer.
  if ("data" in error) delete error.data;
  return new WireError(error.message || error.name, { failure, sent, cause: error });
}
