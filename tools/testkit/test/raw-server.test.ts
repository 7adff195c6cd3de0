import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { type RawScript, rawScripts, startRawServer } from "../src/index.ts";

async function start(script: RawScript) {
  const server = await startRawServer(script);
  onTestFinished(() => server.close());
  return server;
}

describe("startRawServer", () => {
  it("reads requests that arrive in pieces, and several on one connection", async () => {
    const server = await start(rawScripts.answer);
    const socket = connect(server.port, "127.0.0.1").setEncoding("utf8");
    let answer = "";
    socket.on("data", (text) => {
      answer += text;
    });
    socket.write("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\nab");
    await expect.poll(() => server.connections()).toBe(1);
    expect(server.requests).toEqual([]);
    socket.write("cdGET /b HTTP/1.1\r\n\r\n");
    await expect.poll(() => answer.match(/HTTP\/1.1 200 OK/g)?.length).toBe(2);
    expect(server.requests).toEqual(["POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\nabcd", "GET /b HTTP/1.1\r\n\r\n"]);
    socket.destroy();
  });

  it("resets after the request", async () => {
    const server = await start(rawScripts.resetAfterRequest);
    const socket = connect(server.port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\n\r\n");
    const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ECONNRESET");
  });

  it("tells the script that the client went away", async () => {
    const seen: (string | undefined)[] = [];
    const server = await start(async (connection) => void seen.push(await connection.readRequest()));
    connect(server.port, "127.0.0.1").end("GET / HT");
    await expect.poll(() => seen).toEqual([undefined]);
  });

  it("cuts open connections on close", async () => {
    const server = await startRawServer(rawScripts.hang);
    const socket = connect(server.port, "127.0.0.1");
    await once(socket, "connect");
    await Promise.all([
      once(socket, "close"),
      expect
        .poll(() => server.connections())
        .toBe(1)
        .then(server.close),
    ]);
  });
});
