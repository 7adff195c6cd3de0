import type { Socket } from "node:net";
import type { buildConnector } from "undici";
import type { NetOptions } from "../types.ts";
import { connectError } from "./connect-error.ts";
import { createDial } from "./dial.ts";
import type { Opening, Openings } from "./openings.ts";
import { parseProxyAddress } from "./proxy-address.ts";
import { planTls } from "./tls.ts";
import { createTunnel } from "./tunnel.ts";

/** The connector of one net: direct or through the proxy, verified, and told to `openings`. */
export function createConnector(
  undici: typeof import("undici"),
  options: NetOptions,
  openings: Openings,
): buildConnector.connector {
  const dial = createDial(undici, planTls(options.tls), { http2: options.http2 === true, proxy: false });
  const proxy = options.proxy === undefined ? undefined : parseProxyAddress(options.proxy);
  // `tls` speaks of the servers; the proxy's own certificate is verified against the system's authorities.
  const tunnel = proxy && createTunnel(undici, proxy, createDial(undici, planTls(), { http2: false, proxy: true }));

  const reach = async (target: buildConnector.Options, host: string, opening: Opening): Promise<Socket> => {
    if (tunnel === undefined) return dial(target, opening);
    const port = target.protocol === "https:" ? 443 : 80;
    const socket = await tunnel(target.port ? host : `${host}:${port}`, opening);
    opening.reached = true;
    return target.protocol === "https:" ? dial({ ...target, httpSocket: socket }, opening) : socket;
  };

  return (target, callback) => {
    const host = target.host ?? target.hostname;
    const origin = `${target.protocol}//${host}`;
    const opening = openings.open(origin);
    reach(target, host, opening)
      .finally(() => openings.close(origin, opening))
      .then(
        (socket) => callback(null, socket),
        (error) => callback(connectError(error, opening), null),
      );
  };
}
