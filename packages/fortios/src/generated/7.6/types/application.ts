// Generated from specs/fortios/cmdb/application.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `application/custom`, by `tag`. */
export interface ApplicationCustom {
  /** Text, up to 63 characters. */
  tag: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Text, up to 4095 characters. */
  signature?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  category?: number;
  /** Text. */
  protocol?: string;
  /** Text. */
  technology?: string;
  /** Text. */
  behavior?: string;
  /** Text. */
  vendor?: string;
}

/** A row of `application/group`, by `name`. */
export interface ApplicationGroup {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `application`. */
  type?: "application" | "filter" | UnknownValue;
  /** Table, by `id`. */
  application?: ApplicationGroupApplication[];
  /** Table, by `id`. */
  category?: ApplicationGroupCategory[];
  /** Table, by `level`. */
  risk?: ApplicationGroupRisk[];
  /** Text, several separated by blanks; default `all`. */
  protocols?: string;
  /** Text, several separated by blanks; default `all`. */
  vendor?: string;
  /** Text, several separated by blanks; default `all`. */
  technology?: string;
  /** Text, several separated by blanks; default `all`. */
  behavior?: string;
  /** Option, several separated by blanks; default `1 2 3 4 5`. */
  popularity?: Values<"1" | "2" | "3" | "4" | "5">;
}

/** Table, by `id`. */
export interface ApplicationGroupApplication extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface ApplicationGroupCategory extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `level`. */
export interface ApplicationGroupRisk extends Member<"level"> {
  /** Integer, 0 to 4294967295; default `0`. */
  level: number;
}

/** A row of `application/list`, by `name`. */
export interface ApplicationList {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  "other-application-action"?: "pass" | "block" | UnknownValue;
  /** Option; default `enable`. */
  "app-replacemsg"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "other-application-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "enforce-default-app-port"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "force-inclusion-ssl-di-sigs"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. */
  "unknown-application-action"?: "pass" | "block" | UnknownValue;
  /** Option; default `disable`. */
  "unknown-application-log"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "p2p-block-list"?: Values<"skype" | "edonkey" | "bittorrent">;
  /** Option; default `enable`. */
  "deep-app-inspection"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks; default `allow-dns`. */
  options?: Values<"allow-dns" | "allow-icmp" | "allow-http" | "allow-ssl">;
  /** Table, by `id`. */
  entries?: ApplicationListEntries[];
  /** Option; default `disable`. */
  "control-default-network-services"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  "default-network-services"?: ApplicationListDefaultNetworkServices[];
}

/** Table, by `id`. */
export interface ApplicationListEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Table, by `level`. */
  risk?: ApplicationListEntriesRisk[];
  /** Table, by `id`. */
  category?: ApplicationListEntriesCategory[];
  /** Table, by `id`. */
  application?: ApplicationListEntriesApplication[];
  /** Text, several separated by blanks; default `all`. */
  protocols?: string;
  /** Text, several separated by blanks; default `all`. */
  vendor?: string;
  /** Text, several separated by blanks; default `all`. */
  technology?: string;
  /** Text, several separated by blanks; default `all`. */
  behavior?: string;
  /** Option, several separated by blanks; default `1 2 3 4 5`. */
  popularity?: Values<"1" | "2" | "3" | "4" | "5">;
  /** Table, by `id`. */
  exclusion?: ApplicationListEntriesExclusion[];
  /** Table, by `id`. */
  parameters?: ApplicationListEntriesParameters[];
  /** Option; default `block`. */
  action?: "pass" | "block" | "reset" | UnknownValue;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "rate-count"?: number;
  /** Integer, 1 to 65535; default `60`. */
  "rate-duration"?: number;
  /** Option; default `continuous`. */
  "rate-mode"?: "periodical" | "continuous" | UnknownValue;
  /** Option; default `none`. */
  "rate-track"?: "none" | "src-ip" | "dest-ip" | "dhcp-client-mac" | "dns-domain" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "session-ttl"?: number;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  shaper?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "shaper-reverse"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/per-ip-shaper`. */
  "per-ip-shaper"?: string;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `level`. */
export interface ApplicationListEntriesRisk extends Member<"level"> {
  /** Integer. */
  level: number;
}

/** Table, by `id`. */
export interface ApplicationListEntriesCategory extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `id`. */
export interface ApplicationListEntriesApplication extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `id`. */
export interface ApplicationListEntriesExclusion extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `id`. */
export interface ApplicationListEntriesParameters {
  /** Integer. */
  id: number;
  /** Table, by `id`. */
  members?: ApplicationListEntriesParametersMembers[];
}

/** Table, by `id`. */
export interface ApplicationListEntriesParametersMembers {
  /** Integer. */
  id: number;
  /** Text, up to 31 characters. */
  name?: string;
  /** Text, up to 199 characters. */
  value?: string;
}

/** Table, by `id`. */
export interface ApplicationListDefaultNetworkServices {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 65535; default `0`. */
  port?: number;
  /** Option, several separated by blanks. */
  services?: Values<"http" | "ssh" | "telnet" | "ftp" | "dns" | "smtp" | "pop3" | "imap" | "snmp" | "nntp" | "https">;
  /** Option; default `block`. */
  "violation-action"?: "pass" | "monitor" | "block" | UnknownValue;
}

/** A row of `application/name`, by `name`. Read only. */
export interface ApplicationName {
  /** Text, up to 63 characters. */
  name: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  category?: number;
  /** Integer, 0 to 255; default `0`. */
  popularity?: number;
  /** Integer, 0 to 255; default `0`. */
  risk?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
  /** Text. */
  protocol?: string;
  /** Text. */
  technology?: string;
  /** Text. */
  behavior?: string;
  /** Text. */
  vendor?: string;
  /** Table, by `name`. */
  parameters?: ApplicationNameParameters[];
  /** Table, by `id`. */
  metadata?: ApplicationNameMetadata[];
}

/** Table, by `name`. */
export interface ApplicationNameParameters {
  /** Text, up to 31 characters. */
  name: string;
  /** Text, up to 199 characters. */
  "default value"?: string;
}

/** Table, by `id`. */
export interface ApplicationNameMetadata {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. */
  metaid?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  valueid?: number;
}

/** A row of `application/rule-settings`, by `id`. Read only. */
export interface ApplicationRuleSettings extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}
