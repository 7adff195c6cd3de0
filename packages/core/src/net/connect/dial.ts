import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import { certificateError, connectError } from "./connect-error.ts";
import { plainFingerprint, shownFingerprint } from "./fingerprint.ts";
import type { Opening } from "./openings.ts";
import type { TlsPlan } from "./tls.ts";

/** Makes one connection, TLS included, and keeps its `Opening` up to date. Rejects with `ConnectError`. */
export type Dial = (target: buildConnector.Options, opening: Opening) => Promise<Socket>;

/** What is dialled: the servers, over HTTP/2 too, or a proxy, behind which the server is still to be reached. */
export interface DialTo {
  readonly http2: boolean;
  readonly proxy: boolean;
}

/** Makes connections by the plan. Verification is done before a socket is handed over, so before a request byte. */
export function createDial(undici: typeof import("undici"), plan: TlsPlan, to: DialTo): Dial {
  const connect = undici.buildConnector({
    ...plan.connect,
    allowH2: to.http2,
    // The attempts have timers of their own.
    timeout: 0,
    // Node's 250 ms cuts off hosts with several addresses behind a slow line.
    autoSelectFamilyAttemptTimeout: 500,
  });
  return (target, opening) =>
    new Promise((resolve, reject) => {
      let shown: string | undefined;
      // undici's documents promise the socket as the return value, its types do not.
      const socket = connect(target, (error, ready) => {
        if (error !== null) return reject(connectError(error, opening, socket, shown));
        const refusal = plan.pins === undefined ? undefined : pinError(plan.pins, ready, target);
        if (refusal === undefined) return resolve(ready);
        ready.on("error", () => undefined).destroy();
        reject(refusal);
      }) as unknown as Socket;
      opening.socket = socket;
      socket.once("connect", () => {
        opening.reached = !to.proxy;
      });
      // Runs before Node's own verdict, which closes the socket and takes the certificate with it.
      socket.prependListener("secure", () => {
        if (socket instanceof TLSSocket) shown = shownFingerprint(socket);
      });
    });
}

/** A pin is compared on every connection; a certificate that cannot be seen is a wrong one. */
function pinError(pins: ReadonlySet<string>, socket: Socket, target: buildConnector.Options) {
  if (target.protocol !== "https:") return undefined;
  const shown = socket instanceof TLSSocket ? shownFingerprint(socket) : undefined;
  if (shown !== undefined && pins.has(plainFingerprint(shown) ?? "")) return undefined;
  return certificateError("it is not the pinned one", shown);
}
