import type { TimeoutOptions } from "./options.ts";

/** HTTP methods of the APIs. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A value of a query parameter. */
export type QueryValue = string | number | boolean;

/** Query parameters. Arrays repeat the key; `undefined` is left out. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** Options of one call; always the last argument. */
export interface CallOptions {
  /** Ends the call wherever it is: in a queue, waiting to retry, on the wire. */
  readonly signal?: AbortSignal | undefined;
  /** Timeouts of this call, in milliseconds; what is left out comes from the client. */
  readonly timeout?: TimeoutOptions | undefined;
  /** How often to try again, in place of the client's limit. 0 and `false`: not at all. */
  readonly retry?: number | false | undefined;
  /** Headers to add. `authorization` and `cookie` cannot be set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Who and why, for the audit events of this call; added to the client's. */
  readonly audit?:
    | {
        readonly actor?: Readonly<Record<string, unknown>> | undefined;
        readonly traceId?: string | undefined;
      }
    | undefined;
}

/** One operation to be called, as a product package hands it to the transport. */
export interface ApiRequest {
  /** Name of the operation, e.g. `"products.list"`. */
  readonly operation: string;
  readonly method: HttpMethod;
  /** Encoded path below the base URL, with its leading slash. */
  readonly path: string;
  readonly query?: Query | undefined;
  /** Body to be sent as JSON. */
  readonly json?: unknown;
  /** Body to be sent as it is, in place of `json`, such as a login form. It is taken for secret and shown nowhere. */
  readonly body?: { readonly content: string; readonly type: string } | undefined;
  /**
   * The answer may be a file: one of status 2xx that is not JSON is handed out as `ApiResponse.file` as it comes. Anything
   * else is read to its end as ever. `timeout.attempt` is the time to the headers, then the longest silence of the file.
   */
  readonly file?: boolean | undefined;
  /** True when the operation changes nothing and may be repeated. Decides about retries; the HTTP method does not. */
  readonly safe: boolean;
  readonly object?: { readonly type: string; readonly key?: string | undefined } | undefined;
  /** Body or answer hold credentials: an answer that cannot be parsed is not shown, not even in part. */
  readonly secret?: boolean | undefined;
  /** For writes: the answer read-only mode gives in place of the service's. */
  readonly pretend?: (() => unknown) | undefined;
}

/** What came of a call. */
export interface ApiResponse {
  /** The parsed body, as the profile's reader gave it. */
  readonly value: unknown;
  /**
   * The file, decompressed. Its place on the wire and its connection are taken until it has been read to its end or
   * cancelled. It ends with `NetworkError` when the connection breaks, `TimeoutError` after a silence or when `timeout.total`
   * runs out, and `AbortedError` when the call's signal fires.
   */
  readonly file?: ReadableStream<Uint8Array> | undefined;
  /** HTTP status; 200 for simulated writes. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly requestId: string;
  readonly attempts: number;
  /** Until the answer was read; for a file until its headers came. */
  readonly durationMs: number;
  /** False for a write that read-only mode answered. */
  readonly sent: boolean;
}

/** The way calls leave. Products get one from core; anything that keeps this contract can stand in for it. */
export interface Transport {
  send(request: ApiRequest, options?: CallOptions): Promise<ApiResponse>;
  close(): Promise<void>;
}
