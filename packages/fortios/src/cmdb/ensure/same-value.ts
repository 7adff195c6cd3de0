/** Whether a device that answers `now` has what is wanted already. `multi`: several values in one text, in any order. */
export function sameValue(wanted: unknown, now: unknown, multi: boolean): boolean {
  if (wanted === null || wanted === "") return now === null || now === undefined || now === "";
  if (typeof wanted === "object" && typeof now === "object" && now !== null) return sameData(wanted, now);
  if (typeof wanted === "object" || typeof now === "object" || now === undefined) return false;
  const [a, b] = [String(wanted), String(now)];
  return a === b || (multi && words(a) === words(b)) || spelling(a) === spelling(b);
}

/** One spelling of an address or a network that has several; other texts as they are. */
function spelling(text: string): string {
  return networkOf(text) ?? ipv6Of(text) ?? text;
}

/** Lists and objects of which no schema tells more. */
function sameData(wanted: object, now: object): boolean {
  if (Array.isArray(wanted) || Array.isArray(now)) {
    if (!Array.isArray(wanted) || !Array.isArray(now) || wanted.length !== now.length) return false;
    return wanted.every((item, index) => sameValue(item, now[index], false));
  }
  // Only what was given counts: devices add members of their own.
  return Object.entries(wanted).every(([name, value]) =>
    sameValue(value, (now as Record<string, unknown>)[name], false),
  );
}

function words(text: string): string {
  return text.trim().split(/\s+/).sort().join(" ");
}

/** `10.0.0.0/8` and `10.0.0.0 255.0.0.0` are one network in two spellings; devices answer the second. */
function networkOf(text: string): string | undefined {
  const [, address = "", bits, mask] = /^(\d+(?:\.\d+){3})(?:\/(\d{1,2})| (\d+(?:\.\d+){3}))$/.exec(text) ?? [];
  if (bits !== undefined) return Number(bits) > 32 ? undefined : `${address}/${Number(bits)}`;
  const length = mask === undefined ? undefined : maskLength(mask);
  return length === undefined ? undefined : `${address}/${length}`;
}

/** `2001:DB8:0::1/64` is `2001:db8::1/64`; devices answer the short one. */
function ipv6Of(text: string): string | undefined {
  const [, address = "", length = ""] = /^([\da-f]*:[\da-f:.]*:[\da-f:.]*)((?:\/\d{1,3})?)$/i.exec(text) ?? [];
  const url = `http://[${address}]`;
  return address !== "" && URL.canParse(url) ? new URL(url).hostname + length : undefined;
}

function maskLength(mask: string): number | undefined {
  const binary = mask.split(".").map((part) => Number(part).toString(2).padStart(8, "0"));
  return /^1*0*$/.test(binary.join("")) && binary.join("").length === 32
    ? binary.join("").lastIndexOf("1") + 1
    : undefined;
}
