import type { Call } from "../cloud/call.ts";
import { missingInput, ruleBroken, wrongInput } from "../cloud/refusal.ts";
import type { AssetState, FolderState } from "./state.ts";

/** Units a call may name at once. */
const BATCH_LIMIT = 10;

/** The unit of a serial number, among the accounts of the user. */
export function findAsset(call: Call, serialNumber: string): AssetState | undefined {
  const { assets } = call.store.forticare;
  return assets.find((item) => item.serialNumber === serialNumber && call.user.accountIds.includes(item.accountId));
}

/** The unit that `serialNumber` of the body names. */
export function namedAsset(call: Call): AssetState {
  const serialNumber = call.body.filled("serialNumber");
  if (serialNumber === undefined) throw missingInput();
  return knownAsset(call, serialNumber);
}

/** The units that `serialNumbers` of the body names: all of them, or none when one is unknown. */
export function namedAssets(call: Call): AssetState[] {
  const serialNumbers = call.body.texts("serialNumbers");
  if (serialNumbers.length === 0) throw missingInput();
  if (serialNumbers.length > BATCH_LIMIT) throw wrongInput(`serialNumbers: at most ${BATCH_LIMIT} units in one call.`);
  return serialNumbers.map((serialNumber) => knownAsset(call, serialNumber));
}

function knownAsset(call: Call, serialNumber: string): AssetState {
  const asset = findAsset(call, serialNumber);
  if (asset === undefined) throw ruleBroken(`Serial number ${serialNumber} is not registered in this account.`);
  return asset;
}

/** The folder `My Assets` of an account. */
export function rootFolder(call: Call, accountId: number): FolderState {
  const root = call.store.forticare.folders.find(
    (item) => item.accountId === accountId && item.parentFolderId === null,
  );
  if (root === undefined) throw ruleBroken(`Account ${accountId} has no folders.`);
  return root;
}

/** The folder of an id, which has to belong to the account. */
export function knownFolder(call: Call, folderId: number, accountId: number): FolderState {
  const folder = call.store.forticare.folders.find(
    (item) => item.folderId === folderId && item.accountId === accountId,
  );
  if (folder === undefined) throw ruleBroken(`Folder ${folderId} does not exist in this account.`);
  return folder;
}

/** The path of a folder, from `/My Assets` down. */
export function folderPath(folders: readonly FolderState[], folderId: number): string | null {
  const folder = folders.find((item) => item.folderId === folderId);
  if (folder === undefined) return null;
  const above = folder.parentFolderId === null ? "" : (folderPath(folders, folder.parentFolderId) ?? "");
  return `${above}/${folder.folderName}`;
}
