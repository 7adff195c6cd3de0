import type { TableRow } from "../../contract/schema.ts";

/**
 * Whether a value is a secret as devices answer it: `ENC` and its encrypted form. Written back it would become the secret.
 * In fields that are not known to hold secrets only what cannot be anything else is taken for one.
 */
export function isEncrypted(name: string, value: unknown, row: TableRow): value is string {
  if (typeof value !== "string") return false;
  if (isSecret(name, row)) return /^ENC(?: |$)/.test(value);
  return /^ENC (?:X{4,}|[A-Za-z0-9+/]{16,}={0,2})$/.test(value);
}

/** Whether the field is known to hold a secret. */
export function isSecret(name: string, row: TableRow): boolean {
  return row.secret?.includes(name) === true;
}

/** Whether rows of this kind, or rows inside them, hold secrets. */
export function holdsSecrets(row: TableRow): boolean {
  return (row.secret ?? []).length > 0 || Object.values(row.in ?? {}).some(holdsSecrets);
}
