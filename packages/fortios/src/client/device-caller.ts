import { ApiError, type ApiResponse, InputError } from "@fortikit/core";
import type { ApiRequest, Query, Transport } from "@fortikit/core/product";
import type { Caller, DeviceAnswer, DeviceRequest, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import { isVdomName } from "../contract/vdom-name.ts";
import { carriesSecrets } from "../envelope/mask-sent.ts";
import type { DeviceWatch } from "./device-watch.ts";

/** What a caller works with. */
export interface CallerParts {
  readonly transport: Pick<Transport, "send">;
  /** Virtual domain of calls that name none. */
  readonly vdom: string | undefined;
  readonly watch: DeviceWatch;
  readonly onWarning: (message: string, data: object) => void;
}

/** Sends every call of the client: puts `/api/v2`, vdom and scope to it, and keeps what answers tell of the unit. */
export class DeviceCaller implements Caller {
  readonly #parts: CallerParts;

  constructor(parts: CallerParts) {
    this.#parts = parts;
  }

  async call(request: DeviceRequest, options: FortiOSCallOptions = {}): Promise<DeviceAnswer> {
    const { vdom, scope, ...callOptions } = options;
    const query = this.#query(request, vdom, scope);
    try {
      const response = await this.#parts.transport.send(apiRequest(request, query), callOptions);
      return this.#answer(response);
    } catch (error) {
      if (error instanceof ApiError) this.#see(error.body);
      throw error;
    }
  }

  warn(message: string, data: object): void {
    this.#parts.onWarning(message, data);
  }

  #query(request: DeviceRequest, vdom: string | undefined, scope: "vdom" | "global" | undefined): Query | undefined {
    const { query, vdoms } = request;
    if (scope !== undefined && scope !== "vdom" && scope !== "global") {
      throw new InputError('scope must be "vdom" or "global".', { field: "scope" });
    }
    if (scope === "global") {
      if (vdom !== undefined || vdoms !== undefined) {
        throw new InputError('scope "global" and a vdom contradict each other.', { field: "scope" });
      }
      return { ...query, scope };
    }
    if (vdoms !== undefined) return { ...query, vdom: vdomsOf(vdoms) };
    // What the path or a preview says goes before what the client has.
    const own =
      vdom === undefined
        ? query?.vdom === undefined && query?.scope !== "global"
          ? this.#parts.vdom
          : undefined
        : checkVdom(vdom);
    return own === undefined ? query : { ...query, vdom: own };
  }

  #answer(given: ApiResponse): DeviceAnswer {
    const { "set-cookie": _, ...headers } = given.headers;
    const response = { ...given, headers };
    const { value, file } = response;
    const envelopes = (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isEnvelope);
    for (const envelope of envelopes) this.#see(envelope);
    return { envelope: envelopes[0] ?? {}, envelopes, response, ...(file === undefined ? {} : { file }) };
  }

  #see(body: unknown): void {
    if (isEnvelope(body)) this.#parts.watch.see(body);
  }
}

function apiRequest(request: DeviceRequest, query: Query | undefined): ApiRequest {
  const { vdoms: _, pretend, path, ...rest } = request;
  const told = { http_method: request.method, status: "success", http_status: 200, vdom: query?.vdom };
  return {
    ...rest,
    path: `/api/v2${path}`,
    query,
    secret: rest.secret === true || carriesSecrets({ json: rest.json, query }) || undefined,
    ...(pretend === undefined ? {} : { pretend: () => ({ ...told, ...pretend() }) }),
  };
}

function vdomsOf(vdoms: "*" | readonly string[]): string {
  if (vdoms === "*") return vdoms;
  if (!Array.isArray(vdoms) || vdoms.length === 0)
    throw new InputError('vdoms must be "*" or a list with at least one name.', { field: "vdoms" });
  return vdoms.map(checkVdom).join(",");
}

function checkVdom(vdom: string): string {
  if (isVdomName(vdom)) return vdom;
  throw new InputError("vdom must be the name of one virtual domain.", {
    field: "vdom",
    hint: "acrossVdoms() asks several.",
  });
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
