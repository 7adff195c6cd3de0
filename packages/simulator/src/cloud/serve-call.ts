import { htmlPage } from "../faults/answer-faults.ts";
import { CARE_OPERATIONS } from "../forticare/operations.ts";
import { expireEntitlements } from "../fortiflex/entitlements-change.ts";
import { FLEX_OPERATIONS, FLEXVM_OPERATIONS } from "../fortiflex/operations.ts";
import type { Exceeded } from "../limits/limits.ts";
import { countCall, countError } from "../limits/limits.ts";
import { APIS, operationModel } from "../model/cloud-model.ts";
import type { ApiUser, TokenState } from "../oauth/state.ts";
import { isLive } from "../oauth/tokens.ts";
import { Fields, isObject } from "../support/fields.ts";
import type { Handler } from "./call.ts";
import type { Context } from "./context.ts";
import type { ApiName } from "./envelopes.ts";
import { envelopesOf } from "./envelopes.ts";
import { CODE, denied, missingInput, Refusal } from "./refusal.ts";
import type { Validators } from "./validators.ts";

/** A request to one of the APIs, read. */
export interface ApiRequest {
  readonly api: ApiName;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: string;
}

function handlerOf(api: ApiName, path: string): Handler | undefined {
  if (api === "forticare") return CARE_OPERATIONS[path]?.handler;
  return (api === "fortiflex" ? FLEX_OPERATIONS : FLEXVM_OPERATIONS)[path];
}

function authorise(context: Context, request: ApiRequest): { token: TokenState; user: ApiUser } {
  const httpStatus = context.personality.tokenRefusedStatus ?? 401;
  if (request.authorization === null) {
    throw new Refusal("Please provide a token in the request.", { httpStatus: 401, errorCode: null });
  }
  const sent = bearerOf(request.authorization);
  const token = context.store.oauth.tokens.find((item) => item.accessToken === sent);
  const user = context.store.oauth.users.find((item) => item.apiId === token?.apiId);
  const accepted = token !== undefined && isLive(token, context.now) && token.clientId === APIS[request.api].clientId;
  if (!accepted || user === undefined) {
    throw new Refusal("Invalid security token.", { httpStatus, errorCode: CODE.token });
  }
  return { token, user };
}

/** The token of an Authorization header. */
export function bearerOf(authorization: string): string {
  return authorization.replace(/^Bearer\s+/i, "");
}

function readBody(text: string): Fields {
  if (text.trim() === "") return new Fields({});
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) return new Fields(parsed);
  } catch {
    // Refused below, as every other body that is no object.
  }
  throw missingInput();
}

/** The answer of an API to a caller who calls too often. */
export function exceededAnswer(api: ApiName, limit: Exceeded["limit"], retryAfter?: string | number): Response {
  const { status, message } = envelopesOf(api).exceeded(limit);
  const refusal = new Refusal(message, { status, errorCode: null });
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return Response.json(envelopesOf(api).refusal(refusal, "", ""), { status: 429, headers });
}

/** Serves one call: token, limits, permission, schema, and then the operation itself. */
export function serveCall(context: Context, request: ApiRequest, validators: Validators): Response {
  const { api, path } = request;
  const handler = handlerOf(api, path);
  const operation = operationModel(api, path);
  if (handler === undefined || operation === undefined) return htmlPage(404);
  const envelopes = envelopesOf(api);
  const sentToken = request.authorization === null ? "" : bearerOf(request.authorization);
  let limitKey: string | undefined;
  try {
    const { token, user } = authorise(context, request);
    if (context.personality.enforceLimits) {
      limitKey = `${user.apiId} ${token.clientId}`;
      const settings = context.personality.limits ?? {};
      const exceeded = countCall(context.store.limits, limitKey, { ...APIS[api].limits, ...settings }, context.now);
      if (exceeded !== undefined) {
        const seconds = (settings.retryAfter ?? true) ? Math.ceil(exceeded.waitMs / 1000) : undefined;
        return exceededAnswer(api, exceeded.limit, seconds);
      }
    }
    if (operation.needsWrite && user.permission === "ReadOnly") throw denied();
    const checked = validators.check(operation, readBody(request.body).raw);
    if ("refusal" in checked) throw checked.refusal;
    expireEntitlements(context.store.fortiflex.entitlements, context.now);
    const answer = handler({ ...context, token, user, body: new Fields(checked.body) });
    return Response.json(envelopes.success(answer, path, sentToken));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (limitKey !== undefined) countError(context.store.limits, limitKey, context.now);
    return Response.json(envelopes.refusal(error, path, sentToken), { status: httpStatusOf(error, context, api) });
  }
}

function httpStatusOf(refusal: Refusal, context: Context, api: ApiName): number {
  const usual = api === "forticare" ? 400 : (context.personality.fortiflexErrorStatus ?? 400);
  return refusal.details.httpStatus ?? usual;
}
