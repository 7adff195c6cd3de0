// Apart from the harness, because loading nock already changes how sockets behave.
import { FortiFlex, type FortiFlexOptions } from "@fortikit/fortiflex";
import nock from "nock";
import { open } from "./harness.ts";

/** The token of the clients that talk to nock. */
export const token = "canary-access-token-0123456789";

/** A client that talks to nock, with a token of its own. */
export function mocked(options: FortiFlexOptions = {}): FortiFlex {
  const flex = new FortiFlex({ token, retry: false, ...options });
  open.push(() => flex.close());
  return flex;
}

/** What the service answers to the next call of a path. */
export function answer(path: string, body: object | string, status = 200, headers: Record<string, string> = {}): void {
  nock("https://support.fortinet.com")
    .post(`/ES/api/fortiflex/v2${path}`)
    .reply(status, body as nock.Body, headers);
}

/** The envelope of the service. */
export function envelope(payload: object = {}): object {
  return { status: 0, message: "Request processed successfully.", error: null, ...payload };
}
