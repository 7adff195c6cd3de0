import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cookies } from "../../src/auth/cookies.ts";

function jar(...lines: string[]): Cookies {
  const cookies = new Cookies();
  cookies.take({ "set-cookie": lines });
  return cookies;
}

describe("cookies of every firmware", () => {
  it.each([
    ["6.x", "APSCOOKIE_2735489310", "ccsrftoken"],
    ["7.x", "APSCOOKIE_2735489310", "ccsrftoken_443"],
    ["7.x on another port", "APSCOOKIE_0a1b", "ccsrftoken_10443"],
    ["7.2.4 to 7.6.2", "APSCOOKIE_443_3334d10", "ccsrftoken_443_3334d10"],
    ["7.6.3 and later", "session_key_443_3334d10", "ccsrf_token_443_3334d10"],
  ])("%s", (_, session, csrf) => {
    for (const quote of ['"', ""]) {
      const cookies = jar(
        `${session}=${quote}Era%3D0%26Payload${quote}; path=/; secure; HttpOnly`,
        `${csrf}=${quote}53C3487D${quote}; path=/`,
      );
      expect(cookies.hasSession).toBe(true);
      expect(cookies.csrf).toBe("53C3487D");
      expect(cookies.headers()).toEqual({
        cookie: `${session}=${quote}Era%3D0%26Payload${quote}; ${csrf}=${quote}53C3487D${quote}`,
        "x-csrftoken": "53C3487D",
      });
      expect(cookies.secrets).toEqual(expect.arrayContaining(["Era%3D0%26Payload", "53C3487D"]));
    }
  });

  it("takes the longer of two CSRF cookies, the shorter being there for older clients", () => {
    const cookies = jar("APSCOOKIE_1=a", 'ccsrftoken="old"', 'ccsrftoken_443_99="new"');
    expect(cookies.csrf).toBe("new");
  });

  it("knows the values that stand for none", () => {
    for (const none of ["0%260", '"0%260"', "0&0", "0000000000000000", '"0000000000000000"', "", '""']) {
      const cookies = jar(`APSCOOKIE_1=${none}; path=/`, `ccsrftoken=${none}`);
      expect(cookies.hasSession, none).toBe(false);
      expect(cookies.csrf, none).toBeUndefined();
      expect(cookies.headers()).toEqual({});
    }
  });

  it("forgets what is taken back", () => {
    for (const attribute of ["expires=Thu, 01 Jan 1970 00:00:00 GMT", "Max-Age=0"]) {
      const cookies = jar("APSCOOKIE_1=a", `APSCOOKIE_1=b; ${attribute}`);
      expect(cookies.hasSession, attribute).toBe(false);
    }
    expect(jar("APSCOOKIE_1=a; expires=Fri, 01 Jan 2100 00:00:00 GMT; Max-Age=").hasSession).toBe(true);
  });

  it("takes no cookie for a session that only begins like one", () => {
    const cookies = jar("APSCOOKIES=a", "session_keys=b", "xccsrftoken=c", "broken", "=nameless");
    expect([cookies.hasSession, cookies.csrf]).toEqual([false, undefined]);
  });

  it("takes a single line as well as a list, and none", () => {
    const cookies = new Cookies();
    cookies.take({});
    cookies.take({ "set-cookie": "APSCOOKIE_1=a" });
    expect(cookies.hasSession).toBe(true);
  });

  it("makes something of every line, and a header of what it keeps", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(typeof (jar(...lines).headers().cookie ?? "")).toBe("string");
      }),
    );
  });
});
