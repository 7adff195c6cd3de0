import { checkServerIdentity, createSecureContext } from "node:tls";
import type { buildConnector } from "undici";
import type { TlsOptions } from "../types.ts";
import { plainFingerprint } from "./fingerprint.ts";

/** How servers are verified. */
export interface TlsPlan {
  /** Options for undici's connector. */
  readonly connect: buildConnector.BuildOptions;
  /** Fingerprints of which the server's certificate must be one; `undefined` leaves the verdict to Node. */
  readonly pins: ReadonlySet<string> | undefined;
}

/** Turns checked options into what the connector works with. */
export function planTls(tls: TlsOptions = {}): TlsPlan {
  const pins = pinsOf(tls.fingerprint256);
  const name = tls.expectedName;
  return {
    pins,
    connect: {
      secureContext: contextOf(tls),
      // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn verification off.
      rejectUnauthorized: pins === undefined && tls.insecure !== true,
      // A resumed session shows no certificate to compare a pin with.
      ...(pins === undefined ? {} : { maxCachedSessions: 0 }),
      ...(name === undefined ? {} : { checkServerIdentity: (_host, shown) => checkServerIdentity(name, shown) }),
    },
  };
}

function pinsOf(given: TlsOptions["fingerprint256"]): ReadonlySet<string> | undefined {
  if (given === undefined) return undefined;
  const plain = (typeof given === "string" ? [given] : given).map(plainFingerprint);
  return new Set(plain.filter((pin) => pin !== undefined));
}

/** One context for all connections: certificates and keys are parsed once. */
function contextOf({ ca, cert, key, passphrase }: TlsOptions) {
  return createSecureContext({
    ...(ca === undefined ? {} : { ca: typeof ca === "string" ? ca : [...ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
}
