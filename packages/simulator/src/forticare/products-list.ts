import type { Answer, Call } from "../cloud/call.ts";
import { accountOf } from "../cloud/call.ts";
import { CODE, missingInput, wrongInput } from "../cloud/refusal.ts";
import { parseInput } from "../support/dates.ts";
import type { AssetState } from "./state.ts";
import { assetView } from "./views.ts";

const PAGE_SIZE = 25;

/** A pattern with `%`, or the bare beginning of a serial number, as a test of serial numbers. */
export function serialMatcher(pattern: string): (serialNumber: string) => boolean {
  const literal = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(`^${literal.replaceAll("%", ".*")}${pattern.includes("%") ? "$" : ""}`, "i");
  return (serialNumber) => expression.test(serialNumber);
}

/** The moment at which the last entitlement of a unit ends. */
function supportEnd(asset: AssetState): number {
  return Math.max(...asset.entitlements.map((item) => Date.parse(`${item.endDate}Z`)));
}

function matches(call: Call): (asset: AssetState) => boolean {
  const { body } = call;
  const serialNumber = body.filled("serialNumber");
  const expireBefore = body.filled("expireBefore");
  if (serialNumber === undefined && expireBefore === undefined) throw missingInput();
  const before = expireBefore === undefined ? Number.POSITIVE_INFINITY : parseInput(expireBefore);
  if (before === undefined) throw wrongInput("expireBefore is not a date.");
  const isWanted = serialNumber === undefined ? () => true : serialMatcher(serialNumber);
  const model = body.filled("productModel")?.toLowerCase();
  const status = body.filled("status") ?? "Registered";
  const accountId = accountOf(call);
  return (asset) =>
    asset.accountId === accountId &&
    asset.entitlements.length > 0 &&
    asset.status === status &&
    isWanted(asset.serialNumber) &&
    (model === undefined || asset.productModel.toLowerCase() === model) &&
    supportEnd(asset) < before;
}

/** `products/list`: entitled units, a page at a time. */
export function productsList(call: Call): Answer {
  const found = call.store.forticare.assets.filter(matches(call));
  const pageSize = call.personality.pageSize ?? PAGE_SIZE;
  const pageNumber = call.body.number("pageNumber") ?? 1;
  const page = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  if (page.length === 0) {
    return {
      payload: { assets: null, pageNumber: 0, totalPages: 0 },
      message: "Request processed successfully",
      error: { errorCode: CODE.rule, message: "No product found." },
    };
  }
  return {
    payload: {
      assets: page.map((asset) => assetView(call.store, asset)),
      pageNumber,
      totalPages: Math.ceil(found.length / pageSize),
    },
    message: "Request processed successfully",
  };
}
