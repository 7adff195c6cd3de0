import { Hono } from "hono";
import { htmlPage } from "../faults/answer-faults.ts";
import { grantToken, readCredentials, revokeToken } from "../oauth/handler.ts";
import type { Context } from "./context.ts";
import { REVOKE_PATH, routeOf, TOKEN_PATH } from "./route.ts";
import { serveCall } from "./serve-call.ts";
import { createValidators } from "./validators.ts";

/** What the caller of the app has read from the request already. */
export interface CloudBindings {
  readonly context: Context;
  readonly body: string;
}

/** The URLs of the cloud: token service and APIs. */
export function createCloudApp(): Hono<{ Bindings: CloudBindings }> {
  const app = new Hono<{ Bindings: CloudBindings }>();
  const validators = createValidators();

  for (const [path, answer] of [
    [TOKEN_PATH, grantToken],
    [REVOKE_PATH, revokeToken],
  ] as const) {
    // Without the last slash the service sends the caller on, and most clients lose the body on the way.
    app.all(path.slice(0, -1), (c) => c.redirect(path, 301));
    app.post(path, (c) => answer(c.env.context, readCredentials(c.env.body, c.req.header("content-type") ?? "")));
  }

  app.on("POST", ["/ES/api/*", "/es/api/*"], (c) => {
    const { api, path } = routeOf(c.req.path);
    if (api === "oauth" || api === "unknown") return htmlPage(404);
    const authorization = c.req.header("authorization") ?? null;
    return serveCall(c.env.context, { api, path, authorization, body: c.env.body }, validators);
  });

  app.all("*", (c) => htmlPage(routeOf(c.req.path).api === "unknown" ? 404 : 405));
  app.onError((error) => {
    throw error;
  });
  return app;
}
