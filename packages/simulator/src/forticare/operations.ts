import type { Handler } from "../cloud/call.ts";
import { contractsList, servicesRegister } from "./contracts.ts";
import { foldersCreate, foldersDelete, foldersList } from "./folders.ts";
import { licensesDownload, licensesList, licensesRegister } from "./licenses.ts";
import {
  productsDecommission,
  productsDescription,
  productsDetails,
  productsFolder,
  productsLocation,
  productsTransfer,
} from "./products-changes.ts";
import { productsList } from "./products-list.ts";
import { productsRegister } from "./products-register.ts";

/** An operation of Asset Management and the payload of its refusals. */
export interface CareOperation {
  readonly handler: Handler;
  readonly refused: Readonly<Record<string, unknown>>;
}

const NO_ASSET_DETAILS = { assetDetails: null };

/** The sixteen operations, by path below the base. */
export const CARE_OPERATIONS: Readonly<Record<string, CareOperation>> = {
  "/products/list": { handler: productsList, refused: { assets: null, pageNumber: 0, totalPages: 0 } },
  "/products/details": { handler: productsDetails, refused: NO_ASSET_DETAILS },
  "/products/register": { handler: productsRegister, refused: { assets: null } },
  "/products/description": { handler: productsDescription, refused: {} },
  "/products/location": { handler: productsLocation, refused: {} },
  "/products/folder": { handler: productsFolder, refused: {} },
  "/products/decommission": { handler: productsDecommission, refused: {} },
  "/products/transfer": { handler: productsTransfer, refused: { assets: null } },
  "/licenses/list": { handler: licensesList, refused: { licenses: null } },
  "/licenses/register": { handler: licensesRegister, refused: NO_ASSET_DETAILS },
  "/licenses/download": { handler: licensesDownload, refused: { serialNumber: null, licenseFile: "" } },
  "/contracts/list": { handler: contractsList, refused: { contracts: null } },
  "/folders/list": { handler: foldersList, refused: { assetFolders: null } },
  "/folders/create": { handler: foldersCreate, refused: { assetFolders: null } },
  "/folders/delete": { handler: foldersDelete, refused: {} },
  "/services/register": { handler: servicesRegister, refused: NO_ASSET_DETAILS },
};
