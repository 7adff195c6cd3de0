import { CloudClient, type CloudClientOptions, type CloudProduct } from "../../src/client/cloud-client.ts";
import type { ServiceProfile } from "../../src/contract/profile.ts";
import type { Reply } from "../../src/contract/reply.ts";
import type { ApiRequest, ApiResponse, CallOptions } from "../../src/contract/request.ts";
import { ApiError, AuthError } from "../../src/errors/from-the-answer.ts";

/** The least a product tells core: status 0 is success, 401 and code 201 are a refused token. */
function profile(service: string): ServiceProfile {
  const codeOf = (reply: Reply): unknown =>
    (reply.object?.error as { errorCode?: unknown } | null | undefined)?.errorCode;
  const isRefused = (reply: Reply): boolean => reply.status === 401 || codeOf(reply) === 201;
  return {
    service,
    isRefused,
    read: (reply) => {
      if (reply.object?.status === 0) return { kind: "value", value: reply.object };
      if (reply.object === undefined) return { kind: "unexplained" };
      const type = isRefused(reply) ? AuthError : ApiError;
      const text = String(reply.object.message);
      return { kind: "error", error: (options) => new type(text, { ...options, status: reply.status }) };
    },
  };
}

/** A client with one method, for behaviour of sessions that shows only in calls. */
export class MiniClient extends CloudClient {
  readonly #read: string;

  constructor(product: CloudProduct & { readonly read: string }, options: CloudClientOptions = {}) {
    super(product, options);
    this.#read = product.read;
  }

  send(request: Partial<ApiRequest> = {}, options?: CallOptions): Promise<ApiResponse> {
    const read = { operation: this.#read.slice(1), method: "POST", path: this.#read, json: {}, safe: true } as const;
    return this.http.send({ ...read, ...request }, options);
  }

  /** The options that hold for its calls, as the transport has them. */
  get config() {
    return this.http.config;
  }
}

export const limits = { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 };

/** Asset Management, as far as sessions go. */
export function miniCare(options?: CloudClientOptions): MiniClient {
  const basePath = "/ES/api/registration/v3";
  const product = { profile: profile("care"), clientId: "assetmanagement", basePath, limits, read: "/folders/list" };
  return new MiniClient(product, options);
}

/** FortiFlex, as far as sessions go. */
export function miniFlex(options?: CloudClientOptions): MiniClient {
  const basePath = "/ES/api/fortiflex/v2";
  const product = { profile: profile("flex"), clientId: "flexvm", basePath, limits, read: "/programs/list" };
  return new MiniClient(product, options);
}
