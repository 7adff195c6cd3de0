import type { Socket } from "node:net";
import { ConnectError, connectError } from "./connect-error.ts";
import type { Dial } from "./dial.ts";
import type { Opening } from "./openings.ts";
import type { ProxyAddress } from "./proxy-address.ts";

/** Opens a way through the proxy to `host:port`. Rejects with `ConnectError`. */
export type Tunnel = (authority: string, opening: Opening) => Promise<Socket>;

/**
 * Tunnels by `CONNECT`, for http: and https: targets alike. undici's ProxyAgent does the same, but gives its connector
 * away to nobody: pins, fingerprints of refused certificates and ending an opening would not work through it.
 *
 * @param dial makes the connection to the proxy itself.
 */
export function createTunnel(undici: typeof import("undici"), proxy: ProxyAddress, dial: Dial): Tunnel {
  return async (authority, opening) => {
    const client = new undici.Client(proxy.origin, {
      headersTimeout: 0,
      bodyTimeout: 0,
      connect(target, done) {
        // The name comes from the proxy's address: undici would take it from the Host header, which names the target.
        const proxyTarget = { ...target, host: proxy.hostname, servername: "" };
        dial(proxyTarget, opening).then(
          (socket) => done(null, socket),
          (error) => done(error, null),
        );
      },
    });
    const credentials = proxy.authorization === undefined ? {} : { "proxy-authorization": proxy.authorization };
    try {
      const answer = await client.connect({ path: authority, headers: { host: authority, ...credentials } });
      const socket = answer.socket as Socket;
      if (answer.statusCode >= 200 && answer.statusCode <= 299) return socket;
      socket.on("error", () => undefined).destroy();
      throw new ConnectError(`the tunnel was refused with status ${answer.statusCode}`, { failure: "connect" });
    } catch (error) {
      client.destroy().catch(() => undefined);
      // Without the fingerprint: pins are for the server's certificate, not for the proxy's.
      const { message, failure, abandoned } = connectError(error, opening);
      throw new ConnectError(`proxy: ${message}`, { failure, abandoned, cause: error });
    }
  };
}
