import { describe, expect, it } from "vitest";
import { REDACTED, Secrets } from "../../src/redact/secrets.ts";

const secrets = new Secrets();

describe("text: values of secret keys", () => {
  const cases: readonly (readonly [string, string])[] = [
    // JSON
    [`{"password":"a\\"b","user":"u"}`, `{"password":"${REDACTED}","user":"u"}`],
    [`{ "token" : 12345, "n": 1 }`, `{ "token" : "${REDACTED}", "n": 1 }`],
    [`{"secret":{"a":["}","x"]},"n":1}`, `{"secret":"${REDACTED}","n":1}`],
    [`{"secret":["]",{"a":1}],"n":1}`, `{"secret":"${REDACTED}","n":1}`],
    [`{"token":null,"password":"","psk":true}`, `{"token":null,"password":"","psk":true}`],
    [`{\n  "api key":\n  "x y"\n}`, `{\n  "api key":\n  "${REDACTED}"\n}`],
    [`{"pass\\u0077ord":"x1"}`, `{"pass\\u0077ord":"${REDACTED}"}`],
    // Cut JSON
    [`{"user":"u","password":"abc`, `{"user":"u","password":"${REDACTED}"`],
    [`{"token":{"a":["b`, `{"token":"${REDACTED}"`],
    [`{"token":"abc\\`, `{"token":"${REDACTED}"`],
    // JSON in a JSON string
    [
      `{"body":"{\\"password\\":\\"a\\\\\\"b\\\\\\\\\\",\\"n\\":1}"}`,
      `{"body":"{\\"password\\":\\"${REDACTED}\\",\\"n\\":1}"}`,
    ],
    [`{"body":"{\\"token\\":7}"}`, `{"body":"{\\"token\\":\\"${REDACTED}\\"}"}`],
    [`{"body":"{\\"token\\":\\"cut"}`, `{"body":"{\\"token\\":\\"${REDACTED}\\"}`],
    // The end of a string is no beginning of a value
    [`{"a":"token=","b":"c"}`, `{"a":"token=","b":"c"}`],
    [`["secret: "]`, `["secret: "]`],
    [`{"a":"\\"token\\":"}`, `{"a":"\\"token\\":"}`],
    [`token="a b" x`, `token="${REDACTED}" x`],
    // What util.inspect writes
    [
      "{ password: 'a b', 'x-api-key': `it's`, n: 1 }",
      `{ password: '${REDACTED}', 'x-api-key': \`${REDACTED}\`, n: 1 }`,
    ],
    ["Map(1) { 'token' => 'abc' }", `Map(1) { 'token' => '${REDACTED}' }`],
    ["{ token: { a: 'it}s' }, n: 1 }", `{ token: ${REDACTED}, n: 1 }`],
    [`{'token': b'abc', 'n': 1}`, `{'token': b'${REDACTED}', 'n': 1}`],
    // Forms and queries
    ["grant_type=password&password=p%40ss&client_id=x", `grant_type=password&password=${REDACTED}&client_id=x`],
    ["https://h/p?access_token=abc&page=2", `https://h/p?access_token=${REDACTED}&page=2`],
    [
      "next=https%3A%2F%2Fh%2F%3Faccess_token%3Dabc%26page%3D2",
      `next=https%3A%2F%2Fh%2F%3Faccess_token%3D${REDACTED}%26page%3D2`,
    ],
    [
      "body=%7B%22password%22%3A%22abc%22%2C%22n%22%3A1%7D",
      `body=%7B%22password%22%3A%22${REDACTED}%22%2C%22n%22%3A1%7D`,
    ],
    [`{"url":"/p?n=1\\u0026access_token=abc"}`, `{"url":"/p?n=1\\u0026access_token=${REDACTED}"}`],
    [
      `<p>&quot;password&quot;: &quot;abc&quot;, &quot;n&quot;</p>`,
      `<p>&quot;password&quot;: &quot;${REDACTED}&quot;, &quot;n&quot;</p>`,
    ],
    // Headers and plain lines
    ["X-Auth-Token: abc\r\nAccept: json", `X-Auth-Token: ${REDACTED}\r\nAccept: json`],
    ["Authorization: Custom abc def\nAccept: json", `Authorization: ${REDACTED}\nAccept: json`],
    [`Authorization: Digest username="u", response="abc"\nAccept: json`, `Authorization: ${REDACTED}\nAccept: json`],
    [`Authorization: Digest response="abc`, `Authorization: ${REDACTED}`],
    [`{"message":"sent Cookie: a=b; c=d","n":1}`, `{"message":"sent Cookie: ${REDACTED}","n":1}`],
    [`{"log":"line\\npassword: abc\\nnext"}`, `{"log":"line\\npassword: ${REDACTED}"}`],
    ["Cookie: ", "Cookie: "],
    ["password := abc, n", `password := ${REDACTED}, n`],
    ["token: Bearer abc123, n", `token: ${REDACTED} ${REDACTED}, n`],
    ["a password:", "a password:"],
    ["x: 1, monkey=2, tokenStatus: used", "x: 1, monkey=2, tokenStatus: used"],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(secrets.text(text)).toBe(expected);
    expect(secrets.text(expected)).toBe(expected);
  });

  it("finds keys of other alphabets", () => {
    expect(new Secrets(["contraseña"]).text(`contraseña=abc, {"Contraseña":"x"}`)).toBe(
      `contraseña=${REDACTED}, {"Contraseña":"${REDACTED}"}`,
    );
  });
});
