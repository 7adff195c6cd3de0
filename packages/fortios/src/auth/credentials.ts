import { ConfigError } from "@fortikit/core";

/** How a client logs in. */
export type Credentials =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "login"; readonly username: string; readonly password: string };

/** The credentials as options and environment give them. */
export interface CredentialOptions {
  /** API token of a REST API administrator. Default: `FORTIOS_TOKEN`. */
  readonly token?: string | undefined;
  /** Administrator, for a login with password. Default: `FORTIOS_USERNAME`. */
  readonly username?: string | undefined;
  /** Default: `FORTIOS_PASSWORD`. */
  readonly password?: string | undefined;
}

/** The environment where there is one; some runtimes have none. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}

/**
 * Credentials from options, else from the environment: any credential among the options makes every one of the environment
 * count for nothing. A token of the environment goes before user name and password of it.
 */
export function resolveCredentials({ token, username, password }: CredentialOptions): Credentials {
  if (token !== undefined) {
    if (username !== undefined || password !== undefined) {
      throw new ConfigError("The options token and username, password contradict each other.", {
        hint: "Give an API token, or user name and password.",
      });
    }
    return { kind: "token", token: checkToken(token, "token") };
  }
  if (username !== undefined || password !== undefined) return complete(username, password, "username", "password");
  const env = environment();
  const { FORTIOS_TOKEN: fromEnv, FORTIOS_USERNAME: user, FORTIOS_PASSWORD: secret } = env;
  if (fromEnv) return { kind: "token", token: checkToken(fromEnv, "FORTIOS_TOKEN") };
  if (user || secret) return complete(user, secret, "FORTIOS_USERNAME", "FORTIOS_PASSWORD");
  throw new ConfigError("No credentials for the FortiGate.", {
    hint: "Give { token } or { username, password }, or set FORTIOS_TOKEN, or FORTIOS_USERNAME and FORTIOS_PASSWORD.",
  });
}

/** A header can hold it, and no blank is part of a token: most come from pasting. */
function checkToken(token: string, name: string): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new ConfigError(`${name} must be a token, a text without blanks.`, {
    hint: "Check for a line break at its end.",
  });
}

function complete(
  username: string | undefined,
  password: string | undefined,
  user: string,
  secret: string,
): Credentials {
  if (typeof username !== "string" || username.trim() === "")
    throw new ConfigError(`${user} and ${secret} belong together: ${user} is missing or empty.`);
  if (typeof password !== "string" || password === "")
    throw new ConfigError(`${user} and ${secret} belong together: ${secret} is missing or empty.`);
  return { kind: "login", username, password };
}
