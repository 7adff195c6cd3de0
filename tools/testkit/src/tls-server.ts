import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer } from "node:https";
import type { TLSSocket } from "node:tls";
import type { Certificate } from "./certificates.ts";
import { type LocalServer, listen } from "./listen.ts";

/** How the server speaks TLS. */
export interface TlsServerOptions {
  readonly certificate: Certificate;
  /** Demands a client certificate of this authority. */
  readonly clientAuthority?: Certificate | undefined;
  /** True offers HTTP/2 and HTTP/1.1. @default false */
  readonly http2?: boolean | undefined;
  /** Answers a request. @default 200 with `{"path":…,"httpVersion":…}` */
  readonly handler?: RequestListener | undefined;
}

/** A local HTTPS server and what it saw. */
export interface TlsServer extends LocalServer {
  /** `https://127.0.0.1:port` */
  readonly origin: string;
  /** Requests whose head was read, in order, e.g. `"GET /path HTTP/1.1"`. */
  readonly requests: readonly string[];
  /** Handshakes that were completed. */
  readonly handshakes: () => number;
  /** Common names of the client certificates, per handshake. */
  readonly clients: readonly (string | undefined)[];
}

/** Starts an HTTPS server on 127.0.0.1. */
export async function startTlsServer(options: TlsServerOptions): Promise<TlsServer> {
  const { certificate, clientAuthority, handler = describe } = options;
  const requests: string[] = [];
  const clients: (string | undefined)[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push(`${request.method} ${request.url} HTTP/${request.httpVersion}`);
    handler(request, response as ServerResponse & { req: IncomingMessage });
  };
  const tls = {
    cert: certificate.cert,
    key: certificate.key,
    ...(clientAuthority === undefined ? {} : { ca: clientAuthority.cert, requestCert: true, rejectUnauthorized: true }),
  };
  const server = options.http2
    ? createSecureServer({ ...tls, allowHTTP1: true }, listener as unknown as Parameters<typeof createSecureServer>[1])
    : createServer(tls, listener);
  server.on("secureConnection", (socket: TLSSocket) => clients.push(commonNameOf(socket)));
  // Handshakes that fail are what many tests are about.
  server.on("tlsClientError", () => undefined);
  const local = await listen(server);
  return { ...local, origin: `https://127.0.0.1:${local.port}`, requests, clients, handshakes: () => clients.length };
}

function describe(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ path: request.url, httpVersion: request.httpVersion }));
}

function commonNameOf(socket: TLSSocket): string | undefined {
  const name = socket.getPeerCertificate()?.subject?.CN;
  return Array.isArray(name) ? name[0] : name;
}
