import type { RequestListener } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import {
  makeCertificate,
  type RawConnection,
  type RawScript,
  startRawServer,
  startTlsServer,
} from "@fortikit-tools/testkit";
import { describe, expect, it, onTestFinished } from "vitest";
import { createNet as createNodeNet } from "../../src/net/node.ts";
import { createNet as createPlainNet } from "../../src/net/plain.ts";
import type { Net, WireFile } from "../../src/net/types.ts";
import { closing, failure, request } from "./helpers.ts";

const kinds = [
  ["node", createNodeNet],
  ["plain", createPlainNet],
] as const;

/** Bytes that compress badly and are easily compared. */
function bytesOf(length: number): Buffer {
  let seed = 7;
  const next = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed >> 16;
  };
  return Buffer.from(Array.from({ length }, next));
}

async function readAll(file: WireFile | undefined): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for (let chunk = await file?.read(); chunk !== undefined; chunk = await file?.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function head(headers: Record<string, string | number>, status = "200 OK"): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n");
}

const octets = { "content-type": "application/octet-stream" };

describe.each(kinds)("a file over %s", (_kind, createNet) => {
  function open(): Net {
    const net = createNet({}, () => undefined);
    onTestFinished(() => net.close());
    return net;
  }

  async function get(script: RawScript, changes: object = {}) {
    const server = await closing(startRawServer(script));
    const net = open();
    const reply = await net.send(request(server.origin, { file: true, ...changes }));
    return { reply, net, server };
  }

  const answering =
    (body: string | Uint8Array, headers: Record<string, string> = octets, status?: string): RawScript =>
    async (connection) => {
      while ((await connection.readRequest()) !== undefined) connection.reply(body, headers, status);
    };

  it("comes as it is, chunk by chunk", async () => {
    const body = bytesOf(300_000);
    const { reply } = await get(answering(body, { ...octets, "content-disposition": 'attachment; filename="a"' }));
    expect(reply).toMatchObject({
      status: 200,
      text: "",
      headers: { "content-disposition": 'attachment; filename="a"' },
    });
    expect((await readAll(reply.file)).equals(body)).toBe(true);
    expect(await reply.file?.read()).toBeUndefined();
    await reply.file?.ended;
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("is decompressed on the way (%s)", async (encoding, compress) => {
    const body = bytesOf(200_000);
    const { reply } = await get(answering(compress(body), { ...octets, "content-encoding": encoding }));
    expect((await readAll(reply.file)).equals(body)).toBe(true);
  });

  it("may be empty", async () => {
    const { reply } = await get(answering(""));
    expect(await readAll(reply.file)).toHaveLength(0);
  });

  it.each([
    ["application/json", "200 OK"],
    ["application/problem+json; charset=utf-8", "200 OK"],
    ["application/octet-stream", "404 Not Found"],
    ["text/html", "500 Internal Server Error"],
  ])("is none when it is %s with %s", async (type, status) => {
    const { reply } = await get(answering('{"a":1}', { "content-type": type }, status));
    expect(reply.file).toBeUndefined();
    expect(reply.text).toBe('{"a":1}');
  });

  it("is none where none was asked for", async () => {
    const { reply } = await get(answering("abc"), { file: false });
    expect(reply).toMatchObject({ text: "abc" });
    expect(reply.file).toBeUndefined();
  });

  it("that is cut fails, after what had come was read or not", async () => {
    const { reply } = await get(async (connection) => {
      await connection.readRequest();
      connection.write(head({ ...octets, "content-length": 100 }));
      connection.write("half");
      connection.end();
    });
    expect(await failure(readAll(reply.file))).toMatchObject({ failure: "socket", sent: true });
    await reply.file?.ended;
    expect(await reply.file?.read()).toBeUndefined();
  });

  it("that falls silent fails after the timeout, which had begun anew with its headers", async () => {
    const { reply } = await get(
      async (connection) => {
        await connection.readRequest();
        connection.write(head({ ...octets, "content-length": 100 }));
        connection.write("half");
      },
      { timeout: 500 },
    );
    expect(Buffer.from((await reply.file?.read()) ?? []).toString()).toBe("half");
    expect(await failure(reply.file?.read() ?? Promise.resolve())).toMatchObject({ failure: "timeout", phase: "body" });
  });

  it("of a server that never sends headers is a timeout of the attempt", async () => {
    const error = await failure(get((connection) => void connection.socket.resume(), { timeout: 100 }));
    expect(error).toMatchObject({ failure: "timeout", phase: "headers" });
  });

  it("pauses the server while nobody reads", async () => {
    let written = 0;
    const whole = 64 * 1024 * 1024;
    const { reply } = await get(async (connection) => {
      await connection.readRequest();
      connection.write(head({ ...octets, "content-length": whole }));
      const block = Buffer.alloc(256 * 1024, 1);
      while (written < whole && !connection.socket.destroyed) {
        written += block.length;
        if (!connection.socket.write(block)) await drained(connection);
      }
    });
    await reply.file?.read();
    for (let before = -1; before !== written; ) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(written).toBeLessThan(whole / 2);
    expect((await readAll(reply.file)).length).toBeGreaterThan(whole / 2);
    expect(written).toBe(whole);
  });

  it("that is given up frees its connection", async () => {
    const gone = Promise.withResolvers<void>();
    const { reply, net } = await get(async (connection) => {
      connection.socket.on("close", () => gone.resolve());
      await connection.readRequest();
      connection.write(head({ ...octets, "content-length": 100 }));
      connection.write("half");
    });
    reply.file?.cancel();
    reply.file?.cancel();
    await gone.promise;
    await reply.file?.ended;
    expect(await reply.file?.read()).toBeUndefined();
    await net.close();
  });

  it("may be given up while it is waited for", async () => {
    const { reply } = await get(async (connection) => {
      await connection.readRequest();
      connection.write(head({ ...octets, "content-length": 100 }));
    });
    const read = reply.file?.read().catch(() => undefined);
    reply.file?.cancel();
    expect(await read).toBeUndefined();
  });

  it("is waited for when the net closes", async () => {
    const { reply, net } = await get(answering("abc"));
    const order: string[] = [];
    const closed = net.close().then(() => order.push("closed"));
    await new Promise((resolve) => setImmediate(resolve));
    order.push((await readAll(reply.file)).toString());
    await closed;
    expect(order).toEqual(["abc", "closed"]);
  });

  it("that cannot be decompressed fails", async () => {
    const { reply } = await get(answering("not gzip at all", { ...octets, "content-encoding": "gzip" }));
    expect(await failure(readAll(reply.file))).toMatchObject({ failure: "socket", sent: true });
  });
});

function drained({ socket }: RawConnection): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      for (const event of ["drain", "close"]) socket.off(event, go);
      resolve();
    };
    for (const event of ["drain", "close"]) socket.on(event, go);
  });
}

describe("a file on Node", () => {
  const net = (): Net => {
    const made = createNodeNet({ pool: { connections: 1 } }, () => undefined);
    onTestFinished(() => made.close());
    return made;
  };

  it.each([
    ["deflate without its header", "deflate", deflateRawSync],
    ["two encodings", "gzip, br", (body: Buffer) => brotliCompressSync(gzipSync(body))],
    ["an encoding nobody knows", "zip", (body: Buffer) => body],
  ] as const)("is decompressed: %s", async (_, encoding, compress) => {
    const body = bytesOf(100_000);
    const server = await closing(
      startRawServer(async (connection) => {
        await connection.readRequest();
        connection.reply(compress(body), { ...octets, "content-encoding": encoding });
      }),
    );
    const reply = await net().send(request(server.origin, { file: true }));
    expect((await readAll(reply.file)).equals(body)).toBe(true);
  });

  it("keeps its connection until it is read, and leaves it to the next", async () => {
    const server = await closing(
      startRawServer(async (connection) => {
        while ((await connection.readRequest()) !== undefined) connection.reply(String(connection.index), octets);
      }),
    );
    const only = net();
    const first = await only.send(request(server.origin, { file: true }));
    const second = only.send(request(server.origin));
    expect(only.pool().timesFull).toBe(1);
    expect((await readAll(first.file)).toString()).toBe("0");
    expect((await second).text).toBe("0");
    await first.file?.ended;
    await only.send(request(server.origin));
    expect(only.pool().timesFull).toBe(1);
  });

  it("comes over HTTP/2 as well, and pauses it", async () => {
    const body = bytesOf(2_000_000);
    const handler: RequestListener = (_, response) => response.writeHead(200, octets).end(body);
    const server = await closing(startTlsServer({ certificate: await makeCertificate(), http2: true, handler }));
    const two = createNodeNet({ http2: true, tls: { insecure: true } }, () => undefined);
    onTestFinished(() => two.close());
    const reply = await two.send(request(server.origin, { file: true }));
    expect((await readAll(reply.file)).equals(body)).toBe(true);
    expect(server.requests).toEqual(["GET / HTTP/2.0"]);
  });

  it("breaks off with a compressed one", async () => {
    const body = gzipSync(bytesOf(100_000));
    const server = await closing(
      startRawServer(async (connection) => {
        await connection.readRequest();
        connection.write(head({ ...octets, "content-encoding": "gzip", "content-length": body.length }));
        connection.write(body.subarray(0, body.length / 2));
        connection.reset();
      }),
    );
    const reply = await net().send(request(server.origin, { file: true }));
    expect(await failure(readAll(reply.file))).toMatchObject({ failure: "socket", sent: true });
  });
});
