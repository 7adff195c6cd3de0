import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { lazyTree } from "../../src/tree/lazy-tree.ts";

class Endpoint {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
  list(): string {
    return `list ${this.path}`;
  }
}

/** What stands at a path of names. */
function at(node: object, path = ""): Endpoint {
  const names = path === "" ? [] : path.split(".");
  return names.reduce<object>((inner, name) => Reflect.get(inner, name) as object, node) as Endpoint;
}

function tree(paths: readonly string[]): { root: object; made: string[] } {
  const made: string[] = [];
  const make = (path: string): object => {
    made.push(path);
    return new Endpoint(path);
  };
  return { root: lazyTree({ name: "cmdb", paths, make }), made };
}

const paths = [
  "firewall/address",
  "firewall.service/custom",
  "firewall.ssl/setting",
  "firewall/policy",
  "firewall/policy/clear_counters",
  "firewall/policy/list",
  "system.3g-modem/custom",
  "log.tacacs+accounting/setting",
  "firewall/DoS-policy",
];

describe("lazyTree", () => {
  it("builds nothing before it is reached, and that once", () => {
    const { root, made } = tree(paths);
    expect(made).toEqual([]);
    expect(at(root, "firewall.address").path).toBe("firewall/address");
    expect(at(root, "firewall.address")).toBe(at(root, "firewall.address"));
    expect(made).toEqual(["firewall/address"]);
  });

  it("splits at dots and slashes and writes segments in camelCase", () => {
    const { root } = tree(paths);
    expect(at(root, "firewall.service.custom").path).toBe("firewall.service/custom");
    expect(at(root, "system.3gModem.custom").path).toBe("system.3g-modem/custom");
    expect(at(root, "log.tacacs+accounting.setting").path).toBe("log.tacacs+accounting/setting");
    expect(at(root, "firewall.doSPolicy").path).toBe("firewall/DoS-policy");
  });

  it("has endpoints that are groups, too; their own members come first", () => {
    const { root } = tree(paths);
    expect(at(root, "firewall.policy").path).toBe("firewall/policy");
    expect(at(root, "firewall.policy.clearCounters").path).toBe("firewall/policy/clear_counters");
    expect(at(root, "firewall.policy").list()).toBe("list firewall/policy");
  });

  it("makes a group of a path without an endpoint", () => {
    const root = lazyTree({ name: "log", paths: ["disk/event"], make: () => undefined });
    expect(Object.keys(at(root, "disk"))).toEqual(["event"]);
    expect(Object.keys(at(root, "disk.event"))).toEqual([]);
  });

  it("gives undefined for unknown names, symbols, then and toJSON", async () => {
    const { root } = tree(paths);
    for (const name of ["nothing", "then", "toJSON", Symbol.iterator, Symbol.toPrimitive, Symbol.toStringTag]) {
      expect(Reflect.get(root, name)).toBeUndefined();
      expect(Reflect.get(at(root, "firewall"), name)).toBeUndefined();
    }
    expect(await Promise.resolve(at(root, "firewall"))).toBe(at(root, "firewall"));
  });

  it("answers in, Object.keys and inspection without building endpoints", () => {
    const { root, made } = tree(paths);
    expect("firewall" in root).toBe(true);
    expect("address" in at(root, "firewall")).toBe(true);
    expect("nothing" in at(root, "firewall")).toBe(false);
    expect(Object.keys(root)).toEqual(["firewall", "system", "log"]);
    expect(Object.keys(at(root, "firewall"))).toEqual(["address", "service", "ssl", "policy", "doSPolicy"]);
    expect(inspect(root)).toContain("cmdb");
    expect(inspect(at(root, "firewall"))).toContain("cmdb.firewall");
    expect(made).toEqual([]);
  });

  it("can be spied upon and replaced", () => {
    const { root } = tree(paths);
    const spy = vi.spyOn(at(root, "firewall.address"), "list").mockReturnValue("mocked");
    expect(at(root, "firewall.address").list()).toBe("mocked");
    expect(spy).toHaveBeenCalledOnce();
    const fake = { list: () => "fake" };
    Object.assign(at(root, "firewall"), { policy: fake });
    expect(at(root, "firewall.policy")).toBe(fake);
    Object.defineProperty(root, "firewall", { value: "gone" });
    expect(at(root, "firewall")).toBe("gone");
  });
});
