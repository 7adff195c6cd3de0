import type { Context } from "../cloud/context.ts";
import { Fields } from "../support/fields.ts";
import type { TokenState } from "./state.ts";
import { issue, lifetimeMs } from "./tokens.ts";

/** The client_ids the token service knows; letter case counts. */
const CLIENT_IDS: readonly string[] = [
  "assetmanagement",
  "flexvm",
  "iam",
  "organization",
  "fortiztp",
  "fortigatecloud",
  "FortiManager",
  "FortiAnalyzer",
  "FortiSASE",
  "fortilancloud",
];

function failure(status: number, error: string, description?: string): Response {
  const rest = description === undefined ? { status: "failure" } : { error_description: description };
  return Response.json({ error, ...rest }, { status });
}

function success(token: TokenState, context: Context): Response {
  return Response.json({
    access_token: token.accessToken,
    expires_in: Math.floor(lifetimeMs(context.personality, token.clientId) / 1000),
    token_type: "Bearer",
    scope: "read write",
    refresh_token: token.refreshToken,
    message: "successfully authenticated",
    status: "success",
  });
}

function passwordGrant(context: Context, fields: Fields, clientId: string): Response {
  const user = context.store.oauth.users.find((item) => item.apiId === fields.text("username"));
  if (user === undefined || user.password !== fields.text("password")) {
    return failure(400, "invalid_grant", "The user name or the password is not right.");
  }
  context.store.counters[`login ${clientId}`] = (context.store.counters[`login ${clientId}`] ?? 0) + 1;
  return success(issue(context.store, user, clientId, context.personality, context.now), context);
}

function refreshGrant(context: Context, fields: Fields, clientId: string): Response {
  const { tokens, users } = context.store.oauth;
  const sent = fields.filled("refresh_token");
  const old = tokens.find((item) => item.refreshToken === sent && item.clientId === clientId && !item.spent);
  const user = users.find((item) => item.apiId === old?.apiId);
  if (old === undefined || user === undefined) {
    return failure(400, "invalid_grant", "The refresh token is not valid.");
  }
  old.dead = true;
  old.spent = true;
  context.store.counters[`refresh ${clientId}`] = (context.store.counters[`refresh ${clientId}`] ?? 0) + 1;
  return success(issue(context.store, user, clientId, context.personality, context.now), context);
}

/** `POST /api/v1/oauth/token/`: the password and the refresh_token grant. */
export function grantToken(context: Context, fields: Fields): Response {
  const clientId = fields.text("client_id") ?? "";
  if (!CLIENT_IDS.includes(clientId)) return failure(401, "invalid_client", "The client_id is not known.");
  switch (fields.text("grant_type")) {
    case "password":
      return passwordGrant(context, fields, clientId);
    case "refresh_token":
      return refreshGrant(context, fields, clientId);
    default:
      return failure(401, "The grant_type has to be password or refresh_token.");
  }
}

/** `POST /api/v1/oauth/revoke_token/`: ends a token pair, named by its access or its refresh token. */
export function revokeToken(context: Context, fields: Fields): Response {
  const sent = fields.filled("token");
  if (sent === undefined) return failure(400, "invalid_request", "The token is empty.");
  const clientId = fields.text("client_id") ?? "";
  if (!CLIENT_IDS.includes(clientId)) return failure(401, "invalid_client", "The client_id is not known.");
  for (const token of context.store.oauth.tokens) {
    if (token.clientId === clientId && (token.accessToken === sent || token.refreshToken === sent)) {
      token.dead = true;
      token.spent = true;
    }
  }
  return Response.json({ message: "token revoked", status: "success" });
}

/** Reads a JSON or a form-encoded body. A body that is neither reads as empty, and is refused for what it lacks. */
export function readCredentials(body: string, contentType: string): Fields {
  if (contentType.includes("application/x-www-form-urlencoded")) {
    return new Fields(Object.fromEntries(new URLSearchParams(body)));
  }
  try {
    const parsed: unknown = JSON.parse(body);
    return new Fields(typeof parsed === "object" && parsed !== null ? { ...parsed } : {});
  } catch {
    return new Fields({});
  }
}
