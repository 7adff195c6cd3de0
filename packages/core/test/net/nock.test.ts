import { useNock } from "@fortikit-tools/testkit";
import nock from "nock";
import { describe, expect, it } from "vitest";
import { failure, openNet, post, request } from "./helpers.ts";

useNock();

describe("under nock", () => {
  it.each([{}, { tls: { insecure: true } }])("an interceptor answers, also over https (%o)", async (options) => {
    nock("https://api.example.test").post("/x", { a: 1 }).twice().reply(200, { b: 2 }, { "x-id": "7" });
    const net = openNet(options);
    for (let index = 0; index < 2; index += 1) {
      const reply = await net.send(post("https://api.example.test", { path: "/x", body: '{"a":1}' }));
      expect(reply).toMatchObject({ status: 200, text: '{"b":2}', headers: { "x-id": "7" } });
    }
  });

  it("an error that an interceptor replies with is a failure of the wire", async () => {
    nock("https://api.example.test").post("/x").replyWithError(new Error("broken"));
    const error = await failure(openNet().send(post("https://api.example.test", { path: "/x" })));
    expect(error).toMatchObject({ failure: "socket", sent: true });
  });

  it("timeouts and aborts work", async () => {
    nock("https://api.example.test").post("/x").twice().delay(5_000).reply(200);
    const net = openNet();
    const send = (changes: object) => failure(net.send(post("https://api.example.test", { path: "/x", ...changes })));
    expect(await send({ timeout: 100 })).toMatchObject({ failure: "timeout", phase: "headers" });
    expect(await send({ signal: AbortSignal.timeout(100) })).toMatchObject({ failure: "aborted", sent: true });
    nock.abortPendingRequests();
  });
});

describe("a file under nock", () => {
  it("comes as a stream", async () => {
    const headers = { "content-type": "application/octet-stream" };
    nock("https://api.example.test").get("/x").reply(200, Buffer.from("config"), headers);
    const reply = await openNet().send(request("https://api.example.test", { path: "/x", file: true }));
    const chunks: Uint8Array[] = [];
    for (let chunk = await reply.file?.read(); chunk !== undefined; chunk = await reply.file?.read())
      chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("config");
  });
});
