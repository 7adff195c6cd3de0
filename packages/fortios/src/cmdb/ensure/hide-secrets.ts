import type { TableRow } from "../../contract/schema.ts";
import { isRow } from "../query/results.ts";
import { unknownRow } from "../write/body.ts";
import { isEncrypted, isSecret } from "../write/encrypted.ts";

/** What stands in a difference for a secret. */
export const hidden = "[redacted]";

/** A value without the secrets in it, for people to read. */
export function hideSecrets(value: unknown, row: TableRow = unknownRow): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => hideSecrets(item, row));
  if (!isRow(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      return [name, holdsSecret(name, inner, row) ? hidden : hideSecrets(inner, row.in?.[name])];
    }),
  );
}

/** A row without its secrets, as a device that was not told them. */
export function dropSecrets(value: unknown, row: TableRow = unknownRow): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => dropSecrets(item, row));
  if (!isRow(value)) return value;
  const rest = Object.entries(value).filter(([name, inner]) => !holdsSecret(name, inner, row));
  return Object.fromEntries(rest.map(([name, inner]) => [name, dropSecrets(inner, row.in?.[name])]));
}

/** Whether a field holds a secret that is set. */
export function holdsSecret(name: string, value: unknown, row: TableRow): boolean {
  return (isSecret(name, row) && value !== "" && value !== null) || isEncrypted(name, value, row);
}
