import { useNock } from "@fortikit-tools/testkit";
import nock from "nock";
import { describe, expect, it } from "vitest";
import { ResponseError } from "../../src/errors/from-the-answer.ts";
import { failure, makeReal } from "./helpers.ts";

useNock();

describe("ky's own defaults", () => {
  const host = "https://api.example.test";
  it.each([
    ["GET", 413],
    ["PUT", 500],
    ["DELETE", 500],
    ["PUT", 503],
    ["DELETE", 429],
  ] as const)("are off: %s %i of a write goes out once", async (method, status) => {
    nock(host).intercept("/api/x", method).reply(status, "<html>");
    await failure(makeReal(host).send({ operation: "x", method, path: "/x", safe: false }));
  });

  it("are off: GET 429 goes out as often as retry.limit says, and Retry-After of 413 is not obeyed", async () => {
    nock(host).get("/api/x").times(2).reply(429, "<html>");
    const get = { operation: "x", method: "GET", path: "/x", safe: true } as const;
    await failure(makeReal(host, { retry: { limit: 1 } }).send(get));
    nock(host).get("/api/x").reply(413, "", { "retry-after": "0" });
    await failure(makeReal(host).send(get));
  });

  it("are off: a redirect is not followed", async () => {
    nock(host).get("/api/x").reply(307, "", { location: "https://elsewhere.example.test/" });
    const error = await failure(makeReal(host).send({ operation: "x", method: "GET", path: "/x", safe: true }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.hint).toBe("Redirects are not followed: check baseUrl.");
  });
});
