import type { WireHeaders } from "@fortikit/core";

/** Values that stand for "no cookie". */
const sentinels: ReadonlySet<string> = new Set(["", "0%260", "0&0", "0000000000000000"]);

const sessionName = /^(?:apscookie|session_key)(?:_|$)/i;
const csrfName = /^ccsrf_?token(?:_|$)/i;

/**
 * The cookies of one login. Firmware after firmware calls them otherwise (`APSCOOKIE_…`, `session_key_…`, `ccsrftoken`,
 * `ccsrftoken_443_…`, `ccsrf_token_…`), so they are known by pattern and sent back under the name they came with.
 */
export class Cookies {
  readonly #values = new Map<string, string>();

  /** Takes what an answer set; a cookie set to nothing, or in the past, is gone. */
  take(headers: WireHeaders): void {
    const lines = headers["set-cookie"];
    for (const line of typeof lines === "string" ? [lines] : (lines ?? [])) {
      const [pair = "", ...attributes] = line.split(";");
      const at = pair.indexOf("=");
      const name = pair.slice(0, at).trim();
      if (at < 1 || name === "") continue;
      const value = pair.slice(at + 1).trim();
      if (sentinels.has(unquoted(value)) || attributes.some(isOver)) this.#values.delete(name);
      else this.#values.set(name, value);
    }
  }

  /** Whether there is a cookie that makes a session. */
  get hasSession(): boolean {
    return [...this.#values.keys()].some((name) => sessionName.test(name));
  }

  /** What `X-CSRFTOKEN` must hold. The longest name counts: older ones are kept beside it for older clients. */
  get csrf(): string | undefined {
    const names = [...this.#values.keys()].filter((name) => csrfName.test(name));
    const [name] = names.sort((a, b) => b.length - a.length);
    return name === undefined ? undefined : unquoted(this.#values.get(name) ?? "");
  }

  /** Every value, to be kept out of logs: as it came and without quotes. */
  get secrets(): string[] {
    return [...this.#values.values()].flatMap((value) => [value, unquoted(value)]);
  }

  /** Headers of a request of this session; nothing before the first cookie. */
  headers(): Readonly<Record<string, string>> {
    const { csrf } = this;
    const cookie = [...this.#values].map(([name, value]) => `${name}=${value}`).join("; ");
    return { ...(cookie === "" ? {} : { cookie }), ...(csrf === undefined ? {} : { "x-csrftoken": csrf }) };
  }
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, "$1");
}

function isOver(attribute: string): boolean {
  const [name = "", value = ""] = attribute.split("=").map((part) => part.trim().toLowerCase());
  if (name === "max-age") return value !== "" && Number(value) <= 0;
  return name === "expires" && Date.parse(value) <= Date.now();
}
