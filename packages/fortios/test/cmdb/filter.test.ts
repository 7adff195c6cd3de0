import { InputError } from "@fortikit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter, Where } from "../../src/cmdb/query/filter.ts";
import { wireQuery } from "../../src/cmdb/query/wire-query.ts";

type Build = (where: Where<Record<string, unknown>>) => Filter;

function texts(filter: Build): unknown {
  return wireQuery({ filter }, { operation: "cmdb.firewall.address.list" }).query.filter;
}

/** How a device reads one condition. */
function readCondition(text: string): { field: string; operator: string; value: string } {
  const [, field = "", operator = "", value = ""] =
    /^((?:\\.|[^=!<>\\])*)(==|=\*|=@|!=|!\*|!@|<=|>=|<|>)(.*)$/su.exec(text) ?? [];
  const plain = (part: string): string => part.replace(/\\(.)/gsu, "$1");
  return { field: plain(field), operator, value: plain(value) };
}

const operators = {
  eq: "==",
  ne: "!=",
  eqIgnoringCase: "=*",
  neIgnoringCase: "!*",
  contains: "=@",
  notContains: "!@",
  starts: "=@",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
} as const;

const names = Object.keys(operators) as (keyof typeof operators)[];
const value = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .filter((text) => !/[,\p{Cc}]/u.test(text) && !text.startsWith("="));

describe("filters", () => {
  it.each(names)("%s is what the device reads", (name) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._\\-]{1,20}$/), value, (field, text) => {
        const filter = texts((where) => where(field)[name](text));
        expect(filter).toEqual([expect.any(String)]);
        const [sent = ""] = filter as string[];
        expect(readCondition(sent)).toEqual({ field, operator: operators[name], value: text });
      }),
    );
  });

  it("takes numbers", () => {
    expect(texts((where) => where("policyid").gte(10).and(where("policyid").lt(20)))).toEqual([
      "policyid>=10",
      "policyid<20",
    ]);
  });

  it("says AND by several texts and OR by commas", () => {
    expect(
      texts((where) =>
        where("action")
          .eq("accept")
          .and(where("name").contains("a").or(where("name").contains("b"))),
      ),
    ).toEqual(["action==accept", "name=@a,name=@b"]);
  });

  it("does not change the filters it is made of", () => {
    expect(
      texts((where) => {
        const one = where("a").eq("1");
        one.and(where("b").eq("2"));
        one.or(where("b").eq("2"));
        return one;
      }),
    ).toEqual(["a==1"]);
  });

  it("means what was said, for any nesting of and and or", () => {
    const fields = ["a", "b", "c", "d"] as const;
    const leaf = fc.record({ field: fc.constantFrom(...fields), value: fc.constantFrom("0", "1") });
    type Tree = { leaf: { field: string; value: string } } | { op: "and" | "or"; left: Tree; right: Tree };
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf.map((each): Tree => ({ leaf: each })),
        fc.record({ op: fc.constantFrom("and" as const, "or" as const), left: tie("tree"), right: tie("tree") }),
      ),
    }));
    const build = (node: Tree, where: Where<Record<string, unknown>>): Filter => {
      if ("leaf" in node) return where(node.leaf.field).eq(node.leaf.value);
      return build(node.left, where)[node.op](build(node.right, where));
    };
    const meant = (node: Tree, row: Record<string, string>): boolean => {
      if ("leaf" in node) return row[node.leaf.field] === node.leaf.value;
      const [left, right] = [meant(node.left, row), meant(node.right, row)];
      return node.op === "and" ? left && right : left || right;
    };
    fc.assert(
      fc.property(tree, fc.array(fc.constantFrom("0", "1"), { minLength: 4, maxLength: 4 }), (node, bits) => {
        const row = Object.fromEntries(fields.map((field, index) => [field, bits[index] ?? ""]));
        const sent = texts((where) => build(node, where)) as string[];
        const read = sent.every((text) =>
          text.split(",").some((part) => {
            const condition = readCondition(part);
            return row[condition.field] === condition.value;
          }),
        );
        expect(read).toBe(meant(node, row));
      }),
    );
  });

  it("refuses an OR of ANDs that grows too large", () => {
    const big: Build = (where) => {
      const all = (prefix: string): Filter => {
        const [first, ...rest] = Array.from({ length: 9 }, (_, index) => where(`${prefix}${index}`).eq("1"));
        return first === undefined ? where("x").eq("1") : first.and(...rest);
      };
      return all("a").or(all("b"));
    };
    expect(() => texts(big)).toThrow(/more than 64 conditions/);
  });

  it.each([
    ["a comma", (where) => where("name").eq("a,b")],
    ["a line end", (where) => where("name").contains("a\nb")],
    ["no number", (where) => where("policyid").gt(Number.NaN)],
    ["an object", (where) => where("name").eq({} as string)],
    ["an operator that would change", (where) => where("name").lt("=5")],
    ["no field", (where) => where("").eq("x")],
    ["a field with an operator", (where) => where("a==b,c").eq("x")],
    ["something that is no filter", () => "name==x" as unknown as Filter],
    [
      "an OR with something that is no filter",
      (where) =>
        where("a")
          .eq("1")
          .or({} as Filter),
    ],
  ] as [string, Build][])("refuses %s", (_what, build) => {
    expect(() => texts(build)).toThrow(InputError);
  });

  describe("starts", () => {
    const wire = (filter: Build, format?: string[]) =>
      wireQuery({ filter, format }, { operation: "cmdb.firewall.address.list" });

    it("asks for what contains the text and keeps what begins with it", () => {
      const { query, keep } = wire((where) => where("name").starts("web"));
      expect(query).toEqual({ filter: ["name=@web"] });
      expect([{ name: "web-1" }, { name: "my-web" }, { name: "WEB" }, {}].filter((row) => keep?.(row))).toEqual([
        { name: "web-1" },
      ]);
    });

    it("looks into members and numbers", () => {
      const { keep } = wire((where) => where("srcaddr").starts("web"));
      expect(keep?.({ srcaddr: [{ name: "db" }, { name: "web-1" }] })).toBe(true);
      expect(keep?.({ srcaddr: [{ name: "db" }] })).toBe(false);
      expect(wire((where) => where("id").starts("1")).keep?.({ id: 12 })).toBe(true);
    });

    it("asks for its field and takes it out again", () => {
      const { query, drop } = wire((where) => where("comment").starts("x"), ["name"]);
      expect(query).toEqual({ format: "name|comment", filter: ["comment=@x"] });
      expect(drop).toEqual(["comment"]);
    });

    it("joins by AND with anything and by OR with its like", () => {
      const { query, keep } = wire((where) =>
        where("name").starts("a").or(where("name").starts("b")).and(where("type").eq("ipmask")),
      );
      expect(query.filter).toEqual(["name=@a,name=@b", "type==ipmask"]);
      expect(["ax", "bx", "xa"].map((name) => keep?.({ name }))).toEqual([true, true, false]);
      expect(() => wire((where) => where("name").starts("a").or(where("type").eq("x")))).toThrow(/joins starts by OR/);
    });
  });
});
