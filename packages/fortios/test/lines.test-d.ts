import { describe, expectTypeOf, it } from "vitest";
import type { Singleton } from "../src/cmdb/types.ts";
import type { FortiOS72 } from "../src/generated/7.2/index.ts";
import type { FortiOS74 } from "../src/generated/7.4/index.ts";
import type { FirewallAddress, FortiOS76, RouterBgp } from "../src/generated/7.6/index.ts";
import type { FortiOS80 } from "../src/generated/8.0/index.ts";
import type { SINGLETON_MEMBERS } from "../src/typegen/group-tables.ts";

declare const v72: FortiOS72["cmdb"];
declare const v74: FortiOS74["cmdb"];
declare const v76: FortiOS76["cmdb"];
declare const v80: FortiOS80["cmdb"];

// Each pair is one call to the line that has something and the same call to its neighbour that lacks it.
describe("what a line lacks does not compile", () => {
  it("tables and singletons", () => {
    v74.casb.profile.list();
    // @ts-expect-error 7.2 has no casb/profile
    v72.casb.profile.list();
    v74.virtualPatch.profile.list();
    // @ts-expect-error 7.2 has no virtual-patch/profile
    v72.virtualPatch.profile.list();
    v74.system.evpn.list();
    // @ts-expect-error 7.2 has no system/evpn
    v72.system.evpn.list();
    v74.vpn.qkd.list();
    // @ts-expect-error 7.2 has no vpn/qkd
    v72.vpn.qkd.list();
    v74.webProxy.fastFallback.list();
    // @ts-expect-error 7.2 has no web-proxy/fast-fallback
    v72.webProxy.fastFallback.list();
    v74.endpointControl.settings.get();
    // @ts-expect-error 7.2 has no endpoint-control/settings
    v72.endpointControl.settings.get();
    v74.videofilter.keyword.list();
    // @ts-expect-error 7.2 has no videofilter/keyword
    v72.videofilter.keyword.list();
    v76.certificate.hsmLocal.list();
    // @ts-expect-error 7.4 has no certificate/hsm-local
    v74.certificate.hsmLocal.list();
    v76.dlp.label.list();
    // @ts-expect-error 7.4 has no dlp/label
    v74.dlp.label.list();
    v76.ethernetOam.cfm.list();
    // @ts-expect-error 7.4 has no ethernet-oam/cfm
    v74.ethernetOam.cfm.list();
    v76.telemetryController.agent.list();
    // @ts-expect-error 7.4 has no telemetry-controller/agent
    v74.telemetryController.agent.list();
    v76.user.scim.list();
    // @ts-expect-error 7.4 has no user/scim
    v74.user.scim.list();
    v76.wirelessController.lwProfile.list();
    // @ts-expect-error 7.4 has no wireless-controller/lw-profile
    v74.wirelessController.lwProfile.list();
    v76.ztna.webPortal.list();
    // @ts-expect-error 7.4 has no ztna/web-portal
    v74.ztna.webPortal.list();
    v72.vpn.ocvpn.get();
    // @ts-expect-error 7.4 has no vpn/ocvpn
    v74.vpn.ocvpn.get();
    v74.vpn.ssl.client.list();
    // @ts-expect-error 7.6 has no vpn.ssl/client
    v76.vpn.ssl.client.list();
    v74.system.vneTunnel.get();
    // @ts-expect-error 7.6 has no system/vne-tunnel
    v76.system.vneTunnel.get();
    v76.firewall.accessProxy.list();
    // @ts-expect-error 8.0 has no firewall/access-proxy
    v80.firewall.accessProxy.list();
    v80.llm.proxy.get();
    // @ts-expect-error 7.6 has no llm/proxy
    v76.llm.proxy.get();
    v80.user.oidc.list();
    // @ts-expect-error 7.6 has no user/oidc
    v76.user.oidc.list();
    v80.application.unsanctionedApps.list();
    // @ts-expect-error 7.6 has no application/unsanctioned-apps
    v76.application.unsanctionedApps.list();
    v80.system.dhcp.template.list();
    // @ts-expect-error 7.6 has no system.dhcp/template
    v76.system.dhcp.template.list();
    v80.router.multicast6Flow.list();
    // @ts-expect-error 7.6 has no router/multicast6-flow
    v76.router.multicast6Flow.list();
    v72.switchController.ptp.policy.list();
    // @ts-expect-error 7.4 has no switch-controller.ptp/policy
    v74.switchController.ptp.policy.list();
  });

  it("fields", () => {
    v72.antivirus.quarantine.update({ "drop-blocked": "imap" });
    // @ts-expect-error 7.4 has no drop-blocked in antivirus/quarantine
    v74.antivirus.quarantine.update({ "drop-blocked": "imap" });
    v74.authentication.rule.update("x", { "cors-stateful": "enable" });
    // @ts-expect-error 7.2 has no cors-stateful in authentication/rule
    v72.authentication.rule.update("x", { "cors-stateful": "enable" });
    v74.certificate.ca.update("x", { "est-url": "x" });
    // @ts-expect-error 7.2 has no est-url in certificate/ca
    v72.certificate.ca.update("x", { "est-url": "x" });
    v74.dlp.dataType.update("x", { "match-around": "x" });
    // @ts-expect-error 7.2 has no match-around in dlp/data-type
    v72.dlp.dataType.update("x", { "match-around": "x" });
    v74.dnsfilter.profile.update("x", { "strip-ech": "disable" });
    // @ts-expect-error 7.2 has no strip-ech in dnsfilter/profile
    v72.dnsfilter.profile.update("x", { "strip-ech": "disable" });
    v74.firewall.service.custom.update("x", { uuid: "x" });
    // @ts-expect-error 7.2 has no uuid in firewall.service/custom
    v72.firewall.service.custom.update("x", { uuid: "x" });
    v74.ips.global.update({ "av-mem-limit": 1 });
    // @ts-expect-error 7.2 has no av-mem-limit in ips/global
    v72.ips.global.update({ "av-mem-limit": 1 });
    v74.router.static.update(1, { "preferred-source": "x" });
    // @ts-expect-error 7.2 has no preferred-source in router/static
    v72.router.static.update(1, { "preferred-source": "x" });
    v74.webProxy.explicit.update({ "user-agent-detect": "disable" });
    // @ts-expect-error 7.2 has no user-agent-detect in web-proxy/explicit
    v72.webProxy.explicit.update({ "user-agent-detect": "disable" });
    v72.webfilter.fortiguard.update({ "cache-mem-percent": 1 });
    // @ts-expect-error 7.4 has no cache-mem-percent in webfilter/fortiguard
    v74.webfilter.fortiguard.update({ "cache-mem-percent": 1 });
    v74.wirelessController.bleProfile.update("x", { "scan-period": 1 });
    // @ts-expect-error 7.2 has no scan-period in wireless-controller/ble-profile
    v72.wirelessController.bleProfile.update("x", { "scan-period": 1 });
    v76.log.disk.filter.update({ debug: "enable" });
    // @ts-expect-error 7.4 has no debug in log.disk/filter
    v74.log.disk.filter.update({ debug: "enable" });
    v74.switchController["8021XSettings"].update({ "mac-case": "lowercase" });
    // @ts-expect-error 7.2 has no mac-case in switch-controller/802-1X-settings
    v72.switchController["8021XSettings"].update({ "mac-case": "lowercase" });
    v76.user.fsso.update("x", { "vrf-select": 1 });
    // @ts-expect-error 7.4 has no vrf-select in user/fsso
    v74.user.fsso.update("x", { "vrf-select": 1 });
    v76.authentication.scheme.update("x", { "external-idp": "x" });
    // @ts-expect-error 7.4 has no external-idp in authentication/scheme
    v74.authentication.scheme.update("x", { "external-idp": "x" });
    v76.automation.setting.update({ "secure-mode": "enable" });
    // @ts-expect-error 7.4 has no secure-mode in automation/setting
    v74.automation.setting.update({ "secure-mode": "enable" });
    v76.icap.profile.update("x", { "ocr-only": "disable" });
    // @ts-expect-error 7.4 has no ocr-only in icap/profile
    v74.icap.profile.update("x", { "ocr-only": "disable" });
    v74.endpointControl.fctems.update(1, { "pull-avatars": "enable" });
    // @ts-expect-error 7.6 has no pull-avatars in endpoint-control/fctems
    v76.endpointControl.fctems.update(1, { "pull-avatars": "enable" });
    v80.router.bgp.update({ dampening6: "enable" });
    // @ts-expect-error 7.6 has no dampening6 in router/bgp
    v76.router.bgp.update({ dampening6: "enable" });
    v80.fileFilter.profile.update("x", { "fabric-object": "enable" });
    // @ts-expect-error 7.6 has no fabric-object in file-filter/profile
    v76.fileFilter.profile.update("x", { "fabric-object": "enable" });
    v80.voip.profile.update("x", { uuid: "x" });
    // @ts-expect-error 7.6 has no uuid in voip/profile
    v76.voip.profile.update("x", { uuid: "x" });
    v80.wirelessController.wtp.update("x", { "static-lowi": "enable" });
    // @ts-expect-error 7.6 has no static-lowi in wireless-controller/wtp
    v76.wirelessController.wtp.update("x", { "static-lowi": "enable" });
  });

  it("values", () => {
    v74.firewall.address.update("x", { type: "route-tag" });
    // @ts-expect-error 7.2 does not know this value of type
    v72.firewall.address.update("x", { type: "route-tag" });
    v76.router.bgp.update({ "tag-resolve-mode": "merge-all" });
    // @ts-expect-error 7.4 does not know this value of tag-resolve-mode
    v74.router.bgp.update({ "tag-resolve-mode": "merge-all" });
    v76.user.local.update("x", { type: "saml" });
    // @ts-expect-error 7.4 does not know this value of type
    v74.user.local.update("x", { type: "saml" });
    v72.ips.global.update({ "exclude-signatures": "industrial" });
    // @ts-expect-error 7.4 does not know this value of exclude-signatures
    v74.ips.global.update({ "exclude-signatures": "industrial" });
    v74.voip.profile.update("x", { "feature-set": "ips" });
    // @ts-expect-error 7.2 does not know this value of feature-set
    v72.voip.profile.update("x", { "feature-set": "ips" });
    v76.vpn.ipsec.phase1.update("x", { "remote-gw-match": "ztna" });
    // @ts-expect-error 7.4 does not know this value of remote-gw-match
    v74.vpn.ipsec.phase1.update("x", { "remote-gw-match": "ztna" });
    v76.authentication.scheme.update("x", { method: "entra-sso" });
    // @ts-expect-error 7.4 does not know this value of method
    v74.authentication.scheme.update("x", { method: "entra-sso" });
    v76.log.disk.setting.update({ uploadtype: "debug" });
    // @ts-expect-error 7.4 does not know this value of uploadtype
    v74.log.disk.setting.update({ uploadtype: "debug" });
    v76.virtualPatch.profile.update("x", { severity: "info" });
    // @ts-expect-error 7.4 does not know this value of severity
    v74.virtualPatch.profile.update("x", { severity: "info" });
    v74.user.ldap.update("x", { "ssl-min-proto-version": "TLSv1-3" });
    // @ts-expect-error 7.2 does not know this value of ssl-min-proto-version
    v72.user.ldap.update("x", { "ssl-min-proto-version": "TLSv1-3" });
    v74.webProxy.forwardServer.update("x", { "addr-type": "ipv6" });
    // @ts-expect-error 7.2 does not know this value of addr-type
    v72.webProxy.forwardServer.update("x", { "addr-type": "ipv6" });
    v74.vpn.certificate.setting.update({ "ocsp-status": "mandatory" });
    // @ts-expect-error 7.2 does not know this value of ocsp-status
    v72.vpn.certificate.setting.update({ "ocsp-status": "mandatory" });
    v76.system.accprofile.update("x", { secfabgrp: "custom" });
    // @ts-expect-error 7.4 does not know this value of secfabgrp
    v74.system.accprofile.update("x", { secfabgrp: "custom" });
    v74.certificate.local.update("x", { "enroll-protocol": "est" });
    // @ts-expect-error 7.2 does not know this value of enroll-protocol
    v72.certificate.local.update("x", { "enroll-protocol": "est" });
    v74.switchController.system.update({ "tunnel-mode": "moderate" });
    // @ts-expect-error 7.2 does not know this value of tunnel-mode
    v72.switchController.system.update({ "tunnel-mode": "moderate" });
    v74.firewall.service.custom.update("x", { protocol: "TCP/UDP/SCTP" });
    // @ts-expect-error 7.6 does not know this value of protocol
    v76.firewall.service.custom.update("x", { protocol: "TCP/UDP/SCTP" });
  });
});

describe("what is the same in every line", () => {
  it("compiles in all four", async () => {
    for (const { firewall, router, system } of [v72, v74, v76, v80]) {
      await system.dns.update({ primary: "192.0.2.53" });
      await router.bgp.neighbor.create({ ip: "192.0.2.1", "remote-as": "65001" });
      await firewall.address.at("web").tagging.at("role").tags.create({ name: "dmz" });
    }
    const query = { format: ["name", "subnet"] } as const;
    const [first] = [
      ...(await v72.firewall.address.list(query)),
      ...(await v74.firewall.address.list(query)),
      ...(await v76.firewall.address.list(query)),
      ...(await v80.firewall.address.list(query)),
    ];
    expectTypeOf(first).toEqualTypeOf<Pick<FirewallAddress, "name" | "subnet"> | undefined>();
  });

  it("is the same type where nothing differs", () => {
    expectTypeOf<typeof v72.firewall.city>().toEqualTypeOf<typeof v80.firewall.city>();
  });
});

describe("what was read", () => {
  it("writes back without a cast: rows, singletons, child rows", async () => {
    await v76.firewall.policy.update(1, await v76.firewall.policy.get(1));
    await v76.firewall.address.create(await v76.firewall.address.get("web"));
    await v76.system.global.update(await v76.system.global.get());
    await v76.router.bgp.update(await v76.router.bgp.get());
    await v76.system.interface.update("port1", await v76.system.interface.get("port1"));
    await v76.router.bgp.neighbor.update("192.0.2.1", await v76.router.bgp.neighbor.get("192.0.2.1"));
    const { srcaddr, action } = await v76.firewall.policy.get(1);
    await v76.firewall.policy.update(2, { srcaddr, action });
    await v76.firewall.policy.ensure({ policyid: 2, srcaddr, action });
  });

  it("has its key; the rest may be missing", async () => {
    const policy = await v76.firewall.policy.get(1);
    expectTypeOf(policy.policyid).toEqualTypeOf<number>();
    expectTypeOf(policy.name).toEqualTypeOf<string | undefined>();
  });
});

describe("what is written", () => {
  it("may name members by their keys", () => {
    v76.firewall.policy.update(1, { srcaddr: "all", dstaddr: ["web", { name: "db" }], srcintf: [{ name: "port1" }] });
    // @ts-expect-error members of srcaddr have texts as keys
    v76.firewall.policy.update(1, { srcaddr: [1] });
    // @ts-expect-error a neighbour is more than its key
    v76.router.bgp.update({ neighbor: ["192.0.2.1"] });
  });

  it("has the key of the table, in its type", () => {
    // @ts-expect-error a text as key must be given
    v76.firewall.address.create({ subnet: "192.0.2.0 255.255.255.0" });
    // @ts-expect-error policies have numbers
    v76.firewall.policy.get("1");
  });

  it("may hold several values in one text where the field takes several", () => {
    v76.system.interface.update("port1", { allowaccess: "ping https ssh" });
    // @ts-expect-error no such value
    v76.system.interface.update("port1", { allowaccess: "pong" });
  });
});

describe("child tables and methods of a singleton", () => {
  it("are apart: typegen knows every method", () => {
    expectTypeOf<(typeof SINGLETON_MEMBERS)[number]>().toEqualTypeOf<keyof Singleton<RouterBgp>>();
  });
});
