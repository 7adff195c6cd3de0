import { ConfigError } from "../../errors/before-sending.ts";

/** Where the proxy is, and what it is told about who asks. */
export interface ProxyAddress {
  readonly origin: string;
  readonly hostname: string;
  /** Value of `Proxy-Authorization`, where the URL holds credentials. */
  readonly authorization: string | undefined;
}

/**
 * Reads a proxy URL. Errors never repeat it, it may hold a password.
 *
 * @throws ConfigError if it is not a URL of the schemes `http` and `https`.
 */
export function parseProxyAddress(text: string): ProxyAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError("proxy is not a URL of the form http://host:port or https://host:port", {
      hint: "SOCKS proxies are not supported; percent-encode special characters of the credentials.",
    });
  }
  return { origin: url.origin, hostname: url.hostname.replace(/^\[|\]$/g, ""), authorization: basicOf(url) };
}

function basicOf({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  try {
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(credentials).toString("base64")}`;
  } catch {
    throw new ConfigError("the credentials in proxy are not percent-encoded", {
      hint: "Write a % of the user name or password as %25.",
    });
  }
}
