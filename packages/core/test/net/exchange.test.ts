import dns from "node:dns";
import { rawScripts, startRawServer } from "@fortikit-tools/testkit";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { closing, failure, openNet, post, request } from "./helpers.ts";

/** Lets every name lookup hang; gives the number of lookups that were begun. */
function hangingDns() {
  return vi.spyOn(dns, "lookup").mockImplementation((() => undefined) as unknown as typeof dns.lookup);
}

/** Lets every name lookup fail with this code. */
function failingDns(code: string) {
  const lookup = (_name: string, _options: unknown, done: (error: Error) => void) =>
    queueMicrotask(() => done(Object.assign(new Error(`getaddrinfo ${code} host.invalid`), { code })));
  return vi.spyOn(dns, "lookup").mockImplementation(lookup as unknown as typeof dns.lookup);
}

// Loading it takes longer than some of the timeouts below.
beforeAll(() => import("undici"));

describe("timeouts", () => {
  it("connect: no address or TCP connection in time", async () => {
    hangingDns();
    const error = await failure(openNet().send(request("https://host.invalid", { connectTimeout: 100 })));
    expect(error).toMatchObject({ failure: "timeout", phase: "connect", sent: false });
    expect(error.message).toContain("100 ms");
  });

  it("tls: the handshake is never answered", async () => {
    const server = await closing(startRawServer(rawScripts.hang));
    const origin = `https://127.0.0.1:${server.port}`;
    const error = await failure(openNet().send(request(origin, { connectTimeout: 300 })));
    expect(error).toMatchObject({ failure: "timeout", phase: "tls", sent: false });
    expect(server.connections()).toBe(1);
  });

  it("headers: the request was read and not answered", async () => {
    const server = await closing(startRawServer(rawScripts.hang));
    const error = await failure(openNet().send(request(server.origin, { timeout: 300 })));
    expect(error).toMatchObject({ failure: "timeout", phase: "headers", sent: true });
  });

  it("body: the answer stops in the middle", async () => {
    const server = await closing(startRawServer(rawScripts.stuckBody));
    const error = await failure(openNet().send(request(server.origin, { timeout: 500 })));
    expect(error).toMatchObject({ failure: "timeout", phase: "body", sent: true });
  });

  it("the attempt's timeout counts connecting, too", async () => {
    hangingDns();
    const error = await failure(openNet().send(request("https://host.invalid", { timeout: 100 })));
    expect(error).toMatchObject({ failure: "timeout", phase: "connect", sent: false });
  });

  it("waiting for a busy connection is not connecting", async () => {
    let release: () => void = () => undefined;
    const server = await closing(
      startRawServer(async (connection) => {
        await connection.readRequest();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        connection.reply("first");
        await connection.readRequest();
        connection.reply("second");
      }),
    );
    const net = openNet({ pool: { connections: 1 } });
    const first = net.send(request(server.origin));
    await expect.poll(() => server.requests.length).toBe(1);
    const second = net.send(request(server.origin, { connectTimeout: 50 }));
    const third = failure(net.send(request(server.origin, { connectTimeout: 50, timeout: 200 })));
    expect(await third).toMatchObject({ failure: "timeout", sent: false });
    release();
    expect((await first).text).toBe("first");
    expect((await second).text).toBe("second");
    expect(server.requests.length).toBe(2);
  });

  it("takes a timeout without end for none", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const endless = { connectTimeout: Number.POSITIVE_INFINITY, timeout: Number.POSITIVE_INFINITY };
    expect((await openNet().send(request(server.origin, endless))).status).toBe(200);
  });
});

describe("openings nobody waits for", () => {
  it("do not fill the pool", async () => {
    const lookups = hangingDns();
    const net = openNet({ pool: { connections: 2 } });
    for (let round = 1; round <= 3; round += 1) {
      const send = () => failure(net.send(request("http://host.invalid", { connectTimeout: 60 })));
      for (const error of await Promise.all([send(), send()])) expect(error.phase).toBe("connect");
      // A pool that stayed full would look nothing up after the first round. One more can be begun when the two timers do
      // not fire together: the attempt that is left begins anew.
      expect(lookups.mock.calls.length).toBeGreaterThanOrEqual(2 * round);
    }
  });

  it("are begun anew for whoever still waits", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const origin = `http://host.invalid:${server.port}`;
    const lookups = hangingDns();
    const net = openNet();
    const patient = net.send(request(origin));
    const stop = new AbortController();
    const hasty = failure(net.send(request(origin, { signal: stop.signal })));
    await expect.poll(() => lookups.mock.calls.length).toBe(2);
    const answer = (_name: string, _options: unknown, done: (error: null, all: object[]) => void) =>
      queueMicrotask(() => done(null, [{ address: "127.0.0.1", family: 4 }]));
    lookups.mockImplementation(answer as unknown as typeof dns.lookup);
    // Which of the two openings belongs to whom is not known: the older one is ended, its owner begins another.
    stop.abort();
    expect(await hasty).toMatchObject({ failure: "aborted", sent: false });
    expect((await patient).text).toBe("0");
    expect(lookups).toHaveBeenCalledTimes(3);
  });
});

describe("failures before the first byte", () => {
  it("a refused connection", async () => {
    const server = await startRawServer(rawScripts.hang);
    await server.close();
    const error = await failure(openNet().send(post(server.origin)));
    expect(error).toMatchObject({ failure: "connect", sent: false });
    expect(error.message).toContain("ECONNREFUSED");
  });

  it.each(["ENOTFOUND", "EAI_AGAIN"])("a name that does not resolve (%s)", async (code) => {
    failingDns(code);
    const error = await failure(openNet().send(post("https://host.invalid")));
    expect(error).toMatchObject({ failure: "dns", sent: false });
    expect(error.cause).toMatchObject({ code });
  });

  it("a reset during the handshake", async () => {
    const server = await closing(startRawServer((connection) => void connection.socket.once("data", connection.reset)));
    const error = await failure(openNet().send(post(`https://127.0.0.1:${server.port}`)));
    expect(error).toMatchObject({ failure: "tls", sent: false });
  });

  it("a server that does not speak TLS", async () => {
    const server = await closing(startRawServer((connection) => connection.write("HTTP/1.1 400 Bad\r\n\r\n")));
    const error = await failure(openNet().send(post(`https://127.0.0.1:${server.port}`)));
    expect(error).toMatchObject({ failure: "tls", sent: false });
  });

  it("a request that HTTP does not allow", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const net = openNet();
    const bad = [{ path: "/a b" }, { headers: { "x-bad": "a\nb" } }, { method: "NOT ALLOWED" }];
    for (const changes of bad) {
      expect(await failure(net.send(request(server.origin, changes)))).toMatchObject({ sent: false });
    }
    expect(await failure(net.send(request("no url")))).toMatchObject({ failure: "connect", sent: false });
    expect(server.requests).toEqual([]);
  });
});

describe("failures after the first byte", () => {
  it.each(["closeAfterRequest", "resetAfterRequest"] as const)("%s: sent, and one request only", async (script) => {
    const server = await closing(startRawServer(rawScripts[script]));
    const error = await failure(openNet().send(post(server.origin)));
    expect(error).toMatchObject({ failure: "socket", sent: true });
    expect(server.requests.length).toBe(1);
    expect(server.connections()).toBe(1);
  });

  it("half a body", async () => {
    const server = await closing(startRawServer(rawScripts.halfBody));
    expect(await failure(openNet().send(request(server.origin)))).toMatchObject({ failure: "socket", sent: true });
  });

  it("an answer that is not HTTP; what it was stays out of the error", async () => {
    const server = await closing(
      startRawServer(async (connection) => {
        await connection.readRequest();
        connection.write("+OK secret-of-the-answer\r\n\r\n");
      }),
    );
    const error = await failure(openNet().send(request(server.origin)));
    expect(error).toMatchObject({ failure: "socket", sent: true });
    expect(JSON.stringify({ ...error, ...(error.cause as object) })).not.toContain("secret-of-the-answer");
  });

  it("an idle connection that the server had closed is not used for a second try of a POST", async () => {
    const server = await closing(
      startRawServer(async (connection) => {
        await connection.readRequest();
        connection.reply("ok");
        // Takes the second request and closes without an answer, as a device does whose idle time is over.
        await connection.readRequest();
        connection.end();
      }),
    );
    const net = openNet();
    expect((await net.send(post(server.origin, { path: "/1" }))).text).toBe("ok");
    const error = await failure(net.send(post(server.origin, { path: "/2" })));
    expect(error).toMatchObject({ failure: "socket", sent: true });
    expect(server.requests.map((text) => text.split(" ")[1])).toEqual(["/1", "/2"]);
  });

  it("an idle connection that was closed in time is replaced", async () => {
    let closed = 0;
    const server = await closing(
      startRawServer(async (connection) => {
        connection.socket.on("close", () => {
          closed += 1;
        });
        await connection.readRequest();
        connection.reply(String(connection.index));
        connection.end();
      }),
    );
    const net = openNet();
    expect((await net.send(post(server.origin))).text).toBe("0");
    await expect.poll(() => closed).toBe(1);
    expect((await net.send(post(server.origin))).text).toBe("1");
    expect(server.requests.length).toBe(2);
  });
});
