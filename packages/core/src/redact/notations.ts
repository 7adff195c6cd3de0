import { REDACTED } from "./field-scan.ts";

/** Whether it is worth looking: nearly every short text has none of these. */
const worthwhile = /bearer|basic|:\/\/|\bENC |-----BEGIN/i;

/** Takes out what can be told to be a secret by its notation, without a key: credentials, URL passwords, private keys. */
export function redactNotations(text: string): string {
  if (!worthwhile.test(text)) return text;
  return redactPrivateKeys(text)
    .replace(
      /\b(bearer|basic)((?:\s|%20|\+){1,8})([\w.~+/-]{4,}={0,2})/gi,
      (all: string, scheme: string, gap: string, value: string) => {
        const secret = scheme.toLowerCase() === "basic" ? isBasic(value) : looksRandom(value);
        return secret ? `${scheme}${gap}${REDACTED}` : all;
      },
    )
    .replace(/\bENC ([A-Za-z\d+/=]{8,})/g, (all: string, value: string) =>
      looksRandom(value) ? `ENC ${REDACTED}` : all,
    )
    .replace(/(:\/\/[^\s/?#@:"'\\]{0,128}):[^\s/?#@"'\\]{1,256}@/g, `$1:${REDACTED}@`);
}

/** Not an ordinary word after "Bearer", as in "a Bearer token was expected" or `Bearer realm=`. */
function looksRandom(value: string): boolean {
  return value.length >= 20 || /[^a-z-]/i.test(value.replace(/=+$/, ""));
}

/** Base64 of `user:password`; "Basic Support" is not. */
function isBasic(value: string): boolean {
  try {
    const whole = value.replace(/=+$/, "");
    return atob(whole.slice(0, whole.length - (whole.length % 4))).includes(":");
  } catch {
    return false;
  }
}

const begin = /-----BEGIN(?:[ +]|%20)(?:[A-Z\d]+(?:[ +]|%20)){0,3}PRIVATE(?:[ +]|%20)KEY(?:(?:[ +]|%20)BLOCK)?-----/g;
/** Base64, line ends (also as they stand in JSON and percent-encoded) and the headers of encrypted keys. */
const keyBody = /[\w+/=\s\\:,.%-]*/y;

function redactPrivateKeys(text: string): string {
  let out = "";
  let done = 0;
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    keyBody.lastIndex = begin.lastIndex;
    const body = keyBody.exec(text)?.[0] ?? "";
    const closing = /-----END(?:[ +]|%20)[A-Z\d +%]{0,60}-----/.exec(body);
    const to = begin.lastIndex + (closing === null ? body.length : closing.index + closing[0].length);
    out += text.slice(done, match.index) + REDACTED;
    done = to;
    begin.lastIndex = to;
  }
  return done === 0 ? text : out + text.slice(done);
}
