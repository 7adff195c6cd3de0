// Apart from the rig, because loading nock already changes how sockets behave.
import type { FortiOSOptions } from "@fortikit/fortios";
import nock from "nock";
import { client } from "../client/rig.ts";

export const password = "canary pass&word/0123";
const login = { host: "fw.example.net", username: "admin", password } as const;
export const cookies = ["APSCOOKIE_443_a1=canary-session-01; path=/", 'ccsrftoken_443_a1="canary-csrf-0123"; path=/'];

/** A client that logs in at the mocked device. */
export function mocked(options: FortiOSOptions = {}): ReturnType<typeof client> {
  return client({ ...login, ...options });
}

const device = (): nock.Scope => nock("https://fw.example.net");

/** What a login is answered with; `bodies` gets what was sent. */
export function authentication(body: nock.Body, status = 200, setCookie?: string[], bodies?: unknown[]): void {
  device()
    .post("/api/v2/authentication", (sent) => {
      bodies?.push(sent);
      return true;
    })
    .reply(status, body, setCookie === undefined ? {} : { "set-cookie": setCookie });
}

/** What a page of the older login is answered with; `forms` gets what was sent. */
export function page(path: string, body: nock.Body, status = 200, setCookie?: string[], forms?: unknown[]): void {
  device()
    .post(path, (sent) => {
      forms?.push(sent);
      return true;
    })
    .reply(status, body, setCookie === undefined ? {} : { "set-cookie": setCookie });
}

/** The firmware has no `/api/v2/authentication`. */
export function noAuthentication(status = 404): void {
  authentication("<html><title>404 Not Found</title></html>", status);
}

/** A call of the API, with the headers it must come with. */
export function call(headers: Record<string, string> = {}, status = 200): void {
  const scope = nock("https://fw.example.net", { reqheaders: headers }).get("/api/v2/monitor/system/status");
  scope.reply(status, status === 200 ? { status: "success", http_status: 200, results: {} } : "<html></html>");
}

/** The logout, which must come. */
export function logout(way: "authentication" | "logincheck" = "authentication"): void {
  if (way === "authentication") device().delete("/api/v2/authentication").reply(200, {});
  else device().post("/logout").reply(200, "");
}
