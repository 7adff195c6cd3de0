import type { FortinetError, FortinetErrorOptions } from "../errors/fortinet-error.ts";
import type { Reply } from "./reply.ts";
import type { ApiRequest } from "./request.ts";

/** What a profile's reader makes of an answer. */
export type Reading =
  /** The call succeeded; `value` is what the product works on. */
  | { readonly kind: "value"; readonly value: unknown }
  /** The envelope explains what went wrong. It is never retried. */
  | { readonly kind: "error"; readonly error: (options: ReadingContext) => FortinetError }
  /** A limit refused the call and it did not run: it may go out again, also a write. */
  | {
      readonly kind: "throttled";
      readonly retryAfterMs?: number | undefined;
      readonly error: (options: ReadingContext) => FortinetError;
    }
  /** No envelope: an HTML page, cut JSON, nothing. The transport decides by status and `safe`. */
  | { readonly kind: "unexplained" };

/** What an error made by a reader is completed with: the call's id and context, and the redacted body. */
export interface ReadingContext extends FortinetErrorOptions {
  /** The parsed body, redacted. */
  readonly body: unknown;
}

/** What a product tells the transport about its service. */
export interface ServiceProfile {
  /** The API's name in errors, audit events and figures, e.g. `"forticloud"`. */
  readonly service: string;
  /** Keys whose values are secret in this API's bodies, beyond the common ones. */
  readonly secretKeys?: readonly string[] | undefined;
  /** Whether an answer says that the token was not accepted. The call then repeats once with another token. */
  isRefused?(reply: Reply): boolean;
  /** Reads the envelope. A file (`reply.isFile`) has no text and is a value whatever it is. */
  read(reply: Reply, request: ApiRequest): Reading;
}
