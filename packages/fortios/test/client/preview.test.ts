import { InputError } from "@fortikit/fortios";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApiPreview, requestOf } from "../../src/client/preview.ts";
import { failure, rig } from "./rig.ts";

const url = "/api/v2/cmdb/firewall/address";

describe("a preview", () => {
  it.each([
    [
      { method: "GET", url },
      { method: "GET", path: "/cmdb/firewall/address", safe: true, query: {} },
    ],
    [
      { method: "get", url: `${url}/web` },
      { method: "GET", path: "/cmdb/firewall/address/web" },
    ],
    [
      { method: "POST", url, data: { name: "web" } },
      { method: "POST", safe: false, json: { name: "web" } },
    ],
    [
      { method: "PUT", url, data: null },
      { method: "PUT", safe: false },
    ],
    [
      { method: "DELETE", url: `${url}/web` },
      { method: "DELETE", safe: false },
    ],
    [{ method: "GET", url: `${url}?vdom=root&count=5` }, { query: { vdom: "root", count: "5" } }],
    [{ method: "GET", url: `${url}?filter=a%3D%3Db&filter=c+d` }, { query: { filter: ["a==b", "c d"] } }],
    [
      { method: "GET", url: `${url}?vdom=root`, params: { vdom: "edge", datasource: 1, skip: true } },
      {
        query: { vdom: "edge", datasource: 1, skip: true },
      },
    ],
    [
      { method: "GET", url, params: { filter: ["a", "b"], no: null, nor: undefined } },
      { query: { filter: ["a", "b"] } },
    ],
    [{ method: "GET", url: `${url}/a%2Fb%20c` }, { path: "/cmdb/firewall/address/a%2Fb%20c" }],
    [{ method: "GET", url: `${url}/ä` }, { path: "/cmdb/firewall/address/%C3%A4" }],
    [{ method: "GET", url: `${url}/a%252Fb` }, undefined],
    [{ method: "GET", url: "/api/v2/monitor/firewall/" }, { path: "/monitor/firewall/" }],
  ])("%j", (preview, request) => {
    if (request === undefined) expect(() => requestOf(preview as ApiPreview)).not.toThrow();
    else expect(requestOf(preview as ApiPreview)).toMatchObject({ operation: "request", ...request });
  });

  it.each([
    ["method", { url }],
    ["method", { method: "", url }],
    ["method", { method: "HEAD", url }],
    ["method", { method: 5, url }],
    ["url", { method: "GET" }],
    ["url", { method: "GET", url: "" }],
    ["url", { method: "GET", url: "/api/v2" }],
    ["url", { method: "GET", url: "/api/v2/" }],
    ["url", { method: "GET", url: "/api/v3/cmdb" }],
    ["url", { method: "GET", url: "/logincheck" }],
    ["url", { method: "GET", url: "api/v2/cmdb" }],
    ["url", { method: "GET", url: "//evil.example/api/v2/cmdb" }],
    ["url", { method: "GET", url: "https://evil.example/api/v2/cmdb" }],
    ["url", { method: "GET", url: "/api/v2/../../logout" }],
    ["url", { method: "GET", url: "/api/v2/./cmdb" }],
    ["url", { method: "DELETE", url }],
    ["url", { method: "DELETE", url: "/api/v2/cmdb/firewall/%61ddress" }],
    ["url", { method: "delete", url: `${url}?vdom=root`, params: { mkey: "web" } }],
    ["url", { method: "DELETE", url: `${url}/%2e%2e` }],
    ["url", { method: "DELETE", url: `${url}/%2E%2E/policy` }],
    ["url", { method: "DELETE", url: `${url}/.%2e` }],
    ["url", { method: "DELETE", url: `${url}/%252e%252e` }],
    ["url", { method: "DELETE", url: `${url}/..%2f..%2fpolicy` }],
    ["url", { method: "DELETE", url: `${url}/x%2f..%2fpolicy` }],
    ["url", { method: "DELETE", url: `${url}/..%5c..%5cpolicy` }],
    ["url", { method: "DELETE", url: `${url}/x%252f..` }],
    ["url", { method: "DELETE", url: `${url}\\..\\policy` }],
    ["url", { method: "DELETE", url: `${url}/` }],
    ["url", { method: "DELETE", url: `${url}//web` }],
    ["url", { method: "GET", url: `${url}//` }],
    ["url", { method: "GET", url: `${url}/%zz` }],
    ["url", { method: "GET", url: `${url}/a b` }],
    ["url", { method: "GET", url: `${url}/a%0d%0ab` }],
    ["url", { method: "GET", url: `${url}#x` }],
    ["url", { method: "GET", url: `${url}?a?b` }],
    ["params", { method: "GET", url, params: [] }],
    ["params", { method: "GET", url, params: "a" }],
    ["params.a", { method: "GET", url, params: { a: {} } }],
    ["params.a", { method: "GET", url, params: { a: Number.NaN } }],
    ["params.a", { method: "GET", url, params: { a: [{}] } }],
    [undefined, null],
    [undefined, "GET"],
  ])("is refused for its %s: %j", (field, preview) => {
    const refused = (): unknown => requestOf(preview as ApiPreview);
    expect(refused).toThrow(InputError);
    expect(() => {
      try {
        refused();
      } catch (error) {
        throw error instanceof InputError ? new Error(String(error.field)) : error;
      }
    }).toThrow(String(field));
  });

  it("never leads out of /api/v2, whatever the url", () => {
    const piece = fc.oneof(
      fc.constantFrom("/", ".", "..", "%2e", "%2f", "%5c", "\\", "%25", "?", "a", "ä", "%"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        let path: string;
        try {
          path = requestOf({ method: "DELETE", url: `/api/v2/${pieces.join("")}` }).path;
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        const { pathname } = new URL(`/api/v2${path}`, "https://fw");
        expect(pathname).toBe(`/api/v2${path}`);
        expect(decodeURIComponent(pathname).split(/[/\\]/)).not.toContain("..");
      }),
    );
  });

  it("sends nothing when it is refused", async () => {
    const { gate, fgt } = await rig();
    expect(await failure(fgt.request({ method: "GET", url: "/logout" }))).toBeInstanceOf(InputError);
    expect(gate.requests).toHaveLength(0);
  });

  it("gives the whole envelope", async () => {
    const { fgt } = await rig();
    const envelope = await fgt.request({ method: "POST", url, data: { name: "web" } });
    expect(envelope).toMatchObject({ http_method: "POST", status: "success", mkey: "web", serial: "FGVM01TM26000001" });
  });

  it("of several virtual domains gives an envelope for each", async () => {
    const { fgt } = await rig({}, { vdoms: ["root", "edge"] });
    const { results } = await fgt.request({ method: "GET", url, params: { vdom: "*" } });
    expect(results).toMatchObject([{ vdom: "root" }, { vdom: "edge" }]);
  });

  it("is a write unless it is GET: not tried again, and not sent in read-only mode", async () => {
    const { gate, fgt } = await rig({ readOnly: true, trackOperations: true });
    const envelope = await fgt.request({ method: "POST", url: `${url}?vdom=root`, data: { name: "web" } });
    expect(envelope).toMatchObject({ status: "success", http_method: "POST", vdom: "root" });
    expect(gate.requests).toHaveLength(0);
    expect(fgt.writes()).toHaveLength(1);
    await fgt.request({ method: "GET", url });
    expect(gate.requests).toHaveLength(1);
  });
});

describe("a DELETE below a table", () => {
  const rows = {
    "firewall/addrgrp": { key: "name", in: { member: { key: "name", plain: true as const } } },
    "router/bgp": { in: { neighbor: { key: "ip" } } },
    "system/interface": { key: "name", in: { ipv6: { in: { "ip6-extra-addr": { key: "prefix" } } } } },
  };
  const remove = (path: string) => () => requestOf({ method: "DELETE", url: `/api/v2/cmdb/${path}` }, rows);

  it.each(["firewall/addrgrp/servers/member", "router/bgp/neighbor", "system/interface/port1/ipv6/ip6-extra-addr"])(
    "of all rows inside is refused: %s",
    (path) => {
      expect(remove(path)).toThrow(`every object of ${path}`);
    },
  );

  it.each([
    "firewall/addrgrp/servers",
    "firewall/addrgrp/member",
    "firewall/addrgrp/servers/member/web",
    "router/bgp/neighbor/192.0.2.1",
    "system/interface/port1/ipv6/ip6-extra-addr/2001%3Adb8%3A%3A%2F64",
    "unknown/table/key",
    "unknown/table/key/child",
  ])("of one row is sent: %s", (path) => {
    expect(remove(path)().path).toBe(`/cmdb/${path}`);
  });
});
