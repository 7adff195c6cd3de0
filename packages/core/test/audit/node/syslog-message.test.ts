import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SyslogHeader, syslogMessage } from "../../../src/audit/node/syslog-message.ts";
import { event } from "../event.ts";
import { parseSyslog } from "./syslog-parser.ts";

const header: SyslogHeader = {
  facility: 16,
  hostname: "box.example.net",
  appName: "fortikit",
  procid: "4711",
  structuredDataId: "fortikit@32473",
  maxLength: 2048,
};
const parsed = (more: Parameters<typeof event>[0] = {}, own: Partial<SyslogHeader> = {}) =>
  parseSyslog(syslogMessage(event(more), { ...header, ...own }));

describe("syslogMessage", () => {
  it("is what RFC 5424 says", () => {
    const object = { type: "product", key: "FGT60F" };
    const message = syslogMessage(
      event({ object, actor: { user: "ana", ticket: "CHG-1", "odd key=": { a: 1 } } }),
      header,
    ).toString();
    expect(message).toBe(
      "<134>1 2026-11-21T10:00:00.000Z box.example.net fortikit 4711 call [fortikit@32473 " +
        'id="0123456789abcdef0123456789abcdef" kind="call" service="forticare" operation="products.list" outcome="ok" status="200" ' +
        'objectType="product" objectKey="FGT60F" method="POST" host="support.fortinet.com" path="/ES/api/registration/v3/products/list" ' +
        'attempts="1" durationMs="120" queueMs="0" traceId="4bf92f3577b34da6a3ce929d0e0e4736" user="ana" actor.ticket="CHG-1" ' +
        'actor.odd_key_="{\\"a\\":1}"] ok forticare products.list product=FGT60F POST ' +
        'support.fortinet.com/ES/api/registration/v3/products/list 200 120 ms user=ana ticket=CHG-1 odd key=={"a":1}',
    );
  });

  it("takes its severity from the outcome", () => {
    expect(parsed({ outcome: "error" }).severity).toBe(3);
    expect(parsed({ safe: false }).severity).toBe(5);
    expect(parsed({}).severity).toBe(6);
    expect(parsed({ safe: false, outcome: "simulated" }).severity).toBe(6);
    expect(parsed({}, { facility: 13 }).facility).toBe(13);
  });

  it("marks text beyond ASCII, and only that, with a byte order mark", () => {
    expect(parsed({}).bom).toBe(false);
    expect(parsed({ errorMessage: "größer" })).toMatchObject({ bom: true, text: expect.stringContaining("größer") });
  });

  it("makes header fields fit the grammar", () => {
    const own = { hostname: "büro box", appName: "a".repeat(60), procid: "" };
    expect(parsed({ time: "soon" }, own)).toMatchObject({
      time: "-",
      hostname: "b_ro_box",
      appName: "a".repeat(48),
      procid: "-",
    });
  });

  it("lets no value begin a line or a field of its own", () => {
    expect(parsed({ errorMessage: 'x" outcome="ok"]\n<13>1 fake' }).params.get("outcome")).toBe("ok");
    expect(parsed({ errorMessage: "a\n<13>1 fake" }).text).not.toContain("\n");
  });

  it("gives every text back", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', "\\", "]", "[", "=", " ", "é", "\n") }),
    );
    fc.assert(
      fc.property(text, text, text, text, (operation, key, errorMessage, user) => {
        const read = parsed(
          { operation, object: { type: "t", key }, errorMessage, actor: { user } },
          { maxLength: 60_000 },
        );
        expect(read.params.get("operation")).toBe(operation.toWellFormed());
        expect(read.params.get("objectKey")).toBe(key.toWellFormed());
        expect(read.params.get("errorMessage")).toBe(errorMessage.toWellFormed());
        expect(read.params.get("user")).toBe(user.toWellFormed());
      }),
      { numRuns: 300 },
    );
  });

  it("cuts what is too long and still parses, whatever it is", () => {
    const long = fc.string({ unit: fc.constantFrom("a", '"', "\\", "]", "é", "😀"), maxLength: 3000 });
    fc.assert(
      fc.property(
        long,
        long,
        fc.dictionary(fc.string(), long, { maxKeys: 30 }),
        fc.integer({ min: 512, max: 4096 }),
        (path, errorMessage, actor, maxLength) => {
          const own = {
            ...header,
            maxLength,
            hostname: "h".repeat(255),
            procid: "p".repeat(128),
            appName: "a".repeat(48),
          };
          for (const one of [own, { ...header, maxLength }]) {
            const bytes = syslogMessage(event({ path, errorMessage, actor }), one);
            expect(bytes.length).toBeLessThanOrEqual(maxLength);
            expect(() => parseSyslog(bytes)).not.toThrow();
          }
          const kept = parseSyslog(
            syslogMessage(event({ path, errorMessage, actor }), { ...header, maxLength: Math.max(maxLength, 1024) }),
          );
          expect(kept.params.get("id")).toBe(event().id);
          expect(path.startsWith(kept.params.get("path") ?? "?")).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
