import { useNock } from "@fortikit-tools/testkit";
import { expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

it("programs are listed", async () => {
  const { flex, bodies } = await rig();
  const programs = await flex.programs.list();
  expect(
    programs.map(({ serialNumber, accountId, hasSupportCoverage }) => [serialNumber, accountId, hasSupportCoverage]),
  ).toEqual([
    [seeded.postpaid, 100_001, true],
    [seeded.prepaid, 100_001, true],
  ]);
  expect(bodies("programs.list")).toEqual([{}]);
});

it("a prepaid program has points left, a postpaid one none to ask for", async () => {
  const { flex } = await rig();
  const { serialNumber, pointBalance } = await flex.programs.points(seeded.prepaid);
  expect(serialNumber).toBe(seeded.prepaid);
  expect(pointBalance).toBeGreaterThan(0);
  expect(await failure(flex.programs.points(seeded.postpaid))).toMatchObject({ code: "api", status: 400 });
  expect(await failure(flex.programs.points("ELAVMR9"))).toMatchObject({ code: "not_found" });
});

it("a program is named, and the answer names one", async () => {
  const { flex, called } = await rig();
  await expect(flex.programs.points("")).rejects.toMatchObject({ code: "input", field: "programSerialNumber" });
  expect(called()).toEqual([]);
  answer("/programs/points", envelope({ programs: [] }));
  expect(await failure(mocked().programs.points("P"))).toMatchObject({ code: "response" });
});
