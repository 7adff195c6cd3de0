// Asset folders: the tree, a new one, and away with it. Only an empty folder can be deleted.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const folders = await care.folders.list();
for (const { folderId, folderName, parentFolderId } of folders) console.log(folderId, folderName, parentFolderId ?? "");

const branches = folders.find(({ folderName }) => folderName === "Branches");
const made = await care.folders.create({ folderName: "West", parentFolderId: branches?.folderId });
console.log(`made ${made.folderName}`);
await care.folders.delete(made.folderId);
console.log(`${(await care.folders.list()).length} folders, as before: ${folders.length}`);
