import { NotFoundError } from "@fortikit/fortiflex";
import { useNock } from "@fortikit-tools/testkit";
import { expect, it } from "vitest";
import { failure, rig, seeded } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

it("groups are listed with their tokens", async () => {
  const { flex } = await rig();
  const groups = await flex.groups.list({ accountId: 100_001 });
  expect(groups).toContainEqual({
    accountId: 100_001,
    folderPath: "My Assets/spare",
    availableTokens: 1,
    usedTokens: 0,
  });
});

it("nextToken gives an unused one of an account, a configuration, a folder, a state", async () => {
  const { flex, bodies } = await rig();
  expect(await flex.groups.nextToken({ accountId: 100_001 })).toMatchObject({ tokenStatus: "NOTUSED" });
  const query = { configId: seeded.vmConfig, folderPath: "My Assets/spare", status: ["PENDING"] } as const;
  expect(await flex.groups.nextToken(query)).toMatchObject({
    serialNumber: "FGVMMLTM26000905",
    token: expect.any(String),
  });
  expect(bodies("groups.nexttoken")[1]).toEqual(query);
});

it.each(["vms", "entitlements"])("nextToken reads %s", async (key) => {
  answer("/groups/nexttoken", envelope({ [key]: [{ serialNumber: "A" }] }));
  expect(await mocked().groups.nextToken({ configId: 1 })).toEqual({ serialNumber: "A" });
});

it("no token left is NotFoundError", async () => {
  const { flex } = await rig();
  const error = await failure(flex.groups.nextToken({ configId: 3003 }));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error.hint).toContain("createVm");
});

it("nextToken wants accountId or configId, list accountId", async () => {
  const { sim, flex } = await rig();
  await expect(flex.groups.nextToken({ folderPath: "My Assets" })).rejects.toMatchObject({
    code: "input",
    field: "configId",
  });
  await expect(flex.groups.list({} as never)).rejects.toMatchObject({ code: "input", field: "accountId" });
  expect(sim.journal.count()).toBe(0);
});
