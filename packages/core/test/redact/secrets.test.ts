import { describe, expect, it } from "vitest";
import { REDACTED, Secrets } from "../../src/redact/secrets.ts";

const secrets = new Secrets();

describe("isSecretKey", () => {
  it("knows names in every spelling", () => {
    for (const key of [
      "password",
      "Access-Token",
      "access_token",
      "ACCESS TOKEN",
      "licenseRegistrationCode",
      "X-API-Key",
    ]) {
      expect(secrets.isSecretKey(key)).toBe(true);
    }
  });

  it("leaves names that only look like one", () => {
    for (const key of ["tokenStatus", "secretary", "monkey", "key", "name", "passwordPolicy", ""]) {
      expect(secrets.isSecretKey(key)).toBe(false);
    }
  });

  it("adds the caller's and the parent's", () => {
    const child = new Secrets(["ppk-secret"], new Secrets(["Boot Code"]));
    expect(child.isSecretKey("ppkSecret")).toBe(true);
    expect(child.isSecretKey("boot_code")).toBe(true);
    expect(child.isSecretKey("password")).toBe(true);
    expect(new Secrets().isSecretKey("ppk-secret")).toBe(false);
  });
});

describe("text: known values", () => {
  it("forgets the oldest beyond 512 and keeps those that are added again", () => {
    const known = new Secrets();
    known.add("value-first");
    known.add("value-second");
    for (let index = 0; index < 511; index += 1) {
      known.add("value-first");
      known.add(`value-${index}!`);
    }
    expect(known.text("value-first value-second")).toBe(`${REDACTED} value-second`);
  });

  it("forgets nothing that is to be kept, whatever comes after it", () => {
    const known = new Secrets();
    known.keep("value-first");
    known.keep("abc");
    known.keep(undefined);
    for (let index = 0; index < 600; index += 1) known.add(`value-${index}!`);
    expect(known.text("value-first value-0! abc")).toBe(`${REDACTED} value-0! abc`);
  });

  it("ignores values too short to be told from words", () => {
    const known = new Secrets();
    known.add("abc");
    known.add(undefined);
    expect(known.text("abc")).toBe("abc");
  });

  it("leaves no rest of values that contain or overlap each other", () => {
    const parent = new Secrets();
    parent.add("abcd");
    const known = new Secrets([], parent);
    known.add("abcdefgh");
    known.add("ghij");
    expect(known.text("x abcdefghij y")).toBe(`x ${REDACTED} y`);
    known.add("xyxy");
    expect(known.text("-xyxyxy-")).toBe(`-${REDACTED}-`);
  });

  it("does not search in its own marks", () => {
    const known = new Secrets();
    known.add("redacted");
    expect(known.text(known.text("it was redacted"))).toBe(`it was ${REDACTED}`);
  });

  it("knows every encoding of a value", () => {
    const value = `p~._-ä /"\\%&=é😀'`;
    const known = new Secrets();
    known.add(value);
    const forms = [
      value,
      encodeURIComponent(value),
      encodeURIComponent(value).toLowerCase(),
      encodeURIComponent(encodeURIComponent(value)),
      new URLSearchParams({ a: value }).toString().slice(2),
      new URL(`https://h/?a=${value.replaceAll("%", "%25").replaceAll("&", "%26")}`).search.slice(3),
      JSON.stringify(value),
      JSON.stringify(JSON.stringify(value)),
      encodeURIComponent(JSON.stringify(value)),
      JSON.stringify(value).replaceAll("/", "\\/"),
      JSON.stringify(value).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
    ];
    for (const form of forms) {
      const text = known.text(`<${form}>`);
      expect(text).toContain(REDACTED);
      expect(text.replace(REDACTED, "")).toMatch(/^<[\\"%2C5]*>$/);
    }
  });
});
