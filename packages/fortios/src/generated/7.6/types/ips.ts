// Generated from specs/fortios/cmdb/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";

/** A row of `ips/custom`, by `tag`. */
export interface IpsCustom {
  /** Text, up to 63 characters. */
  tag: string;
  /** Text, up to 4095 characters. */
  signature?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "rule-id"?: number;
  /** Text. */
  severity?: string;
  /** Text, several separated by blanks. */
  location?: string;
  /** Text, several separated by blanks. */
  os?: string;
  /** Text, several separated by blanks. */
  application?: string;
  /** Text. */
  protocol?: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | UnknownValue;
  /** Text, up to 63 characters. */
  comment?: string;
}

/** A row of `ips/decoder`, by `name`. Read only. */
export interface IpsDecoder {
  /** Text, up to 63 characters. */
  name: string;
  /** Table, by `name`. */
  parameter?: IpsDecoderParameter[];
}

/** Table, by `name`. */
export interface IpsDecoderParameter {
  /** Text, up to 31 characters. */
  name: string;
  /** Text, up to 199 characters. */
  value?: string;
}

/** The settings `ips/global`. */
export interface IpsGlobal {
  /** Option; default `disable`. */
  "fail-open"?: "enable" | "disable" | UnknownValue;
  /** Option; default `extended`. */
  database?: "regular" | "extended" | UnknownValue;
  /** Option; default `disable`. */
  "traffic-submit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `continuous`. */
  "anomaly-mode"?: "periodical" | "continuous" | UnknownValue;
  /** Option; default `heuristic`. */
  "session-limit-mode"?: "accurate" | "heuristic" | UnknownValue;
  /** Integer, 0 to 512; default `256`. */
  "socket-size"?: number;
  /** Integer, 0 to 255; default `0`. */
  "engine-count"?: number;
  /** Option; default `enable`. */
  "sync-session-ttl"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  "deep-app-insp-timeout"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "deep-app-insp-db-limit"?: number;
  /** Option; default `ot`. `ot` since 7.4. `industrial` until 7.2. */
  "exclude-signatures"?: "none" | "ot" | UnknownValue;
  /** Integer, 128 to 4096; default `128`. */
  "packet-log-queue-depth"?: number;
  /** Integer, 0 to 4294967295; default `4096`. */
  "ngfw-max-scan-range"?: number;
  /** Integer, 10 to 50; default `0`. Since 7.4. */
  "av-mem-limit"?: number;
  /** Option; default `enable`. Since 7.6. */
  "machine-learning-detection"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "tls-active-probe"?: IpsGlobalTlsActiveProbe;
  /** Option. */
  "np-accel-mode"?: "none" | "basic" | UnknownValue;
  /** Option. */
  "ips-reserve-cpu"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "cp-accel-mode"?: "none" | "basic" | "advanced" | UnknownValue;
}

/** Group of fields. */
export interface IpsGlobalTlsActiveProbe {
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
}

/** A row of `ips/rule`, by `name`. Read only. */
export interface IpsRule {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | UnknownValue;
  /** Text, up to 63 characters. */
  group?: string;
  /** Text. */
  severity?: string;
  /** Text, several separated by blanks. */
  location?: string;
  /** Text. */
  os?: string;
  /** Text. */
  application?: string;
  /** Text. */
  service?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "rule-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  rev?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  date?: number;
  /** Table, by `id`. */
  metadata?: IpsRuleMetadata[];
}

/** Table, by `id`. */
export interface IpsRuleMetadata {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. */
  metaid?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  valueid?: number;
}

/** A row of `ips/rule-settings`, by `id`. Read only. */
export interface IpsRuleSettings extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** A row of `ips/sensor`, by `name`. */
export interface IpsSensor {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `disable`. */
  "block-malicious-url"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "scan-botnet-connections"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  entries?: IpsSensorEntries[];
}

/** Table, by `id`. */
export interface IpsSensorEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Table, by `id`. */
  rule?: IpsSensorEntriesRule[];
  /** Text, several separated by blanks; default `all`. */
  location?: string;
  /** Text, several separated by blanks; default `all`. */
  severity?: string;
  /** Text, several separated by blanks; default `all`. */
  protocol?: string;
  /** Text, several separated by blanks; default `all`. */
  os?: string;
  /** Text, several separated by blanks; default `all`. */
  application?: string;
  /** Option; default `all`. */
  "default-action"?: "all" | "pass" | "block" | UnknownValue;
  /** Option; default `all`. */
  "default-status"?: "all" | "enable" | "disable" | UnknownValue;
  /** Table, by `cve-entry`. */
  cve?: IpsSensorEntriesCve[];
  /** Table, by `id`. */
  "vuln-type"?: IpsSensorEntriesVulnType[];
  /** Text. */
  "last-modified"?: string;
  /** Option; default `default`. */
  status?: "disable" | "enable" | "default" | UnknownValue;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-attack-context"?: "disable" | "enable" | UnknownValue;
  /** Option; default `default`. */
  action?: "pass" | "block" | "reset" | "default" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "rate-count"?: number;
  /** Integer, 1 to 65535; default `60`. */
  "rate-duration"?: number;
  /** Option; default `continuous`. */
  "rate-mode"?: "periodical" | "continuous" | UnknownValue;
  /** Option; default `none`. */
  "rate-track"?: "none" | "src-ip" | "dest-ip" | "dhcp-client-mac" | "dns-domain" | UnknownValue;
  /** Table, by `id`. */
  "exempt-ip"?: IpsSensorEntriesExemptIp[];
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `id`. */
export interface IpsSensorEntriesRule extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `cve-entry`. */
export interface IpsSensorEntriesCve extends Member<"cve-entry"> {
  /** Text, up to 19 characters. */
  "cve-entry": string;
}

/** Table, by `id`. */
export interface IpsSensorEntriesVulnType extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `id`. */
export interface IpsSensorEntriesExemptIp {
  /** Integer. */
  id: number;
  /** Text. */
  "src-ip"?: string;
  /** Text. */
  "dst-ip"?: string;
}

/** The settings `ips/settings`. */
export interface IpsSettings {
  /** Integer, 1 to 255; default `1`. */
  "packet-log-history"?: number;
  /** Integer, 0 to 255; default `0`. */
  "packet-log-post-attack"?: number;
  /** Integer, 64 to 8192; default `256`. */
  "packet-log-memory"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ips-packet-quota"?: number;
  /** Option; default `enable`. Since 7.4. */
  "proxy-inline-ips"?: "disable" | "enable" | UnknownValue;
  /** Option; default `connectivity`. Since 7.6. */
  "ha-session-pickup"?: "connectivity" | "security" | UnknownValue;
}

/** A row of `ips/view-map`, by `id`. Read only. */
export interface IpsViewMap {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "vdom-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "policy-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "id-policy-id"?: number;
  /** Option; default `firewall`. */
  which?: "firewall" | "interface" | "interface6" | "sniffer" | "sniffer6" | "explicit" | UnknownValue;
}
