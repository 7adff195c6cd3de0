import type { FolderState } from "../forticare/state.ts";
import { BRANCH_ACCOUNT, MAIN_ACCOUNT } from "./accounts.ts";

/** Ids of the seeded folders. */
export const FOLDER = {
  root: 12_001,
  branches: 12_002,
  north: 12_003,
  south: 12_004,
  dataCentre: 12_005,
  spare: 12_006,
  branchRoot: 12_101,
} as const;

/** `My Assets` of both accounts. */
export function rootFolders(): FolderState[] {
  return [
    { folderId: FOLDER.root, folderName: "My Assets", parentFolderId: null, accountId: MAIN_ACCOUNT },
    { folderId: FOLDER.branchRoot, folderName: "My Assets", parentFolderId: null, accountId: BRANCH_ACCOUNT },
  ];
}

/** A tree of folders; `Spare` is empty. */
export function folderTree(): FolderState[] {
  const inMain = (folderId: number, folderName: string, parentFolderId: number): FolderState => ({
    folderId,
    folderName,
    parentFolderId,
    accountId: MAIN_ACCOUNT,
  });
  return [
    ...rootFolders(),
    inMain(FOLDER.branches, "Branches", FOLDER.root),
    inMain(FOLDER.north, "North", FOLDER.branches),
    inMain(FOLDER.south, "South", FOLDER.branches),
    inMain(FOLDER.dataCentre, "Data centre", FOLDER.root),
    inMain(FOLDER.spare, "Spare", FOLDER.root),
  ];
}
