import type { Answer, Call } from "../cloud/call.ts";
import { accountOf } from "../cloud/call.ts";
import { missingInput, ruleBroken } from "../cloud/refusal.ts";
import { nextNumber } from "../store/store.ts";
import { folderPath, knownFolder, rootFolder } from "./lookup.ts";
import type { FolderState } from "./state.ts";

function view(call: Call, folder: FolderState): Record<string, unknown> {
  const { assets, folders } = call.store.forticare;
  return {
    folderId: folder.folderId,
    folderName: folder.folderName,
    parentFolderId: folder.parentFolderId,
    folderPath: folderPath(folders, folder.folderId),
    assetCount: assets.filter((asset) => asset.folderId === folder.folderId).length,
  };
}

/** `folders/list`. */
export function foldersList(call: Call): Answer {
  const accountId = accountOf(call);
  const folders = call.store.forticare.folders.filter((item) => item.accountId === accountId);
  return { payload: { assetFolders: folders.map((folder) => view(call, folder)) } };
}

/** `folders/create`: below My Assets unless a parent is named. */
export function foldersCreate(call: Call): Answer {
  const accountId = accountOf(call);
  const folderName = call.body.filled("folderName");
  if (folderName === undefined) throw missingInput();
  const parentId = call.body.number("parentFolderId");
  const parent = parentId === undefined ? rootFolder(call, accountId) : knownFolder(call, parentId, accountId);
  const { folders } = call.store.forticare;
  if (folders.some((item) => item.parentFolderId === parent.folderId && item.folderName === folderName)) {
    throw ruleBroken(`A folder with the name ${folderName} already exists there.`);
  }
  const folder: FolderState = {
    folderId: 20_000 + nextNumber(call.store, "folder"),
    folderName,
    parentFolderId: parent.folderId,
    accountId,
  };
  folders.push(folder);
  return { payload: { assetFolders: [view(call, folder)] } };
}

/** `folders/delete`: the folder has to be empty. */
export function foldersDelete(call: Call): Answer {
  const folderId = call.body.number("folderId");
  if (folderId === undefined) throw missingInput();
  const folder = knownFolder(call, folderId, accountOf(call));
  const { forticare } = call.store;
  if (folder.parentFolderId === null) throw ruleBroken("My Assets cannot be deleted.");
  const used =
    forticare.assets.some((asset) => asset.folderId === folderId) ||
    forticare.folders.some((item) => item.parentFolderId === folderId);
  if (used) throw ruleBroken(`Folder ${folder.folderName} is not empty.`);
  forticare.folders = forticare.folders.filter((item) => item !== folder);
  return {};
}
