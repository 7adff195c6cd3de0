import { inspect } from "node:util";
import { format, memorySink } from "@fortikit/fortios";
import { canaryForms, findCanary } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, rig, status } from "../client/rig.ts";

const canary = "canary/p4ss word&é";
const newCanary = "canary/n3w word&é";
const token = "canary-t0ken-0123456789";

/** A logger that keeps its lines, and hooks that keep what they are told. */
function recorder() {
  const seen: unknown[] = [];
  const log = (data: object, message: string): void => void seen.push(data, message);
  const hook = (event: unknown): void => void seen.push(event);
  const sink = memorySink();
  return {
    seen,
    sink,
    options: {
      logger: { debug: log, info: log, warn: log, error: log },
      logLevel: "debug",
      hooks: { beforeRequest: hook, afterResponse: hook, beforeRetry: hook, onError: hook },
      audit: { sinks: sink },
      trackOperations: true,
    } as const,
  };
}

describe("no secret leaves a client", () => {
  it("that uses a token", async () => {
    const { seen, sink, options } = recorder();
    const { gate, fgt } = await rig({ token, ...options }, { tokens: { [token]: {} } });
    await fgt.request(status);
    gate.fault({
      reply: { status: 500, json: { status: "error", http_method: "GET", error: -1, cli_error: `near ${token}` } },
    });
    const first = await failure(fgt.request(status));
    gate.fault({ reply: { status: 401, body: `<html><title>${token}</title></html>` } });
    const second = await failure(fgt.request(status));
    const third = await failure(fgt.request(status));
    await fgt.close();
    for (const error of [first, second, third]) {
      expect(findCanary(error, ...canaryForms(token))).toEqual([]);
      expect(format(error as never)).not.toContain(token);
    }
    expect(findCanary([seen, sink.events, fgt.operations(), fgt.stats(), fgt.export()], ...canaryForms(token))).toEqual(
      [],
    );
    expect(findCanary([JSON.stringify(fgt), inspect(fgt, { depth: 0 })], ...canaryForms(token))).toEqual([]);
    expect(gate.requests.every(({ path, query }) => !`${path}${JSON.stringify(query)}`.includes(token))).toBe(true);
  });

  it("that logs in, whatever the device repeats", async () => {
    const { seen, sink, options } = recorder();
    const admins = { admin: { password: canary, mustChange: true, tokenCode: "canary-code-77" } };
    const onChallenge = ({ kind }: { kind: string }): object =>
      kind === "token_code" ? { code: "canary-code-77" } : { newPassword: newCanary };
    const { gate, fgt } = await rig(
      { username: "admin", password: canary, onChallenge: onChallenge as never, ...options },
      { admins },
    );
    await fgt.request(status);
    const { cookie = "", "x-csrftoken": csrf = "" } = gate.requests.at(-1)?.headers ?? {};
    const session = /(?:session_key|APSCOOKIE)[^=]*="?([^";]+)/.exec(cookie)?.[1] ?? "";
    expect([csrf, session].every((secret) => secret.length > 6)).toBe(true);
    const secrets = [canary, newCanary, "canary-code-77", csrf, session].flatMap(canaryForms);
    const echo = `near ${canary} ${newCanary} ${csrf} ${session}`;
    gate.fault({ reply: { status: 500, json: { status: "error", http_method: "GET", error: -1, cli_error: echo } } });
    const errors = [await failure(fgt.request(status))];
    gate.endSessions();
    gate.fault({
      match: ({ path }) => path.endsWith("authentication"),
      reply: { status: 401, json: { status: -1, status_message: echo } },
    });
    errors.push(await failure(fgt.request(status)), await failure(fgt.request(status)));
    await fgt.close();
    for (const error of errors) expect(findCanary(error, ...secrets)).toEqual([]);
    expect(findCanary([seen, sink.events, fgt.operations(), fgt.export(), fgt.session], ...secrets)).toEqual([]);
    expect(findCanary([JSON.stringify(fgt), inspect(fgt, { depth: 0 })], ...secrets)).toEqual([]);
  });
});
