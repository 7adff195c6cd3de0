import { isObject } from "./fields.ts";

const SECRET = /^(password|token|access_token|refresh_token|client_secret|cloudKey|licenseRegistrationCode)$/i;

/** A copy of a body with passwords, tokens and keys replaced by stars: what the journal keeps. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      SECRET.test(key) && item !== null && item !== "" ? "***" : redact(item),
    ]),
  );
}
