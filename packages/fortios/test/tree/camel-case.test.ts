import { describe, expect, it } from "vitest";
import { camelCase, pascalCase } from "../../src/tree/camel-case.ts";

describe("camelCase", () => {
  it.each([
    ["address", "address"],
    ["ssl-ssh-profile", "sslSshProfile"],
    ["DoS-policy", "doSPolicy"],
    ["clear_counters", "clearCounters"],
    ["3g-modem", "3gModem"],
    ["802-1X", "8021X"],
    ["tacacs+accounting", "tacacs+accounting"],
    ["firewall.service", "firewallService"],
  ])("%s is %s", (wire, name) => {
    expect(camelCase(wire)).toBe(name);
  });

  it("has a form for types", () => {
    expect(pascalCase("firewall.service/custom")).toBe("FirewallServiceCustom");
  });
});
