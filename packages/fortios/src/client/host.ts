import { ConfigError } from "@fortikit/core";

/** Where a device is. */
export interface DeviceAddress {
  /** Scheme, host and port, for the transport. */
  readonly origin: string;
  /** Host name or address, without brackets. */
  readonly host: string;
  readonly port: number;
  readonly isPlain: boolean;
}

const forms = '"fw.example.net", "fw:8443", "https://fw:8443", "192.0.2.1", "2001:db8::1" or "[2001:db8::1]:8443"';

/**
 * Reads `host` with or without scheme and port, and `port`; `otherwise` is the port where neither names one. Without a scheme it is HTTPS; `http://` must be written out, since
 * it sends credentials for everyone to read.
 *
 * @throws ConfigError for what is no host, holds a path or credentials, or names two ports.
 */
export function deviceAddress(host: string, port?: number | string, otherwise?: number | string): DeviceAddress {
  const text = typeof host === "string" ? host.trim() : "";
  // What was given is not shown: it may hold a password.
  if (text.includes("@"))
    throw new ConfigError("The option host must not hold credentials.", { hint: "Give { token }." });
  const [, scheme = "https", rest = ""] = /^(?:([a-z][a-z\d+.-]*):\/\/)?([\s\S]*)$/i.exec(text) ?? [];
  const isPlain = /^http$/i.test(scheme);
  if (!isPlain && !/^https$/i.test(scheme)) throw wrongHost();
  const authority = rest.replace(/\/$/, "");
  const isBareIPv6 = /^[\da-f]*(?::[\da-f.]*){2,}$/i.test(authority);
  const [, name, own] = isBareIPv6
    ? ["", `[${authority}]`]
    : (/^(\[[^\]]+\]|[^\s:/?#[\]]+)(?::(\d+))?$/.exec(authority) ?? []);
  if (name === undefined) throw wrongHost();
  const given = portOf(port);
  const inHost = own === undefined ? undefined : portOf(own);
  if (given !== undefined && inHost !== undefined && given !== inHost) {
    throw new ConfigError(`The options host and port contradict each other: ${inHost} and ${given}.`);
  }
  const number = given ?? inHost ?? portOf(otherwise, "FORTIOS_PORT") ?? (isPlain ? 80 : 443);
  const url = `${isPlain ? "http" : "https"}://${name}:${number}`;
  const { origin, hostname } = parsed(url);
  return { origin, host: hostname.replace(/^\[|\]$/g, ""), port: number, isPlain };
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw wrongHost();
  }
}

function portOf(port: number | string | undefined, name = "The option port"): number | undefined {
  if (port === undefined) return undefined;
  const number = typeof port === "string" && /^\s*\d+\s*$/.test(port) ? Number(port) : port;
  if (typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 65_535) return number;
  throw new ConfigError(`${name} must be a whole number from 1 to 65535, as a number or as text.`);
}

function wrongHost(): ConfigError {
  return new ConfigError("The option host must be a host name or an address.", { hint: `For example ${forms}.` });
}
