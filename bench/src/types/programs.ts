/** A program that uses nothing. */
export const empty = "export {};\n";

/** A program that uses ten endpoints of ten groups, the way programs do. */
export const tenEndpoints = `import { FortiOS } from "@fortikit/fortios";

const fgt = new FortiOS({ host: "fw.example.net", token: "token" });

export const webServers = await fgt.cmdb.firewall.address.list({
  filter: (where) => where("name").contains("web"),
  format: ["name", "subnet"],
});
export const policyId: number = await fgt.cmdb.firewall.policy.create({
  name: "web",
  srcintf: ["port1"],
  dstintf: "port2",
  srcaddr: "all",
  dstaddr: [{ name: "web-1" }],
  service: ["HTTP", "HTTPS"],
  action: "accept",
  schedule: "always",
});
export const port1 = await fgt.cmdb.system.interface.get("port1");
export const neighbours = await fgt.cmdb.router.bgp.neighbor.list();
export const phase1 = await fgt.cmdb.vpn.ipsec.phase1Interface.list({ format: ["name", "interface"] });
export const users = await fgt.cmdb.user.local.update("ana", { status: "disable" });
export const disk = await fgt.cmdb.log.disk.setting.get();
export const sensor = await fgt.cmdb.ips.sensor.exists("default");
export const status = await fgt.monitor.system.status.get();
export const traffic = await fgt.log.disk.traffic.forward.list({ rows: 10 });
`;

/** A program in which an editor is asked what comes after the last dot. */
export const completion = `import { FortiOS } from "@fortikit/fortios";

const fgt = new FortiOS({ host: "fw.example.net", token: "token" });
export const table = fgt.cmdb.firewall.`;
