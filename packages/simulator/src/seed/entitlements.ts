import type { ContractTermState, EntitlementState } from "../forticare/state.ts";

/** Hardware replacement, firmware and support: what a support contract grants. */
export const SUPPORT_TERMS: readonly ContractTermState[] = [
  { level: 5, levelDesc: "Advanced HW", type: 1, typeDesc: "Hardware" },
  { level: 6, levelDesc: "Web/Online", type: 2, typeDesc: "Firmware & General Updates" },
  { level: 20, levelDesc: "Premium", type: 11, typeDesc: "Enhanced Support" },
  { level: 20, levelDesc: "Premium", type: 12, typeDesc: "Telephone Support" },
];

/** Security services, each of which can be a contract of its own. */
export const SECURITY_TERMS: readonly ContractTermState[] = [
  { level: 6, levelDesc: "Web/Online", type: 21, typeDesc: "Advanced Malware Protection" },
  { level: 6, levelDesc: "Web/Online", type: 22, typeDesc: "NGFW" },
  { level: 6, levelDesc: "Web/Online", type: 41, typeDesc: "Web & Video Filtering" },
  { level: 6, levelDesc: "Web/Online", type: 51, typeDesc: "AntiSpam" },
];

/** Terms as entitlements over a span. With `padded`, the texts carry the trailing blanks the service has been seen to send. */
export function entitled(
  terms: readonly ContractTermState[],
  startDate: string,
  endDate: string,
  padded = false,
): EntitlementState[] {
  const text = (value: string) => (padded ? value.padEnd(value.length + 4) : value);
  return terms.map((term) => ({
    ...term,
    levelDesc: text(term.levelDesc),
    typeDesc: text(term.typeDesc),
    startDate,
    endDate,
  }));
}
