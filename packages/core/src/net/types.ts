import type { TimeoutPhase } from "../errors/on-the-way.ts";

/** The longest time a timer takes, in milliseconds (24.8 days): one that is longer would end at once. */
export const longestTimer = 2_147_483_647;

/** TLS options. The defaults verify the server against the system's authorities. Node only. */
export interface TlsOptions {
  /** Authorities to trust in place of the system's, PEM. */
  readonly ca?: string | readonly string[] | undefined;
  /** Client certificate, PEM. */
  readonly cert?: string | undefined;
  /** Key of the client certificate, PEM. */
  readonly key?: string | undefined;
  /** Passphrase of `key`. */
  readonly passphrase?: string | undefined;
  /**
   * SHA-256 fingerprints (`AB:CD:…`, case and colons do not count) of which the server's certificate must be one. The
   * pin replaces the check against authorities and is made on every connection before a byte of a request is sent.
   */
  readonly fingerprint256?: string | readonly string[] | undefined;
  /** Name to expect in the certificate in place of the host's, for factory certificates whose name is a serial number. */
  readonly expectedName?: string | undefined;
  /** True accepts any certificate. Warned about once per client. @default false */
  readonly insecure?: boolean | undefined;
}

/** Connection pool. Node only. */
export interface PoolOptions {
  /** Connections to one host. @default 10 */
  readonly connections?: number | undefined;
  /** How long an idle connection is kept, in milliseconds. @default 4000 */
  readonly keepAlive?: number | undefined;
}

/** How connections are made. */
export interface NetOptions {
  readonly tls?: TlsOptions | undefined;
  /** HTTP proxy, e.g. `"http://proxy.example.net:3128"`; credentials may stand in the URL. Node only. */
  readonly proxy?: string | undefined;
  /** True allows HTTP/2. Node only. @default false */
  readonly http2?: boolean | undefined;
  readonly pool?: PoolOptions | undefined;
}

/** Headers of an answer, names in lower case; a list where one came several times, such as `set-cookie`. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One request as it goes out. */
export interface WireRequest {
  /** Scheme, host and port: `https://support.fortinet.com`. */
  readonly origin: string;
  /** Path with query, encoded. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** An answer of status 2xx that is not JSON is handed out as a `WireFile`. */
  readonly file?: boolean | undefined;
  /** Time for DNS, TCP and TLS, in milliseconds. */
  readonly connectTimeout: number;
  /** Time for the whole attempt, connecting included, in milliseconds. For a file: to its headers, then between its bytes. */
  readonly timeout: number;
  /** Ends the attempt; a file only until its headers have come. */
  readonly signal?: AbortSignal | undefined;
}

/** One answer, read to its end unless it is a file. Header names are in lower case. */
export interface WireReply {
  readonly status: number;
  readonly headers: WireHeaders;
  /** Empty for a file. */
  readonly text: string;
  readonly file?: WireFile | undefined;
}

/** The body of an answer, to be read as it comes. It holds its connection until it is at its end, fails, or is cancelled. */
export interface WireFile {
  /** The next bytes, decompressed; `undefined` at the end. One read at a time; rejects with `WireError` only. */
  read(): Promise<Uint8Array | undefined>;
  /** Gives up the rest and frees the connection. */
  cancel(): void;
  /** Settles when the file is at its end, has failed or was cancelled. Never rejects. */
  readonly ended: Promise<void>;
}

/** Why an attempt gave no answer. */
export type WireFailure = "dns" | "connect" | "tls" | "certificate" | "timeout" | "aborted" | "socket";

/** An attempt without an answer. Internal: the transport makes public errors of it. */
export class WireError extends Error {
  readonly failure: WireFailure;
  /** False only when it is sure that no byte of the request left. */
  readonly sent: boolean;
  /** For timeouts: what was being waited for. */
  readonly phase: TimeoutPhase | undefined;
  /** For certificate failures: SHA-256 fingerprint of the certificate that was shown. */
  readonly fingerprint256: string | undefined;

  constructor(
    message: string,
    options: {
      failure: WireFailure;
      sent: boolean;
      phase?: TimeoutPhase | undefined;
      fingerprint256?: string | undefined;
      cause?: unknown;
    },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "WireError";
    this.failure = options.failure;
    this.sent = options.sent;
    this.phase = options.phase;
    this.fingerprint256 = options.fingerprint256;
  }
}

/** Figures of the pool, where the runtime tells them. */
export interface PoolStats {
  /** Connections to one host at most, `undefined` where the runtime decides. */
  readonly limit: number | undefined;
  /** How often a request found every connection busy. */
  readonly timesFull: number;
}

/** The wire. One per session or per client; `send` rejects with `WireError` only. */
export interface Net {
  send(request: WireRequest): Promise<WireReply>;
  pool(): PoolStats;
  /** Ends idle connections and waits for busy ones. */
  close(): Promise<void>;
}

/** Makes the wire. The import `#net` names the file that has it for this runtime. */
export type CreateNet = (options: NetOptions, warn: (message: string) => void) => Net;
