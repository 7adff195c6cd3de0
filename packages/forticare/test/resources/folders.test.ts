import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure, rig } from "../harness.ts";
import { answer, envelope, mocked } from "../mocked.ts";

useNock();

describe("folders", () => {
  it("are listed, made and deleted", async () => {
    const { sim, care, bodies } = await rig();
    const made = await care.folders.create({ folderName: "Branch A", parentFolderId: 12_002, accountId: 100_001 });
    expect(made).toMatchObject({
      folderName: "Branch A",
      parentFolderId: 12_002,
      folderPath: "/My Assets/Branches/Branch A",
    });
    expect(await care.folders.list({ accountId: 100_001 })).toContainEqual(made);
    await care.folders.delete({ folderId: made.folderId, accountId: 100_001 });
    const below = await care.folders.create({ folderName: "Top" });
    expect(below.parentFolderId).toBe(12_001);
    await care.folders.delete(below.folderId);
    expect(sim.forticloud.folders.some(({ folderName }) => ["Top", "Branch A"].includes(folderName))).toBe(false);
    expect(bodies("folders.delete")).toEqual([
      { folderId: made.folderId, accountId: 100_001 },
      { folderId: below.folderId },
    ]);
  });

  it("that are not empty, exist or do not exist are told apart", async () => {
    const { care } = await rig();
    expect(await failure(care.folders.delete(12_003))).toMatchObject({ code: "in_use" });
    expect(await failure(care.folders.delete(12_002))).toMatchObject({ code: "in_use" });
    expect(await failure(care.folders.delete(99_999))).toMatchObject({ code: "not_found" });
    expect(await failure(care.folders.create({ folderName: "Branches" }))).toMatchObject({ code: "duplicate" });
  });

  it("inputs are checked", async () => {
    const { sim, care } = await rig();
    await expect(care.folders.create({ folderName: " " })).rejects.toMatchObject({
      code: "input",
      field: "folderName",
    });
    await expect(care.folders.delete(1.5)).rejects.toMatchObject({ code: "input", field: "folderId" });
    expect(sim.journal.count()).toBe(0);
  });

  it("an answer without the new folder is a ResponseError", async () => {
    answer("/folders/create", envelope({ assetFolders: [] }));
    expect(await failure(mocked().folders.create({ folderName: "A" }))).toMatchObject({
      code: "response",
      message: "folders.create: the answer holds no folder.",
    });
  });
});
