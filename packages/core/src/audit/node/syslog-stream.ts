import { isIP, type Socket, connect as tcpConnect } from "node:net";
import { type ConnectionOptions, checkServerIdentity, type TLSSocket, connect as tlsConnect } from "node:tls";
import type { TlsOptions } from "../../net/types.ts";

/** Where to connect to, and how. */
export interface SyslogStreamOptions {
  readonly host: string;
  readonly port: number;
  /** Present: TLS. */
  readonly tls: TlsOptions | undefined;
  readonly connectTimeout: number;
  readonly onRetry?: ((error: Error, waitMs: number) => void) | undefined;
}

const firstWait = 100;
const longestWait = 30_000;
const graceToEnd = 1_000;

/**
 * Sends syslog messages over one TCP or TLS connection, each behind its length in bytes. A message is sent until the
 * system took it: when connecting or sending fails, it waits, connects anew and sends the same message again.
 */
export class SyslogStream {
  readonly #options: SyslogStreamOptions;
  #socket: Socket | undefined;
  #turn: Promise<void> = Promise.resolve();
  #closing = new AbortController();

  constructor(options: SyslogStreamOptions) {
    this.#options = options;
  }

  /** Resolves when the system took the message; rejects only when the stream is closed before. */
  send(message: Buffer): Promise<void> {
    const frame = Buffer.concat([Buffer.from(`${message.length} `), message]);
    const { signal } = this.#closing;
    // One after the other: two clients may share the sink.
    const sent = this.#turn.then(() => this.#deliver(frame, signal));
    this.#turn = sent.catch(() => {});
    return sent;
  }

  /** Gives up what is being sent and ends the connection. A later message opens a new one. */
  async close(): Promise<void> {
    this.#closing.abort(new Error("The syslog sink was closed."));
    this.#closing = new AbortController();
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket === undefined || socket.destroyed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => socket.destroy(), graceToEnd);
      socket.once("close", () => {
        clearTimeout(timer);
        resolve();
      });
      // Both ends have to say goodbye before the connection counts as closed; what comes in is not read.
      socket.end();
      socket.resume();
    });
  }

  async #deliver(frame: Buffer, signal: AbortSignal): Promise<void> {
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      signal.throwIfAborted();
      try {
        if (this.#socket === undefined) this.#socket = await this.#connect(signal);
        await write(this.#socket, frame);
        return;
      } catch (error) {
        this.#drop();
        signal.throwIfAborted();
        tell(this.#options.onRetry, error, wait);
      }
      await pause(wait, signal);
    }
  }

  #drop(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #connect(signal: AbortSignal): Promise<Socket> {
    const { host, port, tls, connectTimeout } = this.#options;
    return new Promise((resolve, reject) => {
      const socket = tls === undefined ? tcpConnect({ host, port }) : tlsConnect(tlsOptions(host, port, tls));
      const timer = setTimeout(
        () => socket.destroy(new Error(`No connection to ${host}:${port} in ${connectTimeout} ms.`)),
        connectTimeout,
      );
      const abort = (): void => void socket.destroy(signal.reason as Error);
      signal.addEventListener("abort", abort, { once: true });
      socket.once("close", () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
        if (this.#socket === socket) this.#socket = undefined;
        reject(new Error(`The connection to ${host}:${port} was closed.`));
      });
      socket.on("error", reject);
      // A receiver that says goodbye will read no more: the next message needs a new connection.
      socket.on("end", () => socket.destroy());
      socket.once(tls === undefined ? "connect" : "secureConnect", () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
        const refused = tls === undefined ? undefined : wrongPin(socket as TLSSocket, tls);
        if (refused !== undefined) return socket.destroy(refused);
        socket.setKeepAlive(true, 60_000);
        // Receivers say nothing, but without reading the end of the connection would go unnoticed.
        socket.resume();
        socket.unref();
        resolve(socket);
      });
    });
  }
}

function write(socket: Socket, frame: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = (): void => reject(new Error("The connection was closed."));
    if (socket.destroyed) return closed();
    socket.ref();
    socket.once("close", closed);
    socket.write(frame, (error) => {
      socket.unref();
      socket.removeListener("close", closed);
      if (error) reject(error);
      else resolve();
    });
  });
}

function tlsOptions(host: string, port: number, tls: TlsOptions): ConnectionOptions {
  const { ca, cert, key, passphrase, expectedName, insecure } = tls;
  const server = expectedName ?? host;
  return {
    host,
    port,
    ...(ca === undefined ? {} : { ca: typeof ca === "string" ? ca : [...ca] }),
    cert,
    key,
    passphrase,
    ...(isIP(server) === 0 ? { servername: server } : {}),
    checkServerIdentity: (_, certificate) => checkServerIdentity(server, certificate),
    // A pin takes the place of the check against authorities.
    rejectUnauthorized: insecure !== true && tls.fingerprint256 === undefined,
  };
}

function wrongPin(socket: TLSSocket, tls: TlsOptions): Error | undefined {
  if (tls.fingerprint256 === undefined || tls.insecure === true) return undefined;
  const pins = typeof tls.fingerprint256 === "string" ? [tls.fingerprint256] : tls.fingerprint256;
  const shown = socket.getPeerCertificate().fingerprint256 ?? "";
  const plain = (pin: string): string => pin.replaceAll(":", "").toLowerCase();
  if (pins.some((pin) => plain(pin) === plain(shown))) return undefined;
  return new Error(`The receiver's certificate has the fingerprint ${shown}, which is not pinned.`);
}

/** The timer does not hold the process: only whoever waits for the sink does. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, ms).unref();
    signal.addEventListener("abort", abort, { once: true });
  });
}

function tell(onRetry: SyslogStreamOptions["onRetry"], error: unknown, waitMs: number): void {
  try {
    onRetry?.(error instanceof Error ? error : new Error(String(error)), waitMs);
  } catch {
    // Whoever is told must not keep the sink from trying again.
  }
}
