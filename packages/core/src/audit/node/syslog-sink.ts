import { hostname as ownHostname } from "node:os";
import { ConfigError } from "../../errors/before-sending.ts";
import type { TlsOptions } from "../../net/types.ts";
import type { SinkOptions } from "../sinks.ts";
import type { AuditSink } from "../types.ts";
import { SyslogDatagrams } from "./syslog-datagrams.ts";
import { facilities, type SyslogHeader, syslogMessage } from "./syslog-message.ts";
import { SyslogStream } from "./syslog-stream.ts";

/** Options of `syslogSink`. */
export interface SyslogSinkOptions extends SinkOptions {
  /** The receiver: `"siem.example.net"`, `"siem.example.net:514"`, `"[2001:db8::1]:6514"`. */
  readonly host: string;
  /** Its port, where `host` names none. Default: 514, with TLS 6514. */
  readonly port?: number | undefined;
  /** @default "udp" */
  readonly protocol?: "udp" | "tcp" | "tls" | undefined;
  /** For `"tls"`: what to trust and who we are. Default: the authorities of Node. */
  readonly tls?: TlsOptions | undefined;
  /** Name or number (0 to 23) of the facility. @default "local0" */
  readonly facility?: string | number | undefined;
  /** @default "fortikit" */
  readonly appName?: string | undefined;
  /** Name of this machine in the messages. Default: the system's. */
  readonly hostname?: string | undefined;
  /** Default: the process id. */
  readonly procid?: string | number | undefined;
  /** Id of the structured data, `name@enterprise`. The default's number is the one reserved for documentation. @default "fortikit@32473" */
  readonly structuredDataId?: string | undefined;
  /** Bytes a message may have, from 512; longer ones are cut. Default: 2048 over UDP, else 8192. */
  readonly maxLength?: number | undefined;
  /** How long opening a connection may take, in milliseconds. @default 10000 */
  readonly connectTimeout?: number | undefined;
  /** Told when the receiver cannot be reached, with the wait until the next try in milliseconds. */
  readonly onRetry?: ((error: Error, waitMs: number) => void) | undefined;
}

/**
 * Sends events to a syslog receiver: RFC 5424 over UDP (RFC 5426), TCP (RFC 6587, octet counting) or TLS (RFC 5425).
 * Failed operations have severity "err", changes "notice", reads "info". Over TCP and TLS an event is kept until the
 * system took it; while the receiver is down the sink connects again and again, waiting up to 30 s, and the queue holds
 * what comes. What was sent just before a connection broke may be lost: syslog does not acknowledge.
 */
export function syslogSink(options: SyslogSinkOptions): AuditSink {
  const { protocol = "udp", onRetry, tls } = options;
  if (!["udp", "tcp", "tls"].includes(protocol))
    throw new ConfigError(`syslogSink: protocol "${protocol}" is not known.`);
  if (tls !== undefined && protocol !== "tls") throw new ConfigError('syslogSink: tls needs protocol: "tls".');
  const { host, port } = address(options.host, options.port, protocol === "tls" ? 6514 : 514);
  const header = headerOf(options, protocol);
  const connectTimeout = options.connectTimeout ?? 10_000;
  const receiver =
    protocol === "udp"
      ? new SyslogDatagrams(host, port)
      : new SyslogStream({ host, port, tls: protocol === "tls" ? (tls ?? {}) : undefined, connectTimeout, onRetry });
  const { filter, overflow, queueSize, durable } = options;
  return {
    name: options.name ?? `syslog ${protocol} ${host}:${port}`,
    filter,
    overflow,
    queueSize,
    durable,
    write: (event) => receiver.send(syslogMessage(event, header)),
    close: () => receiver.close(),
  };
}

function headerOf(options: SyslogSinkOptions, protocol: string): SyslogHeader {
  const { facility = "local0", appName = "fortikit", hostname = ownHostname(), procid = process.pid } = options;
  const { structuredDataId = "fortikit@32473", maxLength = protocol === "udp" ? 2048 : 8192 } = options;
  const number = typeof facility === "number" ? facility : facilities.indexOf(facility);
  if (!Number.isInteger(number) || number < 0 || number > 23) {
    throw new ConfigError(`syslogSink: facility "${facility}" is not known.`, {
      hint: `One of ${facilities.join(", ")}.`,
    });
  }
  if (!Number.isInteger(maxLength) || maxLength < 512 || (protocol === "udp" && maxLength > 65_000)) {
    throw new ConfigError(
      `syslogSink: maxLength must be a whole number from 512${protocol === "udp" ? " to 65000" : ""}.`,
    );
  }
  if (!/^[!#-<>-\\^-~]{1,32}$/.test(structuredDataId)) {
    throw new ConfigError(`syslogSink: structuredDataId "${structuredDataId}" is not like "name@12345".`);
  }
  return { facility: number, hostname, appName, procid: String(procid), structuredDataId, maxLength };
}

function address(text: string, given: number | undefined, standard: number): { host: string; port: number } {
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text);
  // More than one colon and no brackets: an IPv6 address without a port.
  const host = match?.[1] ?? match?.[2] ?? (/^[\da-f:.%\w]*:[\da-f:.%\w]*:/i.test(text) ? text : "");
  const inText = match?.[3] === undefined ? undefined : Number(match[3]);
  if (inText !== undefined && given !== undefined && inText !== given) {
    throw new ConfigError(`syslogSink: host says port ${inText}, port says ${given}.`);
  }
  const port = inText ?? given ?? standard;
  if (host === "" || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ConfigError(
      `syslogSink: "${text}"${given === undefined ? "" : ` with port ${given}`} is not an address.`,
      {
        hint: 'Like "siem.example.net:514" or "[2001:db8::1]:6514".',
      },
    );
  }
  return { host, port };
}
