import { cmdbTree } from "../../src/cmdb/cmdb-tree.ts";
import type { ChildTable, Member, ReadSingleton, ReadTable, Singleton, Table, Values } from "../../src/cmdb/types.ts";
import type { Caller } from "../../src/contract/caller.ts";
import type { TableRows } from "../../src/contract/schema.ts";

/** A few tables of every kind, as specifications give them. */
const sampleRows: TableRows = {
  "firewall/address": {
    key: "name",
    in: {
      tagging: { key: "name", in: { tags: { key: "name", plain: true } } },
      list: { key: "ip", plain: true },
    },
  },
  "firewall/policy": {
    key: "policyid",
    int: true,
    multi: ["options"],
    in: { srcaddr: { key: "name", plain: true }, dstaddr: { key: "name", plain: true } },
  },
  "firewall.service/custom": { key: "name" },
  "router/bgp": {
    secret: ["password"],
    in: {
      neighbor: { key: "ip", secret: ["password"] },
      timers: { in: { peers: { key: "id", int: true } } },
      auth: { secret: ["key"] },
    },
  },
  "system/dns": {},
  "system/interface": {
    key: "name",
    multi: ["allowaccess"],
    secret: ["pppoe-password"],
    in: { ipv6: { in: { "ip6-prefix-list": { key: "prefix" } } } },
  },
  "vpn.ipsec/phase1-interface": { key: "name", secret: ["psksecret"] },
  "ips/decoder": { key: "name", readOnly: true, in: { parameter: { key: "name" } } },
  "system/info": { readOnly: true },
};

export interface Tag extends Member<"name"> {
  name: string;
}

export interface Tagging {
  name: string;
  category?: string;
  tags?: Tag[];
}

export interface Address {
  name: string;
  subnet?: string;
  comment?: string;
  type?: "ipmask" | "fqdn";
  color?: number;
  tagging?: Tagging[];
}

export interface Policy {
  policyid: number;
  name?: string;
  action?: "accept" | "deny";
  options?: Values<"a" | "b">;
  srcaddr?: Tag[];
  dstaddr?: Tag[];
}

export interface Neighbor {
  ip: string;
  "remote-as"?: number;
  password?: string;
}

export interface Bgp {
  as?: number;
  password?: string;
  neighbor?: Neighbor[];
  timers?: { keepalive?: number; peers?: { id: number; hold?: number }[] };
  auth?: { key?: string; mode?: string };
}

export interface Interface {
  name: string;
  allowaccess?: Values<"ping" | "https" | "ssh">;
  "pppoe-password"?: string;
  ipv6?: { "ip6-mode"?: string; "ip6-prefix-list"?: { prefix: string; autonomous?: string }[] };
}

export interface Phase1 {
  name: string;
  psksecret?: string;
  dpd?: string;
}

/** The types of `sampleRows`. */
export interface SampleTree {
  readonly firewall: {
    readonly address: Table<
      Address,
      "name",
      { readonly tagging: ChildTable<Tagging, "name", { readonly tags: ChildTable<Tag, "name"> }> }
    >;
    readonly policy: Table<Policy, "policyid", { readonly srcaddr: ChildTable<Tag, "name"> }>;
    readonly service: { readonly custom: Table<{ name: string; port?: string }, "name"> };
  };
  readonly router: {
    readonly bgp: Singleton<Bgp> & {
      readonly neighbor: ChildTable<Neighbor, "ip">;
      readonly timers: { readonly peers: ChildTable<{ id: number; hold?: number }, "id"> };
    };
  };
  readonly system: {
    readonly dns: Singleton<{ primary?: string; secondary?: string; timeout?: number }>;
    readonly info: ReadSingleton<{ serial?: string }>;
    readonly interface: Table<
      Interface,
      "name",
      { readonly ipv6: { readonly ip6PrefixList: ChildTable<{ prefix: string; autonomous?: string }, "prefix"> } }
    >;
  };
  readonly vpn: { readonly ipsec: { readonly phase1Interface: Table<Phase1, "name"> } };
  readonly ips: {
    readonly decoder: ReadTable<{ name: string }, "name", { readonly parameter: ChildTable<Tag, "name"> }>;
  };
}

/** The tree over a caller. */
export function sampleTree(caller: Caller): SampleTree {
  return cmdbTree(sampleRows, caller) as SampleTree;
}
