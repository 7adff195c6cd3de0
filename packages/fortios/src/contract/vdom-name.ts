/** Whether a value names one virtual domain: `*` and a list with commas would make the device answer for several. */
export function isVdomName(value: unknown): value is string {
  return typeof value === "string" && /^[^\s,*?&#/\\]+$/.test(value);
}
