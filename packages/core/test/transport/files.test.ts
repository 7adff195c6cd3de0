import { type RawScript, startRawServer } from "@fortikit-tools/testkit";
import { describe, expect, it, onTestFinished } from "vitest";
import { memorySink } from "../../src/audit/sinks.ts";
import type { ServiceProfile } from "../../src/contract/profile.ts";
import type { ApiRequest } from "../../src/contract/request.ts";
import { HookError } from "../../src/errors/before-sending.ts";
import { ApiError } from "../../src/errors/from-the-answer.ts";
import { AbortedError, NetworkError, TimeoutError } from "../../src/errors/on-the-way.ts";
import type { WireFile, WireReply } from "../../src/net/types.ts";
import type { HttpTransport } from "../../src/transport/http-transport.ts";
import { broken, FakeNet, failure, type MakeOptions, make, makeReal, profile, settleAll } from "./helpers.ts";

const download: ApiRequest = { operation: "things.file", method: "GET", path: "/file", safe: true, file: true };

const withFiles: ServiceProfile = {
  ...profile,
  read: (reply, request) => (reply.isFile ? { kind: "value", value: undefined } : profile.read(reply, request)),
};

/** A file that is led by the test, and what became of it. */
function fakeFile(chunks: readonly (string | Error)[], hangs = false) {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const seen = { reads: 0, cancelled: 0 };
  let over = false;
  const end = (): undefined => {
    over = true;
    resolve();
  };
  const file: WireFile = {
    ended,
    async read() {
      const next = over ? undefined : chunks[seen.reads];
      seen.reads += 1;
      if (next === undefined && hangs && !over) return ended.then(() => undefined);
      if (next === undefined) return end();
      if (typeof next === "string") return Buffer.from(next);
      end();
      throw next;
    },
    cancel() {
      if (!over) seen.cancelled += 1;
      end();
    },
  };
  const reply: WireReply = { status: 200, headers: { "content-type": "text/plain" }, text: "", file };
  return { reply, seen };
}

function transport(reply: WireReply, options: MakeOptions = {}): HttpTransport {
  return make({ net: new FakeNet([reply]), profile: withFiles, ...options });
}

async function textOf(stream: ReadableStream<Uint8Array> | undefined): Promise<string> {
  return new Response(stream ?? "no file").text();
}

describe("a file", () => {
  it("is handed out as a stream of which nothing is read before it is asked for", async () => {
    const { reply, seen } = fakeFile(["ab", "cd"]);
    const net = new FakeNet([reply]);
    const response = await transport(reply, { net }).send(download);
    await settleAll();
    expect(seen.reads).toBe(0);
    expect(net.requests[0]).toMatchObject({ file: true });
    expect(response).toMatchObject({ status: 200, value: undefined, attempts: 1, sent: true });
    expect(await textOf(response.file)).toBe("abcd");
    expect(seen.cancelled).toBe(0);
  });

  it("is not there when the answer is none", async () => {
    const response = await transport({ status: 200, headers: {}, text: '{"ok":true}' }).send(download);
    expect(response).not.toHaveProperty("file");
    expect(response.value).toEqual({ ok: true });
  });

  it("keeps its place on the wire until it is read", async () => {
    const { reply } = fakeFile(["ab"]);
    const net = new FakeNet((_, n) => (n === 0 ? reply : { status: 200, headers: {}, text: '{"ok":true}' }));
    const one = transport(reply, { net, concurrency: 1 });
    const first = await one.send(download);
    const second = one.send(download);
    await settleAll();
    expect(net.requests).toHaveLength(1);
    expect(await textOf(first.file)).toBe("ab");
    expect((await second).value).toEqual({ ok: true });
  });

  it.each(["cancelled", "broken"])("gives its place back when it is %s", async (how) => {
    const { reply } = fakeFile(how === "broken" ? [broken()] : [], true);
    const net = new FakeNet((_, n) => (n === 0 ? reply : { status: 200, headers: {}, text: '{"ok":true}' }));
    const one = transport(reply, { net, concurrency: 1 });
    const { file } = await one.send(download);
    const second = one.send(download);
    if (how === "broken") await failure(textOf(file));
    else await file?.cancel();
    expect((await second).value).toEqual({ ok: true });
  });

  it("that breaks off is a NetworkError with the context of the call, and tried again by nobody", async () => {
    const lines: object[] = [];
    const note = (data: object): void => void lines.push(data);
    const logger = { debug: () => undefined, info: () => undefined, warn: note, error: note };
    const { reply } = fakeFile(["ab", broken("socket", true)]);
    const net = new FakeNet([reply]);
    const { file, requestId } = await transport(reply, { net, logger }).send(download);
    const error = await failure(textOf(file));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ requestId, context: { operation: "things.file", status: 200, attempts: 1 } });
    expect(error.message).toContain("broke off: socket trouble");
    expect(net.requests).toHaveLength(1);
    expect(lines).toMatchObject([{ operation: "things.file", code: "network" }]);
  });

  it("of a write breaks off as that too: the service had said that it was done", async () => {
    const { reply } = fakeFile([broken("socket", true)]);
    const { file } = await transport(reply).send({ ...download, method: "POST", safe: false });
    expect(await failure(textOf(file))).toMatchObject({ code: "network" });
  });

  it("that falls silent is a TimeoutError", async () => {
    const { reply } = fakeFile([broken("timeout", true, { phase: "body" })]);
    const { file } = await transport(reply, { timeout: { attempt: 700 } }).send(download);
    expect(await failure(textOf(file))).toMatchObject({ code: "timeout", phase: "body", timeoutMs: 700 });
  });

  it.each([false, true])("ends with the call's signal (being read: %s)", async (reading) => {
    const { reply, seen } = fakeFile([], true);
    const stop = new AbortController();
    const { file } = await transport(reply).send(download, { signal: stop.signal });
    const read = reading ? failure(textOf(file)) : undefined;
    await settleAll();
    stop.abort(new Error("enough"));
    const error = await (read ?? failure(textOf(file)));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ sent: true, cause: { message: "enough" } });
    expect(seen.cancelled).toBe(1);
  });

  it("ends with the time of the whole call", async () => {
    const { reply, seen } = fakeFile(["ab"], true);
    const { file } = await transport(reply).send(download, { timeout: { total: 300 } });
    const error = await failure(textOf(file));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: "total", timeoutMs: 300 });
    expect(error.cause).toBeUndefined();
    expect(seen.cancelled).toBe(1);
  });

  it("leaves the signal alone once it was read", async () => {
    const { reply } = fakeFile(["ab"]);
    const stop = new AbortController();
    const { file } = await transport(reply).send(download, { signal: stop.signal });
    expect(await textOf(file)).toBe("ab");
    stop.abort();
    expect(file?.locked).toBe(true);
  });

  it("is given up when a hook fails after its headers came", async () => {
    const { reply, seen } = fakeFile(["ab"]);
    const hooks = { afterResponse: () => Promise.reject(new Error("no")) };
    expect(await failure(transport(reply, { hooks }).send(download))).toBeInstanceOf(HookError);
    expect(seen.cancelled).toBe(1);
  });

  it("is given up when the profile does not take it for a value, and when it tells that the token was refused", async () => {
    const { reply, seen } = fakeFile(["<html>"]);
    const own = { ...withFiles, read: () => ({ kind: "unexplained" }) as const };
    expect(await failure(transport(reply, { profile: own }).send(download))).toMatchObject({ code: "response" });
    expect(seen.cancelled).toBe(1);
    const page = fakeFile(["<html>"]);
    const refusing = { ...withFiles, isRefused: () => true };
    const authorizer = { acquire: () => ({ token: "t", release: () => undefined }), refused: () => "give-up" as const };
    await transport(page.reply, { profile: refusing, authorizer }).send(download);
    expect(page.seen.cancelled).toBe(1);
  });

  it("counts as one call that succeeded, in audit and figures", async () => {
    const { reply } = fakeFile([broken()]);
    const sink = memorySink();
    const one = transport(reply, { audit: { sinks: sink } });
    await failure(textOf((await one.send(download)).file));
    await settleAll();
    expect(sink.events.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ["attempt", "ok"],
      ["call", "ok"],
    ]);
    expect(one.config.statistics.snapshot({ limit: undefined, timesFull: 0 }).calls).toBe(1);
  });
});

describe("a file over real sockets", () => {
  async function real(script: RawScript, options: MakeOptions = {}) {
    const server = await startRawServer(script);
    onTestFinished(() => server.close());
    return { server, transport: makeReal(server.origin, { profile: withFiles, ...options }) };
  }

  const half: RawScript = async (connection) => {
    await connection.readRequest();
    connection.write("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nhalf");
  };

  it("is asked for again only until its headers came", async () => {
    const { server, transport: one } = await real(async (connection) => {
      await connection.readRequest();
      if (connection.index === 0) return connection.reset();
      connection.write("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nhalf");
      connection.end();
    });
    const response = await one.send(download);
    expect(response.attempts).toBe(2);
    expect(await failure(textOf(response.file))).toBeInstanceOf(NetworkError);
    expect(server.requests).toHaveLength(2);
  });

  it("explains an error in JSON as ever", async () => {
    const { transport: one } = await real(async (connection) => {
      await connection.readRequest();
      connection.reply('{"ok":false,"why":"no such file"}', { "content-type": "application/json" }, "404 Not Found");
    });
    const error = await failure(one.send(download));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe("Refused: no such file");
  });

  it("frees the connection when it is cancelled or aborted", async () => {
    const closed: Promise<void>[] = [];
    const { transport: one } = await real((connection) => {
      closed.push(new Promise((resolve) => connection.socket.once("close", () => resolve())));
      return half(connection);
    });
    const { file } = await one.send(download);
    await file?.cancel();
    const stop = new AbortController();
    await one.send(download, { signal: stop.signal });
    stop.abort();
    expect(await Promise.all(closed)).toHaveLength(2);
  });
});
