import { join } from "node:path";
import { makeCertificate, rawScripts, runChild, startRawServer, startTlsServer } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { createNet } from "../../src/net/node.ts";
import { closing, failure, openNet, post, request } from "./helpers.ts";

const cwd = join(import.meta.dirname, "../..");

describe("the net on Node", () => {
  it("sends what it is given and reads the answer", async () => {
    const server = await closing(
      startRawServer(async ({ readRequest, reply }) => {
        await readRequest();
        reply("{}", { "Content-Type": "application/json" }, "201 Created");
      }),
    );
    const reply = await openNet().send(
      post(server.origin, { path: "/a%20b?c=%2F", headers: { "x-a": "b" }, body: "€" }),
    );
    expect(reply).toEqual({
      status: 201,
      headers: { "content-type": "application/json", "content-length": "2" },
      text: "{}",
    });
    expect(Buffer.from(server.requests[0] ?? "", "latin1").toString()).toBe(
      [
        "POST /a%20b?c=%2F HTTP/1.1",
        `host: 127.0.0.1:${server.port}`,
        "connection: keep-alive",
        "x-a: b",
        "content-length: 3",
        "",
        "€",
      ].join("\r\n"),
    );
  });

  it("uses one connection for calls in a row, and as many as it may for calls at once", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const net = openNet({ pool: { connections: 3 } });
    for (let index = 0; index < 10; index += 1) await net.send(request(server.origin));
    expect(server.connections()).toBe(1);
    expect(net.pool()).toEqual({ limit: 3, timesFull: 0 });
    await Promise.all(Array.from({ length: 10 }, () => net.send(request(server.origin))));
    expect(server.connections()).toBe(3);
    expect(net.pool()).toEqual({ limit: 3, timesFull: 7 });
  });

  it("has ten connections unless told otherwise", () => {
    expect(openNet().pool().limit).toBe(10);
  });

  it("keeps an idle connection as long as told, not as long as the server offers", async () => {
    const ends: number[] = [];
    const server = await closing(
      startRawServer(async ({ readRequest, reply, socket }) => {
        socket.on("close", () => ends.push(performance.now()));
        await readRequest();
        reply("ok", { "Keep-Alive": "timeout=600" });
      }),
    );
    const begun = performance.now();
    await openNet({ pool: { keepAlive: 100 } }).send(request(server.origin));
    await expect.poll(() => ends.length, { timeout: 10_000 }).toBe(1);
    expect((ends[0] ?? 0) - begun).toBeGreaterThan(90);
  });

  it("keeps none with keepAlive 0", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const net = openNet({ pool: { keepAlive: 0 } });
    for (const text of ["0", "1"]) expect((await net.send(request(server.origin))).text).toBe(text);
    expect(server.requests[0]).toContain("connection: close");
  });

  it("close ends idle connections, waits for busy ones, and can be called again", async () => {
    let release: () => void = () => undefined;
    const server = await closing(
      startRawServer(async ({ readRequest, reply }) => {
        await readRequest();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        reply("done");
      }),
    );
    const net = openNet();
    const running = net.send(request(server.origin));
    await expect.poll(() => server.requests.length).toBe(1);
    const closed = net.close();
    release();
    await closed;
    await net.close();
    expect((await running).text).toBe("done");
    expect(await failure(net.send(request(server.origin)))).toMatchObject({ failure: "connect", sent: false });
  });

  it("close does nothing where nothing was sent", async () => {
    await expect(createNet({}, () => undefined).close()).resolves.toBeUndefined();
  });
});

describe("in a process of its own", () => {
  const prelude = `
    import { createRequire } from "node:module";
    const { createNet } = await import("#net");
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((name) => /[\\\\/]undici[\\\\/]/.test(name));
    const request = { path: "/", method: "GET", headers: {}, connectTimeout: 5000, timeout: 5000 };
  `;

  it("undici is loaded by the first request, not by the import", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const snippet = `${prelude}
      const net = createNet({ tls: { insecure: true }, pool: { connections: 2 } }, () => {});
      const before = loaded();
      const { text } = await net.send({ ...request, origin: "${server.origin}" });
      console.log(JSON.stringify({ before, after: loaded(), text }));
      await net.close();`;
    const { code, stdout, stderr } = await runChild(snippet, { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toEqual({ before: false, after: true, text: "0" });
  });

  it("a script that forgets close() exits, whatever had happened", { timeout: 30_000 }, async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const mute = await closing(startRawServer(rawScripts.hang));
    const snippet = `${prelude}
      const net = createNet({ pool: { keepAlive: 600_000 } }, () => {});
      const { text } = await net.send({ ...request, origin: "${server.origin}" });
      const failures = [];
      for (const [scheme, change] of [["https", { connectTimeout: 100 }], ["http", { timeout: 100 }], ["https", { signal: AbortSignal.timeout(100) }]])
        await net.send({ ...request, ...change, origin: scheme + "://127.0.0.1:${mute.port}" }).catch(({ failure }) => failures.push(failure));
      console.log(JSON.stringify({ text, failures }));`;
    const begun = performance.now();
    const { code, stdout, stderr } = await runChild(snippet, { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toEqual({ text: "0", failures: ["timeout", "timeout", "aborted"] });
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it("with HTTP/2, too", { timeout: 30_000 }, async () => {
    const certificate = await makeCertificate();
    const server = await closing(startTlsServer({ certificate, http2: true }));
    const options = { tls: { ca: certificate.cert }, http2: true };
    const snippet = `${prelude}
      const net = createNet(${JSON.stringify(options)}, () => {});
      console.log((await net.send({ ...request, origin: "${server.origin}" })).text);`;
    const { code, stdout, stderr } = await runChild(snippet, { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ httpVersion: "2.0" });
  });

  it.each([
    ["node", "node.ts"],
    ["browser", "plain.ts"],
    ["deno", "plain.ts"],
    ["bun", "plain.ts"],
    ["workerd", "plain.ts"],
  ])("the condition %s gives %s", async (condition, file) => {
    const env = { NODE_OPTIONS: `--conditions=${condition}` };
    const { stdout } = await runChild(`console.log(import.meta.resolve("#net"));`, { cwd, env });
    expect(stdout.trim().split("/").at(-1)).toBe(file);
  });
});
