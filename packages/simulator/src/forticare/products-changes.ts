import type { Answer, Call } from "../cloud/call.ts";
import { denied, missingInput, ruleBroken } from "../cloud/refusal.ts";
import { readLocation } from "./location.ts";
import { knownFolder, namedAsset, namedAssets, rootFolder } from "./lookup.ts";
import { assetView, detailsView } from "./views.ts";

/** `products/details`. */
export function productsDetails(call: Call): Answer {
  return { payload: { assetDetails: detailsView(call.store, namedAsset(call)) } };
}

/** `products/description`: an empty or absent text clears it. */
export function productsDescription(call: Call): Answer {
  const asset = namedAsset(call);
  asset.description = call.body.filled("description") ?? null;
  return {};
}

/** `products/location`: null removes it. */
export function productsLocation(call: Call): Answer {
  const asset = namedAsset(call);
  const location = call.body.object("location");
  asset.location = location === undefined ? null : readLocation(call.store, location, "location");
  return {};
}

/** `products/folder`: null moves to My Assets. */
export function productsFolder(call: Call): Answer {
  const assets = namedAssets(call);
  const folderId = call.body.number("folderId");
  if (folderId === undefined && !call.body.isNull("folderId")) throw missingInput();
  // Every unit is checked before the first one moves.
  const targets = assets.map((asset) =>
    folderId === undefined ? rootFolder(call, asset.accountId) : knownFolder(call, folderId, asset.accountId),
  );
  assets.forEach((asset, index) => {
    asset.folderId = targets[index]?.folderId ?? asset.folderId;
  });
  return {};
}

/** `products/decommission`: there is no way back. */
export function productsDecommission(call: Call): Answer {
  const assets = namedAssets(call);
  const gone = assets.find((asset) => asset.isDecommissioned);
  if (gone !== undefined) throw ruleBroken(`Serial number ${gone.serialNumber} is already decommissioned.`);
  for (const asset of assets) asset.isDecommissioned = true;
  return {};
}

/** `products/transfer`: between two accounts the user may act on. */
export function productsTransfer(call: Call): Answer {
  const source = call.body.number("sourceAccountId");
  const target = call.body.number("targetAccountId");
  if (source === undefined || target === undefined) throw missingInput();
  if (![source, target].every((accountId) => call.user.accountIds.includes(accountId))) throw denied();
  if (source === target) throw ruleBroken("Source and target account are the same.");
  const assets = namedAssets(call);
  const stranger = assets.find((asset) => asset.accountId !== source);
  if (stranger !== undefined) {
    throw ruleBroken(`Serial number ${stranger.serialNumber} does not belong to account ${source}.`);
  }
  const root = rootFolder(call, target);
  for (const asset of assets) {
    asset.accountId = target;
    asset.folderId = root.folderId;
  }
  return { payload: { assets: assets.map((asset) => assetView(call.store, asset)) } };
}
