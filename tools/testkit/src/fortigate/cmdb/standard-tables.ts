import type { TableDefinition } from "../types.ts";

const named: TableDefinition = { key: "name" };

/** The tables every device of the testkit has. */
export const standardTables: Readonly<Record<string, TableDefinition>> = {
  "firewall/address": {
    key: "name",
    defaults: { subnet: "0.0.0.0 0.0.0.0", type: "ipmask", comment: "", color: 0 },
    in: {
      list: { key: "ip" },
      tagging: { key: "name", in: { tags: named } },
    },
    rows: [{ name: "all" }, { name: "none", subnet: "0.0.0.0 255.255.255.255" }],
  },
  "firewall/addrgrp": {
    key: "name",
    defaults: { comment: "", color: 0 },
    in: { member: named },
    refers: { member: ["firewall/address", "firewall/addrgrp"] },
  },
  "firewall/policy": {
    key: "policyid",
    int: true,
    defaults: { name: "", action: "deny", status: "enable", comments: "" },
    in: { srcintf: named, dstintf: named, srcaddr: named, dstaddr: named, service: named },
    refers: { srcaddr: ["firewall/address", "firewall/addrgrp"], dstaddr: ["firewall/address", "firewall/addrgrp"] },
  },
  "firewall.service/custom": {
    key: "name",
    defaults: { protocol: "TCP/UDP/SCTP", "tcp-portrange": "" },
    rows: [{ name: "ALL", protocol: "IP" }],
  },
  "router/bgp": {
    defaults: { as: "0", "router-id": "0.0.0.0" },
    in: { neighbor: { key: "ip", secret: ["password"] }, redistribute: named },
  },
  "system/admin": {
    key: "name",
    secret: ["password"],
    global: true,
    defaults: { accprofile: "", trusthost1: "0.0.0.0 0.0.0.0" },
    rows: [{ name: "admin", accprofile: "super_admin", password: "test-password" }],
  },
  "system/global": {
    global: true,
    defaults: { hostname: "fgt-test", admintimeout: 5, timezone: "UTC" },
  },
  "system/interface": {
    key: "name",
    global: true,
    defaults: { vdom: "root", ip: "0.0.0.0 0.0.0.0", type: "physical" },
    in: { secondaryip: { key: "id", int: true }, ipv6: { in: { "ip6-extra-addr": { key: "prefix" } } } },
    rows: [{ name: "port1" }, { name: "port2" }],
  },
  "user/local": { key: "name", secret: ["passwd"], defaults: { status: "enable", type: "password" } },
};
