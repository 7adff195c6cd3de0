import type { Answer, Call } from "../cloud/call.ts";
import { accountOf } from "../cloud/call.ts";
import { missingInput, ruleBroken, wrongInput } from "../cloud/refusal.ts";
import { addMonths, plainText } from "../support/dates.ts";
import { findAsset } from "./lookup.ts";
import { grantLicense, newMachine } from "./new-machine.ts";
import type { AssetState, LicenseState } from "./state.ts";
import { detailsView } from "./views.ts";

const CODE_PATTERN = /^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}-[A-Z0-9]{6}$/;

/** `licenses/list`: every filter is optional. */
export function licensesList(call: Call): Answer {
  const accountId = accountOf(call);
  const number = call.body.filled("licenseNumber");
  const sku = call.body.filled("licenseSKU");
  const status = call.body.filled("status");
  const licenses = call.store.forticare.licenses
    .filter((item) => item.accountId === accountId)
    .filter((item) => number === undefined || item.licenseNumber === number)
    .filter((item) => sku === undefined || item.licenseSKU === sku)
    .filter((item) => status === undefined || item.status === status);
  return {
    payload: {
      licenses: licenses.map((item) => ({
        licenseNumber: item.licenseNumber,
        licenseSKU: item.licenseSKU,
        serialNumber: item.serialNumber,
        status: item.status,
      })),
    },
  };
}

/** The unit a code is added to, or a new machine when none is named. */
function unitFor(call: Call, license: LicenseState, accountId: number): AssetState {
  const identity = {
    licenseNumber: license.licenseNumber,
    licenseSKU: license.licenseSKU,
    licenseType: "Perpetual",
  };
  const serialNumber = call.body.filled("serialNumber");
  if (serialNumber === undefined) {
    const made = newMachine(call, license.makes, accountId, identity);
    made.entitlements.push({
      level: 6,
      levelDesc: "Web/Online",
      type: 2,
      typeDesc: "Firmware & General Updates",
      startDate: `${plainText(call.now).slice(0, 10)}T00:00:00`,
      endDate: addMonths(call.now, 12),
    });
    call.store.forticare.assets.push(made);
    return made;
  }
  const asset = findAsset(call, serialNumber);
  if (asset === undefined) throw ruleBroken(`Serial number ${serialNumber} is not registered in this account.`);
  if (asset.productModel !== license.makes.productModel) {
    throw ruleBroken(`The licence does not fit a ${asset.productModel}.`);
  }
  asset.additionalInfo = call.body.filled("additionalInfo") ?? asset.additionalInfo;
  grantLicense(asset, license.makes, identity);
  return asset;
}

/** `licenses/register`: a FortiGate-VM gets its file at once, a FortiManager by download. */
export function licensesRegister(call: Call): Answer {
  const code = call.body.filled("licenseRegistrationCode");
  if (code === undefined) throw missingInput();
  if (!CODE_PATTERN.test(code)) throw wrongInput("licenseRegistrationCode does not have the form of a code.");
  const accountId = accountOf(call);
  const license = call.store.forticare.licenses.find(
    (item) => item.registrationCode === code && item.accountId === accountId,
  );
  if (license === undefined) throw ruleBroken("The licence registration code is not valid.");
  if (license.status === "Registered") throw ruleBroken("The licence registration code is already used.");
  const asset = unitFor(call, license, accountId);
  license.status = "Registered";
  license.serialNumber = asset.serialNumber;
  return { payload: { assetDetails: detailsView(call.store, asset) } };
}

/** `licenses/download`: the text of the licence file, for products that have one. */
export function licensesDownload(call: Call): Answer {
  const serialNumber = call.body.filled("serialNumber");
  if (serialNumber === undefined) throw missingInput();
  const licenseFile = findAsset(call, serialNumber)?.licenseFile ?? null;
  if (licenseFile === null) {
    throw ruleBroken("Licence download is not supported for this product.", {
      status: -2,
      payload: { serialNumber, licenseFile: "" },
    });
  }
  return { payload: { serialNumber, licenseFile } };
}
