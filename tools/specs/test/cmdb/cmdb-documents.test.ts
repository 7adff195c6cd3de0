import { describe, expect, it } from "vitest";
import { objectOf } from "../../src/json/json.ts";
import { noOverlay } from "../../src/overlay/overlay.ts";
import { answer, documentOf, fieldOf, group, inner, option, schemaOf, singleton, table, value } from "../fixture.ts";

const paths = (document: ReturnType<typeof documentOf>) => objectOf(document.paths);
const verbs = (document: ReturnType<typeof documentOf>, url: string) =>
  Object.entries(objectOf(paths(document)[url]))
    .filter(([name, operation]) => name !== "parameters" && operation !== undefined)
    .map(([name]) => name);

describe("fields", () => {
  const field = (name: string, ...versions: readonly [string, ReturnType<typeof value> | undefined][]) => {
    const answers = versions.map(([version, own]) =>
      answer(version, table("a/b", "name", ...(own === undefined ? [] : [own]))),
    );
    return fieldOf(documentOf("a", answers), "AB", name);
  };

  it("have limits, default and references", () => {
    expect(field("x", ["v7.6.6", value("x", "integer", { "min-value": 1, "max-value": 9, default: 3 })])).toEqual({
      type: "integer",
      minimum: 1,
      maximum: 9,
      default: 3,
      "x-fortios-type": "integer",
      description: "Integer, 1 to 9; default `3`.",
    });
    expect(field("x", ["v7.6.6", value("x", "string", { size: 35, datasource: ["a.b.name"] })])).toEqual({
      type: "string",
      maxLength: 35,
      "x-fortios-type": "string",
      "x-fortios-datasource": ["a.b.name"],
      description: "Text, up to 35 characters. Refers to `a/b`.",
    });
  });

  it("name the lines that know something else, and the ones that know nothing", () => {
    const written = field(
      "x",
      ["v7.2.1", value("x", "integer", { "min-value": 1, "max-value": 300 })],
      ["v7.4.1", value("x", "integer")],
      ["v7.6.1", value("x", "integer", { "min-value": 1, "max-value": 900, required: true })],
    );
    expect(written["x-fortios-by-line"]).toEqual({
      "7.2": { maximum: 300, "x-fortios-required": false },
      "7.4": { "x-fortios-required": false },
    });
    expect(written["x-fortios-unknown"]).toEqual({ "7.4": ["minimum", "maximum"] });
    expect(written).toMatchObject({ minimum: 1, maximum: 900, "x-fortios-required": true });
    expect(written.description).toBe("Integer, 1 to 900. In 7.2: 1 to 300.");
  });

  it("have the values of all lines, with the lines of those that not all have", () => {
    const written = field(
      "x",
      ["v7.2.1", option("x", ["old", "a", "b"])],
      ["v7.4.1", option("x", ["a", "b"])],
      ["v7.6.1", option("x", ["b", "a", "new"])],
    );
    expect(written.enum).toEqual(["b", "a", "new", "old"]);
    expect(written["x-fortios-enum-lines"]).toEqual({ new: ["7.6"], old: ["7.2"] });
    expect(written.description).toBe("Option. `new` since 7.6. `old` until 7.2.");
  });

  it("with several values are texts", () => {
    expect(field("x", ["v7.6.1", option("x", ["a", "b"], { multiple_values: true, default: "a b" })])).toEqual({
      type: "string",
      default: "a b",
      "x-fortios-values": ["a", "b"],
      "x-fortios-type": "option",
      "x-fortios-multiple": true,
      description: "Option, several separated by blanks; default `a b`.",
    });
    const numbers = value("x", "integer", { multiple_values: true });
    expect(field("x", ["v7.6.1", numbers]).type).toBe("string");
  });

  it("keep a default that is no number apart", () => {
    const written = field("x", ["v7.6.1", value("x", "integer", { default: "unspecified" })]);
    expect(written).toMatchObject({ type: "integer", "x-fortios-default": "unspecified" });
    expect(written.default).toBeUndefined();
  });

  it("say in which lines they are", () => {
    expect(field("x", ["v7.4.1", undefined], ["v7.6.1", value("x", "string")])).toMatchObject({
      "x-fortios-lines": ["7.6"],
      description: "Text. Since 7.6.",
    });
    expect(field("x", ["v7.4.1", value("x", "string")], ["v7.6.1", undefined]).description).toBe("Text. Until 7.4.");
    const gap = field("x", ["v7.2.1", value("x", "string")], ["v7.4.1", undefined], ["v7.6.1", value("x", "string")]);
    expect(gap.description).toBe("Text. In 7.2 and 7.6 only.");
  });

  it("say what rests on an indirect source", () => {
    const derived = value("x", "string", { derived: true });
    expect(field("x", ["v8.0.0", derived])).toMatchObject({
      "x-fortios-derived": ["8.0"],
      description: "Text. Derived: rests on one indirect source.",
    });
    expect(field("x", ["v7.6.1", value("x", "string")], ["v8.0.0", derived]).description).toBe(
      "Text. Derived for 8.0: rests on one indirect source.",
    );
  });

  it("keep the references that only some lines have", () => {
    const written = field(
      "x",
      ["v7.4.1", value("x", "string", { datasource: ["a.b.name"] })],
      ["v7.6.1", value("x", "string", { datasource: ["a.c.name", "a.b.name"] })],
    );
    expect(written["x-fortios-datasource"]).toEqual(["a.c.name", "a.b.name"]);
    expect(written["x-fortios-by-line"]).toEqual({ "7.4": { "x-fortios-datasource": ["a.b.name"] } });
  });

  it("of another form in an older line stand whole in its entry", () => {
    const written = field("x", ["v7.4.1", value("x", "string", { size: 35 })], ["v7.6.1", inner("x", "name")]);
    expect(written).toEqual({
      type: "array",
      items: { $ref: "#/components/schemas/ABX" },
      "x-fortios-by-line": {
        "7.4": {
          "x-fortios-category": "unitary",
          type: "string",
          maxLength: 35,
          "x-fortios-type": "string",
          description: "Text, up to 35 characters.",
        },
      },
      description: "Table, by `name`. In 7.4 of the type string.",
    });
  });

  it("are secrets by their type or the overlay's word", () => {
    const answers = [
      answer("v7.6.1", table("a/b", "name", value("x", "password-3"), inner("y", "id", value("z", "string")))),
    ];
    expect(fieldOf(documentOf("a", answers), "AB", "x")["x-fortios-secret"]).toBe(true);
    expect(fieldOf(documentOf("a", answers), "ABY", "z")["x-fortios-secret"]).toBeUndefined();
    const told = documentOf("a", answers, { ...noOverlay, secrets: new Set(["a/b/y/z"]) });
    expect(fieldOf(told, "ABY", "z")).toMatchObject({ "x-fortios-secret": true, "x-fortios-type": "string" });
  });
});

describe("lines without defaults", () => {
  const withDefault = (name: string) => value(name, "integer", { default: 1 });
  const bare = (name: string) => value(name, "integer");

  it("are named once, and a default they do state is noted for them", () => {
    const document = documentOf("a", [
      answer("v7.4.1", singleton("a/b", bare("x"), bare("y"), withDefault("z"))),
      answer("v7.6.1", singleton("a/b", withDefault("x"), withDefault("y"), withDefault("z"))),
    ]);
    expect(document["x-fortios-no-defaults"]).toEqual(["7.4"]);
    expect(fieldOf(document, "AB", "x")["x-fortios-unknown"]).toBeUndefined();
    expect(fieldOf(document, "AB", "z")["x-fortios-by-line"]).toEqual({ "7.4": { default: 1 } });
  });

  it("are none where most defaults are known", () => {
    const document = documentOf("a", [
      answer("v7.4.1", singleton("a/b", withDefault("x"), bare("y"))),
      answer("v7.6.1", singleton("a/b", withDefault("x"), withDefault("y"))),
    ]);
    expect(document["x-fortios-no-defaults"]).toBeUndefined();
    expect(fieldOf(document, "AB", "y")["x-fortios-unknown"]).toEqual({ "7.4": ["default"] });
  });
});

describe("tables", () => {
  const answers = [
    answer(
      "v7.6.1",
      table(
        "a.sub/b",
        "name",
        inner("tags", "id", value("id", "integer"), inner("tags", "name")),
        value("x", "string"),
      ),
      singleton("a/bgp", inner("neighbor", "ip"), group("ipv6", inner("extra", "prefix"))),
    ),
  ];

  it("have paths at every depth, with a parameter for each key", () => {
    expect(Object.keys(paths(documentOf("a", answers)))).toEqual([
      "/a.sub/b",
      "/a.sub/b/{name}",
      "/a.sub/b/{name}/tags",
      "/a.sub/b/{name}/tags/{tags-id}",
      "/a.sub/b/{name}/tags/{tags-id}/tags",
      "/a.sub/b/{name}/tags/{tags-id}/tags/{tags-name}",
      "/a/bgp",
      "/a/bgp/neighbor",
      "/a/bgp/neighbor/{neighbor-ip}",
      "/a/bgp/ipv6/extra",
      "/a/bgp/ipv6/extra/{extra-prefix}",
    ]);
  });

  it("have the verbs of their kind", () => {
    const document = documentOf("a", answers);
    expect(verbs(document, "/a.sub/b")).toEqual(["get", "post", "delete"]);
    expect(verbs(document, "/a.sub/b/{name}")).toEqual(["get", "put", "delete"]);
    expect(verbs(document, "/a.sub/b/{name}/tags")).toEqual(["get", "post"]);
    expect(verbs(document, "/a/bgp")).toEqual(["get", "put"]);
  });

  it("answer GET alone where the overlay says so, and the tables inside them too", () => {
    const document = documentOf("a", answers, { ...noOverlay, readOnly: new Map([["a.sub/b", "A reason."]]) });
    for (const url of Object.keys(paths(document)).filter((path) => path.startsWith("/a.sub"))) {
      expect(verbs(document, url)).toEqual(["get"]);
    }
    expect(schemaOf(document, "ASubB")).toMatchObject({ "x-fortios-read-only": true, "x-fortios-reason": "A reason." });
    expect(verbs(document, "/a/bgp")).toEqual(["get", "put"]);
  });

  it("have schemas that tell kind, key and whether the key is all", () => {
    const document = documentOf("a", answers);
    expect(schemaOf(document, "ASubB")).toMatchObject({
      "x-fortios-path": "a.sub/b",
      "x-fortios-category": "table",
      "x-fortios-key": "name",
      "x-fortios-key-type": "string",
      "x-fortios-plain": undefined,
      description: "A row of `a.sub/b`, by `name`.",
    });
    expect(schemaOf(document, "ASubBTagsTags")["x-fortios-plain"]).toBe(true);
    expect(schemaOf(document, "ABgpIpv6")).toMatchObject({
      "x-fortios-category": "complex",
      "x-fortios-key": undefined,
    });
  });

  it("give the same key twice in a path two names", () => {
    const twice = [answer("v7.6.1", table("a/b", "id", inner("b", "id", inner("b", "id"))))];
    expect(Object.keys(paths(documentOf("a", twice))).at(-1)).toBe("/a/b/{id}/b/{b-id}/b/{b-id-2}");
  });

  it("note a key that another line has", () => {
    const document = documentOf("a", [
      answer("v7.4.1", table("a/b", "id", value("id", "integer"))),
      answer("v7.6.1", table("a/b", "name")),
    ]);
    expect(schemaOf(document, "AB")["x-fortios-by-line"]).toEqual({
      "7.4": { "x-fortios-key": "id", "x-fortios-key-type": "integer" },
    });
  });

  it("say since when they are", () => {
    const document = documentOf("a", [
      answer("v7.4.1", table("a/b", "name")),
      answer("v7.6.1", table("a/b", "name"), { ...table("a/c", "name"), derived: true }),
    ]);
    expect(schemaOf(document, "AC")).toMatchObject({
      "x-fortios-lines": ["7.6"],
      "x-fortios-derived": ["7.6"],
      description: "A row of `a/c`, by `name`. Since 7.6. Derived: rests on one indirect source.",
    });
  });

  it("are refused when two want one name", () => {
    const clash = [answer("v7.6.1", table("a/b-c", "name"), table("a/b_c", "name"))];
    expect(() => documentOf("a", clash)).toThrow(/want the name ABC/);
    const below = [answer("v7.6.1", table("a/b", "name", inner("c-d", "name"), inner("c_d", "name")))];
    expect(() => documentOf("a", below)).toThrow(/want the name ABCD/);
  });

  it("have names without what names cannot hold", () => {
    expect(schemaOf(documentOf("a", [answer("v7.6.1", table("a/tacacs+", "name"))]), "ATacacs")).toHaveProperty("type");
  });
});
