import { ConfigError } from "../errors/before-sending.ts";
import { plainFingerprint } from "./connect/fingerprint.ts";
import { parseProxyAddress } from "./connect/proxy-address.ts";
import type { NetOptions, PoolOptions, TlsOptions } from "./types.ts";

// Not imported: they take tens of milliseconds, and most clients set no certificate.
const crypto = () => process.getBuiltinModule("node:crypto");
const tls = () => process.getBuiltinModule("node:tls");

/**
 * Finds options that contradict each other or have a wrong value before anything is sent. Loads nothing.
 *
 * @throws ConfigError naming the option.
 */
export function checkNetOptions(options: NetOptions): void {
  if (options.tls !== undefined) checkTls(options.tls);
  if (options.proxy !== undefined) parseProxyAddress(options.proxy);
  if (options.pool !== undefined) checkPool(options.pool);
}

function checkTls(options: TlsOptions): void {
  // The weaker of two ways to trust would win in silence, so only one may be given.
  if (options.insecure === true) {
    exclude("tls.insecure", "accepts any certificate", options, ["fingerprint256", "ca", "expectedName"]);
  }
  if (options.fingerprint256 !== undefined) {
    exclude("tls.fingerprint256", "replaces the check against authorities and names", options, ["ca", "expectedName"]);
    checkFingerprints(options.fingerprint256);
  }
  if (options.expectedName === "") throw new ConfigError("tls.expectedName is empty");
  if (options.ca !== undefined) checkAuthorities(options.ca);
  checkClientCertificate(options);
}

function exclude(option: string, effect: string, given: TlsOptions, others: readonly (keyof TlsOptions)[]): void {
  const other = others.find((name) => given[name] !== undefined);
  if (other !== undefined) throw new ConfigError(`${option} ${effect}: tls.${other} cannot be given with it`);
}

function checkFingerprints(given: string | readonly string[]): void {
  const pins = typeof given === "string" ? [given] : given;
  if (pins.length === 0) throw new ConfigError("tls.fingerprint256 is an empty list");
  for (const pin of pins) {
    if (plainFingerprint(pin) !== undefined) continue;
    throw new ConfigError("tls.fingerprint256 is not a SHA-256 fingerprint", {
      hint: "A SHA-256 fingerprint has 64 hex digits, with or without colons.",
    });
  }
}

function checkAuthorities(ca: string | readonly string[]): void {
  for (const pem of typeof ca === "string" ? [ca] : ca) checkCertificates("tls.ca", pem);
}

function checkCertificates(option: string, pem: string): void {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length === 0) throw new Error("no certificate in PEM form");
    for (const block of blocks) new (crypto().X509Certificate)(block);
  } catch {
    throw new ConfigError(`${option} holds no readable certificate in PEM form`, {
      hint: "Give the text of the file (-----BEGIN CERTIFICATE-----…), not its path.",
    });
  }
}

function checkClientCertificate({ cert, key, passphrase }: TlsOptions): void {
  if (cert === undefined && key === undefined) {
    if (passphrase !== undefined) throw new ConfigError("tls.passphrase was given without tls.key");
    return;
  }
  if (cert === undefined) throw new ConfigError("tls.key was given without tls.cert");
  if (key === undefined) throw new ConfigError("tls.cert was given without tls.key");
  checkCertificates("tls.cert", cert);
  try {
    // Authorities of its own keep Node from loading the system's for this check.
    tls().createSecureContext({ cert, key, ca: cert, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    throw new ConfigError("tls.key cannot be read, or does not belong to tls.cert", {
      hint: "Give the text of the key file, and tls.passphrase if it is encrypted.",
    });
  }
}

function checkPool({ connections, keepAlive }: PoolOptions): void {
  if (connections !== undefined && !(Number.isInteger(connections) && connections >= 1)) {
    throw new ConfigError("pool.connections is not a whole number of at least 1");
  }
  if (keepAlive !== undefined && !(Number.isFinite(keepAlive) && keepAlive >= 0)) {
    throw new ConfigError("pool.keepAlive is not a number of milliseconds");
  }
}
