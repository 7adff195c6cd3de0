import { ConfigError } from "../errors/before-sending.ts";

/** An API user of the FortiCloud IAM portal. */
export interface CloudCredentials {
  /** The API id (also called user name). Default: `FORTICLOUD_API_ID`, else `API_USERNAME`. */
  readonly apiId?: string | undefined;
  /** Default: `FORTICLOUD_PASSWORD`, else `API_PASSWORD`. */
  readonly password?: string | undefined;
}

/** Credentials from options, else from the environment. Explicit ones never mix with the environment's. */
export function resolveCredentials(
  { apiId, password }: CloudCredentials,
  required: boolean,
): { readonly apiId: string; readonly password: string } | undefined {
  if (apiId !== undefined || password !== undefined) return complete(apiId, password, "apiId", "password");
  if (!required) return undefined;
  const env = environment();
  for (const [id, secret] of [
    ["FORTICLOUD_API_ID", "FORTICLOUD_PASSWORD"],
    ["API_USERNAME", "API_PASSWORD"],
  ] as const) {
    if (env[id] || env[secret]) return complete(env[id], env[secret], id, secret);
  }
  throw new ConfigError("No FortiCloud credentials.", {
    hint: "Give { apiId, password }, or set FORTICLOUD_API_ID and FORTICLOUD_PASSWORD.",
  });
}

function complete(
  apiId: string | undefined,
  password: string | undefined,
  id: string,
  secret: string,
): { apiId: string; password: string } {
  if (typeof apiId !== "string" || apiId.trim() === "")
    throw new ConfigError(`${id} and ${secret} belong together: ${id} is missing or empty.`);
  if (typeof password !== "string" || password === "")
    throw new ConfigError(`${id} and ${secret} belong together: ${secret} is missing or empty.`);
  return { apiId: apiId.trim(), password };
}

/** The environment where there is one; browsers have none. */
function environment(): Readonly<Record<string, string | undefined>> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}
