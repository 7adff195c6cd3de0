import { describe, expectTypeOf, it } from "vitest";
import { FortiOS } from "../../src/index.ts";
import { type FirewallAddress, schema } from "./generated/device.ts";

describe("a device's own schema", () => {
  it("makes the tree of the client: what the device lacks is not there", async () => {
    const { cmdb } = new FortiOS({ host: "fw.example.net", token: "x", schema });
    expectTypeOf(await cmdb.firewall.address.list()).toEqualTypeOf<FirewallAddress[]>();
    // Every field is in what the device answers.
    expectTypeOf((await cmdb.firewall.address.get("web")).color).toEqualTypeOf<number>();
    await cmdb.firewall.policy.create({ srcaddr: "all" });
    await cmdb.router.bgp.options.networks.delete(1);
    await cmdb.system.global.update({ allowaccess: "ping https" });
    // @ts-expect-error the device has no such table
    cmdb.firewall.vip;
    // @ts-expect-error nor such a value
    cmdb.firewall.address.update("web", { type: "geography" });
  });
});
