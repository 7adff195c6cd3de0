import { rawScripts, startRawServer } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { NetworkError, OutcomeUnknownError } from "../../src/errors/on-the-way.ts";
import { closing } from "../net/helpers.ts";
import { failure, makeReal, read, write } from "./helpers.ts";

describe("on real sockets", () => {
  it.each(["closeAfterRequest", "resetAfterRequest", "halfBody"] as const)(
    "a server that does %s sees a write once, and a read as often as allowed",
    async (script) => {
      const server = await closing(startRawServer(rawScripts[script]));
      const error = await failure(makeReal(server.origin).send(write));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error.cause).toBeInstanceOf(NetworkError);
      expect(server.requests).toHaveLength(1);
      expect(await failure(makeReal(server.origin).send(read))).toBeInstanceOf(NetworkError);
      expect(server.requests).toHaveLength(1 + 3);
    },
  );

  it("a refused connection is tried again, also for a write", async () => {
    const server = await startRawServer(rawScripts.answer);
    await server.close();
    const transport = makeReal(server.origin);
    const error = await failure(transport.send(write));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).not.toBeInstanceOf(OutcomeUnknownError);
    expect(error.context.attempts).toBe(3);
    expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
  });
});
