import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { type RawConnection, startRawServer } from "@fortikit-tools/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBody, isEncoded, textOf } from "../../src/net/decode-body.ts";
import { closing, failure, openNet, request } from "./helpers.ts";

const encoders: Record<string, (data: Uint8Array) => Buffer> = {
  gzip: gzipSync,
  "x-gzip": gzipSync,
  deflate: deflateSync,
  Deflate: deflateRawSync,
  br: brotliCompressSync,
};

describe("decodeBody", () => {
  it("takes off any row of encodings", async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(encoders)), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), names, async (data, row) => {
        const encoded = row.reduce<Buffer>((body, name) => encoders[name]?.(body) ?? body, Buffer.from(data));
        expect(await decodeBody(encoded, row.join(" , "))).toEqual(Buffer.from(data));
      }),
    );
  });

  it("leaves an empty body and unknown encodings alone", async () => {
    expect(await decodeBody(Buffer.alloc(0), "gzip")).toEqual(Buffer.alloc(0));
    expect(await decodeBody(Buffer.from("x"), "aes128gcm")).toEqual(Buffer.from("x"));
    expect([undefined, "", " ", "identity"].some(isEncoded)).toBe(false);
  });
});

describe("textOf", () => {
  it("strips a byte order mark and replaces bad bytes", () => {
    expect(textOf(Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe("{}");
    expect(textOf(Buffer.from([0x61, 0xff, 0x62]))).toBe("a\ufffdb");
  });
});

describe("bodies on the wire", () => {
  const serve = (script: (connection: RawConnection) => void) =>
    closing(
      startRawServer(async (connection) => {
        while ((await connection.readRequest()) !== undefined) script(connection);
      }),
    );

  it.each(Object.entries(encoders))("reads %s", async (name, encode) => {
    const body = encode(Buffer.from('{"ä":"€"}'.repeat(1_000)));
    const server = await serve(({ reply }) => reply(body, { "Content-Encoding": name }));
    const reply = await openNet().send(request(server.origin));
    expect(reply.text).toBe('{"ä":"€"}'.repeat(1_000));
    expect(reply.headers["content-encoding"]).toBe(name);
  });

  it("a body that does not decompress is a broken answer", async () => {
    for (const body of ["no gzip at all", gzipSync("cut").subarray(0, 15)]) {
      const server = await serve(({ reply }) => reply(body, { "content-encoding": "gzip" }));
      expect(await failure(openNet().send(request(server.origin)))).toMatchObject({ failure: "socket", sent: true });
    }
  });

  it("joins characters that were cut between two packets", async () => {
    const bytes = Buffer.from("€");
    const server = await serve(({ write }) => {
      write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
      for (const byte of bytes) write(Buffer.concat([Buffer.from("1\r\n"), Buffer.from([byte]), Buffer.from("\r\n")]));
      write("0\r\n\r\n");
    });
    expect((await openNet().send(request(server.origin))).text).toBe("€");
  });

  it("gives redirects, empty answers and repeated headers as they are, and skips 1xx", async () => {
    const server = await serve(({ write }) => {
      write("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n");
      write("HTTP/1.1 302 Found\r\nLocation: /logindisclaimer\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n");
      write("content-length: 0\r\n\r\n");
    });
    const reply = await openNet().send(request(server.origin));
    expect(reply).toMatchObject({ status: 302, text: "" });
    expect(reply.headers).toEqual({
      location: "/logindisclaimer",
      "set-cookie": ["a=1", "b=2"],
      "content-length": "0",
    });
    expect(server.requests.length).toBe(1);
  });
});
