// Generated from specs/fortios/cmdb/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `system.3g-modem/custom`, by `id`. */
export interface System3gModemCustom {
  /** Integer. */
  id: number;
  /** Text, up to 35 characters. */
  vendor?: string;
  /** Text, up to 35 characters. */
  model?: string;
  /** Text. */
  "vendor-id"?: string;
  /** Text. */
  "product-id"?: string;
  /** Text. */
  "class-id"?: string;
  /** Text, up to 127 characters. */
  "init-string"?: string;
  /** Text, up to 127 characters. */
  "modeswitch-string"?: string;
}

/** The settings `system.autoupdate/schedule`. */
export interface SystemAutoupdateSchedule {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `daily`. */
  frequency?: "every" | "daily" | "weekly" | "automatic" | UnknownValue;
  /** Text. */
  time?: string;
  /** Option; default `Monday`. */
  day?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | UnknownValue;
}

/** A row of `system.dhcp/server`, by `id`. */
export interface SystemDhcpServer {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 300 to 8640000; default `604800`. */
  "lease-time"?: number;
  /** Option; default `assign`. */
  "mac-acl-default-action"?: "assign" | "block" | UnknownValue;
  /** Option; default `enable`. */
  "forticlient-on-net-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `specify`. */
  "dns-service"?: "local" | "default" | "specify" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server3"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server4"?: string;
  /** Option; default `specify`. */
  "wifi-ac-service"?: "specify" | "local" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "wifi-ac1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wifi-ac2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wifi-ac3"?: string;
  /** Option; default `specify`. */
  "ntp-service"?: "local" | "default" | "specify" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server3"?: string;
  /** Text, up to 35 characters. */
  domain?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wins-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "wins-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "default-gateway"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "next-server"?: string;
  /** IPv4 mask; default `0.0.0.0`. */
  netmask?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Table, by `id`. */
  "ip-range"?: SystemDhcpServerIpRange[];
  /** Option; default `disable`. */
  "timezone-option"?: "disable" | "default" | "specify" | UnknownValue;
  /** Text, up to 63 characters. Refers to `system/timezone`. In 7.2 of the type option. */
  timezone?: string;
  /** Table, by `tftp-server`. */
  "tftp-server"?: SystemDhcpServerTftpServer[];
  /** Text, up to 127 characters. */
  filename?: string;
  /** Table, by `id`. */
  options?: SystemDhcpServerOptions[];
  /** Option; default `regular`. */
  "server-type"?: "regular" | "ipsec" | UnknownValue;
  /** Option; default `range`. */
  "ip-mode"?: "range" | "usrgrp" | UnknownValue;
  /** Integer, 60 to 8640000; default `1800`. */
  "conflicted-ip-timeout"?: number;
  /** Integer, 0 to 8640000; default `60`. */
  "ipsec-lease-hold"?: number;
  /** Option; default `enable`. */
  "auto-configuration"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-settings-from-fortiipam"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-managed-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ddns-update"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ddns-update-override"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ddns-server-ip"?: string;
  /** Text, up to 64 characters. */
  "ddns-zone"?: string;
  /** Option; default `disable`. */
  "ddns-auth"?: "disable" | "tsig" | UnknownValue;
  /** Text, up to 64 characters. */
  "ddns-keyname"?: string;
  /** Secret, answered as `ENC …`. */
  "ddns-key"?: string;
  /** Integer, 60 to 86400; default `300`. */
  "ddns-ttl"?: number;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerVciString[];
  /** Table, by `id`. */
  "exclude-range"?: SystemDhcpServerExcludeRange[];
  /** Option; default `disable`. Since 7.4. */
  "shared-subnet"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "relay-agent"?: string;
  /** Table, by `id`. */
  "reserved-address"?: SystemDhcpServerReservedAddress[];
}

/** Table, by `id`. */
export interface SystemDhcpServerIpRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerIpRangeVciString[];
  /** Option; default `disable`. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. */
  "uci-string"?: SystemDhcpServerIpRangeUciString[];
  /** Integer, 300 to 8640000; default `0`. */
  "lease-time"?: number;
}

/** Table, by `vci-string`. */
export interface SystemDhcpServerIpRangeVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. */
  "vci-string": string;
}

/** Table, by `uci-string`. */
export interface SystemDhcpServerIpRangeUciString extends Member<"uci-string"> {
  /** Text, up to 255 characters. */
  "uci-string": string;
}

/** Table, by `tftp-server`. */
export interface SystemDhcpServerTftpServer extends Member<"tftp-server"> {
  /** Text, up to 63 characters. */
  "tftp-server": string;
}

/** Table, by `id`. */
export interface SystemDhcpServerOptions {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 255; default `0`. */
  code?: number;
  /** Option; default `hex`. */
  type?: "hex" | "string" | "ip" | "fqdn" | UnknownValue;
  /** Text, up to 312 characters. */
  value?: string;
  /** Text, several separated by blanks. */
  ip?: string;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerOptionsVciString[];
  /** Option; default `disable`. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. */
  "uci-string"?: SystemDhcpServerOptionsUciString[];
}

/** Table, by `vci-string`. */
export interface SystemDhcpServerOptionsVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. */
  "vci-string": string;
}

/** Table, by `uci-string`. */
export interface SystemDhcpServerOptionsUciString extends Member<"uci-string"> {
  /** Text, up to 255 characters. */
  "uci-string": string;
}

/** Table, by `vci-string`. */
export interface SystemDhcpServerVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. */
  "vci-string": string;
}

/** Table, by `id`. */
export interface SystemDhcpServerExcludeRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcpServerExcludeRangeVciString[];
  /** Option; default `disable`. */
  "uci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `uci-string`. */
  "uci-string"?: SystemDhcpServerExcludeRangeUciString[];
  /** Integer, 300 to 8640000; default `0`. */
  "lease-time"?: number;
}

/** Table, by `vci-string`. */
export interface SystemDhcpServerExcludeRangeVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. */
  "vci-string": string;
}

/** Table, by `uci-string`. */
export interface SystemDhcpServerExcludeRangeUciString extends Member<"uci-string"> {
  /** Text, up to 255 characters. */
  "uci-string": string;
}

/** Table, by `id`. */
export interface SystemDhcpServerReservedAddress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `mac`. */
  type?: "mac" | "option82" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
  /** Option; default `reserved`. */
  action?: "assign" | "block" | "reserved" | UnknownValue;
  /** Option; default `string`. */
  "circuit-id-type"?: "hex" | "string" | UnknownValue;
  /** Text, up to 312 characters. */
  "circuit-id"?: string;
  /** Option; default `string`. */
  "remote-id-type"?: "hex" | "string" | UnknownValue;
  /** Text, up to 312 characters. */
  "remote-id"?: string;
  /** Text, up to 255 characters. */
  description?: string;
}

/** A row of `system.dhcp6/server`, by `id`. */
export interface SystemDhcp6Server {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "rapid-commit"?: "disable" | "enable" | UnknownValue;
  /** Integer, 300 to 8640000; default `604800`. */
  "lease-time"?: number;
  /** Option; default `specify`. */
  "dns-service"?: "delegated" | "default" | "specify" | UnknownValue;
  /** Option; default `specify`. */
  "dns-search-list"?: "delegated" | "specify" | UnknownValue;
  /** IPv6 address; default `::`. */
  "dns-server1"?: string;
  /** IPv6 address; default `::`. */
  "dns-server2"?: string;
  /** IPv6 address; default `::`. */
  "dns-server3"?: string;
  /** IPv6 address; default `::`. */
  "dns-server4"?: string;
  /** Text, up to 35 characters. */
  domain?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  subnet?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `disable`. Since 7.6. */
  "delegated-prefix-route"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. Since 7.6. */
  options?: SystemDhcp6ServerOptions[];
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "upstream-interface"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "delegated-prefix-iaid"?: number;
  /** Option; default `range`. */
  "ip-mode"?: "range" | "delegated" | UnknownValue;
  /** Option; default `dhcp6`. */
  "prefix-mode"?: "dhcp6" | "ra" | UnknownValue;
  /** Table, by `id`. */
  "prefix-range"?: SystemDhcp6ServerPrefixRange[];
  /** Table, by `id`. */
  "ip-range"?: SystemDhcp6ServerIpRange[];
}

/** Table, by `id`. Since 7.6. */
export interface SystemDhcp6ServerOptions {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 255; default `0`. */
  code?: number;
  /** Option; default `hex`. */
  type?: "hex" | "string" | "ip6" | "fqdn" | UnknownValue;
  /** Text, up to 312 characters. */
  value?: string;
  /** Text, several separated by blanks. */
  ip6?: string;
  /** Option; default `disable`. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. */
  "vci-string"?: SystemDhcp6ServerOptionsVciString[];
}

/** Table, by `vci-string`. */
export interface SystemDhcp6ServerOptionsVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. */
  "vci-string": string;
}

/** Table, by `id`. */
export interface SystemDhcp6ServerPrefixRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "start-prefix"?: string;
  /** IPv6 address; default `::`. */
  "end-prefix"?: string;
  /** Integer, 1 to 128; default `0`. */
  "prefix-length"?: number;
}

/** Table, by `id`. */
export interface SystemDhcp6ServerIpRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
  /** Option; default `disable`. Since 7.6. */
  "vci-match"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vci-string`. Since 7.6. */
  "vci-string"?: SystemDhcp6ServerIpRangeVciString[];
}

/** Table, by `vci-string`. Since 7.6. */
export interface SystemDhcp6ServerIpRangeVciString extends Member<"vci-string"> {
  /** Text, up to 255 characters. */
  "vci-string": string;
}

/** A row of `system.lldp/network-policy`, by `name`. */
export interface SystemLldpNetworkPolicy {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 1023 characters. */
  comment?: string;
  /** Group of fields. */
  voice?: SystemLldpNetworkPolicyVoice;
  /** Group of fields. */
  "voice-signaling"?: SystemLldpNetworkPolicyVoiceSignaling;
  /** Group of fields. */
  guest?: SystemLldpNetworkPolicyGuest;
  /** Group of fields. */
  "guest-voice-signaling"?: SystemLldpNetworkPolicyGuestVoiceSignaling;
  /** Group of fields. */
  softphone?: SystemLldpNetworkPolicySoftphone;
  /** Group of fields. */
  "video-conferencing"?: SystemLldpNetworkPolicyVideoConferencing;
  /** Group of fields. */
  "streaming-video"?: SystemLldpNetworkPolicyStreamingVideo;
  /** Group of fields. */
  "video-signaling"?: SystemLldpNetworkPolicyVideoSignaling;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyVoice {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyVoiceSignaling {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyGuest {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyGuestVoiceSignaling {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicySoftphone {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyVideoConferencing {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyStreamingVideo {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** Group of fields. */
export interface SystemLldpNetworkPolicyVideoSignaling {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  tag?: "none" | "dot1q" | "dot1p" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
  /** Integer, 0 to 7; default `5`. */
  priority?: number;
  /** Integer, 0 to 63; default `46`. */
  dscp?: number;
}

/** A row of `system.replacemsg/admin`, by `msg-type`. */
export interface SystemReplacemsgAdmin {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/alertmail`, by `msg-type`. */
export interface SystemReplacemsgAlertmail {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/auth`, by `msg-type`. */
export interface SystemReplacemsgAuth {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/automation`, by `msg-type`. */
export interface SystemReplacemsgAutomation {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/fortiguard-wf`, by `msg-type`. */
export interface SystemReplacemsgFortiguardWf {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/http`, by `msg-type`. */
export interface SystemReplacemsgHttp {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/mail`, by `msg-type`. */
export interface SystemReplacemsgMail {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/nac-quar`, by `msg-type`. */
export interface SystemReplacemsgNacQuar {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/spam`, by `msg-type`. */
export interface SystemReplacemsgSpam {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/sslvpn`, by `msg-type`. */
export interface SystemReplacemsgSslvpn {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/traffic-quota`, by `msg-type`. */
export interface SystemReplacemsgTrafficQuota {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.replacemsg/utm`, by `msg-type`. */
export interface SystemReplacemsgUtm {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system.security-rating/controls`, by `name`. Since 7.6. */
export interface SystemSecurityRatingControls {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  "display-report"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "display-insight"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system.security-rating/settings`. Since 7.6. */
export interface SystemSecurityRatingSettings {
  /** Option; default `disable`. */
  "override-sync"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system.snmp/community`, by `id`. */
export interface SystemSnmpCommunity {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  hosts?: SystemSnmpCommunityHosts[];
  /** Table, by `id`. */
  hosts6?: SystemSnmpCommunityHosts6[];
  /** Option; default `enable`. */
  "query-v1-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `161`. */
  "query-v1-port"?: number;
  /** Option; default `enable`. */
  "query-v2c-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-v2c-port"?: number;
  /** Option; default `enable`. */
  "trap-v1-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v1-lport"?: number;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v1-rport"?: number;
  /** Option; default `enable`. */
  "trap-v2c-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v2c-lport"?: number;
  /** Integer, 1 to 65535; default `162`. */
  "trap-v2c-rport"?: number;
  /**
   * Option, several separated by blanks. `faz` and `power-supply` since 7.4. `ippool`, `interface` and `bfd` since
   * 7.6. `power-supply-failure` until 7.2.
   */
  events?: Values<"cpu-high" | "mem-low" | "log-full" | "intf-ip" | "vpn-tun-up" | "vpn-tun-down" | "ha-switch" | "ha-hb-failure" | "ips-signature" | "ips-anomaly" | "av-virus" | "av-oversize" | "av-pattern" | "av-fragmented" | "fm-if-change" | "fm-conf-change" | "bgp-established" | "bgp-backward-transition" | "ha-member-up" | "ha-member-down" | "ent-conf-change" | "av-conserve" | "av-bypass" | "av-oversize-passed" | "av-oversize-blocked" | "ips-pkg-update" | "ips-fail-open" | "faz-disconnect" | "faz" | "wc-ap-up" | "wc-ap-down" | "fswctl-session-up" | "fswctl-session-down" | "load-balance-real-server-down" | "device-new" | "per-cpu-high" | "dhcp" | "pool-usage" | "ippool" | "interface" | "ospf-nbr-state-change" | "ospf-virtnbr-state-change" | "bfd" | "temperature-high" | "voltage-alert" | "power-supply" | "fan-failure">;
  /** Text, up to 32 characters. Refers to `system.snmp/mib-view`. */
  "mib-view"?: string;
  /** Table, by `name`. */
  vdoms?: SystemSnmpCommunityVdoms[];
}

/** Table, by `id`. */
export interface SystemSnmpCommunityHosts {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text. */
  ip?: string;
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /** Option; default `any`. */
  "host-type"?: "any" | "query" | "trap" | UnknownValue;
  /** Option; default `auto`. Since 7.6. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface SystemSnmpCommunityHosts6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "source-ipv6"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  ipv6?: string;
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /** Option; default `any`. */
  "host-type"?: "any" | "query" | "trap" | UnknownValue;
  /** Option; default `auto`. Since 7.6. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface SystemSnmpCommunityVdoms extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** A row of `system.snmp/mib-view`, by `name`. */
export interface SystemSnmpMibView {
  /** Text, up to 32 characters. */
  name: string;
  /** Text, up to 79 characters, several separated by blanks. */
  include?: string;
  /** Text, up to 79 characters, several separated by blanks. */
  exclude?: string;
}

/** A row of `system.snmp/rmon-stat`, by `id`. Since 7.6. */
export interface SystemSnmpRmonStat {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  source?: string;
  /** Text, up to 127 characters. */
  owner?: string;
}

/** The settings `system.snmp/sysinfo`. */
export interface SystemSnmpSysinfo {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `text`. */
  "engine-id-type"?: "text" | "hex" | "mac" | UnknownValue;
  /** Text, up to 54 characters. */
  "engine-id"?: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Text, up to 255 characters. */
  "contact-info"?: string;
  /** Text, up to 255 characters. */
  location?: string;
  /** Integer, 1 to 100; default `80`. */
  "trap-high-cpu-threshold"?: number;
  /** Integer, 1 to 100; default `80`. */
  "trap-low-memory-threshold"?: number;
  /** Integer, 1 to 100; default `90`. */
  "trap-log-full-threshold"?: number;
  /** Integer, 1 to 100; default `5`. Since 7.4. */
  "trap-free-memory-threshold"?: number;
  /** Integer, 1 to 100; default `60`. Since 7.4. */
  "trap-freeable-memory-threshold"?: number;
  /** Option; default `disable`. Since 7.4. */
  "append-index"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "non-mgmt-vdom-query"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system.snmp/user`, by `name`. */
export interface SystemSnmpUser {
  /** Text, up to 32 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "trap-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `162`. */
  "trap-lport"?: number;
  /** Integer, 1 to 65535; default `162`. */
  "trap-rport"?: number;
  /** Option; default `enable`. */
  queries?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `161`. */
  "query-port"?: number;
  /** IPv4 address, several separated by blanks. */
  "notify-hosts"?: string;
  /** IPv6 address, several separated by blanks. */
  "notify-hosts6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ipv6"?: string;
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `faz` and `power-supply` since 7.4. `ippool`, `interface` and `bfd` since
   * 7.6. `power-supply-failure` until 7.2.
   */
  events?: Values<"cpu-high" | "mem-low" | "log-full" | "intf-ip" | "vpn-tun-up" | "vpn-tun-down" | "ha-switch" | "ha-hb-failure" | "ips-signature" | "ips-anomaly" | "av-virus" | "av-oversize" | "av-pattern" | "av-fragmented" | "fm-if-change" | "fm-conf-change" | "bgp-established" | "bgp-backward-transition" | "ha-member-up" | "ha-member-down" | "ent-conf-change" | "av-conserve" | "av-bypass" | "av-oversize-passed" | "av-oversize-blocked" | "ips-pkg-update" | "ips-fail-open" | "faz-disconnect" | "faz" | "wc-ap-up" | "wc-ap-down" | "fswctl-session-up" | "fswctl-session-down" | "load-balance-real-server-down" | "device-new" | "per-cpu-high" | "dhcp" | "pool-usage" | "ippool" | "interface" | "ospf-nbr-state-change" | "ospf-virtnbr-state-change" | "bfd" | "temperature-high" | "voltage-alert" | "power-supply" | "fan-failure">;
  /** Text, up to 32 characters. Refers to `system.snmp/mib-view`. */
  "mib-view"?: string;
  /** Table, by `name`. */
  vdoms?: SystemSnmpUserVdoms[];
  /** Option; default `no-auth-no-priv`. */
  "security-level"?: "no-auth-no-priv" | "auth-no-priv" | "auth-priv" | UnknownValue;
  /** Option; default `sha`. */
  "auth-proto"?: "md5" | "sha" | "sha224" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-pwd"?: string;
  /** Option; default `aes`. */
  "priv-proto"?: "aes" | "des" | "aes256" | "aes256cisco" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "priv-pwd"?: string;
  /** Option; default `auto`. Since 7.6. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface SystemSnmpUserVdoms extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** A row of `system/accprofile`, by `name`. */
export interface SystemAccprofile {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `vdom`. */
  scope?: "vdom" | "global" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `none`. `custom` since 7.6. */
  secfabgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  ftviewgrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  authgrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  sysgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  netgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  loggrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  fwgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  vpngrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  utmgrp?: "none" | "read" | "read-write" | "custom" | UnknownValue;
  /** Option; default `none`. */
  wanoptgrp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  wifi?: "none" | "read" | "read-write" | UnknownValue;
  /** Group of fields. */
  "netgrp-permission"?: SystemAccprofileNetgrpPermission;
  /** Group of fields. */
  "sysgrp-permission"?: SystemAccprofileSysgrpPermission;
  /** Group of fields. */
  "fwgrp-permission"?: SystemAccprofileFwgrpPermission;
  /** Group of fields. */
  "loggrp-permission"?: SystemAccprofileLoggrpPermission;
  /** Group of fields. */
  "utmgrp-permission"?: SystemAccprofileUtmgrpPermission;
  /** Group of fields. Since 7.6. */
  "secfabgrp-permission"?: SystemAccprofileSecfabgrpPermission;
  /** Option; default `disable`. */
  "admintimeout-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 480; default `10`. */
  admintimeout?: number;
  /** Option; default `disable`. Since 7.4. */
  "cli-diagnose"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-get"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-show"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-exec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cli-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "system-execute-ssh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "system-execute-telnet"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface SystemAccprofileNetgrpPermission {
  /** Option; default `none`. */
  cfg?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "packet-capture"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "route-cfg"?: "none" | "read" | "read-write" | UnknownValue;
}

/** Group of fields. */
export interface SystemAccprofileSysgrpPermission {
  /** Option; default `none`. */
  admin?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  upd?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  cfg?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  mnt?: "none" | "read" | "read-write" | UnknownValue;
}

/** Group of fields. */
export interface SystemAccprofileFwgrpPermission {
  /** Option; default `none`. */
  policy?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  address?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  service?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  schedule?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  others?: "none" | "read" | "read-write" | UnknownValue;
}

/** Group of fields. */
export interface SystemAccprofileLoggrpPermission {
  /** Option; default `none`. */
  config?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "data-access"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "report-access"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "threat-weight"?: "none" | "read" | "read-write" | UnknownValue;
}

/** Group of fields. */
export interface SystemAccprofileUtmgrpPermission {
  /** Option; default `none`. */
  antivirus?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  ips?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  webfilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  emailfilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  dlp?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "file-filter"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "application-control"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  icap?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  voip?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  waf?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  dnsfilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  "endpoint-control"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  videofilter?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  "virtual-patch"?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  casb?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. Since 7.6. */
  telemetry?: "none" | "read" | "read-write" | UnknownValue;
}

/** Group of fields. Since 7.6. */
export interface SystemAccprofileSecfabgrpPermission {
  /** Option; default `none`. */
  csfsys?: "none" | "read" | "read-write" | UnknownValue;
  /** Option; default `none`. */
  csffoo?: "none" | "read" | "read-write" | UnknownValue;
  /** Option. */
  mmsgtp?: "none" | "read" | "read-write" | UnknownValue;
}

/** The settings `system/acme`. */
export interface SystemAcme {
  /** Table, by `interface-name`. */
  interface?: SystemAcmeInterface[];
  /** Option; default `disable`. Since 7.4. */
  "use-ha-direct"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Table, by `id`. */
  accounts?: SystemAcmeAccounts[];
}

/** Table, by `interface-name`. */
export interface SystemAcmeInterface extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** Table, by `id`. */
export interface SystemAcmeAccounts {
  /** Text, up to 255 characters. */
  id: string;
  /** Text, up to 127 characters. */
  status?: string;
  /** Text, up to 511 characters. */
  url?: string;
  /** Text, up to 255 characters. */
  ca_url?: string;
  /** Text, up to 255 characters. */
  email?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "eab-key-id"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.6. */
  "eab-key-hmac"?: string;
  /** Text, up to 8191 characters. */
  privatekey?: string;
}

/** A row of `system/admin`, by `name`. */
export interface SystemAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Table, by `name`. */
  vdom?: SystemAdminVdom[];
  /** Option; default `disable`. */
  "remote-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "remote-group"?: string;
  /** Option; default `disable`. */
  wildcard?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `disable`. */
  "peer-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "peer-group"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost1?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost2?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost3?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost4?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost5?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost6?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost7?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost8?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost9?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  trusthost10?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost1"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost2"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost3"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost4"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost5"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost6"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost7"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost8"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost9"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-trusthost10"?: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Option; default `enable`. */
  "allow-remove-admin-session"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Text. */
  "ssh-public-key1"?: string;
  /** Text. */
  "ssh-public-key2"?: string;
  /** Text. */
  "ssh-public-key3"?: string;
  /** Text, up to 35 characters. Refers to `certificate/remote`. */
  "ssh-certificate"?: string;
  /** Text, up to 35 characters. */
  schedule?: string;
  /** Option; default `disable`. */
  "accprofile-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "vdom-override"?: "enable" | "disable" | UnknownValue;
  /** Date and time; default `0000-00-00 00:00:00`. */
  "password-expire"?: string;
  /** Option; default `disable`. */
  "force-password-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "two-factor"?: "disable" | "fortitoken" | "fortitoken-cloud" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-authentication"?: "fortitoken" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-notification"?: "email" | "sms" | UnknownValue;
  /** Text, up to 16 characters. */
  fortitoken?: string;
  /** Text, up to 63 characters. */
  "email-to"?: string;
  /** Option; default `fortiguard`. */
  "sms-server"?: "fortiguard" | "custom" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sms-server`. */
  "sms-custom-server"?: string;
  /** Text, up to 15 characters. */
  "sms-phone"?: string;
  /** Option; default `disable`. */
  "guest-auth"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "guest-usergroups"?: SystemAdminGuestUsergroups[];
  /** Text, up to 35 characters. Refers to `system/custom-language`. */
  "guest-lang"?: string;
}

/** Table, by `name`. */
export interface SystemAdminVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemAdminGuestUsergroups extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** A row of `system/affinity-interrupt`, by `id`. */
export interface SystemAffinityInterrupt {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 127 characters. */
  interrupt?: string;
  /** Text, up to 127 characters. */
  "affinity-cpumask"?: string;
  /** Text, up to 127 characters. Since 7.6. */
  "default-affinity-cpumask"?: string;
}

/** A row of `system/affinity-packet-redistribution`, by `id`. */
export interface SystemAffinityPacketRedistribution {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 255; default `255`. */
  rxqid?: number;
  /** Option; default `enable`. Since 7.4. */
  "round-robin"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  "affinity-cpumask"?: string;
}

/** The settings `system/alarm`. */
export interface SystemAlarm {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  audible?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  groups?: SystemAlarmGroups[];
}

/** Table, by `id`. */
export interface SystemAlarmGroups {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. */
  period?: number;
  /** Integer, 0 to 1024; default `0`. */
  "admin-auth-failure-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "admin-auth-lockout-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "user-auth-failure-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "user-auth-lockout-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "replay-attempt-threshold"?: number;
  /** Integer, 0 to 1; default `0`. */
  "self-test-failure-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "log-full-warning-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "encryption-failure-threshold"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "decryption-failure-threshold"?: number;
  /** Table, by `id`. */
  "fw-policy-violations"?: SystemAlarmGroupsFwPolicyViolations[];
  /** Integer, 0 to 4294967295; default `0`. */
  "fw-policy-id"?: number;
  /** Integer, 0 to 1024; default `0`. */
  "fw-policy-id-threshold"?: number;
}

/** Table, by `id`. */
export interface SystemAlarmGroupsFwPolicyViolations {
  /** Integer. */
  id: number;
  /** Integer, 0 to 1024. */
  threshold?: number;
  /** Text. */
  "src-ip"?: string;
  /** Text. */
  "dst-ip"?: string;
  /** Integer, 0 to 65535. */
  "src-port"?: number;
  /** Integer, 0 to 65535. */
  "dst-port"?: number;
}

/** A row of `system/alias`, by `name`. */
export interface SystemAlias {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  command?: string;
}

/** A row of `system/api-user`, by `name`. */
export interface SystemApiUser {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "api-key"?: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Table, by `name`. */
  vdom?: SystemApiUserVdom[];
  /** Text, up to 35 characters. */
  schedule?: string;
  /** Text, up to 269 characters. */
  "cors-allow-origin"?: string;
  /** Option; default `disable`. */
  "peer-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "peer-group"?: string;
  /** Table, by `id`. */
  trusthost?: SystemApiUserTrusthost[];
}

/** Table, by `name`. */
export interface SystemApiUserVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** Table, by `id`. */
export interface SystemApiUserTrusthost {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `ipv4-trusthost`. */
  type?: "ipv4-trusthost" | "ipv6-trusthost" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "ipv4-trusthost"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ipv6-trusthost"?: string;
}

/** A row of `system/arp-table`, by `id`. */
export interface SystemArpTable {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
}

/** The settings `system/auto-install`. */
export interface SystemAutoInstall {
  /** Option; default `disable`. */
  "auto-install-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-install-image"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters; default `fgt_system.conf`. */
  "default-config-file"?: string;
  /** Text, up to 127 characters; default `image.out`. */
  "default-image-file"?: string;
}

/** A row of `system/auto-script`, by `name`. */
export interface SystemAutoScript {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 31557600; default `0`. */
  interval?: number;
  /** Integer, 0 to 65535; default `1`. */
  repeat?: number;
  /** Option; default `manual`. */
  start?: "manual" | "auto" | UnknownValue;
  /** Text, up to 1023 characters. */
  script?: string;
  /** Integer, 10 to 1024; default `10`. */
  "output-size"?: number;
  /** Integer, 0 to 300; default `0`. */
  timeout?: number;
}

/** A row of `system/automation-action`, by `name`. */
export interface SystemAutomationAction {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Option; default `alert`. `diagnose-script` and `regular-expression` since 7.6. */
  "action-type"?: "email" | "fortiexplorer-notification" | "alert" | "disable-ssid" | "system-actions" | "quarantine" | "quarantine-forticlient" | "quarantine-nsx" | "quarantine-fortinac" | "ban-ip" | "aws-lambda" | "azure-function" | "google-cloud-function" | "alicloud-function" | "webhook" | "cli-script" | "diagnose-script" | "regular-expression" | "slack-notification" | "microsoft-teams-notification" | UnknownValue;
  /** Option. */
  "system-action"?: "reboot" | "shutdown" | "backup-config" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "tls-certificate"?: string;
  /** Option; default `disable`. Since 7.4. */
  "forticare-email"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "email-to"?: SystemAutomationActionEmailTo[];
  /** Text, up to 127 characters. */
  "email-from"?: string;
  /** Text, up to 511 characters. */
  "email-subject"?: string;
  /** Integer, 0 to 2592000; default `0`. */
  "minimum-interval"?: number;
  /** Secret, answered as `ENC …`, up to 127 characters. */
  "aws-api-key"?: string;
  /** Option; default `anonymous`. */
  "azure-function-authorization"?: "anonymous" | "function" | "admin" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 123 characters. */
  "azure-api-key"?: string;
  /** Option; default `anonymous`. */
  "alicloud-function-authorization"?: "anonymous" | "function" | UnknownValue;
  /** Text, up to 35 characters. */
  "alicloud-access-key-id"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "alicloud-access-key-secret"?: string;
  /** Option; default `text`. `form-data` since 7.6. */
  "message-type"?: "text" | "json" | "form-data" | UnknownValue;
  /** Text, up to 4095 characters. */
  message?: string;
  /** Option; default `disable`. */
  "replacement-message"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `http`. */
  protocol?: "http" | "https" | UnknownValue;
  /** Option; default `post`. */
  method?: "post" | "put" | "get" | "patch" | "delete" | UnknownValue;
  /** Text, up to 1023 characters. */
  uri?: string;
  /** Text, up to 4095 characters. */
  "http-body"?: string;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** Table, by `id`. */
  "http-headers"?: SystemAutomationActionHttpHeaders[];
  /** Table, by `id`. Since 7.6. */
  "form-data"?: SystemAutomationActionFormData[];
  /** Option; default `enable`. */
  "verify-host-cert"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  script?: string;
  /** Integer, 1 to 1024; default `10`. */
  "output-size"?: number;
  /** Integer, 0 to 300; default `0`. */
  timeout?: number;
  /** Integer, 1 to 36000; default `5`. Since 7.6. */
  duration?: number;
  /** Integer, 0 to 36000; default `0`. Since 7.6. */
  "output-interval"?: number;
  /** Option; default `disable`. Since 7.6. */
  "file-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "execute-security-fabric"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Text, up to 1023 characters. Since 7.6. */
  "regular-expression"?: string;
  /** Option; default `disable`. Since 7.6. */
  "log-debug-print"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "security-tag"?: string;
  /** Table, by `name`. */
  "sdn-connector"?: SystemAutomationActionSdnConnector[];
}

/** Table, by `name`. */
export interface SystemAutomationActionEmailTo extends Member<"name"> {
  /** Text, up to 255 characters. */
  name: string;
}

/** Table, by `id`. */
export interface SystemAutomationActionHttpHeaders {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 1023 characters. */
  key?: string;
  /** Text, up to 4095 characters. */
  value?: string;
}

/** Table, by `id`. Since 7.6. */
export interface SystemAutomationActionFormData {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 1023 characters. */
  key?: string;
  /** Text, up to 4095 characters. */
  value?: string;
}

/** Table, by `name`. */
export interface SystemAutomationActionSdnConnector extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/sdn-connector`. */
  name: string;
}

/** A row of `system/automation-condition`, by `name`. Since 7.4. Derived for 7.4: rests on one indirect source. */
export interface SystemAutomationCondition {
  /** Text, up to 35 characters. Derived for 7.4: rests on one indirect source. */
  name: string;
  /** Text, up to 255 characters. Derived for 7.4: rests on one indirect source. */
  description?: string;
  /** Option; default `cpu`. Derived for 7.4: rests on one indirect source. */
  "condition-type"?: "cpu" | "memory" | "vpn" | UnknownValue;
  /** Integer, 0 to 100, in percent; default `0`. Derived for 7.4: rests on one indirect source. */
  "cpu-usage-percent"?: number;
  /** Integer, 0 to 100, in percent; default `0`. Derived for 7.4: rests on one indirect source. */
  "mem-usage-percent"?: number;
  /**
   * Text, up to 31 characters; default `root`. Refers to `system/vdom`. Derived for 7.4: rests on one indirect
   * source.
   */
  vdom?: string;
  /** Text, up to 79 characters. Derived for 7.4: rests on one indirect source. */
  "vpn-tunnel-name"?: string;
  /** Option; default `tunnel-up`. Derived for 7.4: rests on one indirect source. */
  "vpn-tunnel-state"?: "tunnel-up" | "tunnel-down" | UnknownValue;
}

/** A row of `system/automation-destination`, by `name`. */
export interface SystemAutomationDestination {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `fortigate`. */
  type?: "fortigate" | "ha-cluster" | UnknownValue;
  /** Table, by `name`. */
  destination?: SystemAutomationDestinationDestination[];
  /** Integer, 0 to 255; default `0`. */
  "ha-group-id"?: number;
}

/** Table, by `name`. */
export interface SystemAutomationDestinationDestination extends Member<"name"> {
  /** Text, up to 31 characters. */
  name: string;
}

/** A row of `system/automation-stitch`, by `name`. */
export interface SystemAutomationStitch {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/automation-trigger`. */
  trigger?: string;
  /** Table, by `name`. Since 7.6. */
  condition?: SystemAutomationStitchCondition[];
  /** Option; default `and`. Since 7.6. */
  "condition-logic"?: "and" | "or" | UnknownValue;
  /** Table, by `id`. */
  actions?: SystemAutomationStitchActions[];
  /** Table, by `name`. */
  destination?: SystemAutomationStitchDestination[];
}

/** Table, by `name`. Since 7.6. */
export interface SystemAutomationStitchCondition extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/automation-condition`. */
  name: string;
}

/** Table, by `id`. */
export interface SystemAutomationStitchActions {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 64 characters. Refers to `system/automation-action`. */
  action?: string;
  /** Integer, 0 to 3600; default `0`. */
  delay?: number;
  /** Option; default `disable`. */
  required?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface SystemAutomationStitchDestination extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/automation-destination`. */
  name: string;
}

/** A row of `system/automation-trigger`, by `name`. */
export interface SystemAutomationTrigger {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Option; default `event-based`. */
  "trigger-type"?: "event-based" | "scheduled" | UnknownValue;
  /** Option; default `ioc`. `stitch` since 7.6. */
  "event-type"?: "ioc" | "event-log" | "reboot" | "low-memory" | "high-cpu" | "license-near-expiry" | "local-cert-near-expiry" | "ha-failover" | "config-change" | "security-rating-summary" | "virus-ips-db-updated" | "faz-event" | "incoming-webhook" | "fabric-event" | "ips-logs" | "anomaly-logs" | "virus-logs" | "ssh-logs" | "webfilter-violation" | "traffic-violation" | "stitch" | UnknownValue;
  /** Table, by `name`. */
  vdom?: SystemAutomationTriggerVdom[];
  /** Option; default `forticare-support`. */
  "license-type"?: "forticare-support" | "fortiguard-webfilter" | "fortiguard-antispam" | "fortiguard-antivirus" | "fortiguard-ips" | "fortiguard-management" | "forticloud" | "any" | UnknownValue;
  /** Option; default `posture`. */
  "report-type"?: "posture" | "coverage" | "optimization" | "any" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/automation-stitch`. Since 7.6. */
  "stitch-name"?: string;
  /** Table, by `id`. */
  logid?: SystemAutomationTriggerLogid[];
  /** Option; default `daily`. */
  "trigger-frequency"?: "hourly" | "daily" | "weekly" | "monthly" | "once" | UnknownValue;
  /** Option. */
  "trigger-weekday"?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Integer, 1 to 31; default `1`. */
  "trigger-day"?: number;
  /** Integer, 0 to 23; default `0`. */
  "trigger-hour"?: number;
  /** Integer, 0 to 59; default `0`. */
  "trigger-minute"?: number;
  /** Date and time; default `0000-00-00 00:00:00`. */
  "trigger-datetime"?: string;
  /** Table, by `id`. */
  fields?: SystemAutomationTriggerFields[];
  /** Text, up to 255 characters. */
  "faz-event-name"?: string;
  /** Text, up to 255 characters. */
  "faz-event-severity"?: string;
  /** Text, up to 255 characters. */
  "faz-event-tags"?: string;
  /** Text, up to 255 characters. */
  serial?: string;
  /** Text, up to 255 characters. */
  "fabric-event-name"?: string;
  /** Text, up to 255 characters. */
  "fabric-event-severity"?: string;
}

/** Table, by `name`. */
export interface SystemAutomationTriggerVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** Table, by `id`. */
export interface SystemAutomationTriggerLogid extends Member<"id"> {
  /** Integer, 1 to 65535; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface SystemAutomationTriggerFields {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 63 characters. */
  value?: string;
}

/** The settings `system/central-management`. */
export interface SystemCentralManagement {
  /** Option; default `normal`. */
  mode?: "normal" | "backup" | UnknownValue;
  /** Option; default `fortiguard`. */
  type?: "fortimanager" | "fortiguard" | "none" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "fortigate-cloud-sso-default-profile"?: string;
  /** Option; default `enable`. */
  "schedule-config-restore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "schedule-script-restore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-push-configuration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-push-firmware"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-remote-firmware-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "allow-monitor"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "serial-number"?: string;
  /** Text. */
  fmg?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "fmg-source-ip"?: string;
  /** IPv6 address; default `::`. */
  "fmg-source-ip6"?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "local-cert"?: string;
  /** Text. Refers to `certificate/ca`. */
  "ca-cert"?: string;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  vdom?: string;
  /** Table, by `id`. */
  "server-list"?: SystemCentralManagementServerList[];
  /** Option; default `8890`. */
  "fmg-update-port"?: "8890" | "443" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fmg-update-http-header"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "include-default-servers"?: "enable" | "disable" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "default" | "high" | "low" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface SystemCentralManagementServerList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option, several separated by blanks. `vpatch-query` since 7.6. `iot-query` until 7.4. */
  "server-type"?: Values<"update" | "rating" | "vpatch-query" | "iot-collect">;
  /** Option; default `ipv4`. */
  "addr-type"?: "ipv4" | "ipv6" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "server-address"?: string;
  /** IPv6 address; default `::`. */
  "server-address6"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
}

/** A row of `system/cloud-service`, by `name`. Since 7.6. */
export interface SystemCloudService {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `unknown`. */
  vendor?: "unknown" | "google-cloud-kms" | UnknownValue;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  "traffic-vdom"?: string;
  /** Text, up to 285 characters. */
  "gck-service-account"?: string;
  /** Text, up to 8191 characters. */
  "gck-private-key"?: string;
  /** Text, up to 127 characters. */
  "gck-keyid"?: string;
  /** Integer, 1 to 3600; default `60`. */
  "gck-access-token-lifetime"?: number;
}

/** The settings `system/console`. */
export interface SystemConsole {
  /** Option; default `more`. */
  output?: "standard" | "more" | UnknownValue;
  /** Option; default `enable`. */
  login?: "enable" | "disable" | UnknownValue;
  /** Option. */
  fortiexplorer?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/csf`. */
export interface SystemCsf {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Since 7.4. */
  uid?: string;
  /** Text, up to 255 characters. */
  upstream?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "source-ip"?: string;
  /** Option; default `auto`. Since 7.4. */
  "upstream-interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.4. */
  "upstream-interface"?: string;
  /** Integer, 1 to 65535; default `8013`. */
  "upstream-port"?: number;
  /** Text, up to 35 characters. */
  "group-name"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "group-password"?: string;
  /** Option; default `enable`. */
  "accept-auth-by-cert"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "log-unification"?: "disable" | "enable" | UnknownValue;
  /** Option; default `serial`. */
  "authorization-request-type"?: "serial" | "certificate" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Integer, 1 to 4; default `2`. */
  "fabric-workers"?: number;
  /** Option; default `disable`. */
  "downstream-access"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "legacy-authentication"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "downstream-accprofile"?: string;
  /** Option; default `default`. */
  "configuration-sync"?: "default" | "local" | UnknownValue;
  /** Option; default `default`. */
  "fabric-object-unification"?: "default" | "local" | UnknownValue;
  /** Option; default `default`. */
  "saml-configuration-sync"?: "default" | "local" | UnknownValue;
  /** Table, by `name`. */
  "trusted-list"?: SystemCsfTrustedList[];
  /** Table, by `serial`. */
  "fabric-connector"?: SystemCsfFabricConnector[];
  /** Option; default `enable`. */
  "forticloud-account-enforcement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "file-mgmt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "file-quota"?: number;
  /** Integer, 1 to 99; default `90`. Since 7.4. */
  "file-quota-warning"?: number;
}

/** Table, by `name`. */
export interface SystemCsfTrustedList {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `serial`. */
  "authorization-type"?: "serial" | "certificate" | UnknownValue;
  /** Text, up to 19 characters. */
  serial?: string;
  /** Text, up to 32767 characters. */
  certificate?: string;
  /** Option; default `accept`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Text, up to 19 characters, several separated by blanks. */
  "ha-members"?: string;
  /** Option; default `disable`. */
  "downstream-authorization"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1025; default `0`. In 7.2: 1 to 1024. In 7.4: 1 to 1024. In 7.6: 1 to 1024. */
  index?: number;
}

/** Table, by `serial`. */
export interface SystemCsfFabricConnector {
  /** Text, up to 19 characters. */
  serial: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Option; default `disable`. */
  "configuration-write-access"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  vdom?: SystemCsfFabricConnectorVdom[];
}

/** Table, by `name`. Since 7.4. */
export interface SystemCsfFabricConnectorVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** A row of `system/custom-language`, by `name`. */
export interface SystemCustomLanguage {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  filename?: string;
  /** Text, up to 255 characters. */
  comments?: string;
}

/** A row of `system/ddns`, by `ddnsid`. */
export interface SystemDdns {
  /** Integer, 0 to 4294967295; default `0`. */
  ddnsid: number;
  /** Option. */
  "ddns-server"?: "dyndns.org" | "dyns.net" | "tzo.com" | "vavic.com" | "dipdns.net" | "now.net.cn" | "dhs.org" | "easydns.com" | "genericDDNS" | "FortiGuardDDNS" | "noip.com" | UnknownValue;
  /** Option; default `ipv4`. */
  "addr-type"?: "ipv4" | "ipv6" | UnknownValue;
  /** Option; default `ipv4`. */
  "server-type"?: "ipv4" | "ipv6" | UnknownValue;
  /** Table, by `addr`. */
  "ddns-server-addr"?: SystemDdnsDdnsServerAddr[];
  /** Text, up to 64 characters. */
  "ddns-zone"?: string;
  /** Integer, 60 to 86400; default `300`. */
  "ddns-ttl"?: number;
  /** Option; default `disable`. */
  "ddns-auth"?: "disable" | "tsig" | UnknownValue;
  /** Text, up to 64 characters. */
  "ddns-keyname"?: string;
  /** Secret, answered as `ENC …`. */
  "ddns-key"?: string;
  /** Text, up to 64 characters. */
  "ddns-domain"?: string;
  /** Text, up to 64 characters. */
  "ddns-username"?: string;
  /** Text, up to 64 characters. */
  "ddns-sn"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "ddns-password"?: string;
  /** Option; default `disable`. */
  "use-public-ip"?: "disable" | "enable" | UnknownValue;
  /** Integer, 60 to 2592000; default `0`. */
  "update-interval"?: number;
  /** Option; default `disable`. */
  "clear-text"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Text, up to 46 characters. */
  "bound-ip"?: string;
  /** Table, by `interface-name`. */
  "monitor-interface"?: SystemDdnsMonitorInterface[];
}

/** Table, by `addr`. */
export interface SystemDdnsDdnsServerAddr extends Member<"addr"> {
  /** Text, up to 256 characters. */
  addr: string;
}

/** Table, by `interface-name`. */
export interface SystemDdnsMonitorInterface extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** The settings `system/dedicated-mgmt`. */
export interface SystemDedicatedMgmt {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "default-gateway"?: string;
  /** Option; default `disable`. */
  "dhcp-server"?: "enable" | "disable" | UnknownValue;
  /** IPv4 mask; default `0.0.0.0`. */
  "dhcp-netmask"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-end-ip"?: string;
}

/** A row of `system/device-upgrade`, by `serial`. */
export interface SystemDeviceUpgrade {
  /** Text, up to 31 characters. Refers to `system/vdom`. Since 7.6. */
  vdom?: string;
  /** Option; default `disabled`. `dry-run-done` since 7.6. */
  status?: "disabled" | "initialized" | "downloading" | "device-disconnected" | "ready" | "coordinating" | "staging" | "final-check" | "upgrade-devices" | "cancelled" | "confirmed" | "done" | "failed" | "dry-run-done" | UnknownValue;
  /** Text, up to 79 characters. Since 7.4. */
  "ha-reboot-controller"?: string;
  /** Integer, 0 to 10; default `0`. Since 7.6. */
  "next-path-index"?: number;
  /** Table, by `serial`. Since 7.4. */
  "known-ha-members"?: SystemDeviceUpgradeKnownHaMembers[];
  /** Text. Since 7.6. */
  "initial-version"?: string;
  /** Text, up to 64 characters. Since 7.6. */
  "starter-admin"?: string;
  /** Text, up to 79 characters. */
  serial: string;
  /** Option; default `immediate`. */
  timing?: "immediate" | "scheduled" | UnknownValue;
  /** Integer, 5 to 10080, in minutes; default `15`. Since 7.4. */
  "maximum-minutes"?: number;
  /** Text. */
  time?: string;
  /** Text. */
  "setup-time"?: string;
  /** Text. */
  "upgrade-path"?: string;
  /** Option; default `fortigate`. `fortigate` since 7.4. */
  "device-type"?: "fortigate" | "fortiswitch" | "fortiap" | "fortiextender" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "allow-download"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. `csf-tree-not-supported` since 7.4. `firmware-changed` and `image-missing` since 7.6. */
  "failure-reason"?: "none" | "internal" | "timeout" | "device-type-unsupported" | "download-failed" | "device-missing" | "version-unavailable" | "staging-failed" | "reboot-failed" | "device-not-reconnected" | "node-not-ready" | "no-final-confirmation" | "no-confirmation-query" | "config-error-log-nonempty" | "csf-tree-not-supported" | "firmware-changed" | "node-failed" | "image-missing" | UnknownValue;
}

/** Table, by `serial`. Since 7.4. */
export interface SystemDeviceUpgradeKnownHaMembers extends Member<"serial"> {
  /** Text, up to 79 characters. */
  serial: string;
}

/** A row of `system/device-upgrade-exemptions`, by `id`. Since 7.6. */
export interface SystemDeviceUpgradeExemptions {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  "fortinet-device"?: string;
  /** Text. */
  version?: string;
}

/** The settings `system/dns`. */
export interface SystemDns {
  /** IPv4 address; default `0.0.0.0`. */
  primary?: string;
  /** IPv4 address; default `0.0.0.0`. */
  secondary?: string;
  /** Option, several separated by blanks; default `cleartext`. */
  protocol?: Values<"cleartext" | "dot" | "doh">;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Table, by `hostname`. */
  "server-hostname"?: SystemDnsServerHostname[];
  /** Table, by `domain`. */
  domain?: SystemDnsDomain[];
  /** IPv6 address; default `::`. */
  "ip6-primary"?: string;
  /** IPv6 address; default `::`. */
  "ip6-secondary"?: string;
  /** Integer, 1 to 10; default `5`. */
  timeout?: number;
  /** Integer, 0 to 5; default `2`. */
  retry?: number;
  /** Integer, 0 to 4294967295; default `5000`. */
  "dns-cache-limit"?: number;
  /** Integer, 60 to 86400; default `1800`. */
  "dns-cache-ttl"?: number;
  /** Option; default `disable`. */
  "cache-notfound-responses"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, several separated by blanks. Since 7.6. */
  "root-servers"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `least-rtt`. */
  "server-select-method"?: "least-rtt" | "failover" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-primary"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-secondary"?: string;
  /** Option; default `disable`. */
  log?: "disable" | "error" | "all" | UnknownValue;
  /** Integer, 0 to 86400; default `0`. */
  "fqdn-cache-ttl"?: number;
  /** Integer, 3600 to 86400; default `3600`. Since 7.4. */
  "fqdn-max-refresh"?: number;
  /** Integer, 10 to 3600; default `60`. */
  "fqdn-min-refresh"?: number;
  /** Integer, 60 to 86400; default `86400`. Since 7.6. */
  "hostname-ttl"?: number;
  /** Integer, 0 to 50000; default `5000`. Since 7.6. */
  "hostname-limit"?: number;
}

/** Table, by `hostname`. */
export interface SystemDnsServerHostname extends Member<"hostname"> {
  /** Text, up to 127 characters. */
  hostname: string;
}

/** Table, by `domain`. */
export interface SystemDnsDomain extends Member<"domain"> {
  /** Text, up to 127 characters. */
  domain: string;
}

/** A row of `system/dns-database`, by `name`. */
export interface SystemDnsDatabase {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Text, several separated by blanks. */
  "allow-transfer"?: string;
  /** Option; default `primary`. */
  type?: "primary" | "secondary" | UnknownValue;
  /** Option; default `shadow`. `proxy` since 7.4. */
  view?: "shadow" | "public" | "shadow-ztna" | "proxy" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ip-primary"?: string;
  /** Text, up to 255 characters; default `dns`. */
  "primary-name"?: string;
  /** Text, up to 255 characters; default `host`. */
  contact?: string;
  /** Integer, 0 to 2147483647; default `86400`. */
  ttl?: number;
  /** Option; default `enable`. */
  authoritative?: "enable" | "disable" | UnknownValue;
  /** Text, several separated by blanks. */
  forwarder?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  forwarder6?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "source-ip6"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Integer, 10 to 65536; default `16384`. */
  "rr-max"?: number;
  /** Table, by `id`. */
  "dns-entry"?: SystemDnsDatabaseDnsEntry[];
  /** Option; default `auto`. Since 7.6. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface SystemDnsDatabaseDnsEntry {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `A`. */
  type?: "A" | "NS" | "CNAME" | "MX" | "AAAA" | "PTR" | "PTR_V6" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  ttl?: number;
  /** Integer, 0 to 65535; default `10`. */
  preference?: number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** IPv6 address; default `::`. */
  ipv6?: string;
  /** Text, up to 255 characters. */
  hostname?: string;
  /** Text, up to 255 characters. */
  "canonical-name"?: string;
}

/** A row of `system/dns-server`, by `name`. */
export interface SystemDnsServer {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Option; default `recursive`. `resolver` since 7.6. */
  mode?: "recursive" | "non-recursive" | "forward-only" | "resolver" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Option; default `disable`. */
  doh?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  doh3?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  doq?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/dns64`. */
export interface SystemDns64 {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** IPv6 address with its prefix length; default `64:ff9b::/96`. */
  "dns64-prefix"?: string;
  /** Option; default `enable`. */
  "always-synthesize-aaaa-record"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/dscp-based-priority`, by `id`. */
export interface SystemDscpBasedPriority {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 63; default `0`. */
  ds?: number;
  /** Option; default `high`. */
  priority?: "low" | "medium" | "high" | UnknownValue;
}

/** The settings `system/email-server`. */
export interface SystemEmailServer {
  /** Option; default `custom`. */
  type?: "custom" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `25`. */
  port?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Option; default `disable`. */
  authenticate?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "validate-server"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `none`. */
  security?: "none" | "starttls" | "smtps" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** A row of `system/evpn`, by `id`. Since 7.4. */
export interface SystemEvpn {
  /** Integer, 1 to 65535; default `0`. */
  id: number;
  /** Text, up to 79 characters. */
  rd?: string;
  /** Table, by `route-target`. */
  "import-rt"?: SystemEvpnImportRt[];
  /** Table, by `route-target`. */
  "export-rt"?: SystemEvpnExportRt[];
  /** Option; default `disable`. */
  "ip-local-learning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "arp-suppression"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `route-target`. */
export interface SystemEvpnImportRt extends Member<"route-target"> {
  /** Text, up to 79 characters. */
  "route-target": string;
}

/** Table, by `route-target`. */
export interface SystemEvpnExportRt extends Member<"route-target"> {
  /** Text, up to 79 characters. */
  "route-target": string;
}

/** A row of `system/external-resource`, by `name`. */
export interface SystemExternalResource {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `category`. `mac-address` and `data` since 7.4. `generic-address` since 7.6. */
  type?: "category" | "domain" | "malware" | "address" | "mac-address" | "data" | "generic-address" | UnknownValue;
  /** Text, up to 15 characters. Since 7.6. */
  namespace?: string;
  /** Text, up to 511 characters; default `$.addresses`. Since 7.6. */
  "object-array-path"?: string;
  /** Text, up to 511 characters; default `$.name`. Since 7.6. */
  "address-name-field"?: string;
  /** Text, up to 511 characters; default `$.value`. Since 7.6. */
  "address-data-field"?: string;
  /** Text, up to 511 characters; default `$.description`. Since 7.6. */
  "address-comment-field"?: string;
  /** Option; default `feed`. */
  "update-method"?: "feed" | "push" | UnknownValue;
  /** Integer, 192 to 221; default `0`. */
  category?: number;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
  /** Option; default `disable`. Since 7.6. */
  "client-cert-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. Since 7.6. */
  "client-cert"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Text, up to 511 characters. */
  resource?: string;
  /** Text, up to 255 characters. */
  "user-agent"?: string;
  /** Option; default `none`. */
  "server-identity-check"?: "none" | "basic" | "full" | UnknownValue;
  /** Integer, 1 to 43200; default `5`. */
  "refresh-rate"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `system/fabric-vpn`. */
export interface SystemFabricVpn {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sync-mode"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "branch-name"?: string;
  /** Option; default `health-check`. */
  "policy-rule"?: "health-check" | "manual" | "auto" | UnknownValue;
  /** Option; default `hub`. */
  "vpn-role"?: "hub" | "spoke" | UnknownValue;
  /** Table, by `name`. */
  overlays?: SystemFabricVpnOverlays[];
  /** Table, by `id`. */
  "advertised-subnets"?: SystemFabricVpnAdvertisedSubnets[];
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "loopback-address-block"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "loopback-interface"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `system/fabric-vpn/advertised-subnets`. */
  "loopback-advertised-subnet"?: number;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Text. */
  "bgp-as"?: string;
  /** Text, up to 35 characters. Refers to `system/sdwan/zone`. */
  "sdwan-zone"?: string;
  /** Text, up to 35 characters, several separated by blanks. Refers to `system/sdwan/health-check`. */
  "health-checks"?: string;
}

/** Table, by `name`. */
export interface SystemFabricVpnOverlays {
  /** Text, up to 79 characters. */
  name: string;
  /** Integer, 0 to 255; default `0`. Since 7.6. */
  "ipsec-network-id"?: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "overlay-tunnel-block"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 45 characters. Refers to `router/bgp/neighbor`. */
  "bgp-neighbor"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/policy`. */
  "overlay-policy"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/bgp/network`. */
  "bgp-network"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/policy`. */
  "route-policy"?: number;
  /** Text, up to 45 characters. Refers to `router/bgp/neighbor-group`. */
  "bgp-neighbor-group"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/bgp/neighbor-range`. */
  "bgp-neighbor-range"?: number;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/phase1-interface`. */
  "ipsec-phase1"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `system/sdwan/members`. */
  "sdwan-member"?: number;
}

/** Table, by `id`. */
export interface SystemFabricVpnAdvertisedSubnets {
  /** Integer, 0 to 4294967294; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
  /** Option; default `inbound`. */
  access?: "inbound" | "bidirectional" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `router/bgp/network`. */
  "bgp-network"?: number;
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  "firewall-address"?: string;
  /** Integer, 0 to 4294967295, several separated by blanks. Refers to `firewall/policy`. */
  policies?: number | string;
}

/** The settings `system/federated-upgrade`. */
export interface SystemFederatedUpgrade {
  /** Option; default `disabled`. `dry-run-done` since 7.6. */
  status?: "disabled" | "initialized" | "downloading" | "device-disconnected" | "ready" | "coordinating" | "staging" | "final-check" | "upgrade-devices" | "cancelled" | "confirmed" | "done" | "failed" | "dry-run-done" | UnknownValue;
  /** Option; default `user`. Since 7.6. */
  source?: "user" | "auto-firmware-upgrade" | "forced-upgrade" | UnknownValue;
  /** Option; default `none`. `csf-tree-not-supported` since 7.4. `firmware-changed` and `image-missing` since 7.6. */
  "failure-reason"?: "none" | "internal" | "timeout" | "device-type-unsupported" | "download-failed" | "device-missing" | "version-unavailable" | "staging-failed" | "reboot-failed" | "device-not-reconnected" | "node-not-ready" | "no-final-confirmation" | "no-confirmation-query" | "config-error-log-nonempty" | "csf-tree-not-supported" | "firmware-changed" | "node-failed" | "image-missing" | UnknownValue;
  /** Text, up to 79 characters. */
  "failure-device"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "upgrade-id"?: number;
  /** Integer, 0 to 10; default `0`. */
  "next-path-index"?: number;
  /** Option; default `disable`. Since 7.6. */
  "ignore-signing-errors"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Since 7.4. */
  "ha-reboot-controller"?: string;
  /** Table, by `serial`. Since 7.4. */
  "known-ha-members"?: SystemFederatedUpgradeKnownHaMembers[];
  /** Text. Since 7.6. */
  "initial-version"?: string;
  /** Text, up to 64 characters. Since 7.6. */
  "starter-admin"?: string;
  /** Table, by `serial`. */
  "node-list"?: SystemFederatedUpgradeNodeList[];
}

/** Table, by `serial`. Since 7.4. */
export interface SystemFederatedUpgradeKnownHaMembers extends Member<"serial"> {
  /** Text, up to 79 characters. */
  serial: string;
}

/** Table, by `serial`. */
export interface SystemFederatedUpgradeNodeList {
  /** Text, up to 79 characters. */
  serial: string;
  /** Option; default `immediate`. */
  timing?: "immediate" | "scheduled" | UnknownValue;
  /** Integer, 5 to 10080, in minutes; default `15`. Since 7.4. */
  "maximum-minutes"?: number;
  /** Text. */
  time?: string;
  /** Text. */
  "setup-time"?: string;
  /** Text. */
  "upgrade-path"?: string;
  /** Option; default `fortigate`. */
  "device-type"?: "fortigate" | "fortiswitch" | "fortiap" | "fortiextender" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "allow-download"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. */
  "coordinating-fortigate"?: string;
  /** Option; default `none`. Since 7.6. */
  "failure-reason"?: "none" | "internal" | "timeout" | "device-type-unsupported" | "download-failed" | "device-missing" | "version-unavailable" | "staging-failed" | "reboot-failed" | "device-not-reconnected" | "node-not-ready" | "no-final-confirmation" | "no-confirmation-query" | "config-error-log-nonempty" | "csf-tree-not-supported" | "firmware-changed" | "node-failed" | "image-missing" | UnknownValue;
}

/** The settings `system/fips-cc`. */
export interface SystemFipsCc {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 1440; default `1440`. */
  "self-test-period"?: number;
  /** Option; default `disable`. */
  "key-generation-self-test"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/fortidata`. Since 7.6. */
export interface SystemFortidata {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text. */
  "source-ip"?: string;
  /** Option. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511. */
  "vrf-select"?: number;
}

/** The settings `system/fortiguard`. */
export interface SystemFortiguard {
  /** Option; default `enable`. */
  "fortiguard-anycast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `fortinet`. */
  "fortiguard-anycast-source"?: "fortinet" | "aws" | "debug" | UnknownValue;
  /** Option; default `https`. */
  protocol?: "udp" | "http" | "https" | UnknownValue;
  /** Option; default `443`. */
  port?: "8888" | "53" | "80" | "443" | UnknownValue;
  /** Integer, 1 to 266; default `1`. */
  "load-balance-servers"?: number;
  /** Option; default `enable`. */
  "auto-join-forticloud"?: "enable" | "disable" | UnknownValue;
  /** Option; default `automatic`. */
  "update-server-location"?: "automatic" | "usa" | "eu" | UnknownValue;
  /** Text, up to 63 characters. */
  "sandbox-region"?: string;
  /** Option; default `disable`. */
  "sandbox-inline-scan"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-ffdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-uwdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "update-dldb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-extdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-build-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "persistent-connection"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** Option; default `enable`. */
  "auto-firmware-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "auto-firmware-upgrade-day"?: Values<"sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday">;
  /** Integer, 0 to 14; default `3`. Since 7.4. */
  "auto-firmware-upgrade-delay"?: number;
  /** Integer, 0 to 23; default `1`. */
  "auto-firmware-upgrade-start-hour"?: number;
  /** Integer, 0 to 23; default `4`. */
  "auto-firmware-upgrade-end-hour"?: number;
  /** Integer, 1 to 100, in days; default `15`. Since 7.4. */
  "FDS-license-expiring-days"?: number;
  /** Option; default `disable`. Since 7.6. */
  "subscribe-update-notification"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "antispam-force-off"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "antispam-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 86400; default `1800`. */
  "antispam-cache-ttl"?: number;
  /** Integer, 1 to 150; default `1`. Since 7.4. */
  "antispam-cache-mpermille"?: number;
  /** Integer, 0 to 4294967295; default `4294967295`. */
  "antispam-license"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "antispam-expiration"?: number;
  /** Integer, 1 to 30; default `7`. */
  "antispam-timeout"?: number;
  /** Option; default `disable`. */
  "outbreak-prevention-force-off"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "outbreak-prevention-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 86400; default `300`. */
  "outbreak-prevention-cache-ttl"?: number;
  /** Integer, 1 to 150; default `1`. Since 7.4. */
  "outbreak-prevention-cache-mpermille"?: number;
  /** Integer, 0 to 4294967295; default `4294967295`. */
  "outbreak-prevention-license"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "outbreak-prevention-expiration"?: number;
  /** Integer, 1 to 30; default `7`. */
  "outbreak-prevention-timeout"?: number;
  /** Option; default `disable`. */
  "webfilter-force-off"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "webfilter-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 86400; default `3600`. */
  "webfilter-cache-ttl"?: number;
  /** Integer, 0 to 4294967295; default `4294967295`. */
  "webfilter-license"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "webfilter-expiration"?: number;
  /** Integer, 1 to 30; default `15`. In 7.2: default `7`. */
  "webfilter-timeout"?: number;
  /** Text, several separated by blanks. */
  "sdns-server-ip"?: string;
  /** Integer, 1 to 65535; default `53`. */
  "sdns-server-port"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "anycast-sdns-server-ip"?: string;
  /** Integer, 1 to 65535; default `853`. */
  "anycast-sdns-server-port"?: number;
  /** Option, several separated by blanks. */
  "sdns-options"?: Values<"include-question-section">;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Text, up to 63 characters. */
  "proxy-server-ip"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "proxy-server-port"?: number;
  /** Text, up to 64 characters. */
  "proxy-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "proxy-password"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ddns-server-ip"?: string;
  /** IPv6 address; default `::`. */
  "ddns-server-ip6"?: string;
  /** Integer, 1 to 65535; default `443`. */
  "ddns-server-port"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Text, up to 50 characters. */
  "service-account-id"?: string;
}

/** The settings `system/fortindr`. */
export interface SystemFortindr {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `system/fortisandbox`. */
export interface SystemFortisandbox {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  forticloud?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inline-scan"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `default`. */
  "enc-algorithm"?: "default" | "high" | "low" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 63 characters. */
  email?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.6. */
  ca?: string;
  /** Text, up to 127 characters. Since 7.6. */
  cn?: string;
  /** Option; default `disable`. Since 7.6. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/fsso-polling`. */
export interface SystemFssoPolling {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `8000`. */
  "listening-port"?: number;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-password"?: string;
}

/** The settings `system/ftm-push`. */
export interface SystemFtmPush {
  /** Option; default `enable`. Since 7.4. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Text, up to 127 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `4433`. */
  "server-port"?: number;
  /** Text, up to 35 characters; default `Fortinet_GUI_Server`. Refers to `certificate/local`. */
  "server-cert"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "server-ip"?: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/geneve`, by `name`. */
export interface SystemGeneve {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 16777215; default `0`. */
  vni?: number;
  /** Option; default `ethernet`. */
  type?: "ethernet" | "ppp" | UnknownValue;
  /** Option; default `ipv4-unicast`. */
  "ip-version"?: "ipv4-unicast" | "ipv6-unicast" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-ip"?: string;
  /** IPv6 address; default `::`. */
  "remote-ip6"?: string;
  /** Integer, 1 to 65535; default `6081`. */
  dstport?: number;
}

/** A row of `system/geoip-country`, by `id`. Read only. */
export interface SystemGeoipCountry {
  /** Text, up to 2 characters. */
  id: string;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `system/geoip-override`, by `name`. */
export interface SystemGeoipOverride {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Text, up to 2 characters. */
  "country-id"?: string;
  /** Table, by `id`. */
  "ip-range"?: SystemGeoipOverrideIpRange[];
  /** Table, by `id`. */
  "ip6-range"?: SystemGeoipOverrideIp6Range[];
}

/** Table, by `id`. */
export interface SystemGeoipOverrideIpRange {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
}

/** Table, by `id`. */
export interface SystemGeoipOverrideIp6Range {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
}

/** The settings `system/gi-gk`. */
export interface SystemGiGk {
  /** Integer. */
  context?: number;
  /** Integer. */
  port?: number;
}

/** The settings `system/global`. */
export interface SystemGlobal {
  /** Option; default `english`. */
  language?: "english" | "french" | "spanish" | "portuguese" | "japanese" | "trach" | "simch" | "korean" | UnknownValue;
  /** Option; default `disable`. */
  "gui-ipv6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-replacement-message-groups"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-local-out"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-certificates"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-custom-language"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-wireless-opensecurity"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-app-detection-sdwan"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-display-hostname"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortigate-cloud-sandbox"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-firmware-upgrade-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-forticare-registration-setup-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "gui-auto-upgrade-setup-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-workflow-management"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-cdn-usage"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `tlsv1-2 tlsv1-3`. */
  "admin-https-ssl-versions"?: Values<"tlsv1-1" | "tlsv1-2" | "tlsv1-3">;
  /** Option, several separated by blanks. */
  "admin-https-ssl-ciphersuites"?: Values<"TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-AES-128-CCM-SHA256" | "TLS-AES-128-CCM-8-SHA256">;
  /** Option, several separated by blanks. */
  "admin-https-ssl-banned-ciphers"?: Values<"RSA" | "DHE" | "ECDHE" | "DSS" | "ECDSA" | "AES" | "AESGCM" | "CAMELLIA" | "3DES" | "SHA1" | "SHA256" | "SHA384" | "STATIC" | "CHACHA20" | "ARIA" | "AESCCM">;
  /** Integer, 1 to 480; default `5`. */
  admintimeout?: number;
  /** Integer, 15 to 300; default `0`. */
  "admin-console-timeout"?: number;
  /** Option; default `weekly`. */
  "ssd-trim-freq"?: "never" | "hourly" | "daily" | "weekly" | "monthly" | UnknownValue;
  /** Integer, 0 to 23; default `1`. */
  "ssd-trim-hour"?: number;
  /** Integer, 0 to 60; default `60`. */
  "ssd-trim-min"?: number;
  /** Option; default `sunday`. */
  "ssd-trim-weekday"?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Integer, 1 to 31; default `1`. */
  "ssd-trim-date"?: number;
  /** Option; default `enable`. */
  "admin-concurrent"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10; default `3`. */
  "admin-lockout-threshold"?: number;
  /** Integer, 1 to 2147483647; default `60`. */
  "admin-lockout-duration"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  refresh?: number;
  /** Integer, 0 to 4294967295; default `5`. */
  interval?: number;
  /** Integer, 0 to 4294967295; default `5`. */
  failtime?: number;
  /** Option; default `3`. Since 7.4. */
  "purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Option; default `disable`. */
  "daily-restart"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "restart-time"?: string;
  /** Option; default `none`. */
  "wad-restart-mode"?: "none" | "time" | "memory" | UnknownValue;
  /** Text. */
  "wad-restart-start-time"?: string;
  /** Text. */
  "wad-restart-end-time"?: string;
  /** Integer, 1 to 32; default `4`. Since 7.6. */
  "wad-p2s-max-body-size"?: number;
  /** Integer, 1 to 65535; default `1812`. */
  "radius-port"?: number;
  /** Integer, 1 to 65535; default `5201`. Since 7.4. */
  "speedtestd-server-port"?: number;
  /** Integer, 1 to 65535; default `5200`. Since 7.4. */
  "speedtestd-ctrl-port"?: number;
  /** Integer, 1 to 100; default `100`. */
  "admin-login-max"?: number;
  /** Integer, 1 to 300; default `5`. */
  remoteauthtimeout?: number;
  /** Integer, 1 to 300000; default `500`. */
  ldapconntimeout?: number;
  /** Option; default `enable`. */
  "batch-cmdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `optional`. */
  "multi-factor-authentication"?: "optional" | "mandatory" | UnknownValue;
  /** Option; default `TLSv1-2`. */
  "ssl-min-proto-version"?: "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Option; default `disable`. */
  "autorun-log-fsck"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `system/timezone`. */
  timezone?: string;
  /** Option; default `tos`. */
  "traffic-priority"?: "tos" | "dscp" | UnknownValue;
  /** Option; default `medium`. */
  "traffic-priority-level"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `cubic`. Since 7.4. */
  "quic-congestion-control-algo"?: "cubic" | "bbr" | "bbr2" | "reno" | UnknownValue;
  /** Integer, 1200 to 1500; default `1500`. Since 7.4. */
  "quic-max-datagram-size"?: number;
  /** Option; default `enable`. Since 7.4. */
  "quic-udp-payload-size-shaping-per-cid"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 5; default `3`. Since 7.4. */
  "quic-ack-thresold"?: number;
  /** Option; default `enable`. Since 7.4. */
  "quic-pmtud"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 60; default `5`. Since 7.4. */
  "quic-tls-handshake-timeout"?: number;
  /** Option; default `strict`. */
  "anti-replay"?: "disable" | "loose" | "strict" | UnknownValue;
  /** Option; default `enable`. */
  "send-pmtu-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "honor-df"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "pmtu-discovery"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "revision-image-auto-backup"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "revision-backup-on-logout"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  "management-vdom"?: string;
  /** Text, up to 35 characters. */
  hostname?: string;
  /** Text, up to 35 characters. */
  alias?: string;
  /** Option; default `enable`. */
  "strong-crypto"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-static-key-ciphers"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "snat-route-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ipv6-snat-route-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "speedtest-server"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cli-audit-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `2048`. */
  "dh-params"?: "1024" | "1536" | "2048" | "3072" | "4096" | "6144" | "8192" | UnknownValue;
  /** Option; default `enable`. */
  "fds-statistics"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1440; default `60`. */
  "fds-statistics-period"?: number;
  /** Option; default `enable`. */
  "tcp-option"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "lldp-transmission"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "lldp-reception"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10000; default `10`. In 7.2: 1 to 300. In 7.4: 1 to 300. */
  "proxy-auth-timeout"?: number;
  /** Option; default `session`. */
  "proxy-keep-alive-mode"?: "session" | "traffic" | "re-authentication" | UnknownValue;
  /** Integer, 1 to 86400; default `30`. */
  "proxy-re-authentication-time"?: number;
  /** Option; default `disable`. */
  "proxy-auth-lifetime"?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 65535; default `480`. */
  "proxy-auth-lifetime-timeout"?: number;
  /** Option; default `disable`. */
  "proxy-resource-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-cert-use-mgmt-vdom"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 15; default `5`. */
  "sys-perf-log-interval"?: number;
  /** Option; default `loose`. */
  "check-protocol-header"?: "loose" | "strict" | UnknownValue;
  /** Option; default `restricted`. */
  "vip-arp-range"?: "unlimited" | "restricted" | UnknownValue;
  /** Option; default `disable`. */
  "reset-sessionless-tcp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allow-traffic-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ipv6-allow-traffic-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "strict-dirty-session-check"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 86400; default `120`. */
  "tcp-halfclose-timer"?: number;
  /** Integer, 1 to 86400; default `10`. */
  "tcp-halfopen-timer"?: number;
  /** Integer, 0 to 300; default `1`. */
  "tcp-timewait-timer"?: number;
  /** Integer, 5 to 300; default `5`. */
  "tcp-rst-timer"?: number;
  /** Integer, 1 to 86400; default `180`. */
  "udp-idle-timer"?: number;
  /** Integer, 1 to 300; default `30`. */
  "block-session-timer"?: number;
  /** Text; default `1024-25000`. */
  "ip-src-port-range"?: string;
  /** Option; default `disable`. */
  "pre-login-banner"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "post-login-banner"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  tftp?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  "av-failopen"?: "pass" | "off" | "one-shot" | UnknownValue;
  /** Option; default `disable`. */
  "av-failopen-session"?: "enable" | "disable" | UnknownValue;
  /** Integer, 70 to 97; default `95`. */
  "memory-use-threshold-extreme"?: number;
  /** Integer, 70 to 97; default `88`. */
  "memory-use-threshold-red"?: number;
  /** Integer, 70 to 97; default `82`. */
  "memory-use-threshold-green"?: number;
  /** Integer, 32 to 2047; default `32`. */
  "ip-fragment-mem-thresholds"?: number;
  /** Integer, 3 to 30; default `30`. Since 7.6. */
  "ip-fragment-timeout"?: number;
  /** Integer, 5 to 60; default `60`. Since 7.6. */
  "ipv6-fragment-timeout"?: number;
  /** Integer, 50 to 99; default `90`. */
  "cpu-use-threshold"?: number;
  /** Option; default `disable`. */
  "log-single-cpu-high"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "check-reset-range"?: "strict" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "upgrade-report"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `80`. */
  "admin-port"?: number;
  /** Integer, 1 to 65535; default `443`. */
  "admin-sport"?: number;
  /** Text, up to 255 characters. */
  "admin-host"?: string;
  /** Option; default `enable`. */
  "admin-https-redirect"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `63072000`. */
  "admin-hsts-max-age"?: number;
  /** Option; default `enable`. */
  "admin-ssh-password"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. `all` and `non-console-only` since 7.6. `enable` until 7.4. */
  "admin-restrict-local"?: "all" | "non-console-only" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `22`. */
  "admin-ssh-port"?: number;
  /** Integer, 10 to 3600; default `120`. */
  "admin-ssh-grace-time"?: number;
  /** Option; default `disable`. */
  "admin-ssh-v1"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "admin-telnet"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `23`. */
  "admin-telnet-port"?: number;
  /** Option; default `disable`. */
  "admin-forticloud-sso-login"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "admin-forticloud-sso-default-profile"?: string;
  /** Text. */
  "default-service-source-port"?: string;
  /** Text, up to 35 characters; default `Fortinet_GUI_Server`. Refers to `certificate/local`. */
  "admin-server-cert"?: string;
  /** Option; default `disable`. */
  "admin-https-pki-required"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters; default `Fortinet_Wifi`. Refers to `certificate/local`. */
  "wifi-certificate"?: string;
  /** Integer, 10 to 3600; default `60`. Since 7.4. */
  "dhcp-lease-backup-interval"?: number;
  /** Text, up to 79 characters; default `Fortinet_Wifi_CA`. Refers to `certificate/ca`. */
  "wifi-ca-certificate"?: string;
  /** Integer, 1 to 65535; default `1000`. */
  "auth-http-port"?: number;
  /** Integer, 1 to 65535; default `1003`. */
  "auth-https-port"?: number;
  /** Integer, 0 to 65535; default `1001`. */
  "auth-ike-saml-port"?: number;
  /** Option; default `disable`. */
  "auth-keepalive"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `0`. */
  "policy-auth-concurrent"?: number;
  /** Option; default `block-new`. */
  "auth-session-limit"?: "block-new" | "logout-inactive" | UnknownValue;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. */
  "auth-cert"?: string;
  /** Option; default `disable`. */
  "clt-cert-req"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `8013`. */
  "fortiservice-port"?: number;
  /** Option; default `automatic`. */
  "cfg-save"?: "automatic" | "manual" | "revert" | UnknownValue;
  /** Integer, 10 to 4294967295; default `600`. */
  "cfg-revert-timeout"?: number;
  /** Option; default `enable`. */
  "reboot-upon-config-restore"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "admin-scp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "wireless-controller"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1024 to 49150; default `5246`. */
  "wireless-controller-port"?: number;
  /** Integer, 1024 to 49150; default `25246`. */
  "fortiextender-data-port"?: number;
  /** Option; default `disable`. */
  fortiextender?: "disable" | "enable" | UnknownValue;
  /** IPv4 address with its mask; default `10.252.0.1 255.255.0.0`. */
  "extender-controller-reserved-network"?: string;
  /** Option; default `disable`. */
  "fortiextender-discovery-lockdown"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "fortiextender-vlan-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fortiextender-provision-on-authorization"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address with its mask; default `10.255.0.1 255.255.0.0`. */
  "switch-controller-reserved-network"?: string;
  /** Integer, 1 to 2; default `1`. */
  "dnsproxy-worker-count"?: number;
  /** Integer, 1 to 1; default `1`. */
  "url-filter-count"?: number;
  /** Integer, 0 to 128; default `0`. Since 7.6. */
  "httpd-max-worker-count"?: number;
  /** Integer, 1 to 2; default `0`. */
  "proxy-worker-count"?: number;
  /** Integer, 2 to 2; default `0`. */
  "scanunit-count"?: number;
  /** Option, several separated by blanks. */
  "fgd-alert-subscription"?: Values<"advisory" | "latest-threat" | "latest-virus" | "latest-attack" | "new-antivirus-db" | "new-attack-db">;
  /** Integer, 0 to 2; default `1`. */
  "ipv6-accept-dad"?: number;
  /** Option; default `disable`. */
  "ipv6-allow-anycast-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ipv6-allow-multicast-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "ipv6-allow-local-in-silent-drop"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "csr-ca-attribute"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "wimax-4g-usb"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `8`. */
  "cert-chain-max"?: number;
  /** Integer, 0 to 1; default `0`. */
  "sslvpn-max-worker-count"?: number;
  /** Text, up to 79 characters; default `0`. Since 7.6. */
  "sslvpn-affinity"?: string;
  /** Option; default `disable`. Since 7.4. */
  "sslvpn-web-mode"?: "enable" | "disable" | UnknownValue;
  /** Integer, 60 to 600; default `60`. */
  "two-factor-ftk-expiry"?: number;
  /** Integer, 30 to 300; default `60`. */
  "two-factor-email-expiry"?: number;
  /** Integer, 30 to 300; default `60`. */
  "two-factor-sms-expiry"?: number;
  /** Integer, 10 to 3600; default `60`. */
  "two-factor-fac-expiry"?: number;
  /** Integer, 1 to 168; default `72`. */
  "two-factor-ftm-expiry"?: number;
  /** Option; default `disable`. */
  "per-user-bal"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2; default `0`. */
  "wad-worker-count"?: number;
  /** Integer, 0 to 10240; default `10240`. Since 7.6. */
  "wad-worker-dev-cache"?: number;
  /** Integer, 1 to 1; default `1`. */
  "wad-csvc-cs-count"?: number;
  /** Integer, 0 to 2; default `0`. */
  "wad-csvc-db-count"?: number;
  /** Option; default `enable`. */
  "wad-source-affinity"?: "disable" | "enable" | UnknownValue;
  /** Integer, 5 to 25; default `10`. */
  "wad-memory-change-granularity"?: number;
  /** Option; default `disable`. */
  "login-timestamp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ip-conflict-detection"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 15; default `0`. */
  "miglogd-children"?: number;
  /** Integer, 0 to 99; default `0`. Since 7.6. */
  "log-daemon-cpu-threshold"?: number;
  /** Option; default `disable`. */
  "special-file-23-support"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-uuid-address"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-ssl-connection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-rest-api-cache"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rest-api-key-url-query"?: "enable" | "disable" | UnknownValue;
  /** Integer, 131072 to 2147483647; default `131072`. */
  "arp-max-entry"?: number;
  /** Text, up to 79 characters; default `1`. */
  "ha-affinity"?: string;
  /** Text, up to 79 characters; default `1`. Since 7.4. */
  "bfd-affinity"?: string;
  /** Text, up to 79 characters; default `1`. */
  "cmdbsvr-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "av-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "wad-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "ips-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "miglog-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "syslog-affinity"?: string;
  /** Text, up to 79 characters; default `0`. */
  "url-filter-affinity"?: string;
  /** Text, up to 79 characters; default `0`. Since 7.6. */
  "router-affinity"?: string;
  /** Integer, 65536 to 2147483647; default `0`. */
  "ndp-max-entry"?: number;
  /** Integer, 8192 to 2147483647; default `8192`. */
  "br-fdb-max-entry"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "max-route-cache-size"?: number;
  /** Option; default `enable`. Since 7.4. */
  "ipsec-qat-offload"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30 to 31536000; default `300`. */
  "device-idle-timeout"?: number;
  /** Integer, 31262 to 89320; default `62524`. */
  "user-device-store-max-devices"?: number;
  /** Integer, 1 to 5; default `2`. Since 7.6. */
  "user-device-store-max-device-mem"?: number;
  /** Integer, 31262 to 89320; default `62524`. */
  "user-device-store-max-users"?: number;
  /** Integer, 62524334 to 625243340; default `312621670`. */
  "user-device-store-max-unified-mem"?: number;
  /** Text, up to 19 characters. */
  "gui-device-latitude"?: string;
  /** Text, up to 19 characters. */
  "gui-device-longitude"?: string;
  /** Option; default `disable`. */
  "private-data-encryption"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-auth-extension-device"?: "enable" | "disable" | UnknownValue;
  /** Option; default `jade`. `jet-stream` and `security-fabric` since 7.4. */
  "gui-theme"?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "retro" | "dark-matter" | "onyx" | "eclipse" | UnknownValue;
  /** Option; default `yyyy/MM/dd`. */
  "gui-date-format"?: "yyyy/MM/dd" | "dd/MM/yyyy" | "MM/dd/yyyy" | "yyyy-MM-dd" | "dd-MM-yyyy" | "MM-dd-yyyy" | UnknownValue;
  /** Option; default `system`. */
  "gui-date-time-source"?: "system" | "browser" | UnknownValue;
  /** Integer, 96 to 128000; default `3200`. */
  "igmp-state-limit"?: number;
  /** Option; default `enable`. */
  "cloud-communication"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 10; default `10`. */
  "ipsec-ha-seqjump-rate"?: number;
  /** Option; default `enable`. */
  "fortitoken-cloud"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "fortitoken-cloud-push-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Since 7.6. */
  "fortitoken-cloud-region"?: string;
  /** Integer, 0 to 336; default `24`. Since 7.4. */
  "fortitoken-cloud-sync-interval"?: number;
  /** Integer, 0 to 214748364; default `0`. */
  "faz-disk-buffer-size"?: number;
  /** Option; default `auto`. */
  "irq-time-accounting"?: "auto" | "force" | UnknownValue;
  /** Text, up to 255 characters. */
  "management-ip"?: string;
  /** Integer, 1 to 65535; default `443`. */
  "management-port"?: number;
  /** Option; default `enable`. */
  "management-port-use-admin-sport"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "forticonverter-integration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "forticonverter-config-upload"?: "once" | "disable" | UnknownValue;
  /** Option; default `full`. */
  "internet-service-database"?: "mini" | "standard" | "full" | "on-demand" | UnknownValue;
  /** Table, by `id`. Since 7.4. */
  "internet-service-download-list"?: SystemGlobalInternetServiceDownloadList[];
  /** Option; default `enable`. Since 7.6. */
  "geoip-full-db"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "early-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "npu-neighbor-update"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "delay-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "interface-subnet-usage"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 1; default `1`. */
  "sflowd-max-children-num"?: number;
  /** Option; default `disable`. Since 7.4. */
  "fortigslb-integration"?: "disable" | "enable" | UnknownValue;
  /** Integer, 3 to 15; default `3`. Since 7.6. */
  "user-history-password-threshold"?: number;
  /** Option; default `disable`. Since 7.6. */
  "auth-session-auto-backup"?: "enable" | "disable" | UnknownValue;
  /** Option; default `15min`. Since 7.6. */
  "auth-session-auto-backup-interval"?: "1min" | "5min" | "15min" | "30min" | "1hr" | UnknownValue;
  /** Integer, 0 to 65535; default `44559`. Since 7.6. */
  "scim-https-port"?: number;
  /** Integer, 0 to 65535; default `44558`. Since 7.6. */
  "scim-http-port"?: number;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. Since 7.6. */
  "scim-server-cert"?: string;
  /** Option; default `disable`. Since 7.6. */
  "application-bandwidth-tracking"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "tls-session-cache"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gui-allow-incompatible-fabric-fgt"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters, several separated by blanks. */
  "split-port"?: string;
  /** Option. Since 7.6. */
  "single-vdom-npuvlink"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "vdom-mode"?: "no-vdom" | "multi-vdom" | UnknownValue;
  /** Option. */
  "long-vdom-name"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "edit-vdom-prompt"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.6. */
  "telemetry-controller"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1024 to 49150. Since 7.6. */
  "telemetry-data-port"?: number;
  /** Option. */
  "proxy-hardware-acceleration"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "ipsec-hmac-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "gui-cdn-domain-override"?: string;
  /** Option. */
  "ipsec-asic-offload"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. Since 7.4. */
export interface SystemGlobalInternetServiceDownloadList extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  id: number;
}

/** A row of `system/gre-tunnel`, by `name`. */
export interface SystemGreTunnel {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `4`. */
  "ip-version"?: "4" | "6" | UnknownValue;
  /** IPv6 address; default `::`. */
  "remote-gw6"?: string;
  /** IPv6 address; default `::`. */
  "local-gw6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** Option; default `disable`. */
  "use-sdwan"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "sequence-number-transmission"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "sequence-number-reception"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "checksum-transmission"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "checksum-reception"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-outbound"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-inbound"?: number;
  /** Option; default `disable`. */
  "dscp-copying"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Integer, 0 to 32767; default `0`. */
  "keepalive-interval"?: number;
  /** Integer, 1 to 255; default `10`. */
  "keepalive-failtimes"?: number;
}

/** The settings `system/ha`. */
export interface SystemHa {
  /** Integer, 0 to 1023; default `0`. */
  "group-id"?: number;
  /** Text, up to 32 characters. */
  "group-name"?: string;
  /** Option; default `standalone`. */
  mode?: "standalone" | "a-a" | "a-p" | UnknownValue;
  /** Option; default `disable`. */
  "sync-packet-balance"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Secret, answered as `ENC …`, up to 16 characters. */
  key?: string;
  /** Text, several separated by blanks. */
  hbdev?: string;
  /** Table, by `interface-name`. Since 7.6. */
  "auto-virtual-mac-interface"?: SystemHaAutoVirtualMacInterface[];
  /** Table, by `name`. Since 7.6. */
  "backup-hbdev"?: SystemHaBackupHbdev[];
  /** Option; default `disable`. */
  "unicast-hb"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "unicast-hb-peerip"?: string;
  /** IPv4 mask; default `0.0.0.0`. */
  "unicast-hb-netmask"?: string;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "session-sync-dev"?: string;
  /** Integer, 5 to 3600; default `10`. */
  "route-ttl"?: number;
  /** Integer, 0 to 3600; default `0`. */
  "route-wait"?: number;
  /** Integer, 0 to 3600; default `10`. */
  "route-hold"?: number;
  /** Integer, 5 to 3600; default `600`. */
  "multicast-ttl"?: number;
  /** Integer, 5 to 3600; default `60`. Since 7.4. */
  "evpn-ttl"?: number;
  /** Option; default `disable`. */
  "load-balance-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sync-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  encryption?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 20; default `2`. */
  "hb-interval"?: number;
  /** Option; default `100ms`. */
  "hb-interval-in-milliseconds"?: "100ms" | "10ms" | UnknownValue;
  /** Integer, 1 to 60; default `20`. */
  "hb-lost-threshold"?: number;
  /** Integer, 5 to 300; default `20`. */
  "hello-holddown"?: number;
  /** Option; default `enable`. */
  "gratuitous-arps"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 60; default `5`. */
  arps?: number;
  /** Integer, 1 to 20; default `8`. */
  "arps-interval"?: number;
  /** Option; default `disable`. */
  "session-pickup"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-connectionless"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-expectation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-nat"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "session-pickup-delay"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "link-failed-signal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `uninterruptible`. Since 7.4. */
  "upgrade-mode"?: "simultaneous" | "uninterruptible" | "local-only" | "secondary-only" | UnknownValue;
  /** Integer, 15 to 300; default `30`. */
  "uninterruptible-primary-wait"?: number;
  /** Option; default `disable`. */
  "standalone-mgmt-vdom"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ha-mgmt-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "ha-mgmt-interfaces"?: SystemHaHaMgmtInterfaces[];
  /** Text, up to 4 characters; default `8890`. */
  "ha-eth-type"?: string;
  /** Text, up to 4 characters; default `8891`. */
  "hc-eth-type"?: string;
  /** Text, up to 4 characters; default `8893`. */
  "l2ep-eth-type"?: string;
  /** Integer, 1 to 65535; default `300`. */
  "ha-uptime-diff-margin"?: number;
  /** Option; default `disable`. */
  "standalone-config-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unicast-status"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "unicast-gateway"?: string;
  /** Table, by `id`. */
  "unicast-peers"?: SystemHaUnicastPeers[];
  /** Option; default `round-robin`. */
  schedule?: "none" | "leastconnection" | "round-robin" | "weight-round-robin" | "random" | "ip" | "ipport" | UnknownValue;
  /** Text; default `0 40`. */
  weight?: string;
  /** Text. */
  "cpu-threshold"?: string;
  /** Text. */
  "memory-threshold"?: string;
  /** Text. */
  "http-proxy-threshold"?: string;
  /** Text. */
  "ftp-proxy-threshold"?: string;
  /** Text. */
  "imap-proxy-threshold"?: string;
  /** Text. */
  "nntp-proxy-threshold"?: string;
  /** Text. */
  "pop3-proxy-threshold"?: string;
  /** Text. */
  "smtp-proxy-threshold"?: string;
  /** Option; default `disable`. */
  override?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `128`. */
  priority?: number;
  /** Integer, 0 to 3600; default `0`. */
  "override-wait-time"?: number;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  monitor?: string;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "pingserver-monitor-interface"?: string;
  /** Integer, 0 to 50; default `0`. */
  "pingserver-failover-threshold"?: number;
  /** Option; default `enable`. */
  "pingserver-secondary-force-reset"?: "enable" | "disable" | UnknownValue;
  /** Integer, 6 to 2147483647; default `60`. */
  "pingserver-flip-timeout"?: number;
  /** Option; default `disable`. */
  "vcluster-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vcluster-id`. */
  vcluster?: SystemHaVcluster[];
  /** Option; default `disable`. */
  "ha-direct"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssd-failover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "memory-compatible-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "memory-based-failover"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 95; default `0`. */
  "memory-failover-threshold"?: number;
  /** Integer, 1 to 300; default `60`. */
  "memory-failover-monitor-period"?: number;
  /** Integer, 1 to 60; default `1`. */
  "memory-failover-sample-rate"?: number;
  /** Integer, 6 to 2147483647; default `6`. */
  "memory-failover-flip-timeout"?: number;
  /** Integer, 0 to 300; default `0`. */
  "failover-hold-time"?: number;
  /** Option; default `disable`. Since 7.6. */
  "check-secondary-dev-health"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. Since 7.4. */
  "ipsec-phase2-proposal"?: Values<"aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes128gcm" | "aes256gcm" | "chacha20poly1305">;
  /** Option; default `disable`. Since 7.6. */
  "bounce-intf-upon-failover"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `interface-name`. Since 7.6. */
export interface SystemHaAutoVirtualMacInterface extends Member<"interface-name"> {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** Table, by `name`. Since 7.6. */
export interface SystemHaBackupHbdev extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `id`. */
export interface SystemHaHaMgmtInterfaces {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  dst?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv6 address with its prefix length; default `::/0`. Since 7.6. */
  dst6?: string;
  /** IPv6 address; default `::`. */
  gateway6?: string;
}

/** Table, by `id`. */
export interface SystemHaUnicastPeers {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "peer-ip"?: string;
}

/** Table, by `vcluster-id`. */
export interface SystemHaVcluster {
  /** Integer, 1 to 30; default `1`. */
  "vcluster-id": number;
  /** Option; default `disable`. */
  override?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `128`. */
  priority?: number;
  /** Integer, 0 to 3600; default `0`. */
  "override-wait-time"?: number;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  monitor?: string;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "pingserver-monitor-interface"?: string;
  /** Integer, 0 to 50; default `0`. */
  "pingserver-failover-threshold"?: number;
  /** Option; default `enable`. */
  "pingserver-secondary-force-reset"?: "enable" | "disable" | UnknownValue;
  /** Integer, 6 to 2147483647; default `60`. Since 7.4. */
  "pingserver-flip-timeout"?: number;
  /** Table, by `name`. */
  vdom?: SystemHaVclusterVdom[];
}

/** Table, by `name`. */
export interface SystemHaVclusterVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** The settings `system/ha-monitor`. */
export interface SystemHaMonitor {
  /** Option; default `disable`. */
  "monitor-vlan"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 30; default `5`. */
  "vlan-hb-interval"?: number;
  /** Integer, 1 to 60; default `3`. */
  "vlan-hb-lost-threshold"?: number;
}

/** A row of `system/health-check-fortiguard`, by `name`. Since 7.6. */
export interface SystemHealthCheckFortiguard {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  server?: string;
  /** Integer, 0 to 255; default `0`. */
  obsolete?: number;
  /** Option; default `ping`. */
  protocol?: "ping" | "tcp-echo" | "udp-echo" | "http" | "https" | "twamp" | "dns" | "tcp-connect" | "ftp" | UnknownValue;
}

/** The settings `system/ike`. */
export interface SystemIke {
  /** Integer, 50 to 20000; default `10000`. */
  "embryonic-limit"?: number;
  /** Option; default `enable`. */
  "dh-multiprocess"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 2; default `0`. */
  "dh-worker-count"?: number;
  /** Option; default `software`. */
  "dh-mode"?: "software" | "hardware" | UnknownValue;
  /** Option; default `enable`. */
  "dh-keypair-cache"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 50000; default `100`. */
  "dh-keypair-count"?: number;
  /** Option; default `enable`. */
  "dh-keypair-throttle"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "dh-group-1"?: SystemIkeDhGroup1;
  /** Group of fields. */
  "dh-group-2"?: SystemIkeDhGroup2;
  /** Group of fields. */
  "dh-group-5"?: SystemIkeDhGroup5;
  /** Group of fields. */
  "dh-group-14"?: SystemIkeDhGroup14;
  /** Group of fields. */
  "dh-group-15"?: SystemIkeDhGroup15;
  /** Group of fields. */
  "dh-group-16"?: SystemIkeDhGroup16;
  /** Group of fields. */
  "dh-group-17"?: SystemIkeDhGroup17;
  /** Group of fields. */
  "dh-group-18"?: SystemIkeDhGroup18;
  /** Group of fields. */
  "dh-group-19"?: SystemIkeDhGroup19;
  /** Group of fields. */
  "dh-group-20"?: SystemIkeDhGroup20;
  /** Group of fields. */
  "dh-group-21"?: SystemIkeDhGroup21;
  /** Group of fields. */
  "dh-group-27"?: SystemIkeDhGroup27;
  /** Group of fields. */
  "dh-group-28"?: SystemIkeDhGroup28;
  /** Group of fields. */
  "dh-group-29"?: SystemIkeDhGroup29;
  /** Group of fields. */
  "dh-group-30"?: SystemIkeDhGroup30;
  /** Group of fields. */
  "dh-group-31"?: SystemIkeDhGroup31;
  /** Group of fields. */
  "dh-group-32"?: SystemIkeDhGroup32;
}

/** Group of fields. */
export interface SystemIkeDhGroup1 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup2 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup5 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup14 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup15 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup16 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup17 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup18 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup19 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup20 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup21 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup27 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup28 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup29 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup30 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup31 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** Group of fields. */
export interface SystemIkeDhGroup32 {
  /** Option; default `global`. */
  mode?: "software" | "hardware" | "global" | UnknownValue;
  /** Option; default `global`. */
  "keypair-cache"?: "global" | "custom" | UnknownValue;
  /** Integer, 0 to 50000; default `0`. */
  "keypair-count"?: number;
}

/** A row of `system/interface`, by `name`. */
export interface SystemInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** Integer, 0 to 511; default `0`. */
  vrf?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "cli-conn-status"?: number;
  /** Option; default `disable`. */
  fortilink?: "enable" | "disable" | UnknownValue;
  /** Option; default `outbound`. */
  "switch-controller-source-ip"?: "outbound" | "fixed" | UnknownValue;
  /** Option; default `static`. */
  mode?: "static" | "dhcp" | "pppoe" | UnknownValue;
  /** Table, by `id`. */
  "client-options"?: SystemInterfaceClientOptions[];
  /** Integer, 1 to 255; default `5`. */
  distance?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Option; default `auto`. */
  "dhcp-relay-interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "dhcp-relay-interface"?: string;
  /** Integer, 0 to 511; default `-1`. Since 7.6. */
  "dhcp-relay-vrf-select"?: number;
  /** Option; default `enable`. Since 7.4. */
  "dhcp-broadcast-flag"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-relay-service"?: "disable" | "enable" | UnknownValue;
  /** Text, several separated by blanks. */
  "dhcp-relay-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "dhcp-relay-source-ip"?: string;
  /** Text, up to 64 characters. Since 7.4. */
  "dhcp-relay-circuit-id"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-relay-link-selection"?: string;
  /** Option; default `disable`. */
  "dhcp-relay-request-all-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "dhcp-relay-allow-no-end-option"?: "disable" | "enable" | UnknownValue;
  /** Option; default `regular`. */
  "dhcp-relay-type"?: "regular" | "ipsec" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "dhcp-smart-relay"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "dhcp-relay-agent-option"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dhcp-classless-route-addition"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "management-ip"?: string;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Option, several separated by blanks. `scim` since 7.6. */
  allowaccess?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "radius-acct" | "probe-response" | "fabric" | "ftm" | "speed-test" | "scim">;
  /** Option; default `disable`. */
  gwdetect?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "ping-serv-status"?: number;
  /** Text. */
  detectserver?: string;
  /** Option, several separated by blanks; default `ping`. */
  detectprotocol?: Values<"ping" | "tcp-echo" | "udp-echo">;
  /** Integer, 1 to 50; default `1`. */
  "ha-priority"?: number;
  /** Option; default `disable`. */
  "fail-detect"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `link-down`. */
  "fail-detect-option"?: Values<"detectserver" | "link-down">;
  /** Option; default `link-down`. */
  "fail-alert-method"?: "link-failed-signal" | "link-down" | UnknownValue;
  /** Option; default `soft-restart`. */
  "fail-action-on-extender"?: "soft-restart" | "hard-restart" | "reboot" | UnknownValue;
  /** Table, by `name`. */
  "fail-alert-interfaces"?: SystemInterfaceFailAlertInterfaces[];
  /** Text, up to 48 characters. */
  "dhcp-client-identifier"?: string;
  /** Integer, 300 to 604800; default `0`. */
  "dhcp-renew-time"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  ipunnumbered?: string;
  /** Text, up to 64 characters. */
  username?: string;
  /** Option; default `cos0`. Since 7.6. */
  "pppoe-egress-cos"?: "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option; default `enable`. */
  "pppoe-unnumbered-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 0 to 32767; default `0`. */
  "idle-timeout"?: number;
  /** Option; default `disable`. Since 7.6. */
  multilink?: "enable" | "disable" | UnknownValue;
  /** Integer, 296 to 65535; default `1500`. Since 7.6. */
  mrru?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "detected-peer-mtu"?: number;
  /** Integer, 0 to 4294967295; default `1`. */
  "disc-retry-timeout"?: number;
  /** Integer, 0 to 4294967295; default `1`. */
  "padt-retry-timeout"?: number;
  /** Text, up to 63 characters. */
  "service-name"?: string;
  /** Text, up to 63 characters. */
  "ac-name"?: string;
  /** Integer, 0 to 32767; default `5`. */
  "lcp-echo-interval"?: number;
  /** Integer, 0 to 32767; default `3`. */
  "lcp-max-echo-fails"?: number;
  /** Option; default `enable`. */
  defaultgw?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dns-server-override"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `cleartext`. */
  "dns-server-protocol"?: Values<"cleartext" | "dot" | "doh">;
  /** Option; default `auto`. */
  "auth-type"?: "auto" | "pap" | "chap" | "mschapv1" | "mschapv2" | UnknownValue;
  /** Option; default `disable`. */
  "pptp-client"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 64 characters. */
  "pptp-user"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "pptp-password"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "pptp-server-ip"?: string;
  /** Option; default `auto`. */
  "pptp-auth-type"?: "auto" | "pap" | "chap" | "mschapv1" | "mschapv2" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "pptp-timeout"?: number;
  /** Option; default `enable`. */
  arpforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  ndiscforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "broadcast-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `global`. */
  bfd?: "global" | "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-desired-min-tx"?: number;
  /** Integer, 1 to 50; default `3`. */
  "bfd-detect-mult"?: number;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-required-min-rx"?: number;
  /** Option; default `disable`. */
  l2forward?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "icmp-send-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "icmp-accept-redirect"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30000 to 3600000; default `30000`. */
  "reachable-time"?: number;
  /** Option; default `disable`. */
  vlanforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  stpforward?: "enable" | "disable" | UnknownValue;
  /** Option; default `rpl-all-ext-id`. */
  "stpforward-mode"?: "rpl-all-ext-id" | "rpl-bridge-ext-id" | "rpl-nothing" | UnknownValue;
  /** Option; default `disable`. */
  "ips-sniffer-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ident-accept"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ipmac?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  subst?: "enable" | "disable" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  macaddr?: string;
  /** MAC address; default `00:00:00:00:00:00`. Since 7.6. */
  "virtual-mac"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "substitute-dst-mac"?: string;
  /** Option; default `auto`. `100auto` and `40000auto` since 7.4. `100Gfull` until 7.2. */
  speed?: "auto" | "10full" | "10half" | "100full" | "100half" | "100auto" | "1000full" | "1000auto" | "10000full" | "10000auto" | "40000full" | "40000auto" | UnknownValue;
  /** Option; default `up`. */
  status?: "up" | "down" | UnknownValue;
  /** Option; default `disable`. */
  "netbios-forward"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "wins-ip"?: string;
  /** Option; default `vlan`. `hdlc` and `ssl` until 7.4. `hard-switch` until 7.2. */
  type?: "physical" | "vlan" | "aggregate" | "redundant" | "tunnel" | "vdom-link" | "loopback" | "switch" | "vap-switch" | "wl-mesh" | "fext-wan" | "vxlan" | "geneve" | "switch-vlan" | "emac-vlan" | "lan-extension" | UnknownValue;
  /** Option; default `none`. */
  "dedicated-to"?: "none" | "management" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "trust-ip-1"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "trust-ip-2"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "trust-ip-3"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "trust-ip6-1"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "trust-ip6-2"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "trust-ip6-3"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "ring-rx"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ring-tx"?: number;
  /** Option; default `disable`. */
  wccp?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "netflow-sampler"?: "disable" | "tx" | "rx" | "both" | UnknownValue;
  /** Integer, 1 to 65535; default `1`. Since 7.6. */
  "netflow-sample-rate"?: number;
  /** Integer, 1 to 254; default `0`. Since 7.6. */
  "netflow-sampler-id"?: number;
  /** Option; default `disable`. */
  "sflow-sampler"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "drop-fragment"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "src-check"?: "enable" | "disable" | UnknownValue;
  /** Integer, 10 to 99999; default `2000`. */
  "sample-rate"?: number;
  /** Integer, 1 to 255; default `20`. */
  "polling-interval"?: number;
  /** Option; default `both`. */
  "sample-direction"?: "tx" | "rx" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "explicit-web-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "explicit-ftp-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Integer, 48 to 65535; default `0`. */
  "tcp-mss"?: number;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  inbandwidth?: number;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  outbandwidth?: number;
  /** Text, up to 35 characters. Refers to `firewall/shaping-profile`. */
  "egress-shaping-profile"?: string;
  /** Text, up to 35 characters. Refers to `firewall/shaping-profile`. */
  "ingress-shaping-profile"?: string;
  /** Integer, 0 to 16776000; default `0`. */
  "spillover-threshold"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "ingress-spillover-threshold"?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `disable`. */
  external?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mtu-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `1500`. */
  mtu?: number;
  /** Option; default `8021q`. */
  "vlan-protocol"?: "8021q" | "8021ad" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  vlanid?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "forward-domain"?: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "remote-ip"?: string;
  /** Table, by `interface-name`. */
  member?: SystemInterfaceMember[];
  /** Option; default `active`. */
  "lacp-mode"?: "static" | "passive" | "active" | UnknownValue;
  /** Option; default `enable`. */
  "lacp-ha-secondary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "system-id-type"?: "auto" | "user" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "system-id"?: string;
  /** Option; default `slow`. */
  "lacp-speed"?: "slow" | "fast" | UnknownValue;
  /** Integer, 1 to 32; default `1`. */
  "min-links"?: number;
  /** Option; default `operational`. */
  "min-links-down"?: "operational" | "administrative" | UnknownValue;
  /** Option; default `L4`. `NPU-GRE` since 7.6. */
  algorithm?: "L2" | "L3" | "L4" | "NPU-GRE" | "Source-MAC" | UnknownValue;
  /** Integer, 50 to 3600000; default `50`. */
  "link-up-delay"?: number;
  /** Option; default `physical`. */
  "aggregate-type"?: "physical" | "vxlan" | UnknownValue;
  /** Option; default `enable`. */
  "priority-override"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. */
  aggregate?: string;
  /** Text, up to 15 characters. */
  "redundant-interface"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  devindex?: number;
  /** Integer, 0 to 65535; default `0`. */
  vindex?: number;
  /** Text, up to 15 characters. */
  switch?: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Text, up to 25 characters. */
  alias?: string;
  /** Option; default `none`. */
  "security-mode"?: "none" | "captive-portal" | "802.1X" | UnknownValue;
  /** Option; default `disable`. */
  "security-mac-auth-bypass"?: "mac-auth-only" | "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "security-ip-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "security-external-web"?: string;
  /** Text, up to 127 characters. */
  "security-external-logout"?: string;
  /** Text, up to 35 characters. */
  "replacemsg-override-group"?: string;
  /** Text, up to 1023 characters. */
  "security-redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "auth-cert"?: string;
  /** Text, up to 63 characters. */
  "auth-portal-addr"?: string;
  /** Text, up to 35 characters. */
  "security-exempt-list"?: string;
  /** Table, by `name`. */
  "security-groups"?: SystemInterfaceSecurityGroups[];
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "ike-saml-server"?: string;
  /** Option; default `disable`. */
  "device-identification"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. Since 7.6. */
  "exclude-signatures"?: Values<"iot" | "ot">;
  /** Option; default `enable`. */
  "device-user-identification"?: "enable" | "disable" | UnknownValue;
  /** Option; default `vdom`. */
  "lldp-reception"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Option; default `vdom`. */
  "lldp-transmission"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system.lldp/network-policy`. */
  "lldp-network-policy"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "estimated-upstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "estimated-downstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "measured-upstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "measured-downstream-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-measure-time"?: number;
  /** Option; default `disable`. */
  "monitor-bandwidth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "vrrp-virtual-mac"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vrid`. */
  vrrp?: SystemInterfaceVrrp[];
  /** Group of fields. Since 7.6. */
  "phy-setting"?: SystemInterfacePhySetting;
  /** Option; default `undefined`. */
  role?: "lan" | "wan" | "dmz" | "undefined" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  "snmp-index"?: number;
  /** Option; default `disable`. */
  "secondary-IP"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  secondaryip?: SystemInterfaceSecondaryip[];
  /** Option; default `disable`. */
  "preserve-session-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-auth-extension-device"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-discover"?: "enable" | "disable" | UnknownValue;
  /** Option; default `lldp`. */
  "fortilink-neighbor-detect"?: "lldp" | "fortilink" | UnknownValue;
  /** Option; default `inherit-global`. `inherit-global` since 7.4. */
  "ip-managed-by-fortiipam"?: "inherit-global" | "enable" | "disable" | UnknownValue;
  /** Option; default `256`. 11 values since 7.6. */
  "managed-subnetwork-size"?: "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | "262144" | "524288" | "1048576" | "2097152" | "4194304" | "8388608" | "16777216" | UnknownValue;
  /** Option; default `enable`. */
  "fortilink-split-interface"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  internal?: number;
  /** Integer, 0 to 255; default `0`. */
  "fortilink-backup-link"?: number;
  /** Option; default `disable`. */
  "switch-controller-access-vlan"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `switch-controller/traffic-policy`. */
  "switch-controller-traffic-policy"?: string;
  /** Option; default `disable`. */
  "switch-controller-rspan-mode"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-netflow-collect"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 4094; default `4094`. */
  "switch-controller-mgmt-vlan"?: number;
  /** Option; default `disable`. */
  "switch-controller-igmp-snooping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-igmp-snooping-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-igmp-snooping-fast-leave"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-dhcp-snooping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-dhcp-snooping-verify-mac"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-dhcp-snooping-option82"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "dhcp-snooping-server-list"?: SystemInterfaceDhcpSnoopingServerList[];
  /** Option; default `disable`. `monitor` since 7.4. */
  "switch-controller-arp-inspection"?: "enable" | "disable" | "monitor" | UnknownValue;
  /** Integer, 0 to 128; default `0`. */
  "switch-controller-learning-limit"?: number;
  /** Text, up to 35 characters. Refers to `switch-controller/fortilink-settings`. */
  "switch-controller-nac"?: string;
  /** Text, up to 35 characters. Refers to `switch-controller/fortilink-settings`. */
  "switch-controller-dynamic"?: string;
  /** Option; default `none`. */
  "switch-controller-feature"?: "none" | "default-vlan" | "quarantine" | "rspan" | "voice" | "video" | "nac" | "nac-segment" | UnknownValue;
  /** Option; default `disable`. */
  "switch-controller-iot-scanning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "switch-controller-offload"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "switch-controller-offload-ip"?: string;
  /** Option; default `disable`. Since 7.4. */
  "switch-controller-offload-gw"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "swc-vlan"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "swc-first-create"?: number;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: SystemInterfaceTagging[];
  /** Option; default `disable`. */
  "eap-supplicant"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "eap-method"?: "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. */
  "eap-identity"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "eap-password"?: string;
  /** Text, up to 79 characters. Refers to `certificate/ca`. */
  "eap-ca-cert"?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "eap-user-cert"?: string;
  /** Option; default `3`. Since 7.4. */
  "default-purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Group of fields. */
  ipv6?: SystemInterfaceIpv6;
  /** Option. */
  "gi-gk"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "sw-algorithm"?: "l2" | "l3" | "eh" | UnknownValue;
  /** Option. Since 7.6. */
  "telemetry-discover"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "egress-queues"?: SystemInterfaceEgressQueues;
  /** Option. */
  "ingress-cos"?: "disable" | "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option. */
  "egress-cos"?: "disable" | "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
}

/** Table, by `id`. */
export interface SystemInterfaceClientOptions {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 255; default `0`. */
  code?: number;
  /** Option; default `hex`. */
  type?: "hex" | "string" | "ip" | "fqdn" | UnknownValue;
  /** Text, up to 312 characters. */
  value?: string;
  /** Text, several separated by blanks. */
  ip?: string;
}

/** Table, by `name`. */
export interface SystemInterfaceFailAlertInterfaces extends Member<"name"> {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `interface-name`. */
export interface SystemInterfaceMember extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** Table, by `name`. */
export interface SystemInterfaceSecurityGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `vrid`. */
export interface SystemInterfaceVrrp {
  /** Integer, 1 to 255; default `0`. */
  vrid: number;
  /** Option; default `2`. */
  version?: "2" | "3" | UnknownValue;
  /** Integer, 1 to 65535; default `0`. */
  vrgrp?: number;
  /** IPv4 address; default `0.0.0.0`. */
  vrip?: string;
  /** Integer, 1 to 255; default `100`. */
  priority?: number;
  /** Integer, 250 to 255000; default `1000`. In 7.2: 1 to 255. In 7.4: 1 to 255. */
  "adv-interval"?: number;
  /** Integer, 1 to 255; default `3`. */
  "start-time"?: number;
  /** Option; default `enable`. */
  preempt?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "accept-mode"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address, several separated by blanks. */
  vrdst?: string;
  /** Integer, 0 to 254; default `0`. */
  "vrdst-priority"?: number;
  /** Option; default `disable`. */
  "ignore-default-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "proxy-arp"?: SystemInterfaceVrrpProxyArp[];
}

/** Table, by `id`. */
export interface SystemInterfaceVrrpProxyArp {
  /** Integer. */
  id: number;
  /** Text. */
  ip?: string;
}

/** Group of fields. Since 7.6. */
export interface SystemInterfacePhySetting {
  /** Integer, 0 to 12; default `0`. */
  "signal-ok-threshold"?: number;
}

/** Table, by `id`. */
export interface SystemInterfaceSecondaryip {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Text, several separated by blanks. Since 7.4. */
  "secip-relay-ip"?: string;
  /** Option, several separated by blanks. `scim` since 7.6. */
  allowaccess?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "radius-acct" | "probe-response" | "fabric" | "ftm" | "speed-test" | "scim">;
  /** Option; default `disable`. */
  gwdetect?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "ping-serv-status"?: number;
  /** Text. */
  detectserver?: string;
  /** Option, several separated by blanks; default `ping`. */
  detectprotocol?: Values<"ping" | "tcp-echo" | "udp-echo">;
  /** Integer, 1 to 50; default `1`. */
  "ha-priority"?: number;
}

/** Table, by `name`. */
export interface SystemInterfaceDhcpSnoopingServerList {
  /** Text, up to 35 characters; default `default`. */
  name: string;
  /** IPv4 address; default `0.0.0.0`. */
  "server-ip"?: string;
}

/** Table, by `name`. */
export interface SystemInterfaceTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: SystemInterfaceTaggingTags[];
}

/** Table, by `name`. */
export interface SystemInterfaceTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** Group of fields. */
export interface SystemInterfaceIpv6 {
  /** Option; default `static`. */
  "ip6-mode"?: "static" | "dhcp" | "pppoe" | "delegated" | UnknownValue;
  /** Table, by `id`. Since 7.6. */
  "client-options"?: SystemInterfaceIpv6ClientOptions[];
  /** Option; default `basic`. */
  "nd-mode"?: "basic" | "SEND-compatible" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "nd-cert"?: string;
  /** Integer, 0 to 7; default `0`. */
  "nd-security-level"?: number;
  /** Integer, 1 to 3600; default `300`. */
  "nd-timestamp-delta"?: number;
  /** Integer, 1 to 60; default `1`. */
  "nd-timestamp-fuzz"?: number;
  /** Text. */
  "nd-cga-modifier"?: string;
  /** Option; default `enable`. */
  "ip6-dns-server-override"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-address"?: string;
  /** Table, by `prefix`. */
  "ip6-extra-addr"?: SystemInterfaceIpv6Ip6ExtraAddr[];
  /** Option, several separated by blanks. `scim` and `probe-response` since 7.6. */
  "ip6-allowaccess"?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "fabric" | "scim" | "probe-response">;
  /** Option; default `disable`. */
  "ip6-send-adv"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "icmp6-send-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip6-manage-flag"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip6-other-flag"?: "enable" | "disable" | UnknownValue;
  /** Integer, 4 to 1800; default `600`. */
  "ip6-max-interval"?: number;
  /** Integer, 3 to 1350; default `198`. */
  "ip6-min-interval"?: number;
  /** Integer, 1280 to 16000; default `0`. */
  "ip6-link-mtu"?: number;
  /** Option; default `enable`. */
  "ra-send-mtu"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 3600000; default `0`. */
  "ip6-reachable-time"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ip6-retrans-time"?: number;
  /** Integer, 0 to 9000; default `1800`. */
  "ip6-default-life"?: number;
  /** Integer, 0 to 255; default `0`. */
  "ip6-hop-limit"?: number;
  /** Option; default `disable`. Since 7.6. */
  "ip6-adv-rio"?: "enable" | "disable" | UnknownValue;
  /** Option; default `medium`. Since 7.6. */
  "ip6-route-pref"?: "medium" | "high" | "low" | UnknownValue;
  /** Table, by `route`. Since 7.6. */
  "ip6-route-list"?: SystemInterfaceIpv6Ip6RouteList[];
  /** Option; default `disable`. */
  autoconf?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unique-autoconf-addr"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  "interface-identifier"?: string;
  /** Option; default `dhcp6`. */
  "ip6-prefix-mode"?: "dhcp6" | "ra" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "ip6-delegated-prefix-iaid"?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "ip6-upstream-interface"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "ip6-subnet"?: string;
  /** Table, by `prefix`. */
  "ip6-prefix-list"?: SystemInterfaceIpv6Ip6PrefixList[];
  /** Table, by `rdnss`. Since 7.6. */
  "ip6-rdnss-list"?: SystemInterfaceIpv6Ip6RdnssList[];
  /** Table, by `domain`. Since 7.6. */
  "ip6-dnssl-list"?: SystemInterfaceIpv6Ip6DnsslList[];
  /** Table, by `prefix-id`. */
  "ip6-delegated-prefix-list"?: SystemInterfaceIpv6Ip6DelegatedPrefixList[];
  /** Option; default `disable`. */
  "dhcp6-relay-service"?: "disable" | "enable" | UnknownValue;
  /** Option; default `regular`. */
  "dhcp6-relay-type"?: "regular" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp6-relay-source-interface"?: "disable" | "enable" | UnknownValue;
  /** Text, several separated by blanks. */
  "dhcp6-relay-ip"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "dhcp6-relay-source-ip"?: string;
  /** Text, up to 64 characters. Since 7.4. */
  "dhcp6-relay-interface-id"?: string;
  /** Option, several separated by blanks. */
  "dhcp6-client-options"?: Values<"rapid" | "iapd" | "iana">;
  /** Option; default `disable`. */
  "dhcp6-prefix-delegation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp6-information-request"?: "enable" | "disable" | UnknownValue;
  /** Table, by `iaid`. */
  "dhcp6-iapd-list"?: SystemInterfaceIpv6Dhcp6IapdList[];
  /** Integer, 0 to 4294967295; default `0`. */
  "cli-conn6-status"?: number;
  /** Option; default `disable`. */
  "vrrp-virtual-mac6"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  vrip6_link_local?: string;
  /** Table, by `vrid`. */
  vrrp6?: SystemInterfaceIpv6Vrrp6[];
}

/** Table, by `id`. Since 7.6. */
export interface SystemInterfaceIpv6ClientOptions {
  /** Integer. */
  id: number;
  /** Integer, 0 to 255. */
  code?: number;
  /** Option. */
  type?: "hex" | "string" | "ip6" | "fqdn" | UnknownValue;
  /** Text, up to 312 characters. */
  value?: string;
  /** Text, several separated by blanks. */
  ip6?: string;
}

/** Table, by `prefix`. */
export interface SystemInterfaceIpv6Ip6ExtraAddr extends Member<"prefix"> {
  /** Text. */
  prefix: string;
}

/** Table, by `route`. Since 7.6. */
export interface SystemInterfaceIpv6Ip6RouteList {
  /** Text. */
  route: string;
  /** Option. */
  "route-pref"?: "medium" | "high" | "low" | UnknownValue;
  /** Integer, 0 to 65535. */
  "route-life-time"?: number;
}

/** Table, by `prefix`. */
export interface SystemInterfaceIpv6Ip6PrefixList {
  /** Text. */
  prefix: string;
  /** Option. */
  "autonomous-flag"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "onlink-flag"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "valid-life-time"?: number;
  /** Integer. */
  "preferred-life-time"?: number;
}

/** Table, by `rdnss`. Since 7.6. */
export interface SystemInterfaceIpv6Ip6RdnssList {
  /** Text. */
  rdnss: string;
  /** Integer. */
  "rdnss-life-time"?: number;
}

/** Table, by `domain`. Since 7.6. */
export interface SystemInterfaceIpv6Ip6DnsslList {
  /** Text, up to 79 characters. */
  domain: string;
  /** Integer. */
  "dnssl-life-time"?: number;
}

/** Table, by `prefix-id`. */
export interface SystemInterfaceIpv6Ip6DelegatedPrefixList {
  /** Integer. */
  "prefix-id": number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "upstream-interface"?: string;
  /** Integer. */
  "delegated-prefix-iaid"?: number;
  /** Option. */
  "autonomous-flag"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "onlink-flag"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  subnet?: string;
  /** Option. */
  "rdnss-service"?: "delegated" | "default" | "specify" | UnknownValue;
  /** Text, several separated by blanks. */
  rdnss?: string;
  /** Option. Since 7.6. */
  "dnssl-service"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `iaid`. */
export interface SystemInterfaceIpv6Dhcp6IapdList {
  /** Integer. */
  iaid: number;
  /** Text. */
  "prefix-hint"?: string;
  /** Integer. */
  "prefix-hint-plt"?: number;
  /** Integer. */
  "prefix-hint-vlt"?: number;
}

/** Table, by `vrid`. */
export interface SystemInterfaceIpv6Vrrp6 {
  /** Integer, 1 to 255. */
  vrid: number;
  /** Integer, 1 to 65535. */
  vrgrp?: number;
  /** Text. */
  vrip6?: string;
  /** Integer, 1 to 255. */
  priority?: number;
  /** Integer, 1 to 255000. In 7.2: 1 to 255. In 7.4: 1 to 255. */
  "adv-interval"?: number;
  /** Integer, 1 to 255. */
  "start-time"?: number;
  /** Option. */
  preempt?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "accept-mode"?: "enable" | "disable" | UnknownValue;
  /** Text, several separated by blanks. */
  vrdst6?: string;
  /** Integer, 0 to 254. Since 7.6. */
  "vrdst-priority"?: number;
  /** Option. Since 7.4. */
  "ignore-default-route"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface SystemInterfaceEgressQueues {
  /** Text. Refers to `system/isf-queue-profile`. */
  cos0?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos1?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos2?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos3?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos4?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos5?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos6?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos7?: string;
}

/** The settings `system/ipam`. */
export interface SystemIpam {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `fabric-root`. `cloud` until 7.2. */
  "server-type"?: "fabric-root" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "automatic-conflict-resolution"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "require-subnet-size-match"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "manage-lan-addresses"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "manage-lan-extension-addresses"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "manage-ssid-addresses"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  pools?: SystemIpamPools[];
  /** Table, by `name`. */
  rules?: SystemIpamRules[];
}

/** Table, by `name`. */
export interface SystemIpamPools {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  subnet?: string;
  /** Table, by `ID`. Since 7.4. */
  exclude?: SystemIpamPoolsExclude[];
}

/** Table, by `ID`. Since 7.4. */
export interface SystemIpamPoolsExclude {
  /** Integer. */
  ID: number;
  /** Text. */
  "exclude-subnet"?: string;
}

/** Table, by `name`. */
export interface SystemIpamRules {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Table, by `name`. */
  device?: SystemIpamRulesDevice[];
  /** Table, by `name`. */
  interface?: SystemIpamRulesInterface[];
  /** Option; default `any`. */
  role?: "any" | "lan" | "wan" | "dmz" | "undefined" | UnknownValue;
  /** Table, by `name`. */
  pool?: SystemIpamRulesPool[];
  /** Option; default `disable`. */
  dhcp?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface SystemIpamRulesDevice extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface SystemIpamRulesInterface extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface SystemIpamRulesPool extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/ipam/pools`. */
  name: string;
}

/** A row of `system/ipip-tunnel`, by `name`. */
export interface SystemIpipTunnel {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** Option; default `disable`. */
  "use-sdwan"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/ips`. */
export interface SystemIps {
  /** Text; default `0h`. */
  "signature-hold-time"?: string;
  /** Option; default `enable`. */
  "override-signature-hold-by-id"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/ips-urlfilter-dns`, by `address`. */
export interface SystemIpsUrlfilterDns {
  /** IPv4 address; default `0.0.0.0`. */
  address: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ipv6-capability"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/ips-urlfilter-dns6`, by `address6`. */
export interface SystemIpsUrlfilterDns6 {
  /** IPv6 address; default `::`. */
  address6: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/ipsec-aggregate`, by `name`. */
export interface SystemIpsecAggregate {
  /** Text, up to 15 characters. */
  name: string;
  /** Table, by `tunnel-name`. */
  member?: SystemIpsecAggregateMember[];
  /** Option; default `round-robin`. */
  algorithm?: "L3" | "L4" | "round-robin" | "redundant" | "weighted-round-robin" | UnknownValue;
}

/** Table, by `tunnel-name`. */
export interface SystemIpsecAggregateMember extends Member<"tunnel-name"> {
  /** Text, up to 79 characters. Refers to `vpn.ipsec/phase1-interface`. */
  "tunnel-name": string;
}

/** A row of `system/ipv6-neighbor-cache`, by `id`. */
export interface SystemIpv6NeighborCache {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv6 address; default `::`. */
  ipv6?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
}

/** A row of `system/ipv6-tunnel`, by `name`. */
export interface SystemIpv6Tunnel {
  /** Text, up to 15 characters. */
  name: string;
  /** IPv6 address; default `::`. */
  source?: string;
  /** IPv6 address; default `::`. */
  destination?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `disable`. */
  "use-sdwan"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/isf-queue-profile`, by `name`. */
export interface SystemIsfQueueProfile {
  /** Text. */
  name: string;
  /** Integer. */
  "guaranteed-bandwidth"?: number;
  /** Integer. */
  "maximum-bandwidth"?: number;
  /** Option. */
  "bandwidth-unit"?: "kbps" | "pps" | UnknownValue;
  /** Option. */
  "burst-bps-granularity"?: "disable" | "512-bytes" | "1k-bytes" | "2k-bytes" | "4k-bytes" | "8k-bytes" | "16k-bytes" | "32k-bytes" | UnknownValue;
  /** Option. */
  "burst-pps-granularity"?: "disable" | "half-packet" | "1-packet" | "2-packets" | "4-packets" | "16-packets" | "65-packets" | "262-packets" | UnknownValue;
}

/** A row of `system/link-monitor`, by `name`. */
export interface SystemLinkMonitor {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  srcintf?: string;
  /** Option; default `default`. */
  "server-config"?: "default" | "individual" | UnknownValue;
  /** Option; default `static`. */
  "server-type"?: "static" | "dynamic" | UnknownValue;
  /** Table, by `address`. */
  server?: SystemLinkMonitorServer[];
  /** Option, several separated by blanks; default `ping`. `https` since 7.4. */
  protocol?: Values<"ping" | "tcp-echo" | "udp-echo" | "http" | "https" | "twamp">;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "gateway-ip"?: string;
  /** IPv6 address; default `::`. */
  "gateway-ip6"?: string;
  /** Table, by `subnet`. */
  route?: SystemLinkMonitorRoute[];
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Text, up to 1024 characters; default `/`. */
  "http-get"?: string;
  /** Text, up to 1024 characters; default `Chrome/ Safari/`. */
  "http-agent"?: string;
  /** Text, up to 1024 characters. */
  "http-match"?: string;
  /** Integer, 20 to 3600000; default `500`. */
  interval?: number;
  /** Integer, 20 to 5000; default `500`. */
  "probe-timeout"?: number;
  /** Integer, 1 to 3600; default `5`. */
  failtime?: number;
  /** Integer, 1 to 3600; default `5`. */
  recoverytime?: number;
  /** Integer, 5 to 30; default `30`. */
  "probe-count"?: number;
  /** Option; default `none`. */
  "security-mode"?: "none" | "authentication" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 0 to 65535; default `124`. */
  "packet-size"?: number;
  /** Integer, 1 to 50; default `1`. */
  "ha-priority"?: number;
  /** Integer, 0 to 255; default `0`. */
  "fail-weight"?: number;
  /** Option; default `enable`. */
  "update-cascade-interface"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-static-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-policy-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "class-id"?: number;
  /** Option; default `disable`. */
  "service-detection"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "server-list"?: SystemLinkMonitorServerList[];
}

/** Table, by `address`. */
export interface SystemLinkMonitorServer extends Member<"address"> {
  /** Text, up to 79 characters. */
  address: string;
}

/** Table, by `subnet`. */
export interface SystemLinkMonitorRoute extends Member<"subnet"> {
  /** Text, up to 79 characters. */
  subnet: string;
}

/** Table, by `id`. */
export interface SystemLinkMonitorServerList {
  /** Integer, 1 to 32; default `0`. */
  id: number;
  /** Text, up to 64 characters. */
  dst?: string;
  /** Option, several separated by blanks; default `ping`. `https` since 7.4. */
  protocol?: Values<"ping" | "tcp-echo" | "udp-echo" | "http" | "https" | "twamp">;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
}

/** The settings `system/lte-modem`. */
export interface SystemLteModem {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  "extra-init"?: string;
  /** Option. Since 7.4. */
  pdptype?: "IPv4" | UnknownValue;
  /** Option. */
  authtype?: "none" | "pap" | "chap" | UnknownValue;
  /** Text, up to 63 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passwd?: string;
  /** Text, up to 127 characters. */
  apn?: string;
  /** Integer, 0 to 20. */
  "modem-port"?: number;
  /** Option. */
  mode?: "standalone" | "redundant" | UnknownValue;
  /** Integer, 10 to 60. */
  "holddown-timer"?: number;
  /** Text, up to 63 characters. Refers to `system/interface`. */
  interface?: string;
}

/** A row of `system/mac-address-table`, by `mac`. */
export interface SystemMacAddressTable {
  /** MAC address; default `00:00:00:00:00:00`. */
  mac: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "reply-substitute"?: string;
}

/** The settings `system/management-tunnel`. */
export interface SystemManagementTunnel {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "allow-config-restore"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "allow-push-configuration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "allow-push-firmware"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "allow-collect-statistics"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "authorized-manager-only"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "serial-number"?: string;
}

/** A row of `system/mobile-tunnel`, by `name`. */
export interface SystemMobileTunnel {
  /** Text, up to 15 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "roaming-interface"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "home-agent"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "home-address"?: string;
  /** Integer, 5 to 60; default `60`. */
  "renew-interval"?: number;
  /** Integer, 180 to 65535; default `65535`. */
  lifetime?: number;
  /** Integer, 5 to 300; default `5`. */
  "reg-interval"?: number;
  /** Integer, 1 to 30; default `3`. */
  "reg-retry"?: number;
  /** Integer, 0 to 4294967295; default `256`. */
  "n-mhae-spi"?: number;
  /** Option; default `ascii`. */
  "n-mhae-key-type"?: "ascii" | "base64" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  "n-mhae-key"?: string;
  /** Option; default `hmac-md5`. */
  "hash-algorithm"?: "hmac-md5" | UnknownValue;
  /** Option; default `gre`. */
  "tunnel-mode"?: "gre" | UnknownValue;
  /** Table, by `id`. */
  network?: SystemMobileTunnelNetwork[];
}

/** Table, by `id`. */
export interface SystemMobileTunnelNetwork {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
}

/** The settings `system/modem`. */
export interface SystemModem {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  "pin-init"?: string;
  /** Text, up to 127 characters. */
  "network-init"?: string;
  /** Text, up to 127 characters. */
  "lockdown-lac"?: string;
  /** Option. */
  mode?: "standalone" | "redundant" | UnknownValue;
  /** Option. */
  "auto-dial"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "dial-on-demand"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 9999. */
  "idle-timer"?: number;
  /** Option. */
  redial?: "none" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | UnknownValue;
  /** Integer, 0 to 10. */
  reset?: number;
  /** Integer, 1 to 60. */
  "holddown-timer"?: number;
  /** Integer, 30 to 255. */
  "connect-timeout"?: number;
  /** Text, up to 63 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer. */
  "wireless-port"?: number;
  /** Option. */
  "dont-send-CR1"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  phone1?: string;
  /** Text, up to 63 characters. */
  "dial-cmd1"?: string;
  /** Text, up to 63 characters. */
  username1?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passwd1?: string;
  /** Text, up to 127 characters. */
  "extra-init1"?: string;
  /** Option. */
  "peer-modem1"?: "generic" | "actiontec" | "ascend_TNT" | UnknownValue;
  /** Option. */
  "ppp-echo-request1"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  authtype1?: Values<"pap" | "chap" | "mschap" | "mschapv2">;
  /** Option. */
  "dont-send-CR2"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  phone2?: string;
  /** Text, up to 63 characters. */
  "dial-cmd2"?: string;
  /** Text, up to 63 characters. */
  username2?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passwd2?: string;
  /** Text, up to 127 characters. */
  "extra-init2"?: string;
  /** Option. */
  "peer-modem2"?: "generic" | "actiontec" | "ascend_TNT" | UnknownValue;
  /** Option. */
  "ppp-echo-request2"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  authtype2?: Values<"pap" | "chap" | "mschap" | "mschapv2">;
  /** Option. */
  "dont-send-CR3"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  phone3?: string;
  /** Text, up to 63 characters. */
  "dial-cmd3"?: string;
  /** Text, up to 63 characters. */
  username3?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passwd3?: string;
  /** Text, up to 127 characters. */
  "extra-init3"?: string;
  /** Option. */
  "peer-modem3"?: "generic" | "actiontec" | "ascend_TNT" | UnknownValue;
  /** Option. */
  "ppp-echo-request3"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  altmode?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  authtype3?: Values<"pap" | "chap" | "mschap" | "mschapv2">;
  /** Option. */
  "traffic-check"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "dial" | "stop" | "none" | UnknownValue;
  /** Integer, 1 to 255. */
  distance?: number;
  /** Integer, 1 to 65535; default `1`. In 7.2: 0 to 4294967295, default `0`. */
  priority?: number;
}

/** The settings `system/nd-proxy`. */
export interface SystemNdProxy {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `interface-name`. */
  member?: SystemNdProxyMember[];
}

/** Table, by `interface-name`. */
export interface SystemNdProxyMember extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** The settings `system/netflow`. */
export interface SystemNetflow {
  /** Integer, 60 to 3600; default `1800`. */
  "active-flow-timeout"?: number;
  /** Integer, 10 to 600; default `15`. */
  "inactive-flow-timeout"?: number;
  /** Integer, 60 to 86400; default `1800`. */
  "template-tx-timeout"?: number;
  /** Integer, 10 to 6000; default `20`. */
  "template-tx-counter"?: number;
  /** Option; default `default`. Since 7.6. */
  "session-cache-size"?: "min" | "default" | "max" | UnknownValue;
  /** Table, by `id`. Since 7.6. */
  "exclusion-filters"?: SystemNetflowExclusionFilters[];
  /** Table, by `id`. Since 7.4. */
  collectors?: SystemNetflowCollectors[];
}

/** Table, by `id`. Since 7.6. */
export interface SystemNetflowExclusionFilters {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text. */
  "source-ip"?: string;
  /** Text. */
  "destination-ip"?: string;
  /** Text. */
  "source-port"?: string;
  /** Text. */
  "destination-port"?: string;
  /** Integer, 0 to 255; default `255`. */
  protocol?: number;
}

/** Table, by `id`. Since 7.4. */
export interface SystemNetflowCollectors {
  /** Integer, 1 to 6; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `2055`. */
  "collector-port"?: number;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `system/network-visibility`. */
export interface SystemNetworkVisibility {
  /** Option; default `enable`. */
  "destination-visibility"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "source-location"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "destination-hostname-visibility"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "destination-location"?: "disable" | "enable" | UnknownValue;
}

/** The settings `system/ngfw-settings`. Since 7.6. */
export interface SystemNgfwSettings {
  /** Integer, 0 to 1800; default `300`. */
  "match-timeout"?: number;
  /** Integer, 0 to 1800; default `300`. */
  "tcp-match-timeout"?: number;
  /** Integer, 0 to 300; default `8`. */
  "tcp-halfopen-match-timeout"?: number;
}

/** A row of `system/np6`, by `name`. */
export interface SystemNp6 {
  /** Text. */
  name: string;
  /** Option. */
  fastpath?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "low-latency-mode"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "per-session-accounting"?: "disable" | "traffic-log-only" | "enable" | UnknownValue;
  /** Option. */
  "garbage-session-collector"?: "disable" | "enable" | UnknownValue;
  /** Integer. */
  "session-collector-interval"?: number;
  /** Integer. */
  "session-timeout-interval"?: number;
  /** Integer. */
  "session-timeout-random-range"?: number;
  /** Option. */
  "session-timeout-fixed"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  hpe?: SystemNp6Hpe;
  /** Group of fields. */
  "fp-anomaly"?: SystemNp6FpAnomaly;
}

/** Group of fields. */
export interface SystemNp6Hpe {
  /** Integer. */
  "tcpsyn-max"?: number;
  /** Integer. */
  "tcpsyn-ack-max"?: number;
  /** Integer. */
  "tcpfin-rst-max"?: number;
  /** Integer. */
  "tcp-max"?: number;
  /** Integer. */
  "udp-max"?: number;
  /** Integer. */
  "icmp-max"?: number;
  /** Integer. */
  "sctp-max"?: number;
  /** Integer. */
  "esp-max"?: number;
  /** Integer. */
  "ip-frag-max"?: number;
  /** Integer. */
  "ip-others-max"?: number;
  /** Integer. */
  "arp-max"?: number;
  /** Integer. */
  "l2-others-max"?: number;
  /** Integer. */
  "pri-type-max"?: number;
  /** Option. */
  "enable-shaper"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface SystemNp6FpAnomaly {
  /** Option. */
  "tcp-syn-fin"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-fin-noack"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-fin-only"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-no-flag"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-syn-data"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-winnuke"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "udp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "icmp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "icmp-frag"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-proto-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-unknopt"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optssrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optlsrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optstream"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optsecurity"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-opttimestamp"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "udp-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "icmp-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-proto-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-unknopt"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-saddr-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-daddr-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optralert"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optjumbo"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-opttunnel"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-opthomeaddr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optnsap"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optendpid"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optinvld"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
}

/** A row of `system/np6xlite`, by `name`. Since 7.6. */
export interface SystemNp6xlite {
  /** Text. */
  name: string;
  /** Option. */
  fastpath?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "per-session-accounting"?: "disable" | "traffic-log-only" | "enable" | UnknownValue;
  /** Integer. */
  "session-timeout-interval"?: number;
  /** Option. */
  "ipsec-inner-fragment"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "ipsec-throughput-msg-frequency"?: "disable" | "32kb" | "64kb" | "128kb" | "256kb" | "512kb" | "1mb" | "2mb" | "4mb" | "8mb" | "16mb" | "32mb" | "64mb" | "128mb" | "256mb" | "512mb" | "1gb" | UnknownValue;
  /** Option. */
  "ipsec-sts-timeout"?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | UnknownValue;
  /** Group of fields. */
  hpe?: SystemNp6xliteHpe;
  /** Group of fields. */
  "fp-anomaly"?: SystemNp6xliteFpAnomaly;
}

/** Group of fields. */
export interface SystemNp6xliteHpe {
  /** Integer. */
  "tcpsyn-max"?: number;
  /** Integer. */
  "tcpsyn-ack-max"?: number;
  /** Integer. */
  "tcpfin-rst-max"?: number;
  /** Integer. */
  "tcp-others-max"?: number;
  /** Integer. */
  "udp-max"?: number;
  /** Integer. */
  "icmp-max"?: number;
  /** Integer. */
  "sctp-max"?: number;
  /** Integer. */
  "esp-max"?: number;
  /** Integer. */
  "ip-frag-max"?: number;
  /** Integer. */
  "ip-others-max"?: number;
  /** Integer. */
  "arp-max"?: number;
  /** Integer. */
  "l2-others-max"?: number;
  /** Integer. */
  "pri-type-max"?: number;
  /** Option. */
  "enable-shaper"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface SystemNp6xliteFpAnomaly {
  /** Option. */
  "tcp-syn-fin"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-fin-noack"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-fin-only"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-no-flag"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-syn-data"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-winnuke"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "udp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "icmp-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "icmp-frag"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-proto-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-unknopt"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optssrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optlsrr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optstream"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-optsecurity"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-opttimestamp"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv4-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "tcp-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "udp-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "icmp-csum-err"?: "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-land"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-proto-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-unknopt"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-saddr-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-daddr-err"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optralert"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optjumbo"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-opttunnel"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-opthomeaddr"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optnsap"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optendpid"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
  /** Option. */
  "ipv6-optinvld"?: "allow" | "drop" | "trap-to-host" | UnknownValue;
}

/** The settings `system/npu`. */
export interface SystemNpu {
  /** Option. */
  "dedicated-management-cpu"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. */
  "dedicated-management-affinity"?: string;
  /** Option. */
  "capwap-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-mtu-override"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 7.6. */
  "ipsec-ordering"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  "ipsec-enc-subengine-mask"?: string;
  /** Text. */
  "ipsec-dec-subengine-mask"?: string;
  /** Group of fields. */
  "priority-protocol"?: SystemNpuPriorityProtocol;
  /** Table, by `interface`. */
  "port-cpu-map"?: SystemNpuPortCpuMap[];
  /** Option. */
  fastpath?: "disable" | "enable" | UnknownValue;
  /** Option. `7G`, `8G` and `9G` since 7.4. */
  "sw-np-bandwidth"?: "0G" | "2G" | "4G" | "5G" | "6G" | "7G" | "8G" | "9G" | UnknownValue;
  /** Option. */
  "gtp-enhanced-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtp-enhanced-cpu-range"?: "0" | "1" | "2" | UnknownValue;
  /** Option. */
  "intf-shaping-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "strip-esp-padding"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "strip-clear-text-padding"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-inbound-cache"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "sse-backpressure"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "rdp-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ipsec-over-vlink"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "uesp-offload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "qos-mode"?: "disable" | "priority" | "round-robin" | UnknownValue;
  /** Group of fields. */
  "isf-np-queues"?: SystemNpuIsfNpQueues;
  /** Option. */
  "mcast-session-accounting"?: "tpe-based" | "session-based" | "disable" | UnknownValue;
  /** Option. */
  "lag-out-port-select"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  "sw-eh-hash"?: SystemNpuSwEhHash;
  /** Group of fields. Since 7.4. */
  "sw-tr-hash"?: SystemNpuSwTrHash;
  /** Option. */
  "session-denied-offload"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 7.4. */
  "tunnel-over-vlink"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.6. */
  "mcast-denied-ses-offload"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface SystemNpuPriorityProtocol {
  /** Option. */
  bgp?: "enable" | "disable" | UnknownValue;
  /** Option. */
  slbc?: "enable" | "disable" | UnknownValue;
  /** Option. */
  bfd?: "enable" | "disable" | UnknownValue;
}

/** Table, by `interface`. */
export interface SystemNpuPortCpuMap {
  /** Text. */
  interface: string;
  /** Text. */
  "cpu-core"?: string;
}

/** Group of fields. */
export interface SystemNpuIsfNpQueues {
  /** Text. Refers to `system/isf-queue-profile`. */
  cos0?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos1?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos2?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos3?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos4?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos5?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos6?: string;
  /** Text. Refers to `system/isf-queue-profile`. */
  cos7?: string;
}

/** Group of fields. */
export interface SystemNpuSwEhHash {
  /** Option. */
  computation?: "xor16" | "xor8" | "xor4" | "crc16" | UnknownValue;
  /** Option. */
  "ip-protocol"?: "include" | "exclude" | UnknownValue;
  /** Option. */
  "source-ip-upper-16"?: "include" | "exclude" | UnknownValue;
  /** Option. */
  "source-ip-lower-16"?: "include" | "exclude" | UnknownValue;
  /** Option. */
  "destination-ip-upper-16"?: "include" | "exclude" | UnknownValue;
  /** Option. */
  "destination-ip-lower-16"?: "include" | "exclude" | UnknownValue;
  /** Option. */
  "source-port"?: "include" | "exclude" | UnknownValue;
  /** Option. */
  "destination-port"?: "include" | "exclude" | UnknownValue;
  /** Integer. */
  "netmask-length"?: number;
}

/** Group of fields. Since 7.4. */
export interface SystemNpuSwTrHash {
  /** Option. */
  draco15?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "tcp-udp-port"?: "include" | "exclude" | UnknownValue;
}

/** The settings `system/ntp`. */
export interface SystemNtp {
  /** Option; default `disable`. */
  ntpsync?: "enable" | "disable" | UnknownValue;
  /** Option; default `fortiguard`. */
  type?: "fortiguard" | "custom" | UnknownValue;
  /** Integer, 1 to 1440; default `60`. */
  syncinterval?: number;
  /** Table, by `id`. */
  ntpserver?: SystemNtpNtpserver[];
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Option; default `disable`. */
  "server-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Option; default `MD5`. `SHA256` since 7.4. */
  "key-type"?: "MD5" | "SHA1" | "SHA256" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 64 characters. */
  key?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-id"?: number;
  /** Table, by `interface-name`. */
  interface?: SystemNtpInterface[];
}

/** Table, by `id`. */
export interface SystemNtpNtpserver {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  server?: string;
  /** Option; default `disable`. */
  ntpv3?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Option; default `MD5`. Since 7.4. */
  "key-type"?: "MD5" | "SHA1" | "SHA256" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 64 characters. */
  key?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "key-id"?: number;
  /** Option; default `Both`. Since 7.4. */
  "ip-type"?: "IPv6" | "IPv4" | "Both" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `interface-name`. */
export interface SystemNtpInterface extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** A row of `system/object-tagging`, by `category`. */
export interface SystemObjectTagging {
  /** Text, up to 63 characters. */
  category: string;
  /** Option; default `optional`. */
  address?: "disable" | "mandatory" | "optional" | UnknownValue;
  /** Option; default `optional`. */
  device?: "disable" | "mandatory" | "optional" | UnknownValue;
  /** Option; default `optional`. */
  interface?: "disable" | "mandatory" | "optional" | UnknownValue;
  /** Option; default `enable`. */
  multiple?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tags?: SystemObjectTaggingTags[];
}

/** Table, by `name`. */
export interface SystemObjectTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `system/password-policy`. */
export interface SystemPasswordPolicy {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `admin-password`. */
  "apply-to"?: Values<"admin-password" | "ipsec-preshared-key">;
  /** Integer, 12 to 128; default `12`. In 7.2: 8 to 128, default `8`. In 7.4: 8 to 128, default `8`. */
  "minimum-length"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-lower-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-upper-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-non-alphanumeric"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-number"?: number;
  /** Option; default `disable`. */
  "expire-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 999; default `90`. */
  "expire-day"?: number;
  /** Option; default `enable`. */
  "reuse-password"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 20; default `0`. Since 7.6. */
  "reuse-password-limit"?: number;
  /** Option; default `disable`. Since 7.6. */
  "login-lockout-upon-weaker-encryption"?: "enable" | "disable" | UnknownValue;
}

/** The settings `system/password-policy-guest-admin`. */
export interface SystemPasswordPolicyGuestAdmin {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `guest-admin-password`. */
  "apply-to"?: Values<"guest-admin-password">;
  /** Integer, 12 to 128; default `12`. In 7.2: 8 to 128, default `8`. In 7.4: 8 to 128, default `8`. */
  "minimum-length"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-lower-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-upper-case-letter"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-non-alphanumeric"?: number;
  /** Integer, 0 to 128; default `1`. In 7.2: default `0`. In 7.4: default `0`. */
  "min-number"?: number;
  /** Option; default `disable`. */
  "expire-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 999; default `90`. */
  "expire-day"?: number;
  /** Option; default `enable`. */
  "reuse-password"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 20; default `0`. Since 7.6. */
  "reuse-password-limit"?: number;
}

/** The settings `system/pcp-server`. Since 7.4. */
export interface SystemPcpServer {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  pools?: SystemPcpServerPools[];
}

/** Table, by `name`. */
export interface SystemPcpServerPools {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Table, by `subnet`. */
  "client-subnet"?: SystemPcpServerPoolsClientSubnet[];
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "ext-intf"?: string;
  /** Option; default `enable`. */
  "arp-reply"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  extip?: string;
  /** Text. */
  extport?: string;
  /** Integer, 60 to 300; default `120`. */
  "minimal-lifetime"?: number;
  /** Integer, 3600 to 604800; default `86400`. */
  "maximal-lifetime"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "client-mapping-limit"?: number;
  /** Integer, 0 to 5; default `1`. */
  "mapping-filter-limit"?: number;
  /** Option, several separated by blanks; default `map peer announce`. */
  "allow-opcode"?: Values<"map" | "peer" | "announce">;
  /** Option; default `disallow`. */
  "third-party"?: "allow" | "disallow" | UnknownValue;
  /** Table, by `subnet`. */
  "third-party-subnet"?: SystemPcpServerPoolsThirdPartySubnet[];
  /** Option; default `enable`. */
  "multicast-announcement"?: "enable" | "disable" | UnknownValue;
  /** Integer, 3 to 10; default `3`. */
  "announcement-count"?: number;
  /** Table, by `interface-name`. */
  "intl-intf"?: SystemPcpServerPoolsIntlIntf[];
  /** Integer, 0 to 3600; default `0`. */
  "recycle-delay"?: number;
}

/** Table, by `subnet`. */
export interface SystemPcpServerPoolsClientSubnet extends Member<"subnet"> {
  /** Text, up to 79 characters. */
  subnet: string;
}

/** Table, by `subnet`. */
export interface SystemPcpServerPoolsThirdPartySubnet extends Member<"subnet"> {
  /** Text, up to 79 characters. */
  subnet: string;
}

/** Table, by `interface-name`. */
export interface SystemPcpServerPoolsIntlIntf extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** A row of `system/physical-switch`, by `name`. */
export interface SystemPhysicalSwitch {
  /** Text, up to 15 characters. */
  name: string;
  /** Option. */
  "age-enable"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "age-val"?: number;
}

/** A row of `system/pppoe-interface`, by `name`. */
export interface SystemPppoeInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Option; default `disable`. */
  "dial-on-demand"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ipv6?: "enable" | "disable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  device?: string;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `cos0`. Since 7.6. */
  "pppoe-egress-cos"?: "cos0" | "cos1" | "cos2" | "cos3" | "cos4" | "cos5" | "cos6" | "cos7" | UnknownValue;
  /** Option; default `auto`. */
  "auth-type"?: "auto" | "pap" | "chap" | "mschapv1" | "mschapv2" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ipunnumbered?: string;
  /** Option; default `enable`. */
  "pppoe-unnumbered-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "idle-timeout"?: number;
  /** Option; default `disable`. Since 7.6. */
  multilink?: "enable" | "disable" | UnknownValue;
  /** Integer, 296 to 65535; default `1500`. Since 7.6. */
  mrru?: number;
  /** Integer, 0 to 4294967295; default `1`. */
  "disc-retry-timeout"?: number;
  /** Integer, 0 to 4294967295; default `1`. */
  "padt-retry-timeout"?: number;
  /** Text, up to 63 characters. */
  "service-name"?: string;
  /** Text, up to 63 characters. */
  "ac-name"?: string;
  /** Integer, 0 to 32767; default `5`. */
  "lcp-echo-interval"?: number;
  /** Integer, 0 to 32767; default `3`. */
  "lcp-max-echo-fails"?: number;
}

/** The settings `system/probe-response`. */
export interface SystemProbeResponse {
  /** Integer, 1 to 65535; default `8008`. */
  port?: number;
  /** Text, up to 1024 characters; default `OK`. */
  "http-probe-value"?: string;
  /** Option; default `retain`. */
  "ttl-mode"?: "reinit" | "decrease" | "retain" | UnknownValue;
  /** Option; default `none`. */
  mode?: "none" | "http-probe" | "twamp" | UnknownValue;
  /** Option; default `none`. */
  "security-mode"?: "none" | "authentication" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 10 to 3600; default `300`. */
  timeout?: number;
}

/** A row of `system/proxy-arp`, by `id`. */
export interface SystemProxyArp {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
}

/** The settings `system/ptp`. */
export interface SystemPtp {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `multicast`. */
  mode?: "multicast" | "hybrid" | UnknownValue;
  /** Option; default `E2E`. */
  "delay-mechanism"?: "E2E" | "P2P" | UnknownValue;
  /** Integer, 1 to 6; default `1`. */
  "request-interval"?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `disable`. */
  "server-mode"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "server-interface"?: SystemPtpServerInterface[];
}

/** Table, by `id`. */
export interface SystemPtpServerInterface {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "server-interface-name"?: string;
  /** Option; default `E2E`. */
  "delay-mechanism"?: "E2E" | "P2P" | UnknownValue;
}

/** A row of `system/replacemsg-group`, by `name`. */
export interface SystemReplacemsgGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `default`. */
  "group-type"?: "default" | "utm" | "auth" | UnknownValue;
  /** Table, by `msg-type`. */
  mail?: SystemReplacemsgGroupMail[];
  /** Table, by `msg-type`. */
  http?: SystemReplacemsgGroupHttp[];
  /** Table, by `msg-type`. */
  webproxy?: SystemReplacemsgGroupWebproxy[];
  /** Table, by `msg-type`. */
  ftp?: SystemReplacemsgGroupFtp[];
  /** Table, by `msg-type`. */
  "fortiguard-wf"?: SystemReplacemsgGroupFortiguardWf[];
  /** Table, by `msg-type`. */
  spam?: SystemReplacemsgGroupSpam[];
  /** Table, by `msg-type`. */
  alertmail?: SystemReplacemsgGroupAlertmail[];
  /** Table, by `msg-type`. */
  admin?: SystemReplacemsgGroupAdmin[];
  /** Table, by `msg-type`. */
  auth?: SystemReplacemsgGroupAuth[];
  /** Table, by `msg-type`. */
  sslvpn?: SystemReplacemsgGroupSslvpn[];
  /** Table, by `msg-type`. */
  "nac-quar"?: SystemReplacemsgGroupNacQuar[];
  /** Table, by `msg-type`. */
  "traffic-quota"?: SystemReplacemsgGroupTrafficQuota[];
  /** Table, by `msg-type`. */
  utm?: SystemReplacemsgGroupUtm[];
  /** Table, by `msg-type`. */
  "custom-message"?: SystemReplacemsgGroupCustomMessage[];
  /** Table, by `msg-type`. */
  icap?: SystemReplacemsgGroupIcap[];
  /** Table, by `msg-type`. */
  automation?: SystemReplacemsgGroupAutomation[];
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupMail {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupHttp {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupWebproxy {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupFtp {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupFortiguardWf {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupSpam {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupAlertmail {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupAdmin {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupAuth {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupSslvpn {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupNacQuar {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupTrafficQuota {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupUtm {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupCustomMessage {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupIcap {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** Table, by `msg-type`. */
export interface SystemReplacemsgGroupAutomation {
  /** Text, up to 28 characters. */
  "msg-type": string;
  /** Text, up to 32768 characters. */
  buffer?: string;
  /** Option; default `none`. */
  header?: "none" | "http" | "8bit" | UnknownValue;
  /** Option; default `none`. */
  format?: "none" | "text" | "html" | UnknownValue;
}

/** A row of `system/replacemsg-image`, by `name`. */
export interface SystemReplacemsgImage {
  /** Text, up to 23 characters. */
  name: string;
  /** Option; default `png`. */
  "image-type"?: "gif" | "jpg" | "tiff" | "png" | UnknownValue;
  /** Text, up to 32768 characters. */
  "image-base64"?: string;
}

/** The settings `system/resource-limits`. */
export interface SystemResourceLimits {
  /** Integer, 0 to 4294967295. */
  session?: number;
  /** Integer, 0 to 4294967295. */
  "ipsec-phase1"?: number;
  /** Integer, 0 to 4294967295. */
  "ipsec-phase2"?: number;
  /** Integer, 0 to 4294967295. */
  "ipsec-phase1-interface"?: number;
  /** Integer, 0 to 4294967295. */
  "ipsec-phase2-interface"?: number;
  /** Integer, 0 to 4294967295. */
  "dialup-tunnel"?: number;
  /** Integer, 0 to 4294967295. */
  "firewall-policy"?: number;
  /** Integer, 0 to 4294967295. */
  "firewall-address"?: number;
  /** Integer, 0 to 4294967295. */
  "firewall-addrgrp"?: number;
  /** Integer, 0 to 4294967295. */
  "custom-service"?: number;
  /** Integer, 0 to 4294967295. */
  "service-group"?: number;
  /** Integer, 0 to 4294967295. */
  "onetime-schedule"?: number;
  /** Integer, 0 to 4294967295. */
  "recurring-schedule"?: number;
  /** Integer, 0 to 4294967295. */
  user?: number;
  /** Integer, 0 to 4294967295. */
  "user-group"?: number;
  /** Integer, 0 to 4294967295. */
  sslvpn?: number;
  /** Integer, 0 to 4294967295. */
  proxy?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "log-disk-quota"?: number;
}

/** The settings `system/saml`. */
export interface SystemSaml {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `service-provider`. */
  role?: "identity-provider" | "service-provider" | UnknownValue;
  /** Option; default `normal`. */
  "default-login-page"?: "normal" | "sso" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  "default-profile"?: string;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  cert?: string;
  /** Option; default `redirect`. */
  "binding-protocol"?: "post" | "redirect" | UnknownValue;
  /** Text, up to 255 characters. */
  "portal-url"?: string;
  /** Text, up to 255 characters. */
  "entity-id"?: string;
  /** Text, up to 255 characters. */
  "single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "single-logout-url"?: string;
  /** Text, up to 255 characters. */
  "idp-entity-id"?: string;
  /** Text, up to 255 characters. */
  "idp-single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "idp-single-logout-url"?: string;
  /** Text, up to 35 characters. Refers to `certificate/remote`. */
  "idp-cert"?: string;
  /** Text, up to 63 characters. */
  "server-address"?: string;
  /** Option; default `disable`. Since 7.6. */
  "require-signed-resp-and-asrt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `5`. */
  tolerance?: number;
  /** Integer, 0 to 4294967295; default `30`. */
  life?: number;
  /** Table, by `name`. */
  "service-providers"?: SystemSamlServiceProviders[];
}

/** Table, by `name`. */
export interface SystemSamlServiceProviders {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 35 characters. */
  prefix?: string;
  /** Option; default `post`. */
  "sp-binding-protocol"?: "post" | "redirect" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/remote`. */
  "sp-cert"?: string;
  /** Text, up to 255 characters. */
  "sp-entity-id"?: string;
  /** Text, up to 255 characters. */
  "sp-single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "sp-single-logout-url"?: string;
  /** Text, up to 255 characters. */
  "sp-portal-url"?: string;
  /** Text, up to 255 characters. */
  "idp-entity-id"?: string;
  /** Text, up to 255 characters. */
  "idp-single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "idp-single-logout-url"?: string;
  /** Table, by `name`. */
  "assertion-attributes"?: SystemSamlServiceProvidersAssertionAttributes[];
}

/** Table, by `name`. */
export interface SystemSamlServiceProvidersAssertionAttributes {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  type?: "username" | "email" | "profile-name" | UnknownValue;
}

/** A row of `system/sdn-connector`, by `name`. */
export interface SystemSdnConnector {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `aws`. */
  type?: "aci" | "alicloud" | "aws" | "azure" | "gcp" | "nsx" | "nuage" | "oci" | "openstack" | "kubernetes" | "vmware" | "sepm" | "aci-direct" | "ibm" | "nutanix" | "sap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdn-proxy`. Since 7.4. */
  proxy?: string;
  /** Option; default `disable`. */
  "use-metadata-iam"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "microsoft-365"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ha-status"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "verify-certificate"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `system/vdom`. Since 7.6. */
  vdom?: string;
  /** Text, up to 127 characters. */
  server?: string;
  /** Table, by `ip`. */
  "server-list"?: SystemSdnConnectorServerList[];
  /** Integer, 0 to 65535; default `0`. */
  "server-port"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "message-server-port"?: number;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
  /** Text, up to 127 characters. */
  "vcenter-server"?: string;
  /** Text, up to 64 characters. */
  "vcenter-username"?: string;
  /** Secret, answered as `ENC …`. */
  "vcenter-password"?: string;
  /** Text, up to 31 characters. */
  "access-key"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "secret-key"?: string;
  /** Text, up to 31 characters. */
  region?: string;
  /** Text, up to 31 characters. */
  "vpc-id"?: string;
  /** Option; default `disable`. */
  "alt-resource-ip"?: "disable" | "enable" | UnknownValue;
  /** Table, by `role-arn`. */
  "external-account-list"?: SystemSdnConnectorExternalAccountList[];
  /** Text, up to 127 characters. */
  "tenant-id"?: string;
  /** Text, up to 63 characters. */
  "client-id"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "client-secret"?: string;
  /** Text, up to 63 characters. */
  "subscription-id"?: string;
  /** Text, up to 63 characters. */
  "resource-group"?: string;
  /** Text, up to 127 characters. */
  "login-endpoint"?: string;
  /** Text, up to 127 characters. */
  "resource-url"?: string;
  /** Option; default `global`. */
  "azure-region"?: "global" | "china" | "germany" | "usgov" | "local" | UnknownValue;
  /** Table, by `name`. */
  nic?: SystemSdnConnectorNic[];
  /** Table, by `name`. */
  "route-table"?: SystemSdnConnectorRouteTable[];
  /** Text, up to 127 characters. */
  "user-id"?: string;
  /** Table, by `compartment-id`. Since 7.4. */
  "compartment-list"?: SystemSdnConnectorCompartmentList[];
  /** Table, by `region`. Since 7.4. */
  "oci-region-list"?: SystemSdnConnectorOciRegionList[];
  /** Option; default `commercial`. */
  "oci-region-type"?: "commercial" | "government" | UnknownValue;
  /** Text, up to 63 characters. Refers to `certificate/local`. */
  "oci-cert"?: string;
  /** Text, up to 63 characters. */
  "oci-fingerprint"?: string;
  /** Table, by `name`. */
  "external-ip"?: SystemSdnConnectorExternalIp[];
  /** Table, by `name`. */
  route?: SystemSdnConnectorRoute[];
  /** Table, by `id`. */
  "gcp-project-list"?: SystemSdnConnectorGcpProjectList[];
  /** Table, by `rule-name`. */
  "forwarding-rule"?: SystemSdnConnectorForwardingRule[];
  /** Text, up to 127 characters. */
  "service-account"?: string;
  /** Secret, answered as `ENC …`. */
  "private-key"?: string;
  /** Secret, answered as `ENC …`. */
  "secret-token"?: string;
  /** Text, up to 127 characters. */
  domain?: string;
  /** Text, up to 127 characters. */
  "group-name"?: string;
  /** Text, up to 127 characters. Refers to `certificate/remote`. */
  "server-cert"?: string;
  /** Text, up to 127 characters. Refers to `certificate/remote` and `certificate/ca`. */
  "server-ca-cert"?: string;
  /** Secret, answered as `ENC …`, up to 59 characters. */
  "api-key"?: string;
  /** Option; default `dallas`. `madrid` since 7.6. */
  "ibm-region"?: "dallas" | "washington-dc" | "london" | "frankfurt" | "sydney" | "tokyo" | "osaka" | "toronto" | "sao-paulo" | "madrid" | UnknownValue;
  /** Text, up to 63 characters. Since 7.6. */
  "par-id"?: string;
  /** Integer, 0 to 3600; default `60`. */
  "update-interval"?: number;
}

/** Table, by `ip`. */
export interface SystemSdnConnectorServerList extends Member<"ip"> {
  /** Text, up to 15 characters. */
  ip: string;
}

/** Table, by `role-arn`. */
export interface SystemSdnConnectorExternalAccountList {
  /** Text, up to 2047 characters. */
  "role-arn": string;
  /** Text, up to 1399 characters. */
  "external-id"?: string;
  /** Table, by `region`. */
  "region-list"?: SystemSdnConnectorExternalAccountListRegionList[];
}

/** Table, by `region`. */
export interface SystemSdnConnectorExternalAccountListRegionList extends Member<"region"> {
  /** Text, up to 31 characters. */
  region: string;
}

/** Table, by `name`. */
export interface SystemSdnConnectorNic {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Since 7.6. */
  "peer-nic"?: string;
  /** Table, by `name`. */
  ip?: SystemSdnConnectorNicIp[];
}

/** Table, by `name`. */
export interface SystemSdnConnectorNicIp {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 39 characters. Since 7.6. */
  "private-ip"?: string;
  /** Text, up to 63 characters. */
  "public-ip"?: string;
  /** Text, up to 63 characters. */
  "resource-group"?: string;
}

/** Table, by `name`. */
export interface SystemSdnConnectorRouteTable {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  "subscription-id"?: string;
  /** Text, up to 63 characters. */
  "resource-group"?: string;
  /** Table, by `name`. */
  route?: SystemSdnConnectorRouteTableRoute[];
}

/** Table, by `name`. */
export interface SystemSdnConnectorRouteTableRoute {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 127 characters. */
  "next-hop"?: string;
}

/** Table, by `compartment-id`. Since 7.4. */
export interface SystemSdnConnectorCompartmentList extends Member<"compartment-id"> {
  /** Text, up to 127 characters. */
  "compartment-id": string;
}

/** Table, by `region`. Since 7.4. */
export interface SystemSdnConnectorOciRegionList extends Member<"region"> {
  /** Text, up to 31 characters. */
  region: string;
}

/** Table, by `name`. */
export interface SystemSdnConnectorExternalIp extends Member<"name"> {
  /** Text, up to 63 characters. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdnConnectorRoute extends Member<"name"> {
  /** Text, up to 63 characters. */
  name: string;
}

/** Table, by `id`. */
export interface SystemSdnConnectorGcpProjectList {
  /** Text, up to 127 characters. */
  id: string;
  /** Table, by `name`. */
  "gcp-zone-list"?: SystemSdnConnectorGcpProjectListGcpZoneList[];
}

/** Table, by `name`. */
export interface SystemSdnConnectorGcpProjectListGcpZoneList extends Member<"name"> {
  /** Text, up to 127 characters. */
  name: string;
}

/** Table, by `rule-name`. */
export interface SystemSdnConnectorForwardingRule {
  /** Text, up to 63 characters. */
  "rule-name": string;
  /** Text, up to 63 characters. */
  target?: string;
}

/** A row of `system/sdn-proxy`, by `name`. Since 7.4. */
export interface SystemSdnProxy {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `general`. */
  type?: "general" | "fortimanager" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Integer, 0 to 65535; default `0`. */
  "server-port"?: number;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`. */
  password?: string;
}

/** A row of `system/sdn-vpn`, by `name`. Since 7.6. */
export interface SystemSdnVpn {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** Option; default `vgw`. */
  "remote-type"?: "vgw" | "tgw" | UnknownValue;
  /** Option; default `dynamic`. */
  "routing-type"?: "static" | "dynamic" | UnknownValue;
  /** Text, up to 63 characters. */
  "vgw-id"?: string;
  /** Text, up to 63 characters. */
  "tgw-id"?: string;
  /** Text, up to 63 characters. */
  "subnet-id"?: string;
  /** Integer, 1 to 4294967295; default `65000`. */
  "bgp-as"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "cgw-gateway"?: string;
  /** Option; default `enable`. */
  "nat-traversal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "tunnel-interface"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "internal-interface"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "local-cidr"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "remote-cidr"?: string;
  /** Text, up to 35 characters. */
  "cgw-name"?: string;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Integer, 0 to 65535; default `0`. */
  type?: number;
  /** Integer, 0 to 255; default `0`. */
  status?: number;
  /** Integer, 0 to 255; default `0`. */
  code?: number;
}

/** The settings `system/sdwan`. */
export interface SystemSdwan {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `source-ip-based`. */
  "load-balance-mode"?: "source-ip-based" | "weight-based" | "usage-based" | "source-dest-ip-based" | "measured-volume-based" | UnknownValue;
  /** Option; default `disable`. */
  "speedtest-bypass-routing"?: "disable" | "enable" | UnknownValue;
  /** Integer, 2 to 4; default `2`. */
  "duplication-max-num"?: number;
  /** Integer, 250 to 1000; default `250`. Since 7.6. */
  "duplication-max-discrepancy"?: number;
  /** Option; default `disable`. */
  "neighbor-hold-down"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 10000000; default `0`. */
  "neighbor-hold-down-time"?: number;
  /** Integer, 0 to 3600; default `0`. Since 7.4. */
  "app-perf-log-period"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "neighbor-hold-boot-time"?: number;
  /** Option; default `disable`. */
  "fail-detect"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "fail-alert-interfaces"?: SystemSdwanFailAlertInterfaces[];
  /** Table, by `name`. */
  zone?: SystemSdwanZone[];
  /** Table, by `seq-num`. */
  members?: SystemSdwanMembers[];
  /** Table, by `name`. */
  "health-check"?: SystemSdwanHealthCheck[];
  /** Table, by `id`. */
  service?: SystemSdwanService[];
  /** Table, by `ip`. */
  neighbor?: SystemSdwanNeighbor[];
  /** Table, by `id`. */
  duplication?: SystemSdwanDuplication[];
}

/** Table, by `name`. */
export interface SystemSdwanFailAlertInterfaces extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanZone {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. Since 7.4. */
  "advpn-select"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. Since 7.4. */
  "advpn-health-check"?: string;
  /** Option; default `cfg-order`. `priority` since 7.6. */
  "service-sla-tie-break"?: "cfg-order" | "fib-best-match" | "priority" | "input-device" | UnknownValue;
  /** Integer, 1 to 255; default `1`. Since 7.4. */
  "minimum-sla-meet-members"?: number;
}

/** Table, by `seq-num`. */
export interface SystemSdwanMembers {
  /** Integer, 0 to 512; default `0`. */
  "seq-num": number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 35 characters; default `virtual-wan-link`. Refers to `system/sdwan/zone`. */
  zone?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "preferred-source"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  source?: string;
  /** IPv6 address; default `::`. */
  gateway6?: string;
  /** IPv6 address; default `::`. */
  source6?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  cost?: number;
  /** Integer, 1 to 255; default `1`. */
  weight?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Integer, 1 to 65535; default `1024`. */
  priority6?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "priority-in-sla"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "priority-out-sla"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "spillover-threshold"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "ingress-spillover-threshold"?: number;
  /** Integer, 1 to 255; default `1`. */
  "volume-ratio"?: number;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "transport-group"?: number;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** Table, by `name`. */
export interface SystemSdwanHealthCheck {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. Since 7.6. */
  fortiguard?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/health-check-fortiguard`. Since 7.6. */
  "fortiguard-name"?: string;
  /** Option; default `enable`. */
  "probe-packets"?: "disable" | "enable" | UnknownValue;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Option; default `disable`. */
  "system-dns"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters, several separated by blanks. */
  server?: string;
  /** Option; default `active`. */
  "detect-mode"?: "active" | "passive" | "prefer-passive" | "remote" | "agent-based" | UnknownValue;
  /** Option; default `ping`. `https` since 7.4. */
  protocol?: "ping" | "tcp-echo" | "udp-echo" | "http" | "https" | "twamp" | "dns" | "tcp-connect" | "ftp" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  port?: number;
  /** Option; default `half-open`. */
  "quality-measured-method"?: "half-open" | "half-close" | UnknownValue;
  /** Option; default `none`. */
  "security-mode"?: "none" | "authentication" | UnknownValue;
  /** Text, up to 64 characters. */
  user?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Integer, 0 to 65535; default `124`. */
  "packet-size"?: number;
  /** Integer, 1 to 50; default `1`. */
  "ha-priority"?: number;
  /** Option; default `passive`. */
  "ftp-mode"?: "passive" | "port" | UnknownValue;
  /** Text, up to 254 characters. */
  "ftp-file"?: string;
  /** Text, up to 1024 characters; default `/`. */
  "http-get"?: string;
  /** Text, up to 1024 characters; default `Chrome/ Safari/`. */
  "http-agent"?: string;
  /** Text, up to 1024 characters. */
  "http-match"?: string;
  /** Text, up to 255 characters; default `www.example.com`. */
  "dns-request-domain"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-match-ip"?: string;
  /** Integer, 20 to 3600000; default `500`. */
  interval?: number;
  /** Integer, 20 to 3600000; default `500`. */
  "probe-timeout"?: number;
  /** Integer, 5000 to 3600000; default `60000`. Since 7.6. */
  "agent-probe-timeout"?: number;
  /** Integer, 20 to 3600000; default `5000`. Since 7.6. */
  "remote-probe-timeout"?: number;
  /** Integer, 1 to 3600; default `5`. */
  failtime?: number;
  /** Integer, 1 to 3600; default `5`. */
  recoverytime?: number;
  /** Integer, 5 to 30; default `30`. */
  "probe-count"?: number;
  /** Text. */
  diffservcode?: string;
  /** Option; default `enable`. */
  "update-cascade-interface"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "update-static-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "update-bgp-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "embed-measured-health"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  "sla-id-redistribute"?: number;
  /** Integer, 0 to 3600; default `0`. */
  "sla-fail-log-period"?: number;
  /** Integer, 0 to 3600; default `0`. */
  "sla-pass-log-period"?: number;
  /** Integer, 0 to 100; default `0`. */
  "threshold-warning-packetloss"?: number;
  /** Integer, 0 to 100; default `0`. */
  "threshold-alert-packetloss"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-warning-latency"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-alert-latency"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-warning-jitter"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold-alert-jitter"?: number;
  /** Integer, 0 to 511; default `0`. */
  vrf?: number;
  /** IPv4 address; default `0.0.0.0`. */
  source?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  source6?: string;
  /** Table, by `seq-num`. */
  members?: SystemSdwanHealthCheckMembers[];
  /** Option; default `g711`. */
  "mos-codec"?: "g711" | "g722" | "g729" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. Since 7.4. */
  "class-id"?: number;
  /** Integer, 0 to 10000000; default `0`. Since 7.6. */
  "packet-loss-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. Since 7.6. */
  "latency-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. Since 7.6. */
  "jitter-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. Since 7.6. */
  "bandwidth-weight"?: number;
  /** Table, by `id`. */
  sla?: SystemSdwanHealthCheckSla[];
}

/** Table, by `seq-num`. */
export interface SystemSdwanHealthCheckMembers extends Member<"seq-num"> {
  /** Integer. Refers to `system/sdwan/members`. */
  "seq-num": number;
}

/** Table, by `id`. */
export interface SystemSdwanHealthCheckSla {
  /** Integer, 1 to 32. */
  id: number;
  /** Option, several separated by blanks. `custom-profile-1` and `remote` since 7.6. */
  "link-cost-factor"?: Values<"latency" | "jitter" | "packet-loss" | "custom-profile-1" | "mos" | "remote">;
  /** Integer, 0 to 10000000. */
  "latency-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "jitter-threshold"?: number;
  /** Integer, 0 to 100. */
  "packetloss-threshold"?: number;
  /** Text, up to 35 characters. */
  "mos-threshold"?: string;
  /** Integer, 0 to 10000000. Since 7.6. */
  "custom-profile-threshold"?: number;
  /** Integer, 0 to 65535. */
  "priority-in-sla"?: number;
  /** Integer, 0 to 65535. */
  "priority-out-sla"?: number;
}

/** Table, by `id`. */
export interface SystemSdwanService {
  /** Integer, 1 to 4000; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "load-balance"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "input-device"?: SystemSdwanServiceInputDevice[];
  /** Option; default `disable`. */
  "input-device-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "input-zone"?: SystemSdwanServiceInputZone[];
  /** Option; default `manual`. `load-balance` until 7.2. */
  mode?: "auto" | "manual" | "priority" | "sla" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "zone-mode"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "minimum-sla-meet-members"?: number;
  /** Option; default `round-robin`. */
  "hash-mode"?: "round-robin" | "source-ip-based" | "source-dest-ip-based" | "inbandwidth" | "outbandwidth" | "bibandwidth" | UnknownValue;
  /** Option; default `auto`. Since 7.4. */
  "shortcut-priority"?: "enable" | "disable" | "auto" | UnknownValue;
  /** Option; default `standalone`. */
  role?: "standalone" | "primary" | "secondary" | UnknownValue;
  /** Option; default `disable`. */
  "standalone-action"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "quality-link"?: number;
  /** Text. */
  tos?: string;
  /** Text. */
  "tos-mask"?: string;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Integer, 0 to 65535; default `1`. Since 7.4. */
  "start-src-port"?: number;
  /** Integer, 0 to 65535; default `65535`. Since 7.4. */
  "end-src-port"?: number;
  /** Table, by `name`. */
  dst?: SystemSdwanServiceDst[];
  /** Option; default `disable`. */
  "dst-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  src?: SystemSdwanServiceSrc[];
  /** Table, by `name`. */
  dst6?: SystemSdwanServiceDst6[];
  /** Table, by `name`. */
  src6?: SystemSdwanServiceSrc6[];
  /** Option; default `disable`. */
  "src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  users?: SystemSdwanServiceUsers[];
  /** Table, by `name`. */
  groups?: SystemSdwanServiceGroups[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-custom"?: SystemSdwanServiceInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: SystemSdwanServiceInternetServiceCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: SystemSdwanServiceInternetServiceFortiguard[];
  /** Table, by `name`. */
  "internet-service-name"?: SystemSdwanServiceInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: SystemSdwanServiceInternetServiceGroup[];
  /** Table, by `id`. */
  "internet-service-app-ctrl"?: SystemSdwanServiceInternetServiceAppCtrl[];
  /** Table, by `name`. */
  "internet-service-app-ctrl-group"?: SystemSdwanServiceInternetServiceAppCtrlGroup[];
  /** Table, by `id`. */
  "internet-service-app-ctrl-category"?: SystemSdwanServiceInternetServiceAppCtrlCategory[];
  /** Table, by `name`. */
  "health-check"?: SystemSdwanServiceHealthCheck[];
  /** Option; default `latency`. */
  "link-cost-factor"?: "latency" | "jitter" | "packet-loss" | "inbandwidth" | "outbandwidth" | "bibandwidth" | "custom-profile-1" | UnknownValue;
  /** Integer, 0 to 10000000; default `0`. */
  "packet-loss-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "latency-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "jitter-weight"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "bandwidth-weight"?: number;
  /** Integer, 0 to 10000000; default `10`. */
  "link-cost-threshold"?: number;
  /** Integer, 0 to 10000000; default `0`. */
  "hold-down-time"?: number;
  /** Option; default `disable`. Since 7.4. */
  "sla-stickiness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dscp-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dscp-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "dscp-forward-tag"?: string;
  /** Text. */
  "dscp-reverse-tag"?: string;
  /** Table, by `health-check`. */
  sla?: SystemSdwanServiceSla[];
  /** Table, by `seq-num`. */
  "priority-members"?: SystemSdwanServicePriorityMembers[];
  /** Table, by `name`. */
  "priority-zone"?: SystemSdwanServicePriorityZone[];
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  gateway?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  default?: "enable" | "disable" | UnknownValue;
  /** Option; default `order`. */
  "sla-compare-method"?: "order" | "number" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fib-best-match-force"?: "disable" | "enable" | UnknownValue;
  /** Option; default `zone`. `priority` since 7.6. */
  "tie-break"?: "zone" | "cfg-order" | "fib-best-match" | "priority" | "input-device" | UnknownValue;
  /** Option; default `enable`. */
  "use-shortcut-sla"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "passive-measurement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "agent-exclusive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  shortcut?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  comment?: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInputDevice extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInputZone extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceDst extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceSrc extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceDst6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceSrc6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInternetServiceCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface SystemSdwanServiceInternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInternetServiceName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInternetServiceGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `id`. */
export interface SystemSdwanServiceInternetServiceAppCtrl extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `name`. */
export interface SystemSdwanServiceInternetServiceAppCtrlGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `application/group`. */
  name: string;
}

/** Table, by `id`. */
export interface SystemSdwanServiceInternetServiceAppCtrlCategory extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `name`. */
export interface SystemSdwanServiceHealthCheck extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/sdwan/health-check`. */
  name: string;
}

/** Table, by `health-check`. */
export interface SystemSdwanServiceSla {
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. */
  "health-check": string;
  /** Integer. */
  id?: number;
}

/** Table, by `seq-num`. */
export interface SystemSdwanServicePriorityMembers extends Member<"seq-num"> {
  /** Integer. Refers to `system/sdwan/members`. */
  "seq-num": number;
}

/** Table, by `name`. */
export interface SystemSdwanServicePriorityZone extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/sdwan/zone`. */
  name: string;
}

/** Table, by `ip`. */
export interface SystemSdwanNeighbor {
  /** Text, up to 45 characters. Refers to `router/bgp/neighbor-group` and `router/bgp/neighbor`. */
  ip: string;
  /** Table, by `seq-num`. */
  member?: SystemSdwanNeighborMember[];
  /** Integer, 0 to 4294967295; default `0`. Refers to `system/sdwan/service`. Since 7.4. */
  "service-id"?: number;
  /** Integer, 1 to 255; default `1`. */
  "minimum-sla-meet-members"?: number;
  /** Option; default `sla`. */
  mode?: "sla" | "speedtest" | UnknownValue;
  /** Option; default `standalone`. */
  role?: "standalone" | "primary" | "secondary" | UnknownValue;
  /** Option; default `preferable`. Since 7.6. */
  "route-metric"?: "preferable" | "priority" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. */
  "health-check"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "sla-id"?: number;
}

/** Table, by `seq-num`. */
export interface SystemSdwanNeighborMember extends Member<"seq-num"> {
  /** Integer. Refers to `system/sdwan/members`. */
  "seq-num": number;
}

/** Table, by `id`. */
export interface SystemSdwanDuplication {
  /** Integer, 1 to 255; default `0`. */
  id: number;
  /** Table, by `id`. */
  "service-id"?: SystemSdwanDuplicationServiceId[];
  /** Table, by `name`. */
  srcaddr?: SystemSdwanDuplicationSrcaddr[];
  /** Table, by `name`. */
  dstaddr?: SystemSdwanDuplicationDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: SystemSdwanDuplicationSrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: SystemSdwanDuplicationDstaddr6[];
  /** Table, by `name`. */
  srcintf?: SystemSdwanDuplicationSrcintf[];
  /** Table, by `name`. */
  dstintf?: SystemSdwanDuplicationDstintf[];
  /** Table, by `name`. */
  service?: SystemSdwanDuplicationService[];
  /** Option; default `disable`. */
  "packet-duplication"?: "disable" | "force" | "on-demand" | UnknownValue;
  /** Option; default `disable`. */
  "sla-match-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "packet-de-duplication"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface SystemSdwanDuplicationServiceId extends Member<"id"> {
  /** Integer. Refers to `system/sdwan/service`. */
  id: number;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationSrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationSrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationDstaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationSrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationDstintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemSdwanDuplicationService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `system/session-helper`, by `id`. */
export interface SystemSessionHelper {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option. */
  name?: "ftp" | "tftp" | "ras" | "h323" | "tns" | "mms" | "sip" | "pptp" | "rtsp" | "dns-udp" | "dns-tcp" | "pmap" | "rsh" | "dcerpc" | "mgcp" | "gtp-c" | "gtp-u" | "gtp-b" | "pfcp" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
}

/** The settings `system/session-ttl`. */
export interface SystemSessionTtl {
  /** Text. */
  default?: string;
  /** Table, by `id`. */
  port?: SystemSessionTtlPort[];
}

/** Table, by `id`. */
export interface SystemSessionTtlPort {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `0`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "end-port"?: number;
  /** Text. */
  timeout?: string;
  /** Option; default `both`. Since 7.4. */
  "refresh-direction"?: "both" | "outgoing" | "incoming" | UnknownValue;
}

/** The settings `system/settings`. */
export interface SystemSettings {
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `traffic`. */
  "vdom-type"?: "traffic" | "lan-extension" | "admin" | UnknownValue;
  /** Text, up to 255 characters. */
  "lan-extension-controller-addr"?: string;
  /** Integer, 1024 to 65535; default `5246`. Since 7.6. */
  "lan-extension-controller-port"?: number;
  /** Option; default `nat`. */
  opmode?: "nat" | "transparent" | UnknownValue;
  /** Option; default `profile-based`. */
  "ngfw-mode"?: "profile-based" | "policy-based" | UnknownValue;
  /** Option; default `fortiweb`. */
  "http-external-dest"?: "fortiweb" | "forticache" | UnknownValue;
  /** Option; default `check-all`. */
  "firewall-session-dirty"?: "check-all" | "check-new" | "check-policy-option" | UnknownValue;
  /** Text. */
  manageip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  manageip6?: string;
  /** IPv6 address; default `::`. */
  gateway6?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  ip6?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Option; default `disable`. */
  bfd?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-desired-min-tx"?: number;
  /** Integer, 1 to 100000; default `250`. */
  "bfd-required-min-rx"?: number;
  /** Integer, 1 to 50; default `3`. */
  "bfd-detect-mult"?: number;
  /** Option; default `disable`. */
  "bfd-dont-enforce-src-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "utf8-spam-tagging"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "wccp-cache-engine"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `ipsec pptp l2tp ssl`. */
  "vpn-stats-log"?: Values<"ipsec" | "pptp" | "l2tp" | "ssl">;
  /** Integer, 0 to 4294967295; default `600`. */
  "vpn-stats-period"?: number;
  /** Option; default `source-ip-based`. */
  "v4-ecmp-mode"?: "source-ip-based" | "weight-based" | "usage-based" | "source-dest-ip-based" | UnknownValue;
  /** Integer, 300 to 8640000; default `300`. */
  "mac-ttl"?: number;
  /** Option; default `disable`. */
  "fw-session-hairpin"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "prp-trailer-action"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "snat-hairpin-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "dhcp-proxy-interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "dhcp-proxy-interface"?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "dhcp-proxy-vrf-select"?: number;
  /** Text, several separated by blanks. */
  "dhcp-server-ip"?: string;
  /** Text, several separated by blanks. */
  "dhcp6-server-ip"?: string;
  /** Option; default `disable`. */
  "central-nat"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "gui-default-policy-columns"?: SystemSettingsGuiDefaultPolicyColumns[];
  /** Option; default `global`. */
  "lldp-reception"?: "enable" | "disable" | "global" | UnknownValue;
  /** Option; default `global`. */
  "lldp-transmission"?: "enable" | "disable" | "global" | UnknownValue;
  /** Option; default `enable`. */
  "link-down-access"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "nat46-generate-ipv6-fragment-header"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "nat46-force-ipv4-packet-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "nat64-force-ipv6-packet-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "detect-unknown-esp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "intree-ses-best-route"?: "force" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auxiliary-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  asymroute?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "asymroute-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "tcp-session-without-syn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ses-denied-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ses-denied-multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "strict-src-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allow-linkdown-path"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  asymroute6?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "asymroute6-icmp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sctp-session-without-init"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sip-expectation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sip-nat-trace"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "h323-direct-model"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535, several separated by blanks; default `5060`. */
  "sip-tcp-port"?: number | string;
  /** Integer, 1 to 65535, several separated by blanks; default `5060`. */
  "sip-udp-port"?: number | string;
  /** Integer, 0 to 65535; default `5061`. */
  "sip-ssl-port"?: number;
  /** Integer, 0 to 65535; default `2000`. */
  "sccp-port"?: number;
  /** Option; default `enable`. */
  "multicast-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-ttl-notchange"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-skip-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "allow-subnet-overlap"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "deny-tcp-with-icmp"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255; default `255`. */
  "ecmp-max-paths"?: number;
  /** Integer, 1 to 365; default `28`. */
  "discovered-device-timeout"?: number;
  /** Option; default `enable`. */
  "email-portal-check-dns"?: "disable" | "enable" | UnknownValue;
  /** Option; default `proxy-based`. */
  "default-voip-alg-mode"?: "proxy-based" | "kernel-helper-based" | UnknownValue;
  /** Option; default `disable`. */
  "gui-icap"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-implicit-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-dns-database"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-load-balance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-multicast-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dos-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-object-colors"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-route-tag-address-creation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-voip-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-ap-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-security-profile-group"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-local-in-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-wanopt-cache"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-explicit-proxy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dynamic-routing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-sslvpn-personal-bookmarks"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-sslvpn-realms"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-policy-based-ipsec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-threat-weight"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-spamfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-file-filter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-application-control"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-ips"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dhcp-advanced"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-vpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-sslvpn"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-wireless-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-advanced-wireless-features"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-switch-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortiap-split-tunneling"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-webfilter-advanced"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-traffic-shaping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-wan-load-balancing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-antivirus"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-webfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-videofilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "gui-dnsfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-waf-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-dlp-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "gui-dlp-advanced"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-virtual-patch-profile"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-casb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-fortiextender-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-advanced-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-allow-unnamed-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-email-collection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-multiple-interface-policy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-policy-disclaimer"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-ztna"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "gui-ot"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "gui-dynamic-device-os-id"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "gui-gtp"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "location-id"?: string;
  /** Option; default `disable`. */
  "ike-session-resume"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ike-quick-crash-detect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `with-space`. */
  "ike-dn-format"?: "with-space" | "no-space" | UnknownValue;
  /** Integer, 1024 to 65535; default `500`. */
  "ike-port"?: number;
  /** Integer, 1 to 65535; default `443`. In 7.4: default `4500`. Since 7.4. */
  "ike-tcp-port"?: number;
  /** Option; default `disable`. */
  "ike-policy-route"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ike-detailed-event-logs"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-land-attack"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "default-app-port-as-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fqdn-session-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ext-resource-session-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dyn-addr-session-check"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 365, in days; default `30`. */
  "default-policy-expiry-days"?: number;
  /** Option; default `require`. */
  "gui-enforce-change-summary"?: "disable" | "require" | "optional" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-database-cache"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `32768`. Since 7.4. */
  "internet-service-app-ctrl-size"?: number;
  /** Option. Since 7.6. */
  "gui-fortitelemetry"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtp-asym-fgsp"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "gtp-monitor-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "pfcp-monitor-mode"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface SystemSettingsGuiDefaultPolicyColumns extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `system/sflow`. */
export interface SystemSflow {
  /** Table, by `id`. Since 7.4. */
  collectors?: SystemSflowCollectors[];
}

/** Table, by `id`. Since 7.4. */
export interface SystemSflowCollectors {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `6343`. */
  "collector-port"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** A row of `system/sit-tunnel`, by `name`. */
export interface SystemSitTunnel {
  /** Text, up to 15 characters. */
  name: string;
  /** IPv4 address; default `0.0.0.0`. */
  source?: string;
  /** IPv4 address; default `0.0.0.0`. */
  destination?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  ip6?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `disable`. */
  "use-sdwan"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/sms-server`, by `name`. */
export interface SystemSmsServer {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  "mail-server"?: string;
}

/** The settings `system/sov-sase`. Since 7.6. */
export interface SystemSovSase {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** A row of `system/speed-test-schedule`, by `interface`. */
export interface SystemSpeedTestSchedule {
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text. */
  diffserv?: string;
  /** Text, up to 35 characters. Refers to `system/speed-test-server`. */
  "server-name"?: string;
  /** Option; default `Auto`. Since 7.4. */
  mode?: "UDP" | "TCP" | "Auto" | UnknownValue;
  /** Table, by `name`. */
  schedules?: SystemSpeedTestScheduleSchedules[];
  /** Option; default `disable`. */
  "dynamic-server"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 65535; default `5200`. Since 7.4. */
  "ctrl-port"?: number;
  /** Integer, 1 to 65535; default `5201`. Since 7.4. */
  "server-port"?: number;
  /** Option; default `disable`. Since 7.4. */
  "update-shaper"?: "disable" | "local" | "remote" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "update-inbandwidth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "update-outbandwidth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "update-interface-shaping"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 16776000; default `0`. */
  "update-inbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-inbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-outbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. */
  "update-outbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-inbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-inbandwidth-maximum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-outbandwidth-minimum"?: number;
  /** Integer, 0 to 16776000; default `0`. Since 7.6. */
  "expected-outbandwidth-maximum"?: number;
  /** Integer, 1 to 10; default `5`. Since 7.6. */
  retries?: number;
  /** Integer, 60 to 3600; default `300`. Since 7.6. */
  "retry-pause"?: number;
}

/** Table, by `name`. */
export interface SystemSpeedTestScheduleSchedules extends Member<"name"> {
  /** Text, up to 31 characters. Refers to `firewall.schedule/recurring`. */
  name: string;
}

/** A row of `system/speed-test-server`, by `name`. */
export interface SystemSpeedTestServer {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 4294967295; default `0`. */
  timestamp?: number;
  /** Table, by `id`. */
  host?: SystemSpeedTestServerHost[];
}

/** Table, by `id`. */
export interface SystemSpeedTestServerHost {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Integer, 1 to 65535; default `5204`. */
  port?: number;
  /** Text, up to 64 characters. */
  user?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Text, up to 7 characters. */
  longitude?: string;
  /** Text, up to 7 characters. */
  latitude?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  distance?: number;
}

/** The settings `system/speed-test-setting`. Derived for 7.2: rests on one indirect source. */
export interface SystemSpeedTestSetting {
  /** Integer, 0 to 2000; default `60`. Derived for 7.2: rests on one indirect source. */
  "latency-threshold"?: number;
  /** Integer, 1 to 64; default `4`. Derived for 7.2: rests on one indirect source. */
  "multiple-tcp-stream"?: number;
}

/** The settings `system/ssh-config`. Since 7.4. */
export interface SystemSshConfig {
  /** Option, several separated by blanks. */
  "ssh-kex-algo"?: Values<"diffie-hellman-group1-sha1" | "diffie-hellman-group14-sha1" | "diffie-hellman-group14-sha256" | "diffie-hellman-group16-sha512" | "diffie-hellman-group18-sha512" | "diffie-hellman-group-exchange-sha1" | "diffie-hellman-group-exchange-sha256" | "curve25519-sha256@libssh.org" | "ecdh-sha2-nistp256" | "ecdh-sha2-nistp384" | "ecdh-sha2-nistp521">;
  /** Option, several separated by blanks; default `aes256-ctr aes256-gcm@openssh.com`. */
  "ssh-enc-algo"?: Values<"chacha20-poly1305@openssh.com" | "aes128-ctr" | "aes192-ctr" | "aes256-ctr" | "arcfour256" | "arcfour128" | "aes128-cbc" | "3des-cbc" | "blowfish-cbc" | "cast128-cbc" | "aes192-cbc" | "aes256-cbc" | "arcfour" | "rijndael-cbc@lysator.liu.se" | "aes128-gcm@openssh.com" | "aes256-gcm@openssh.com">;
  /** Option, several separated by blanks. */
  "ssh-mac-algo"?: Values<"hmac-md5" | "hmac-md5-etm@openssh.com" | "hmac-md5-96" | "hmac-md5-96-etm@openssh.com" | "hmac-sha1" | "hmac-sha1-etm@openssh.com" | "hmac-sha2-256" | "hmac-sha2-256-etm@openssh.com" | "hmac-sha2-512" | "hmac-sha2-512-etm@openssh.com" | "hmac-ripemd160" | "hmac-ripemd160@openssh.com" | "hmac-ripemd160-etm@openssh.com" | "umac-64@openssh.com" | "umac-128@openssh.com" | "umac-64-etm@openssh.com" | "umac-128-etm@openssh.com">;
  /** Option, several separated by blanks. */
  "ssh-hsk-algo"?: Values<"ssh-rsa" | "ecdsa-sha2-nistp521" | "ecdsa-sha2-nistp384" | "ecdsa-sha2-nistp256" | "rsa-sha2-256" | "rsa-sha2-512" | "ssh-ed25519">;
  /** Option; default `disable`. */
  "ssh-hsk-override"?: "disable" | "enable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "ssh-hsk-password"?: string;
  /** Text. */
  "ssh-hsk"?: string;
}

/** A row of `system/sso-admin`, by `name`. */
export interface SystemSsoAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Table, by `name`. */
  vdom?: SystemSsoAdminVdom[];
}

/** Table, by `name`. */
export interface SystemSsoAdminVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** A row of `system/sso-forticloud-admin`, by `name`. */
export interface SystemSsoForticloudAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Table, by `name`. */
  vdom?: SystemSsoForticloudAdminVdom[];
}

/** Table, by `name`. */
export interface SystemSsoForticloudAdminVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** A row of `system/sso-fortigate-cloud-admin`, by `name`. */
export interface SystemSsoFortigateCloudAdmin {
  /** Text, up to 64 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/accprofile`. */
  accprofile?: string;
  /** Table, by `name`. */
  vdom?: SystemSsoFortigateCloudAdminVdom[];
}

/** Table, by `name`. */
export interface SystemSsoFortigateCloudAdminVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** The settings `system/standalone-cluster`. */
export interface SystemStandaloneCluster {
  /** Integer, 0 to 255; default `0`. */
  "standalone-group-id"?: number;
  /** Integer, 0 to 15; default `0`. */
  "group-member-id"?: number;
  /** Option; default `unavailable`. */
  "layer2-connection"?: "available" | "unavailable" | UnknownValue;
  /** Text, several separated by blanks. Refers to `system/interface`. */
  "session-sync-dev"?: string;
  /** Option; default `disable`. */
  encryption?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Option; default `cps-preferred`. Since 7.4. */
  "asymmetric-traffic-control"?: "cps-preferred" | "strict-anti-replay" | UnknownValue;
  /** Table, by `sync-id`. */
  "cluster-peer"?: SystemStandaloneClusterClusterPeer[];
  /** Table, by `name`. Since 7.6. */
  "monitor-interface"?: SystemStandaloneClusterMonitorInterface[];
  /** Table, by `name`. Since 7.6. */
  "pingsvr-monitor-interface"?: SystemStandaloneClusterPingsvrMonitorInterface[];
  /** Table, by `id`. Since 7.6. */
  "monitor-prefix"?: SystemStandaloneClusterMonitorPrefix[];
  /** Option; default `enable`. Since 7.6. */
  "helper-traffic-bounce"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "utm-traffic-bounce"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `sync-id`. */
export interface SystemStandaloneClusterClusterPeer {
  /** Integer, 0 to 4294967295; default `0`. */
  "sync-id": number;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  peervd?: string;
  /** IPv4 address; default `0.0.0.0`. */
  peerip?: string;
  /** Table, by `name`. */
  syncvd?: SystemStandaloneClusterClusterPeerSyncvd[];
  /** Table, by `name`. */
  "down-intfs-before-sess-sync"?: SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync[];
  /** Integer, 1 to 20; default `2`. */
  "hb-interval"?: number;
  /** Integer, 1 to 60; default `10`. */
  "hb-lost-threshold"?: number;
  /** Option; default `enable`. */
  "ipsec-tunnel-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "secondary-add-ipsec-routes"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "session-sync-filter"?: SystemStandaloneClusterClusterPeerSessionSyncFilter;
}

/** Table, by `name`. */
export interface SystemStandaloneClusterClusterPeerSyncvd extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** Table, by `name`. */
export interface SystemStandaloneClusterClusterPeerDownIntfsBeforeSessSync extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Group of fields. */
export interface SystemStandaloneClusterClusterPeerSessionSyncFilter {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  srcintf?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  dstintf?: string;
  /** Text. */
  srcaddr?: string;
  /** Text. */
  dstaddr?: string;
  /** Text. */
  srcaddr6?: string;
  /** Text. */
  dstaddr6?: string;
  /** Table, by `id`. */
  "custom-service"?: SystemStandaloneClusterClusterPeerSessionSyncFilterCustomService[];
}

/** Table, by `id`. */
export interface SystemStandaloneClusterClusterPeerSessionSyncFilterCustomService {
  /** Integer. */
  id: number;
  /** Text. */
  "src-port-range"?: string;
  /** Text. */
  "dst-port-range"?: string;
}

/** Table, by `name`. Since 7.6. */
export interface SystemStandaloneClusterMonitorInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface SystemStandaloneClusterPingsvrMonitorInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** Table, by `id`. Since 7.6. */
export interface SystemStandaloneClusterMonitorPrefix {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** Integer, 0 to 511; default `0`. */
  vrf?: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  prefix?: string;
}

/** A row of `system/storage`, by `name`. */
export interface SystemStorage {
  /** Text, up to 35 characters; default `default_n`. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "media-status"?: "enable" | "disable" | "fail" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  order?: number;
  /** Text, up to 16 characters; default `<unknown>`. */
  partition?: string;
  /** Text, up to 19 characters; default `?`. */
  device?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  size?: number;
  /** Option; default `log`. */
  usage?: "log" | "wanopt" | UnknownValue;
  /** Option; default `mix`. */
  "wanopt-mode"?: "mix" | "wanopt" | "webcache" | UnknownValue;
}

/** The settings `system/stp`. */
export interface SystemStp {
  /** Option. */
  "switch-priority"?: "0" | "4096" | "8192" | "12288" | "16384" | "20480" | "24576" | "28672" | "32768" | "36864" | "40960" | "45056" | "49152" | "53248" | "57344" | UnknownValue;
  /** Integer, 1 to 10. */
  "hello-time"?: number;
  /** Integer, 4 to 30. */
  "forward-delay"?: number;
  /** Integer, 6 to 40. */
  "max-age"?: number;
  /** Integer, 1 to 40. */
  "max-hops"?: number;
}

/** A row of `system/switch-interface`, by `name`. */
export interface SystemSwitchInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  vdom?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "span-dest-port"?: string;
  /** Table, by `interface-name`. */
  "span-source-port"?: SystemSwitchInterfaceSpanSourcePort[];
  /** Table, by `interface-name`. */
  member?: SystemSwitchInterfaceMember[];
  /** Option; default `switch`. */
  type?: "switch" | "hub" | UnknownValue;
  /** Option; default `implicit`. */
  "intra-switch-policy"?: "implicit" | "explicit" | UnknownValue;
  /** Integer, 300 to 8640000; default `300`. */
  "mac-ttl"?: number;
  /** Option; default `disable`. */
  span?: "disable" | "enable" | UnknownValue;
  /** Option; default `both`. */
  "span-direction"?: "rx" | "tx" | "both" | UnknownValue;
}

/** Table, by `interface-name`. */
export interface SystemSwitchInterfaceSpanSourcePort extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** Table, by `interface-name`. */
export interface SystemSwitchInterfaceMember extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** A row of `system/timezone`, by `name`. Read only. Since 7.6. */
export interface SystemTimezone extends Member<"name"> {
  /** Text, up to 63 characters. */
  name: string;
}

/** A row of `system/tos-based-priority`, by `id`. */
export interface SystemTosBasedPriority {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 15; default `0`. */
  tos?: number;
  /** Option; default `high`. */
  priority?: "low" | "medium" | "high" | UnknownValue;
}

/** A row of `system/vdom`, by `name`. */
export interface SystemVdom {
  /** Text, up to 31 characters. */
  name: string;
  /** Text, up to 11 characters. */
  "short-name"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "vcluster-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  flag?: number;
}

/** The settings `system/vdom-dns`. */
export interface SystemVdomDns {
  /** Option; default `disable`. */
  "vdom-dns"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  primary?: string;
  /** IPv4 address; default `0.0.0.0`. */
  secondary?: string;
  /** Option, several separated by blanks; default `cleartext`. */
  protocol?: Values<"cleartext" | "dot" | "doh">;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Table, by `hostname`. */
  "server-hostname"?: SystemVdomDnsServerHostname[];
  /** IPv6 address; default `::`. */
  "ip6-primary"?: string;
  /** IPv6 address; default `::`. */
  "ip6-secondary"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `least-rtt`. */
  "server-select-method"?: "least-rtt" | "failover" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-primary"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "alt-secondary"?: string;
}

/** Table, by `hostname`. */
export interface SystemVdomDnsServerHostname extends Member<"hostname"> {
  /** Text, up to 127 characters. */
  hostname: string;
}

/** A row of `system/vdom-exception`, by `id`. */
export interface SystemVdomException {
  /** Integer, 1 to 4096; default `0`. */
  id: number;
  /**
   * Option. `system.interface` since 7.6. `firewall.address` since 7.4. `firewall.vip46` and `firewall.vip64` until
   * 7.4.
   */
  object?: "log.fortianalyzer.setting" | "log.fortianalyzer.override-setting" | "log.fortianalyzer2.setting" | "log.fortianalyzer2.override-setting" | "log.fortianalyzer3.setting" | "log.fortianalyzer3.override-setting" | "log.fortianalyzer-cloud.setting" | "log.fortianalyzer-cloud.override-setting" | "log.syslogd.setting" | "log.syslogd.override-setting" | "log.syslogd2.setting" | "log.syslogd2.override-setting" | "log.syslogd3.setting" | "log.syslogd3.override-setting" | "log.syslogd4.setting" | "log.syslogd4.override-setting" | "system.gre-tunnel" | "system.central-management" | "system.csf" | "user.radius" | "system.interface" | "vpn.ipsec.phase1-interface" | "vpn.ipsec.phase2-interface" | "router.bgp" | "router.route-map" | "router.prefix-list" | "firewall.ippool" | "firewall.ippool6" | "router.static" | "router.static6" | "firewall.vip" | "firewall.vip6" | "system.sdwan" | "system.saml" | "router.policy" | "router.policy6" | "firewall.address" | UnknownValue;
  /** Option; default `all`. */
  scope?: "all" | "inclusive" | "exclusive" | UnknownValue;
  /** Table, by `name`. */
  vdom?: SystemVdomExceptionVdom[];
}

/** Table, by `name`. */
export interface SystemVdomExceptionVdom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/vdom`. */
  name: string;
}

/** A row of `system/vdom-link`, by `name`. */
export interface SystemVdomLink {
  /** Text, up to 11 characters. */
  name: string;
  /** Option; default `vcluster1`. */
  vcluster?: "vcluster1" | "vcluster2" | UnknownValue;
  /** Option; default `ppp`. `npupair` until 7.2. */
  type?: "ppp" | "ethernet" | UnknownValue;
}

/** The settings `system/vdom-netflow`. */
export interface SystemVdomNetflow {
  /** Option; default `disable`. */
  "vdom-netflow"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. Since 7.4. */
  collectors?: SystemVdomNetflowCollectors[];
}

/** Table, by `id`. Since 7.4. */
export interface SystemVdomNetflowCollectors {
  /** Integer, 1 to 6; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `2055`. */
  "collector-port"?: number;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** A row of `system/vdom-property`, by `name`. */
export interface SystemVdomProperty {
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  name: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Integer, 1 to 2147483647; default `0`. */
  "snmp-index"?: number;
  /** Text, several separated by blanks. */
  session?: string;
  /** Text, several separated by blanks. */
  "ipsec-phase1"?: string;
  /** Text, several separated by blanks. */
  "ipsec-phase2"?: string;
  /** Text, several separated by blanks. */
  "ipsec-phase1-interface"?: string;
  /** Text, several separated by blanks. */
  "ipsec-phase2-interface"?: string;
  /** Text, several separated by blanks. */
  "dialup-tunnel"?: string;
  /** Text, several separated by blanks. */
  "firewall-policy"?: string;
  /** Text, several separated by blanks. */
  "firewall-address"?: string;
  /** Text, several separated by blanks. */
  "firewall-addrgrp"?: string;
  /** Text, several separated by blanks. */
  "custom-service"?: string;
  /** Text, several separated by blanks. */
  "service-group"?: string;
  /** Text, several separated by blanks. */
  "onetime-schedule"?: string;
  /** Text, several separated by blanks. */
  "recurring-schedule"?: string;
  /** Text, several separated by blanks. */
  user?: string;
  /** Text, several separated by blanks. */
  "user-group"?: string;
  /** Text, several separated by blanks. */
  sslvpn?: string;
  /** Text, several separated by blanks. */
  proxy?: string;
  /** Text, several separated by blanks. */
  "log-disk-quota"?: string;
}

/** A row of `system/vdom-radius-server`, by `name`. */
export interface SystemVdomRadiusServer {
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  "radius-server-vdom"?: string;
}

/** The settings `system/vdom-sflow`. */
export interface SystemVdomSflow {
  /** Option; default `disable`. */
  "vdom-sflow"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. Since 7.4. */
  collectors?: SystemVdomSflowCollectors[];
}

/** Table, by `id`. Since 7.4. */
export interface SystemVdomSflowCollectors {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `6343`. */
  "collector-port"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
}

/** A row of `system/virtual-switch`, by `name`. */
export interface SystemVirtualSwitch {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/physical-switch`. */
  "physical-switch"?: string;
  /** Integer. Since 7.4. */
  vlan?: number;
  /** Table, by `name`. */
  port?: SystemVirtualSwitchPort[];
  /** Option. */
  span?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. */
  "span-source-port"?: string;
  /** Text, up to 15 characters. */
  "span-dest-port"?: string;
  /** Option. */
  "span-direction"?: "rx" | "tx" | "both" | UnknownValue;
}

/** Table, by `name`. */
export interface SystemVirtualSwitchPort {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  name: string;
  /** Text, up to 25 characters. */
  alias?: string;
}

/** A row of `system/virtual-wire-pair`, by `name`. */
export interface SystemVirtualWirePair {
  /** Text, up to 11 characters. */
  name: string;
  /** Table, by `interface-name`. */
  member?: SystemVirtualWirePairMember[];
  /** Option; default `disable`. */
  "wildcard-vlan"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "vlan-filter"?: string;
}

/** Table, by `interface-name`. */
export interface SystemVirtualWirePairMember extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** A row of `system/vne-interface`, by `name`. Since 7.6. */
export interface SystemVneInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `certificate/local`. */
  "ssl-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "bmr-hostname"?: string;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  "ipv4-address"?: string;
  /** Text, up to 255 characters. */
  br?: string;
  /** Text, up to 511 characters. */
  "update-url"?: string;
  /** Option; default `map-e`. */
  mode?: "map-e" | "fixed-ip" | "ds-lite" | UnknownValue;
  /** Text, up to 64 characters. */
  "http-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "http-password"?: string;
}

/** A row of `system/vxlan`, by `name`. */
export interface SystemVxlan {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 1 to 16777215; default `0`. */
  vni?: number;
  /** Option; default `ipv4-unicast`. */
  "ip-version"?: "ipv4-unicast" | "ipv6-unicast" | "ipv4-multicast" | "ipv6-multicast" | UnknownValue;
  /** Table, by `ip`. */
  "remote-ip"?: SystemVxlanRemoteIp[];
  /** IPv4 address; default `0.0.0.0`. Since 7.6. */
  "local-ip"?: string;
  /** Table, by `ip6`. */
  "remote-ip6"?: SystemVxlanRemoteIp6[];
  /** IPv6 address; default `::`. Since 7.6. */
  "local-ip6"?: string;
  /** Integer, 1 to 65535; default `4789`. */
  dstport?: number;
  /** Integer, 1 to 255; default `0`. */
  "multicast-ttl"?: number;
  /** Integer, 1 to 65535; default `0`. Refers to `system/evpn`. Since 7.4. */
  "evpn-id"?: number;
  /** Option; default `disable`. Since 7.4. */
  "learn-from-traffic"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `ip`. */
export interface SystemVxlanRemoteIp extends Member<"ip"> {
  /** Text, up to 15 characters. */
  ip: string;
}

/** Table, by `ip6`. */
export interface SystemVxlanRemoteIp6 extends Member<"ip6"> {
  /** Text, up to 45 characters. */
  ip6: string;
}

/** A row of `system/wccp`, by `service-id`. */
export interface SystemWccp {
  /** Text, up to 3 characters. */
  "service-id": string;
  /** IPv4 address; default `0.0.0.0`. */
  "router-id"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "cache-id"?: string;
  /** IPv4 multicast address; default `0.0.0.0`. */
  "group-address"?: string;
  /** Text, several separated by blanks. */
  "server-list"?: string;
  /** Text, several separated by blanks. */
  "router-list"?: string;
  /** Option. */
  "ports-defined"?: "source" | "destination" | UnknownValue;
  /** Option; default `forward`. */
  "server-type"?: "forward" | "proxy" | UnknownValue;
  /** Text, several separated by blanks. */
  ports?: string;
  /** Option; default `disable`. */
  authentication?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `GRE`. */
  "forward-method"?: "GRE" | "L2" | "any" | UnknownValue;
  /** Option; default `GRE`. */
  "cache-engine-method"?: "GRE" | "L2" | UnknownValue;
  /** Option; default `auto`. */
  "service-type"?: "auto" | "standard" | "dynamic" | UnknownValue;
  /** Option, several separated by blanks; default `dst-ip`. */
  "primary-hash"?: Values<"src-ip" | "dst-ip" | "src-port" | "dst-port">;
  /** Integer, 0 to 255; default `0`. */
  priority?: number;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 255; default `0`. */
  "assignment-weight"?: number;
  /** Option; default `cisco-implementation`. */
  "assignment-bucket-format"?: "wccp-v2" | "cisco-implementation" | UnknownValue;
  /** Option; default `GRE`. */
  "return-method"?: "GRE" | "L2" | "any" | UnknownValue;
  /** Option; default `HASH`. */
  "assignment-method"?: "HASH" | "MASK" | "any" | UnknownValue;
  /** IPv4 mask; default `0.0.23.65`. */
  "assignment-srcaddr-mask"?: string;
  /** IPv4 mask; default `0.0.0.0`. */
  "assignment-dstaddr-mask"?: string;
}

/** A row of `system/zone`, by `name`. */
export interface SystemZone {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  tagging?: SystemZoneTagging[];
  /** Text, up to 127 characters. */
  description?: string;
  /** Option; default `deny`. */
  intrazone?: "allow" | "deny" | UnknownValue;
  /** Table, by `interface-name`. */
  interface?: SystemZoneInterface[];
}

/** Table, by `name`. */
export interface SystemZoneTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: SystemZoneTaggingTags[];
}

/** Table, by `name`. */
export interface SystemZoneTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** Table, by `interface-name`. */
export interface SystemZoneInterface extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}
