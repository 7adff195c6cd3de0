import { BASE64, derive } from "../support/derive.ts";

const LINE = 76;
const LINES = 8;

/** The text of an invented licence file: it has the outer form of a real one and licenses nothing. */
export function licenceText(serialNumber: string, productModel: string, boundTo?: string): string {
  const label = productModel.startsWith("FortiGate") ? "FGT VM" : productModel.replace(/[^A-Za-z]/g, "").toUpperCase();
  const origin = `licence ${serialNumber} ${boundTo ?? ""}`;
  const lines = Array.from({ length: LINES }, (_, line) => derive(`${origin} ${line}`, LINE, BASE64));
  return [`-----BEGIN ${label} LICENSE-----`, ...lines, `-----END ${label} LICENSE-----`, ""].join("\r\n");
}
