import { createServer, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { type LocalServer, listen } from "./listen.ts";

/** What the proxy asks for. */
export interface ProxyServerOptions {
  /** Demands Basic authentication with `user:password`. */
  readonly credentials?: string | undefined;
  /** True reads `CONNECT` and never answers. @default false */
  readonly silent?: boolean | undefined;
}

/** A local CONNECT proxy and what it saw. */
export interface ProxyServer extends LocalServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Targets of all `CONNECT` requests, refused ones included. */
  readonly targets: readonly string[];
  /** Tunnels that were opened. */
  readonly tunnels: () => number;
}

/** Starts a proxy on 127.0.0.1 that tunnels to 127.0.0.1 only, whatever the name of the target. */
export async function startProxyServer(options: ProxyServerOptions = {}): Promise<ProxyServer> {
  const targets: string[] = [];
  let tunnels = 0;
  const { credentials, silent = false } = options;
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString("base64")}`;
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    targets.push(request.url ?? "");
    client.on("error", () => undefined);
    if (silent) return;
    if (expected !== undefined && request.headers["proxy-authorization"] !== expected) {
      client.end(
        "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n",
      );
      return;
    }
    const port = Number(request.url?.split(":").at(-1));
    const upstream = connect(port, "127.0.0.1", () => {
      tunnels += 1;
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"));
    client.on("close", () => upstream.destroy());
  });
  const local = await listen(server);
  return { ...local, origin: `http://127.0.0.1:${local.port}`, targets, tunnels: () => tunnels };
}
