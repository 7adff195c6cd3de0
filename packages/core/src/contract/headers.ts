import { ConfigError } from "../errors/before-sending.ts";

/** What can be the name of a header. */
export const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/** What a header can hold; a line break would end it. */
export const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers that tell who calls. Users and hooks neither set nor see them. */
export const credentialHeaders: readonly string[] = ["authorization", "cookie"];

/** The same headers, or `ConfigError` for one that cannot be sent. */
export function checkHeaders(headers: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) {
    if (headerName.test(name) && typeof value === "string" && headerValue.test(value)) continue;
    const hint = "Nothing was sent.";
    throw new ConfigError(`The header ${JSON.stringify(name)} must be a line of text.`, { hint });
  }
  return headers;
}

/** Headers with names in lower case, so that one given later replaces one given earlier. */
export function lowerCaseKeys(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
