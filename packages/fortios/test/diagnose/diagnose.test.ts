import {
  AbortedError,
  ApiError,
  AuthError,
  CertificateError,
  ChallengeError,
  CircuitOpenError,
  ConfigError,
  type FortinetError,
  LockedOutError,
  NetworkError,
  PermissionError,
  ResponseError,
  TimeoutError,
  type TimeoutPhase,
  UnsupportedError,
} from "@fortikit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import type { DiagnosisCheck, Finding } from "../../src/diagnose/types.ts";
import { type FakeCaller, type FakeReply, fakeCaller } from "../endpoint/fake-caller.ts";

const now = new Date("2026-11-22T10:00:00Z");
beforeEach(() => vi.useFakeTimers({ now, toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

type Replies = Readonly<Record<string, FakeReply>>;

const denied: FakeReply = { error: new PermissionError("denied", { status: 403 }) };
const missing: FakeReply = { error: new UnsupportedError("no such endpoint") };
const good: Replies = {
  "/monitor/system/status": {
    envelope: { serial: "FGT1", version: "v7.6.6", vdom: "root", results: {} },
    headers: { date: now.toUTCString() },
  },
  "/monitor/web-ui/state": {
    envelope: {
      results: {
        admin: { vdoms: ["root"], profile: { name: "api", sysgrp: "read-write", netgrp: "read", wifi: "none" } },
      },
    },
  },
};

function device(replies: Replies): FakeCaller {
  return fakeCaller(({ path }) => replies[path] ?? denied);
}

const failing = (error: FortinetError): FakeCaller => device({ "/monitor/system/status": { error } });
const of = (check: DiagnosisCheck, findings: readonly Finding[]) => findings.find((each) => each.check === check);
const line = (findings: readonly Finding[]) => findings.map(({ check, ok }) => (ok ? check : `${check}!`)).join(" ");
const caused = (code: string): NetworkError =>
  new NetworkError("fw could not be reached", {
    hint: "core's own hint",
    cause: Object.assign(new Error(code), { code }),
  });

describe("a device that answers", () => {
  it("all is well, with few calls and none twice", async () => {
    const caller = device(good);
    const findings = await diagnose(caller, "root");
    expect(line(findings)).toBe("dns tcp tls answer auth trustedHost profile vdom clock");
    expect(of("profile", findings)).toMatchObject({
      message: "Profile api gives access to sysgrp, netgrp (read), not to wifi.",
      hint: expect.stringContaining("403"),
    });
    expect(of("vdom", findings)?.message).toBe("Vdom root is one of the administrator's.");
    expect(caller.calls.map(({ request }) => request.path)).toEqual(Object.keys(good));
    for (const { request, options } of caller.calls) {
      expect(request).toMatchObject({ method: "GET", safe: true });
      expect(options).toMatchObject({ vdom: "root", retry: false, timeout: { attempt: 10_000, total: 10_000 } });
    }
  });

  it("a custom profile is told by its parts", async () => {
    const profile = {
      name: "ops",
      fwgrp: "custom",
      "fwgrp-permission": { policy: "read", address: "none" },
      comments: "none",
    };
    const state = { envelope: { results: { admin: { profile } } } };
    const findings = await diagnose(device({ ...good, "/monitor/web-ui/state": state }), undefined);
    expect(of("profile", findings)?.message).toBe(
      "Profile ops gives access to fwgrp.policy (read), not to fwgrp.address.",
    );
    expect(of("vdom", findings)?.message).toBe("Calls go to vdom root.");
  });

  it("a profile that is not shown is found out by a read of each group", async () => {
    const answered = { envelope: { results: [] } };
    const caller = device({
      "/monitor/system/status": good["/monitor/system/status"] ?? missing,
      "/monitor/system/time": answered,
      "/monitor/vpn/ipsec": answered,
      "/monitor/system/csf": missing,
    });
    const findings = await diagnose(caller, undefined);
    expect(of("profile", findings)).toMatchObject({ ok: true });
    expect(of("profile", findings)?.message).toBe(
      "The access profile gives access to sysgrp.cfg, vpngrp, not to netgrp.cfg, fwgrp.policy, fwgrp.address, loggrp.data-access, authgrp, utmgrp.antivirus.",
    );
    expect(caller.calls).toHaveLength(11);
  });

  it("a profile without any access is a problem; one that cannot be told is not", async () => {
    const status = good["/monitor/system/status"] ?? missing;
    const closed = await diagnose(device({ "/monitor/system/status": status }), undefined);
    expect(of("profile", closed)).toMatchObject({
      ok: false,
      message: expect.stringContaining("gives no access to sysgrp.cfg"),
    });
    const silent = fakeCaller(({ path }) => (path.endsWith("/status") ? status : missing));
    expect(line(await diagnose(silent, undefined))).toBe("dns tcp tls answer auth trustedHost vdom clock");
  });

  it("credentials that are refused on the way end it", async () => {
    const caller = device({ ...good, "/monitor/web-ui/state": { error: new AuthError("expired", { status: 401 }) } });
    expect(line(await diagnose(caller, "root"))).toBe("dns tcp tls answer trustedHost auth!");
    expect(caller.calls).toHaveLength(2);
    const probed = fakeCaller(({ path }) =>
      path.endsWith("/status")
        ? (good["/monitor/system/status"] ?? missing)
        : {
            error: path.endsWith("/state")
              ? new PermissionError("no", { status: 403 })
              : new AuthError("expired", { status: 401 }),
          },
    );
    expect(line(await diagnose(probed, "root"))).toContain("auth!");
    expect(probed.calls).toHaveLength(3);
  });
});

describe("what keeps a call from getting through", () => {
  const timeout = (phase: TimeoutPhase) => new TimeoutError("slow", { phase, timeoutMs: 10_000 });
  it.each<[string, FortinetError, string]>([
    ["an unknown name", caused("ENOTFOUND"), "dns!"],
    ["a resolver that is away", caused("EAI_AGAIN"), "dns!"],
    [
      "a name, where the runtime gives no code",
      new NetworkError("fw", { cause: new Error("getaddrinfo ENOTFOUND fw") }),
      "dns!",
    ],
    ["a closed port", caused("ECONNREFUSED"), "dns tcp!"],
    ["no route, without a code", new NetworkError("no route"), "dns tcp!"],
    ["a port that swallows", timeout("connect"), "dns tcp!"],
    ["a port without TLS", caused("ERR_SSL_WRONG_VERSION_NUMBER"), "dns tcp tls!"],
    ["a handshake that hangs", timeout("tls"), "dns tcp tls!"],
    ["a certificate", new CertificateError("self-signed", { hint: "pin it" }), "dns tcp tls!"],
    ["a connection that is cut", caused("ECONNRESET"), "dns tcp tls answer!"],
    ["a server that says nothing", timeout("headers"), "dns tcp tls answer!"],
    ["another server", new ResponseError("a page", { status: 200 }), "dns tcp tls answer!"],
    ["another path", new UnsupportedError("404"), "dns tcp tls answer!"],
    ["an open breaker", new CircuitOpenError("open"), "dns tcp tls answer!"],
    ["a device in trouble", new ApiError("500", { status: 500 }), "dns tcp tls answer!"],
    ["a wrong token", new AuthError("401", { status: 401 }), "dns tcp tls answer auth!"],
    ["a second factor", new ChallengeError("code", { status: 200 }), "dns tcp tls answer auth!"],
    ["a lock-out", new LockedOutError("429", { status: 429 }), "dns tcp tls answer auth!"],
  ])("%s", async (_, error, expected) => {
    const caller = failing(error);
    const findings = await diagnose(caller, "root");
    expect(line(findings)).toBe(expected);
    expect(findings.at(-1)).toMatchObject({ message: error.message });
    expect(caller.calls).toHaveLength(1);
  });

  it("hints tell what to do", async () => {
    const hint = async (error: FortinetError) => (await diagnose(failing(error), undefined)).at(-1)?.hint;
    expect(await hint(new AuthError("401", { status: 401 }))).toContain("trusted hosts");
    const retryAt = new Date("2026-11-22T10:01:00Z");
    expect(await hint(new LockedOutError("429", { status: 429, retryAt }))).toContain("until 2026-11-22T10:01:00.000Z");
    expect(await hint(new LockedOutError("429", { status: 429 }))).toContain("60 seconds");
    expect(await hint(new ChallengeError("code", { status: 200 }))).toContain("onChallenge");
    expect(await hint(new ChallengeError("code", { status: 200, hint: "give a code" }))).toBe("give a code");
    expect(await hint(caused("ECONNREFUSED"))).toBe("core's own hint");
    expect(await hint(caused("EPIPE"))).toBe("core's own hint");
    expect(await hint(new NetworkError("cut", { cause: new Error("UND_ERR_SOCKET") }))).toContain(
      "administrative interface",
    );
    expect((await diagnose(failing(new NetworkError("no")), undefined)).at(-1)).not.toHaveProperty("hint");
  });

  it("a refusal of the call itself is about address, vdom or profile; a missing vdom is told then", async () => {
    const caller = device({
      "/cmdb/system/vdom": { envelope: { results: [{ name: "root" }, { name: "dmz" }, {}, null] } },
    });
    const findings = await diagnose(caller, "dnz");
    expect(line(findings)).toBe("dns tcp tls answer auth trustedHost! vdom!");
    expect(of("trustedHost", findings)?.hint).toContain("trusted hosts");
    expect(of("vdom", findings)).toMatchObject({
      message: expect.stringContaining("no vdom dnz"),
      hint: "Known are root, dmz. Case counts.",
    });
    expect(caller.calls.at(-1)?.options).not.toHaveProperty("vdom");
    expect(caller.calls.at(-1)).toMatchObject({
      request: { path: "/cmdb/system/vdom", query: { format: "name" } },
      options: { scope: "global" },
    });
  });

  it("what the user does to a call, and defects, are no findings", async () => {
    for (const error of [
      new AbortedError("aborted", { sent: false }),
      new ConfigError("closed"),
      new TypeError("defect"),
    ]) {
      await expect(
        diagnose(
          fakeCaller(() => ({ error })),
          undefined,
        ),
      ).rejects.toBe(error);
    }
  });
});

describe("the virtual domain", () => {
  const status = (vdom?: string): FakeReply => ({ envelope: { ...(vdom === undefined ? {} : { vdom }), results: {} } });
  const state = (vdoms: unknown): FakeReply => ({
    envelope: { results: { admin: { vdoms, profile: { sysgrp: "read" } } } },
  });
  const list = (...names: string[]): FakeReply => ({ envelope: { results: names.map((name) => ({ name })) } });

  it.each<[string, FakeReply, FakeReply, FakeReply, boolean | undefined]>([
    ["is the administrator's", status("dmz"), state(["dmz"]), denied, true],
    ["is in the list", status("dmz"), state(["root"]), list("root", "dmz"), true],
    ["is not in the list", status("root"), state(undefined), list("root"), false],
    ["is not the administrator's", status("root"), state(["root", 7]), denied, false],
    ["answers", status("dmz"), state(undefined), denied, true],
    ["does not answer", status("root"), state([]), missing, false],
    ["cannot be told", status(), state("root"), { envelope: {} }, undefined],
  ])("%s", async (_, answer, own, names, ok) => {
    const caller = device({
      "/monitor/system/status": answer,
      "/monitor/web-ui/state": own,
      "/cmdb/system/vdom": names,
    });
    expect(of("vdom", await diagnose(caller, "root", { vdom: "dmz" }))?.ok).toBe(ok);
    expect(caller.calls[0]?.options?.vdom).toBe("dmz");
  });

  it("without one nothing is told where the device does not say which it used", async () => {
    const caller = device({ "/monitor/system/status": status(), "/monitor/web-ui/state": state([]) });
    expect(of("vdom", await diagnose(caller, undefined))).toBeUndefined();
  });
});

describe("the clock", () => {
  const clock = async (headers: Record<string, string>, time?: unknown) => {
    const replies = {
      ...good,
      "/monitor/system/status": { envelope: { vdom: "root", results: {} }, headers },
      "/monitor/system/time": time === undefined ? denied : { envelope: { results: time } },
    };
    return of("clock", await diagnose(device(replies), undefined, { timeout: 500 }));
  };

  it.each([
    [0, true, "0 s ahead of"],
    [60, true, "60 s ahead of"],
    [61, false, "61 s ahead of"],
    [-60, true, "60 s behind"],
    [-3600, false, "3600 s behind"],
  ])("%d seconds off", async (seconds, ok, text) => {
    const date = new Date(now.getTime() + seconds * 1000).toUTCString();
    expect(await clock({ date })).toMatchObject({ ok, message: `The device's clock is ${text} this machine's.` });
  });

  it("without a date in the answer the device is asked; without an answer nothing is told", async () => {
    expect(await clock({ date: "tomorrow" }, { time: now.getTime() / 1000 + 120 })).toMatchObject({ ok: false });
    expect(await clock({}, { time: "noon" })).toBeUndefined();
    expect(await clock({}, null)).toBeUndefined();
    expect(await clock({})).toBeUndefined();
  });
});
