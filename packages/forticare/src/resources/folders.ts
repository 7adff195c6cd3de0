import type { CallOptions } from "@fortikit/core";
import { done, rows } from "@fortikit/core/product";
import type { Folder, FolderInput, FoldersDeleteRequest, FoldersQuery } from "../models.ts";
import { CareResource, incomplete } from "./care-resource.ts";

/** Asset folders, below My Assets. */
export class Folders extends CareResource {
  /** All folders. POST /folders/list */
  async list(query: FoldersQuery = {}, options?: CallOptions): Promise<Folder[]> {
    return rows((await this.caller.call("folders.list", { input: query, options })).assetFolders);
  }

  /** Makes a folder, below My Assets without `parentFolderId`. POST /folders/create */
  async create(input: FolderInput, options?: CallOptions): Promise<Folder> {
    const { folderName, parentFolderId = null } = input;
    const pretend = (): object => ({ ...done, assetFolders: [{ folderId: 0, folderName, parentFolderId }] });
    const [folder] = rows<Folder>((await this.caller.call("folders.create", { input, options, pretend })).assetFolders);
    if (folder !== undefined) return folder;
    throw incomplete("folders.create", "folder");
  }

  /** Deletes an empty folder. POST /folders/delete */
  async delete(folder: number | FoldersDeleteRequest, options?: CallOptions): Promise<void> {
    const input = typeof folder === "number" ? { folderId: folder } : folder;
    await this.caller.call("folders.delete", { input, options, pretend: () => done });
  }
}
