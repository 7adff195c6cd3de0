import type { ApiResponse, CallOptions } from "@fortikit/core";
import type { HttpMethod, Query } from "@fortikit/core/product";

/** Options of one FortiOS call; always the last argument. */
export interface FortiOSCallOptions extends CallOptions {
  /** Virtual domain, in place of the client's. */
  readonly vdom?: string | undefined;
  /** `"global"` for objects outside of every vdom. */
  readonly scope?: "vdom" | "global" | undefined;
}

/** One answer's envelope. Devices leave members out and add others. */
export interface Envelope {
  readonly [member: string]: unknown;
  readonly results?: unknown;
  readonly status?: string | undefined;
  readonly http_status?: number | undefined;
  readonly http_method?: string | undefined;
  readonly vdom?: string | undefined;
  readonly path?: string | undefined;
  readonly name?: string | undefined;
  readonly mkey?: string | number | undefined;
  readonly serial?: string | undefined;
  readonly version?: string | undefined;
  readonly build?: number | undefined;
  readonly revision?: string | undefined;
  readonly revision_changed?: boolean | undefined;
  readonly size?: number | undefined;
  readonly matched_count?: number | undefined;
  readonly next_idx?: number | undefined;
  readonly limit_reached?: boolean | undefined;
}

/** One call, as the rooms hand it to the client. */
export interface DeviceRequest {
  /** `cmdb.firewall.address.list` */
  readonly operation: string;
  readonly method: HttpMethod;
  /** Encoded path below `/api/v2`: `/cmdb/firewall/address/web%2F1`. */
  readonly path: string;
  readonly query?: Query | undefined;
  readonly json?: unknown;
  /** Changes nothing and may be repeated. */
  readonly safe: boolean;
  readonly object?: { readonly type: string; readonly key?: string | undefined } | undefined;
  /** Body or answer hold credentials. */
  readonly secret?: boolean | undefined;
  /** Asks several virtual domains at once: the answer has an envelope for each. Takes the place of `vdom`. */
  readonly vdoms?: "*" | readonly string[] | undefined;
  /** The answer is a file: `DeviceAnswer.file` holds it. */
  readonly file?: boolean | undefined;
  /** For writes: the `results` and envelope members read-only mode answers with. */
  readonly pretend?: (() => Envelope) | undefined;
}

/** What came of a call. */
export interface DeviceAnswer {
  /** The envelope; of several virtual domains the first. Empty for files. */
  readonly envelope: Envelope;
  /** One for each virtual domain that was asked with `vdoms`; else the one. Envelopes of failures are among them. */
  readonly envelopes: readonly Envelope[];
  /** The file, for requests with `file`. */
  readonly file?: ReadableStream<Uint8Array> | undefined;
  readonly response: ApiResponse;
}

/**
 * What every endpoint calls through. The client's own adds vdom, scope and device info; a transaction's adds its header and
 * keeps to its vdom.
 */
export interface Caller {
  call(request: DeviceRequest, options?: FortiOSCallOptions): Promise<DeviceAnswer>;
  /** Something the user should know and that is no error, such as an endpoint that ignores paging. */
  warn(message: string, data: object): void;
}
