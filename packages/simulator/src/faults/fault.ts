/** When a connection is cut. */
export type DropMoment = "beforeRead" | "afterRead" | "midBody";

/** Waits before the request is worked on. */
export interface LatencyFault {
  readonly kind: "latency";
  /** Real milliseconds, whatever the simulator's clock does. */
  readonly ms: number;
}

/**
 * Cuts the connection. In the Node server the socket is destroyed; a plain `fetch` of the simulator throws
 * `SocketFaultError`, or, in the middle of the answer, gives a body that fails with it.
 */
export interface DropFault {
  readonly kind: "drop";
  /** Before the body of the request is read, after it, or in the middle of the answer. */
  readonly when: DropMoment;
  /**
   * With `"afterRead"`: whether the request is carried out before the connection is cut, so that the state has
   * changed and nobody was told.
   * @defaultValue true
   */
  readonly processed?: boolean | undefined;
}

/** Answers with an HTTP status and a body that is no envelope. */
export interface StatusFault {
  readonly kind: "status";
  readonly status: number;
  /**
   * Nothing, a page of HTML, or text of your own.
   * @defaultValue "empty"
   */
  readonly body?: "empty" | "html" | { readonly text: string; readonly contentType?: string | undefined } | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether the request is carried out all the same.
   * @defaultValue false
   */
  readonly processed?: boolean | undefined;
}

/** Carries the request out and cuts the JSON of the answer off in the middle. */
export interface TruncatedFault {
  readonly kind: "truncated";
  /**
   * How many characters are left.
   * @defaultValue half of them
   */
  readonly keep?: number | undefined;
}

/** Carries the request out and answers with text that is no JSON. */
export interface TextFault {
  readonly kind: "text";
  /** @defaultValue "The service is busy." */
  readonly text?: string | undefined;
  /** @defaultValue 200 */
  readonly status?: number | undefined;
}

/** Carries the request out and answers with the right body under a wrong content type. */
export interface ContentTypeFault {
  readonly kind: "contentType";
  /** @defaultValue "text/html" */
  readonly contentType?: string | undefined;
}

/** Carries the request out and sends the answer piece by piece, in real time. */
export interface SlowBodyFault {
  readonly kind: "slowBody";
  /** @defaultValue 4 */
  readonly chunks?: number | undefined;
  /** Real milliseconds between two pieces. */
  readonly intervalMs: number;
  /**
   * Never sends the end.
   * @defaultValue false
   */
  readonly endless?: boolean | undefined;
}

/** Lets the access token of this very request expire before the service looks at it. */
export interface TokenExpiryFault {
  readonly kind: "tokenExpiry";
}

/** Refuses the request for its rate, in the envelope of its API, without carrying it out. */
export interface RateLimitedFault {
  readonly kind: "rateLimited";
  /** Seconds or an HTTP date for `Retry-After`; no such header when left out. */
  readonly retryAfter?: number | string | undefined;
}

/** Something that goes wrong with a request. */
export type Fault =
  | LatencyFault
  | DropFault
  | StatusFault
  | TruncatedFault
  | TextFault
  | ContentTypeFault
  | SlowBodyFault
  | TokenExpiryFault
  | RateLimitedFault;

/** Which requests a plan is for; what is left out matches all. */
export interface RequestMatch {
  /** `"oauth"`, `"forticare"`, `"fortiflex"`, `"flexvm"`. */
  readonly api?: string | undefined;
  /** Such as `"products.list"`, `"entitlements.vm.create"`, `"token"`, `"revoke"`. */
  readonly operation?: string | undefined;
  /** The path of the URL, or an expression it matches. */
  readonly path?: string | RegExp | undefined;
  readonly method?: string | undefined;
}

/** A fault and the requests it befalls. */
export interface FaultPlan {
  readonly match?: RequestMatch | undefined;
  /**
   * How many matching requests pass first.
   * @defaultValue 0
   */
  readonly skip?: number | undefined;
  /**
   * How many requests it befalls then. `Infinity` is for all of them.
   * @defaultValue 1
   */
  readonly times?: number | undefined;
  /** One fault, or several at once, such as a latency and a dropped connection. */
  readonly fault: Fault | readonly Fault[];
}
