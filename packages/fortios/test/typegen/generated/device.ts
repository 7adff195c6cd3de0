// The configuration of a FortiGate with FortiOS 7.6.6, made by `npx @fortikit/fortios types`. Run it again after an upgrade.

import type { ChildTable, Member, Schema, Singleton, Table, TableRows, UnknownValue, Values } from "@fortikit/fortios";

/** `/cmdb/firewall/address`. A table by `name`. */
export interface FirewallAddress {
  /** At most 79 characters. */
  name: string;
  /** `ipv4-classnet-any`. Default: "0.0.0.0 0.0.0.0". */
  subnet: string;
  /** Default: "ipmask". */
  type: "ipmask" | "fqdn" | UnknownValue;
  /** 0 to 32. Default: 0. */
  color: number;
  tagging: FirewallAddressTagging[];
}

export interface FirewallAddressTagging {
  name: string;
  category: string;
  tags: FirewallAddressTaggingTags[];
}

export interface FirewallAddressTaggingTags extends Member<"name"> {
  name: string;
}

/** `/cmdb/firewall/policy`. A table by `policyid`. */
export interface FirewallPolicy {
  policyid: number;
  srcaddr: FirewallPolicySrcaddr[];
  "user-groups": FirewallPolicyUserGroups[];
}

export interface FirewallPolicySrcaddr extends Member<"name"> {
  /** Refers to firewall.address.name. */
  name: string;
}

export interface FirewallPolicyUserGroups extends Member<"id"> {
  id: number;
}

/** `/cmdb/firewall.service/custom`. A table by `name`. */
export interface FirewallServiceCustom {
  name: string;
  protocol: "TCP/UDP/SCTP" | "ICMP" | UnknownValue;
}

/** `/cmdb/system/global`. One object. */
export interface SystemGlobal {
  hostname: string;
  "admin-ssh": "enable" | "disable" | UnknownValue;
  /** Several values with blanks between them. */
  allowaccess: Values<"ping" | "https">;
  /** Several values with blanks between them. */
  ports: number | string;
  /** `password`. At most 128 characters. */
  "2fa-secret": string;
}

/** `/cmdb/router/bgp`. One object. */
export interface RouterBgp {
  as: string;
  neighbor: RouterBgpNeighbor[];
  options: RouterBgpOptions;
  timers: RouterBgpTimers;
  login: RouterBgpLogin;
}

export interface RouterBgpNeighbor {
  /** `ipv4-address`. */
  ip: string;
  /** `password-2`. */
  password: string;
}

export interface RouterBgpOptions {
  text: string;
  networks: RouterBgpOptionsNetworks[];
}

export interface RouterBgpOptionsNetworks {
  id: number;
  prefix: string;
}

export interface RouterBgpTimers {
  hold: number;
}

export interface RouterBgpLogin {
  /** `password`. */
  key: string;
}

/** Child tables of `firewall/address`. */
export interface FirewallAddressChildren {
  readonly tagging: ChildTable<FirewallAddressTagging, "name", FirewallAddressTaggingChildren>;
}

/** Child tables of `firewall/address/tagging`. */
export interface FirewallAddressTaggingChildren {
  readonly tags: ChildTable<FirewallAddressTaggingTags, "name">;
}

/** Child tables of `firewall/policy`. */
export interface FirewallPolicyChildren {
  readonly srcaddr: ChildTable<FirewallPolicySrcaddr, "name">;
  readonly userGroups: ChildTable<FirewallPolicyUserGroups, "id">;
}

/** Child tables of `router/bgp`. */
export interface RouterBgpChildren {
  readonly neighbor: ChildTable<RouterBgpNeighbor, "ip">;
  readonly options: RouterBgpOptionsChildren;
}

/** Child tables of `router/bgp/options`. */
export interface RouterBgpOptionsChildren {
  readonly networks: ChildTable<RouterBgpOptionsNetworks, "id">;
}

/** `/cmdb/firewall`. */
export interface FirewallTree {
  /** `/cmdb/firewall/address`. A table by `name`. */
  readonly address: Table<FirewallAddress, "name", FirewallAddressChildren>;
  /** `/cmdb/firewall/policy`. A table by `policyid`. */
  readonly policy: Table<FirewallPolicy, "policyid", FirewallPolicyChildren>;
  readonly service: FirewallServiceTree;
}

/** `/cmdb/firewall.service`. */
export interface FirewallServiceTree {
  /** `/cmdb/firewall.service/custom`. A table by `name`. */
  readonly custom: Table<FirewallServiceCustom, "name">;
}

/** `/cmdb/system`. */
export interface SystemTree {
  /** `/cmdb/system/global`. One object. */
  readonly global: Singleton<SystemGlobal>;
}

/** `/cmdb/router`. */
export interface RouterTree {
  /** `/cmdb/router/bgp`. One object. */
  readonly bgp: Singleton<RouterBgp> & RouterBgpChildren;
}

/** The configuration, by groups. */
export interface DeviceTree {
  readonly firewall: FirewallTree;
  readonly system: SystemTree;
  readonly router: RouterTree;
}

/** What this device has. */
export interface Device {
  readonly cmdb: DeviceTree;
}

const rows: TableRows = {
  "firewall.service/custom": { key: "name" },
  "firewall/address": { key: "name", in: { tagging: { key: "name", in: { tags: { key: "name", plain: true } } } } },
  "firewall/policy": { key: "policyid", int: true, in: { srcaddr: { key: "name", plain: true }, "user-groups": { key: "id", int: true, plain: true } } },
  "router/bgp": { in: { neighbor: { key: "ip", secret: ["password"] }, options: { in: { networks: { key: "id", int: true } } }, login: { secret: ["key"] } } },
  "system/global": { secret: ["2fa-secret"], multi: ["allowaccess","ports"] },
};

/** For `new FortiOS({ schema })`. */
export const schema: Schema<Device> = { line: "7.6", version: "7.6.6", rows };
