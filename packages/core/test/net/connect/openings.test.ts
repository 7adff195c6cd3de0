import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { type Opening, Openings } from "../../../src/net/connect/openings.ts";

const origin = "https://fw.example.test";

function begin(openings: Openings) {
  const ended: string[] = [];
  const opening: Opening = openings.open(origin);
  opening.socket = { destroy: (error: Error) => ended.push(error.message) } as unknown as Socket;
  return { opening, ended };
}

describe("Openings", () => {
  it("ends the oldest opening when fewer wait than are opened", () => {
    const openings = new Openings();
    openings.wait(origin);
    openings.wait(origin);
    const [first, second] = [begin(openings), begin(openings)];
    openings.leave(origin);
    expect([first.ended.length, second.ended.length]).toEqual([1, 0]);
    openings.leave(origin);
    expect([first.ended.length, second.ended.length]).toEqual([1, 1]);
  });

  it("leaves a shared opening alone while anybody waits for it", () => {
    const openings = new Openings();
    for (let index = 0; index < 3; index += 1) openings.wait(origin);
    const only = begin(openings);
    openings.leave(origin);
    openings.leave(origin);
    expect(only.ended).toEqual([]);
    openings.leave(origin);
    expect(only.opening.abandoned).toBe(true);
  });

  it("tells the phase and the age of what is still being opened", () => {
    const openings = new Openings();
    expect([openings.phase(origin), openings.since(origin)]).toEqual(["connect", undefined]);
    openings.wait(origin);
    const { opening } = begin(openings);
    expect(openings.phase(origin)).toBe("connect");
    expect(openings.since(origin)).toBe(opening.since);
    opening.reached = true;
    expect(openings.phase(origin)).toBe("tls");
    openings.close(origin, opening);
    expect([openings.phase(origin), openings.since(origin)]).toEqual(["connect", undefined]);
  });
});
