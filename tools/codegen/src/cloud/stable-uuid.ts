import { createHash } from "node:crypto";

/** A UUID that is the same for the same name (in the form of version 5, so that tools take it). */
export function stableUuid(name: string): string {
  const hex = createHash("sha1").update(`fortikit/${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
