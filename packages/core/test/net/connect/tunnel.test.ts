import {
  type Certificate,
  expectNoCanary,
  makeCertificate,
  rawScripts,
  startProxyServer,
  startRawServer,
  startTlsServer,
} from "@fortikit-tools/testkit";
import { beforeAll, describe, expect, it } from "vitest";
import { closing, failure, openNet, post, request } from "../helpers.ts";

let certificate: Certificate;
let other: Certificate;
beforeAll(async () => {
  certificate = await makeCertificate();
  other = await makeCertificate();
});

const tls = () => ({ ca: certificate.cert });
const secret = "pr0xy-Canary:/%";

function withCredentials(origin: string, user = "user", password = secret): string {
  return origin.replace("//", `//${user}:${encodeURIComponent(password)}@`);
}

describe("the proxy", () => {
  it("tunnels https, with TLS to the server itself", async () => {
    const [server, proxy] = await Promise.all([closing(startTlsServer({ certificate })), closing(startProxyServer())]);
    const net = openNet({ proxy: proxy.origin, tls: tls() });
    for (const path of ["/1", "/2"]) expect((await net.send(post(server.origin, { path }))).status).toBe(200);
    expect(proxy.targets).toEqual([`127.0.0.1:${server.port}`]);
    expect(server.requests).toEqual(["POST /1 HTTP/1.1", "POST /2 HTTP/1.1"]);
  });

  it("tunnels http, too", async () => {
    const [server, proxy] = await Promise.all([
      closing(startRawServer(rawScripts.answer)),
      closing(startProxyServer()),
    ]);
    expect((await openNet({ proxy: proxy.origin }).send(request(server.origin))).text).toBe("0");
    expect(proxy.tunnels()).toBe(1);
  });

  it("names the port of the scheme where the address has none", async () => {
    const proxy = await closing(startProxyServer({ credentials: "nobody:nothing" }));
    const net = openNet({ proxy: proxy.origin });
    for (const origin of ["https://fw.invalid", "http://fw.invalid", "https://fw.invalid:8443"])
      await failure(net.send(request(origin)));
    expect(proxy.targets).toEqual(["fw.invalid:443", "fw.invalid:80", "fw.invalid:8443"]);
  });

  it("gets the credentials of its URL", async () => {
    const server = await closing(startTlsServer({ certificate }));
    const proxy = await closing(startProxyServer({ credentials: `user:${secret}` }));
    const net = openNet({ proxy: withCredentials(proxy.origin), tls: tls() });
    expect((await net.send(request(server.origin))).status).toBe(200);
    expect(server.requests).toEqual(["GET / HTTP/1.1"]);
  });

  it("that refuses the credentials is a connection that was not made; the password stays out of the error", async () => {
    const server = await closing(startTlsServer({ certificate }));
    const proxy = await closing(startProxyServer({ credentials: "user:right" }));
    const net = openNet({ proxy: withCredentials(proxy.origin), tls: tls() });
    const error = await failure(net.send(post(server.origin)));
    expect(error).toMatchObject({ failure: "connect", sent: false });
    expect(error.message).toContain("407");
    expectNoCanary(error, secret);
    expectNoCanary(net, secret);
    expect(server.connections()).toBe(0);
  });

  it("that cannot reach the server, or is not there, is a connection that was not made", async () => {
    const gone = await startRawServer(rawScripts.hang);
    await gone.close();
    const proxy = await closing(startProxyServer());
    const unreached = await failure(openNet({ proxy: proxy.origin }).send(post(gone.origin)));
    expect(unreached).toMatchObject({ failure: "connect", sent: false });
    expect(unreached.message).toContain("502");
    const absent = await failure(openNet({ proxy: withCredentials(gone.origin) }).send(post(proxy.origin)));
    expect(absent).toMatchObject({ failure: "connect", sent: false });
    expect(absent.message).toMatch(/^proxy: .*ECONNREFUSED/);
    expectNoCanary(absent, secret);
  });

  it("that closes without an answer is asked once", async () => {
    const proxy = await closing(startRawServer(rawScripts.closeAfterRequest));
    const error = await failure(openNet({ proxy: proxy.origin }).send(post("https://fw.invalid")));
    expect(error).toMatchObject({ failure: "connect", sent: false });
    expect(proxy.requests.length).toBe(1);
  });

  it("that never answers runs into the connect timeout, and its connection is closed", async () => {
    let closed = false;
    const proxy = await closing(
      startRawServer(({ socket, readRequest }) => {
        socket.on("close", () => {
          closed = true;
        });
        return readRequest().then(() => undefined);
      }),
    );
    const error = await failure(
      openNet({ proxy: proxy.origin }).send(post("https://fw.invalid", { connectTimeout: 300 })),
    );
    expect(error).toMatchObject({ failure: "timeout", phase: "connect", sent: false });
    await expect.poll(() => closed).toBe(true);
  });

  it("before a server that never ends the handshake: the phase is tls, and the tunnel is closed", async () => {
    let closed = false;
    const server = await closing(
      startRawServer(({ socket }) => {
        socket.on("close", () => {
          closed = true;
        });
      }),
    );
    const proxy = await closing(startProxyServer());
    const net = openNet({ proxy: proxy.origin });
    const error = await failure(net.send(post(`https://127.0.0.1:${server.port}`, { connectTimeout: 500 })));
    expect(error).toMatchObject({ failure: "timeout", phase: "tls", sent: false });
    await expect.poll(() => closed).toBe(true);
  });
});

describe("certificates behind the proxy", () => {
  it("are verified, and the fingerprint of a refused one is told", async () => {
    const [server, proxy] = await Promise.all([closing(startTlsServer({ certificate })), closing(startProxyServer())]);
    const error = await failure(openNet({ proxy: proxy.origin }).send(post(server.origin)));
    expect(error).toMatchObject({ failure: "certificate", sent: false, fingerprint256: certificate.fingerprint256 });
    expect(server.requests).toEqual([]);
  });

  it("are pinned", async () => {
    const [server, proxy] = await Promise.all([closing(startTlsServer({ certificate })), closing(startProxyServer())]);
    const right = openNet({ proxy: proxy.origin, tls: { fingerprint256: certificate.fingerprint256 } });
    expect((await right.send(post(server.origin))).status).toBe(200);
    const wrong = openNet({ proxy: proxy.origin, tls: { fingerprint256: other.fingerprint256 } });
    expect(await failure(wrong.send(post(server.origin)))).toMatchObject({ failure: "certificate", sent: false });
    expect(server.requests).toEqual(["POST / HTTP/1.1"]);
  });

  it("HTTP/2 goes through", async () => {
    const server = await closing(startTlsServer({ certificate, http2: true }));
    const proxy = await closing(startProxyServer());
    const net = openNet({ proxy: proxy.origin, tls: tls(), http2: true });
    expect(JSON.parse((await net.send(request(server.origin))).text).httpVersion).toBe("2.0");
  });

  it("an https proxy with an unknown certificate is refused before it learns the credentials", async () => {
    const proxy = await closing(startTlsServer({ certificate }));
    const error = await failure(openNet({ proxy: withCredentials(proxy.origin) }).send(post("https://fw.invalid")));
    expect(error).toMatchObject({ failure: "certificate", sent: false, fingerprint256: undefined });
    expect(error.message).toMatch(/^proxy: /);
    expect(proxy.requests).toEqual([]);
    expectNoCanary(error, secret);
  });
});
