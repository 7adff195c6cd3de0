// Apart from the harness, because loading nock already changes how sockets behave.
import { FortiCare, type FortiCareOptions } from "@fortikit/forticare";
import nock from "nock";
import { open } from "./harness.ts";

/** The token of the clients that talk to nock. */
export const token = "canary-access-token-0123456789";

/** A client that talks to nock, with a token of its own. */
export function mocked(options: FortiCareOptions = {}): FortiCare {
  const care = new FortiCare({ token, retry: false, ...options });
  open.push(() => care.close());
  return care;
}

const base = "/ES/api/registration/v3";

/** What the service answers to the next call of a path. */
export function answer(
  path: string,
  body: nock.Body | object,
  status = 200,
  headers: Record<string, string> = {},
): void {
  nock("https://support.fortinet.com")
    .post(base + path)
    .reply(status, body as nock.Body, headers);
}

/** The envelope of the service, with the token it echoes. */
export function envelope(payload: object = {}): object {
  return { build: "1.0.0", error: null, message: "Success", status: 0, token, version: "3.0", ...payload };
}
