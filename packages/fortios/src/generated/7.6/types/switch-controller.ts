// Generated from specs/fortios/cmdb/switch-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `switch-controller.acl/group`, by `name`. Since 7.4. */
export interface SwitchControllerAclGroup {
  /** Text, up to 63 characters. */
  name: string;
  /** Table, by `id`. */
  ingress?: SwitchControllerAclGroupIngress[];
}

/** Table, by `id`. */
export interface SwitchControllerAclGroupIngress extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. Refers to `switch-controller.acl/ingress`. */
  id: number;
}

/** A row of `switch-controller.acl/ingress`, by `id`. Since 7.4. */
export interface SwitchControllerAclIngress {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  description?: string;
  /** Group of fields. */
  action?: SwitchControllerAclIngressAction;
  /** Group of fields. */
  classifier?: SwitchControllerAclIngressClassifier;
}

/** Group of fields. */
export interface SwitchControllerAclIngressAction {
  /** Option; default `disable`. */
  drop?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  count?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface SwitchControllerAclIngressClassifier {
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "dst-ip-prefix"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "dst-mac"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "src-ip-prefix"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "src-mac"?: string;
  /** Integer, 1 to 4094; default `0`. */
  vlan?: number;
}

/** A row of `switch-controller.auto-config/custom`, by `name`. */
export interface SwitchControllerAutoConfigCustom {
  /** Text, up to 15 characters. */
  name: string;
  /** Table, by `switch-id`. */
  "switch-binding"?: SwitchControllerAutoConfigCustomSwitchBinding[];
}

/** Table, by `switch-id`. */
export interface SwitchControllerAutoConfigCustomSwitchBinding {
  /** Text, up to 35 characters. */
  "switch-id": string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.auto-config/policy`. */
  policy?: string;
}

/** The settings `switch-controller.auto-config/default`. */
export interface SwitchControllerAutoConfigDefault {
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.auto-config/policy`. */
  "fgt-policy"?: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.auto-config/policy`. */
  "isl-policy"?: string;
  /** Text, up to 63 characters; default `default-icl`. Refers to `switch-controller.auto-config/policy`. */
  "icl-policy"?: string;
}

/** A row of `switch-controller.auto-config/policy`, by `name`. */
export interface SwitchControllerAutoConfigPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.qos/qos-policy`. */
  "qos-policy"?: string;
  /** Text, up to 63 characters; default `auto-config`. Refers to `switch-controller/storm-control-policy`. */
  "storm-control-policy"?: string;
  /** Option; default `enable`. */
  "poe-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "igmp-flood-report"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "igmp-flood-traffic"?: "enable" | "disable" | UnknownValue;
}

/** A row of `switch-controller.initial-config/template`, by `name`. */
export interface SwitchControllerInitialConfigTemplate {
  /** Text, up to 63 characters. */
  name: string;
  /** Integer, 1 to 4094; default `0`. */
  vlanid?: number;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"ping" | "https" | "ssh" | "snmp" | "http" | "telnet" | "fgfm" | "radius-acct" | "probe-response" | "fabric" | "ftm">;
  /** Option; default `enable`. */
  "auto-ip"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-server"?: "enable" | "disable" | UnknownValue;
}

/** The settings `switch-controller.initial-config/vlans`. */
export interface SwitchControllerInitialConfigVlans {
  /** Option; default `enable`. Since 7.6. */
  "optional-vlans"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters; default `_default`. Refers to `switch-controller.initial-config/template`. */
  "default-vlan"?: string;
  /** Text, up to 63 characters; default `quarantine`. Refers to `switch-controller.initial-config/template`. */
  quarantine?: string;
  /** Text, up to 63 characters; default `rspan`. Refers to `switch-controller.initial-config/template`. */
  rspan?: string;
  /** Text, up to 63 characters; default `voice`. Refers to `switch-controller.initial-config/template`. */
  voice?: string;
  /** Text, up to 63 characters; default `video`. Refers to `switch-controller.initial-config/template`. */
  video?: string;
  /** Text, up to 63 characters; default `onboarding`. Refers to `switch-controller.initial-config/template`. */
  nac?: string;
  /** Text, up to 63 characters; default `nac_segment`. Refers to `switch-controller.initial-config/template`. */
  "nac-segment"?: string;
}

/** A row of `switch-controller.ptp/interface-policy`, by `name`. Since 7.4. */
export interface SwitchControllerPtpInterfacePolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** Integer, 0 to 7; default `4`. */
  "vlan-pri"?: number;
}

/** A row of `switch-controller.ptp/profile`, by `name`. Since 7.4. */
export interface SwitchControllerPtpProfile {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `transparent-e2e`. */
  mode?: "transparent-e2e" | "transparent-p2p" | UnknownValue;
  /** Option; default `C37.238-2017`. */
  "ptp-profile"?: "C37.238-2017" | UnknownValue;
  /** Option; default `l2-mcast`. */
  transport?: "l2-mcast" | UnknownValue;
  /** Integer, 0 to 255; default `254`. */
  domain?: number;
  /** Option; default `1sec`. */
  "pdelay-req-interval"?: "1sec" | "2sec" | "4sec" | "8sec" | "16sec" | "32sec" | UnknownValue;
}

/** A row of `switch-controller.qos/dot1p-map`, by `name`. */
export interface SwitchControllerQosDot1pMap {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `disable`. */
  "egress-pri-tagging"?: "disable" | "enable" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-0"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-1"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-2"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-3"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-4"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-5"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-6"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
  /** Option; default `queue-0`. */
  "priority-7"?: "queue-0" | "queue-1" | "queue-2" | "queue-3" | "queue-4" | "queue-5" | "queue-6" | "queue-7" | UnknownValue;
}

/** A row of `switch-controller.qos/ip-dscp-map`, by `name`. */
export interface SwitchControllerQosIpDscpMap {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Table, by `name`. */
  map?: SwitchControllerQosIpDscpMapMap[];
}

/** Table, by `name`. */
export interface SwitchControllerQosIpDscpMapMap {
  /** Text, up to 63 characters. */
  name: string;
  /** Integer, 0 to 7; default `0`. */
  "cos-queue"?: number;
  /** Option, several separated by blanks. */
  diffserv?: Values<"CS0" | "CS1" | "AF11" | "AF12" | "AF13" | "CS2" | "AF21" | "AF22" | "AF23" | "CS3" | "AF31" | "AF32" | "AF33" | "CS4" | "AF41" | "AF42" | "AF43" | "CS5" | "EF" | "CS6" | "CS7">;
  /** Option, several separated by blanks. */
  "ip-precedence"?: Values<"network-control" | "internetwork-control" | "critic-ecp" | "flashoverride" | "flash" | "immediate" | "priority" | "routine">;
  /** Text. */
  value?: string;
}

/** A row of `switch-controller.qos/qos-policy`, by `name`. */
export interface SwitchControllerQosQosPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Integer, 0 to 7; default `0`. */
  "default-cos"?: number;
  /** Text, up to 63 characters. Refers to `switch-controller.qos/dot1p-map`. */
  "trust-dot1p-map"?: string;
  /** Text, up to 63 characters. Refers to `switch-controller.qos/ip-dscp-map`. */
  "trust-ip-dscp-map"?: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.qos/queue-policy`. */
  "queue-policy"?: string;
}

/** A row of `switch-controller.qos/queue-policy`, by `name`. */
export interface SwitchControllerQosQueuePolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `round-robin`. */
  schedule?: "strict" | "round-robin" | "weighted" | UnknownValue;
  /** Option; default `kbps`. */
  "rate-by"?: "kbps" | "percent" | UnknownValue;
  /** Table, by `name`. */
  "cos-queue"?: SwitchControllerQosQueuePolicyCosQueue[];
}

/** Table, by `name`. */
export interface SwitchControllerQosQueuePolicyCosQueue {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "min-rate"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-rate"?: number;
  /** Integer, 0 to 4294967295, in percent; default `0`. */
  "min-rate-percent"?: number;
  /** Integer, 0 to 4294967295, in percent; default `0`. */
  "max-rate-percent"?: number;
  /** Option; default `taildrop`. */
  "drop-policy"?: "taildrop" | "weighted-random-early-detection" | UnknownValue;
  /** Option; default `disable`. */
  ecn?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `1`. */
  weight?: number;
}

/** A row of `switch-controller.security-policy/802-1X`, by `name`. */
export interface SwitchControllerSecurityPolicy8021X {
  /** Text, up to 31 characters. */
  name: string;
  /** Option; default `802.1X`. */
  "security-mode"?: "802.1X" | "802.1X-mac-based" | UnknownValue;
  /** Table, by `name`. */
  "user-group"?: SwitchControllerSecurityPolicy8021XUserGroup[];
  /** Option; default `disable`. */
  "mac-auth-bypass"?: "disable" | "enable" | UnknownValue;
  /** Option; default `mab-dot1x`. Since 7.6. */
  "auth-order"?: "dot1x-mab" | "mab-dot1x" | "mab" | UnknownValue;
  /** Option; default `legacy`. Since 7.6. */
  "auth-priority"?: "legacy" | "dot1x-mab" | "mab-dot1x" | UnknownValue;
  /** Option; default `disable`. */
  "open-auth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "eap-passthru"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "eap-auto-untagged-vlans"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "guest-vlan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "guest-vlan-id"?: string;
  /** Integer, 1 to 900; default `30`. */
  "guest-auth-delay"?: number;
  /** Option; default `disable`. */
  "auth-fail-vlan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "auth-fail-vlan-id"?: string;
  /** Option; default `enable`. */
  "framevid-apply"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "radius-timeout-overwrite"?: "disable" | "enable" | UnknownValue;
  /** Option; default `802.1X`. */
  "policy-type"?: "802.1X" | UnknownValue;
  /** Integer, 3 to 15; default `3`. */
  "authserver-timeout-period"?: number;
  /** Option; default `disable`. */
  "authserver-timeout-vlan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "authserver-timeout-vlanid"?: string;
  /** Option; default `disable`. Since 7.4. */
  "authserver-timeout-tagged"?: "disable" | "lldp-voice" | "static" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.4. */
  "authserver-timeout-tagged-vlanid"?: string;
  /** Option; default `disable`. Since 7.4. */
  dacl?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. */
export interface SwitchControllerSecurityPolicy8021XUserGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** A row of `switch-controller.security-policy/local-access`, by `name`. */
export interface SwitchControllerSecurityPolicyLocalAccess {
  /** Text, up to 31 characters. */
  name: string;
  /** Option, several separated by blanks; default `https ping ssh`. */
  "mgmt-allowaccess"?: Values<"https" | "ping" | "ssh" | "snmp" | "http" | "telnet" | "radius-acct">;
  /** Option, several separated by blanks; default `https ping ssh`. */
  "internal-allowaccess"?: Values<"https" | "ping" | "ssh" | "snmp" | "http" | "telnet" | "radius-acct">;
}

/** The settings `switch-controller/802-1X-settings`. */
export interface SwitchController8021XSettings {
  /** Option; default `set-unauth`. */
  "link-down-auth"?: "set-unauth" | "no-action" | UnknownValue;
  /** Integer, 0 to 1440; default `60`. */
  "reauth-period"?: number;
  /** Integer, 0 to 15; default `3`. */
  "max-reauth-attempt"?: number;
  /** Integer, 12 to 60; default `30`. */
  "tx-period"?: number;
  /** Option; default `disable`. */
  "mab-reauth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-username-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-password-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-calling-station-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-called-station-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `lowercase`. Since 7.4. */
  "mac-case"?: "lowercase" | "uppercase" | UnknownValue;
}

/** A row of `switch-controller/custom-command`, by `command-name`. */
export interface SwitchControllerCustomCommand {
  /** Text, up to 35 characters. */
  "command-name": string;
  /** Text, up to 35 characters. */
  description?: string;
  /** Text, up to 4095 characters. */
  command?: string;
}

/** A row of `switch-controller/dynamic-port-policy`, by `name`. */
export interface SwitchControllerDynamicPortPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Table, by `name`. */
  policy?: SwitchControllerDynamicPortPolicyPolicy[];
}

/** Table, by `name`. */
export interface SwitchControllerDynamicPortPolicyPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `device`. */
  category?: "device" | "interface-tag" | UnknownValue;
  /** Option; default `dynamic`. Since 7.4. */
  "match-type"?: "dynamic" | "override" | UnknownValue;
  /** Integer, 0 to 3072; default `0`. In 7.4: 0 to 120. In 7.6: 0 to 120. Since 7.4. */
  "match-period"?: number;
  /** Option; default `default`. Since 7.6. */
  "match-remove"?: "default" | "link-down" | UnknownValue;
  /** Table, by `tag-name`. */
  "interface-tags"?: SwitchControllerDynamicPortPolicyPolicyInterfaceTags[];
  /** Text, up to 17 characters. */
  mac?: string;
  /** Text, up to 15 characters. */
  "hw-vendor"?: string;
  /** Text, up to 15 characters. */
  type?: string;
  /** Text, up to 31 characters. */
  family?: string;
  /** Text, up to 64 characters. */
  host?: string;
  /** Text, up to 63 characters. Refers to `switch-controller/lldp-profile`. */
  "lldp-profile"?: string;
  /** Text, up to 63 characters. Refers to `switch-controller.qos/qos-policy`. */
  "qos-policy"?: string;
  /** Text, up to 31 characters. Refers to `switch-controller.security-policy/802-1X`. */
  "802-1x"?: string;
  /** Text, up to 63 characters. Refers to `switch-controller/vlan-policy`. */
  "vlan-policy"?: string;
  /** Option; default `enable`. */
  "bounce-port-link"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 30; default `5`. Since 7.6. */
  "bounce-port-duration"?: number;
  /** Option; default `disable`. Since 7.6. */
  "poe-reset"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `tag-name`. */
export interface SwitchControllerDynamicPortPolicyPolicyInterfaceTags extends Member<"tag-name"> {
  /** Text, up to 63 characters. Refers to `switch-controller/switch-interface-tag`. */
  "tag-name": string;
}

/** The settings `switch-controller/flow-tracking`. */
export interface SwitchControllerFlowTracking {
  /** Option; default `perimeter`. */
  "sample-mode"?: "local" | "perimeter" | "device-ingress" | UnknownValue;
  /** Integer, 0 to 99999; default `512`. */
  "sample-rate"?: number;
  /** Option; default `netflow9`. */
  format?: "netflow1" | "netflow5" | "netflow9" | "ipfix" | UnknownValue;
  /** Table, by `name`. */
  collectors?: SwitchControllerFlowTrackingCollectors[];
  /** Option; default `ip`. */
  level?: "vlan" | "ip" | "port" | "proto" | "mac" | UnknownValue;
  /** Integer, 512 to 9216; default `512`. */
  "max-export-pkt-size"?: number;
  /** Integer, 1 to 60; default `5`. */
  "template-export-period"?: number;
  /** Integer, 60 to 604800; default `3600`. */
  "timeout-general"?: number;
  /** Integer, 60 to 604800; default `300`. */
  "timeout-icmp"?: number;
  /** Integer, 60 to 604800; default `604800`. */
  "timeout-max"?: number;
  /** Integer, 60 to 604800; default `3600`. */
  "timeout-tcp"?: number;
  /** Integer, 60 to 604800; default `300`. */
  "timeout-tcp-fin"?: number;
  /** Integer, 60 to 604800; default `120`. */
  "timeout-tcp-rst"?: number;
  /** Integer, 60 to 604800; default `300`. */
  "timeout-udp"?: number;
  /** Table, by `id`. */
  aggregates?: SwitchControllerFlowTrackingAggregates[];
}

/** Table, by `name`. */
export interface SwitchControllerFlowTrackingCollectors {
  /** Text, up to 63 characters. */
  name: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Integer, 0 to 65535; default `0`. */
  port?: number;
  /** Option; default `udp`. */
  transport?: "udp" | "tcp" | "sctp" | UnknownValue;
}

/** Table, by `id`. */
export interface SwitchControllerFlowTrackingAggregates {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
}

/** A row of `switch-controller/fortilink-settings`, by `name`. */
export interface SwitchControllerFortilinkSettings {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Integer, 1 to 1440; default `15`. */
  "inactive-timer"?: number;
  /** Option; default `enable`. */
  "link-down-flush"?: "disable" | "enable" | UnknownValue;
  /** Option; default `legacy`. Since 7.4. */
  "access-vlan-mode"?: "legacy" | "fail-open" | "fail-close" | UnknownValue;
  /** Group of fields. */
  "nac-ports"?: SwitchControllerFortilinkSettingsNacPorts;
}

/** Group of fields. */
export interface SwitchControllerFortilinkSettingsNacPorts {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "onboarding-vlan"?: string;
  /** Option; default `disabled`. */
  "lan-segment"?: "enabled" | "disabled" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "nac-lan-interface"?: string;
  /** Table, by `vlan-name`. */
  "nac-segment-vlans"?: SwitchControllerFortilinkSettingsNacPortsNacSegmentVlans[];
  /** Text, up to 35 characters. */
  "parent-key"?: string;
  /** Integer, 0 to 255; default `0`. */
  "member-change"?: number;
}

/** Table, by `vlan-name`. */
export interface SwitchControllerFortilinkSettingsNacPortsNacSegmentVlans extends Member<"vlan-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "vlan-name": string;
}

/** The settings `switch-controller/global`. */
export interface SwitchControllerGlobal {
  /** Integer, 10 to 1000000; default `300`. */
  "mac-aging-interval"?: number;
  /** Option; default `enable`. */
  "https-image-push"?: "enable" | "disable" | UnknownValue;
  /** Option; default `defined`. */
  "vlan-all-mode"?: "all" | "defined" | UnknownValue;
  /** Option; default `configured`. `prune`, `configured` and `none` since 7.6. `enable` and `disable` until 7.4. */
  "vlan-optimization"?: "prune" | "configured" | "none" | UnknownValue;
  /** Option; default `name`. Since 7.4. */
  "vlan-identity"?: "description" | "name" | UnknownValue;
  /** Table, by `name`. */
  "disable-discovery"?: SwitchControllerGlobalDisableDiscovery[];
  /** Integer, 0 to 168; default `24`. */
  "mac-retention-period"?: number;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "default-virtual-switch-vlan"?: string;
  /** Option; default `disable`. */
  "dhcp-server-access-list"?: "enable" | "disable" | UnknownValue;
  /** Option; default `ascii`. Since 7.4. */
  "dhcp-option82-format"?: "ascii" | "legacy" | UnknownValue;
  /** Option, several separated by blanks; default `intfname vlan mode`. Since 7.4. */
  "dhcp-option82-circuit-id"?: Values<"intfname" | "vlan" | "hostname" | "mode" | "description">;
  /** Option, several separated by blanks; default `mac`. Since 7.4. */
  "dhcp-option82-remote-id"?: Values<"mac" | "hostname" | "ip">;
  /** Option; default `drop-untrusted`. Since 7.4. */
  "dhcp-snoop-client-req"?: "drop-untrusted" | "forward-untrusted" | UnknownValue;
  /** Integer, 300 to 259200; default `86400`. Since 7.4. */
  "dhcp-snoop-client-db-exp"?: number;
  /** Integer, 0 to 2048; default `64`. Since 7.4. */
  "dhcp-snoop-db-per-port-learn-limit"?: number;
  /** Option; default `disable`. */
  "log-mac-limit-violations"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "mac-violation-timer"?: number;
  /** Option; default `enable`. */
  "sn-dns-resolution"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mac-event-logging"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bounce-quarantined-link"?: "disable" | "enable" | UnknownValue;
  /** Option; default `by-vlan`. */
  "quarantine-mode"?: "by-vlan" | "by-redirect" | UnknownValue;
  /** Option, several separated by blanks; default `mac-cache lldp dhcp-snooping l2-db l3-db`. */
  "update-user-device"?: Values<"mac-cache" | "lldp" | "dhcp-snooping" | "l2-db" | "l3-db">;
  /** Table, by `command-entry`. */
  "custom-command"?: SwitchControllerGlobalCustomCommand[];
  /** Option; default `enable`. */
  "fips-enforce"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "firmware-provision-on-authorization"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no-op`. Since 7.6. */
  "switch-on-deauth"?: "no-op" | "factory-reset" | UnknownValue;
  /** Integer, 5 to 1440; default `5`. Since 7.6. */
  "firewall-auth-user-hold-period"?: number;
}

/** Table, by `name`. */
export interface SwitchControllerGlobalDisableDiscovery extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `command-entry`. */
export interface SwitchControllerGlobalCustomCommand {
  /** Text, up to 35 characters. */
  "command-entry": string;
  /** Text, up to 35 characters. Refers to `switch-controller/custom-command`. */
  "command-name"?: string;
}

/** The settings `switch-controller/igmp-snooping`. */
export interface SwitchControllerIgmpSnooping {
  /** Integer, 15 to 3600; default `300`. */
  "aging-time"?: number;
  /** Option; default `disable`. */
  "flood-unknown-multicast"?: "enable" | "disable" | UnknownValue;
  /** Integer, 10 to 1200; default `125`. */
  "query-interval"?: number;
}

/** The settings `switch-controller/ip-source-guard-log`. Since 7.6. */
export interface SwitchControllerIpSourceGuardLog {
  /** Option; default `disable`. */
  "log-violations"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1500; default `0`. */
  "violation-timer"?: number;
}

/** A row of `switch-controller/lldp-profile`, by `name`. */
export interface SwitchControllerLldpProfile {
  /** Text, up to 63 characters. */
  name: string;
  /** Option, several separated by blanks. */
  "med-tlvs"?: Values<"inventory-management" | "network-policy" | "power-management" | "location-identification">;
  /** Option, several separated by blanks. */
  "802.1-tlvs"?: Values<"port-vlan-id">;
  /** Option, several separated by blanks. */
  "802.3-tlvs"?: Values<"max-frame-size" | "power-negotiation">;
  /** Option; default `enable`. */
  "auto-isl"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 30; default `3`. */
  "auto-isl-hello-timer"?: number;
  /** Integer, 0 to 90; default `60`. */
  "auto-isl-receive-timeout"?: number;
  /** Integer, 0 to 9; default `0`. */
  "auto-isl-port-group"?: number;
  /** Option; default `disable`. */
  "auto-mclag-icl"?: "disable" | "enable" | UnknownValue;
  /** Option; default `legacy`. Since 7.4. */
  "auto-isl-auth"?: "legacy" | "strict" | "relax" | UnknownValue;
  /** Text, up to 63 characters. Since 7.4. */
  "auto-isl-auth-user"?: string;
  /** Text, up to 63 characters. Since 7.4. */
  "auto-isl-auth-identity"?: string;
  /** Integer, 180 to 3600; default `3600`. Since 7.4. */
  "auto-isl-auth-reauth"?: number;
  /** Option; default `none`. Since 7.4. */
  "auto-isl-auth-encrypt"?: "none" | "mixed" | "must" | UnknownValue;
  /** Text, up to 63 characters. Since 7.4. */
  "auto-isl-auth-macsec-profile"?: string;
  /** Table, by `name`. */
  "med-network-policy"?: SwitchControllerLldpProfileMedNetworkPolicy[];
  /** Table, by `name`. */
  "med-location-service"?: SwitchControllerLldpProfileMedLocationService[];
  /** Table, by `name`. */
  "custom-tlvs"?: SwitchControllerLldpProfileCustomTlvs[];
}

/** Table, by `name`. */
export interface SwitchControllerLldpProfileMedNetworkPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "vlan-intf"?: string;
  /** Option; default `disable`. */
  "assign-vlan"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 7; default `0`. */
  priority?: number;
  /** Integer, 0 to 63; default `0`. */
  dscp?: number;
}

/** Table, by `name`. */
export interface SwitchControllerLldpProfileMedLocationService {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `switch-controller/location`. */
  "sys-location-id"?: string;
}

/** Table, by `name`. */
export interface SwitchControllerLldpProfileCustomTlvs {
  /** Text, up to 63 characters. */
  name: string;
  /** Text; default `000000`. */
  oui?: string;
  /** Integer, 0 to 255; default `0`. */
  subtype?: number;
  /** Text. */
  "information-string"?: string;
}

/** The settings `switch-controller/lldp-settings`. */
export interface SwitchControllerLldpSettings {
  /** Integer, 1 to 16; default `4`. */
  "tx-hold"?: number;
  /** Integer, 5 to 4095; default `30`. */
  "tx-interval"?: number;
  /** Integer, 0 to 255; default `2`. */
  "fast-start-interval"?: number;
  /** Option; default `internal`. */
  "management-interface"?: "internal" | "mgmt" | UnknownValue;
  /** Option; default `enable`. */
  "device-detection"?: "disable" | "enable" | UnknownValue;
}

/** A row of `switch-controller/location`, by `name`. */
export interface SwitchControllerLocation {
  /** Text, up to 63 characters. */
  name: string;
  /** Group of fields. */
  "address-civic"?: SwitchControllerLocationAddressCivic;
  /** Group of fields. */
  coordinates?: SwitchControllerLocationCoordinates;
  /** Group of fields. */
  "elin-number"?: SwitchControllerLocationElinNumber;
}

/** Group of fields. */
export interface SwitchControllerLocationAddressCivic {
  /** Text, up to 47 characters. */
  additional?: string;
  /** Text, up to 47 characters. */
  "additional-code"?: string;
  /** Text, up to 47 characters. */
  block?: string;
  /** Text, up to 47 characters. */
  "branch-road"?: string;
  /** Text, up to 47 characters. */
  building?: string;
  /** Text, up to 47 characters. */
  city?: string;
  /** Text, up to 47 characters. */
  "city-division"?: string;
  /** Text, up to 47 characters. */
  country?: string;
  /** Text, up to 47 characters. */
  "country-subdivision"?: string;
  /** Text, up to 47 characters. */
  county?: string;
  /** Text, up to 47 characters. */
  direction?: string;
  /** Text, up to 47 characters. */
  floor?: string;
  /** Text, up to 47 characters. */
  landmark?: string;
  /** Text, up to 47 characters. */
  language?: string;
  /** Text, up to 47 characters. */
  name?: string;
  /** Text, up to 47 characters. */
  number?: string;
  /** Text, up to 47 characters. */
  "number-suffix"?: string;
  /** Text, up to 47 characters. */
  "place-type"?: string;
  /** Text, up to 47 characters. */
  "post-office-box"?: string;
  /** Text, up to 47 characters. */
  "postal-community"?: string;
  /** Text, up to 47 characters. */
  "primary-road"?: string;
  /** Text, up to 47 characters. */
  "road-section"?: string;
  /** Text, up to 47 characters. */
  room?: string;
  /** Text, up to 47 characters. */
  script?: string;
  /** Text, up to 47 characters. */
  seat?: string;
  /** Text, up to 47 characters. */
  street?: string;
  /** Text, up to 47 characters. */
  "street-name-post-mod"?: string;
  /** Text, up to 47 characters. */
  "street-name-pre-mod"?: string;
  /** Text, up to 47 characters. */
  "street-suffix"?: string;
  /** Text, up to 47 characters. */
  "sub-branch-road"?: string;
  /** Text, up to 47 characters. */
  "trailing-str-suffix"?: string;
  /** Text, up to 47 characters. */
  unit?: string;
  /** Text, up to 47 characters. */
  zip?: string;
  /** Text, up to 63 characters. */
  "parent-key"?: string;
}

/** Group of fields. */
export interface SwitchControllerLocationCoordinates {
  /** Text, up to 15 characters. */
  altitude?: string;
  /** Option; default `m`. */
  "altitude-unit"?: "m" | "f" | UnknownValue;
  /** Option; default `WGS84`. */
  datum?: "WGS84" | "NAD83" | "NAD83/MLLW" | UnknownValue;
  /** Text, up to 15 characters. */
  latitude?: string;
  /** Text, up to 15 characters. */
  longitude?: string;
  /** Text, up to 63 characters. */
  "parent-key"?: string;
}

/** Group of fields. */
export interface SwitchControllerLocationElinNumber {
  /** Text, up to 31 characters. */
  "elin-num"?: string;
  /** Text, up to 63 characters. */
  "parent-key"?: string;
}

/** A row of `switch-controller/mac-policy`, by `name`. */
export interface SwitchControllerMacPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** Text, up to 63 characters. Refers to `switch-controller/traffic-policy`. */
  "traffic-policy"?: string;
  /** Option; default `disable`. */
  count?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "bounce-port-link"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 30; default `5`. Since 7.6. */
  "bounce-port-duration"?: number;
  /** Option; default `disable`. Since 7.6. */
  "poe-reset"?: "disable" | "enable" | UnknownValue;
}

/** A row of `switch-controller/managed-switch`, by `switch-id`. */
export interface SwitchControllerManagedSwitch {
  /** Text, up to 35 characters. */
  "switch-id": string;
  /** Text, up to 16 characters. Since 7.4. */
  sn?: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 35 characters; default `default`. Refers to `switch-controller/switch-profile`. */
  "switch-profile"?: string;
  /** Text, up to 31 characters; default `default`. Refers to `switch-controller.security-policy/local-access`. */
  "access-profile"?: string;
  /** Option; default `3`. Since 7.4. */
  "purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "fsw-wan1-peer"?: string;
  /** Option; default `discovered`. */
  "fsw-wan1-admin"?: "discovered" | "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "poe-pre-standard-detection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `global`. */
  "dhcp-server-access-list"?: "global" | "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "poe-detection-type"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.6. */
  "max-poe-budget"?: number;
  /** Integer, 0 to 1; default `0`. */
  "directly-connected"?: number;
  /** Integer, 0 to 255; default `0`. */
  version?: number;
  /** Integer, 0 to 255; default `0`. */
  "max-allowed-trunk-members"?: number;
  /** Integer, 0 to 255; default `0`. */
  "pre-provisioned"?: number;
  /** Integer, 0 to 1; default `0`. */
  "l3-discovered"?: number;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "mgmt-mode"?: number;
  /** Integer, 0 to 1; default `0`. Since 7.6. */
  "tunnel-discovered"?: number;
  /** Text, up to 31 characters. */
  "tdr-supported"?: string;
  /** Text; default `0x00000000000000000000000000000000`. */
  "dynamic-capability"?: string;
  /** Text, up to 32 characters. */
  "switch-device-tag"?: string;
  /** Text, up to 63 characters. */
  "switch-dhcp_opt43_key"?: string;
  /** Option; default `enable`. */
  "mclag-igmp-snooping-aware"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 1; default `0`. */
  "dynamically-discovered"?: number;
  /** Option; default `disable`. Since 7.4. */
  "ptp-status"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.ptp/profile`. Since 7.4. */
  "ptp-profile"?: string;
  /** Option; default `disable`. Since 7.4. */
  "radius-nas-ip-override"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "radius-nas-ip"?: string;
  /** Option; default `disable`. Since 7.4. */
  "route-offload"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "route-offload-mclag"?: "disable" | "enable" | UnknownValue;
  /** Table, by `vlan-name`. Since 7.4. */
  "route-offload-router"?: SwitchControllerManagedSwitchRouteOffloadRouter[];
  /** Table, by `vlan-name`. Since 7.4. */
  vlan?: SwitchControllerManagedSwitchVlan[];
  /** Option; default `physical`. */
  type?: "virtual" | "physical" | UnknownValue;
  /** Text, up to 31 characters. */
  "owner-vdom"?: string;
  /** Text; default `00000000`. */
  "flow-identity"?: string;
  /** Text, up to 127 characters. */
  "staged-image-version"?: string;
  /** Integer, 0 to 255; default `0`. */
  "delayed-restart-trigger"?: number;
  /** Option; default `disable`. */
  "firmware-provision"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "firmware-provision-version"?: string;
  /** Option; default `disable`. */
  "firmware-provision-latest"?: "disable" | "once" | UnknownValue;
  /** Table, by `port-name`. */
  ports?: SwitchControllerManagedSwitchPorts[];
  /** Table, by `port`. */
  "ip-source-guard"?: SwitchControllerManagedSwitchIpSourceGuard[];
  /** Group of fields. */
  "stp-settings"?: SwitchControllerManagedSwitchStpSettings;
  /** Table, by `id`. */
  "stp-instance"?: SwitchControllerManagedSwitchStpInstance[];
  /** Option; default `disable`. */
  "override-snmp-sysinfo"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  "snmp-sysinfo"?: SwitchControllerManagedSwitchSnmpSysinfo;
  /** Option; default `disable`. */
  "override-snmp-trap-threshold"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "snmp-trap-threshold"?: SwitchControllerManagedSwitchSnmpTrapThreshold;
  /** Option; default `disable`. */
  "override-snmp-community"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "snmp-community"?: SwitchControllerManagedSwitchSnmpCommunity[];
  /** Option; default `disable`. */
  "override-snmp-user"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "snmp-user"?: SwitchControllerManagedSwitchSnmpUser[];
  /** Option; default `taildrop`. */
  "qos-drop-policy"?: "taildrop" | "random-early-detection" | UnknownValue;
  /** Integer, 0 to 100; default `12`. */
  "qos-red-probability"?: number;
  /** Group of fields. */
  "switch-log"?: SwitchControllerManagedSwitchSwitchLog;
  /** Table, by `name`. */
  "remote-log"?: SwitchControllerManagedSwitchRemoteLog[];
  /** Group of fields. */
  "storm-control"?: SwitchControllerManagedSwitchStormControl;
  /** Table, by `name`. */
  mirror?: SwitchControllerManagedSwitchMirror[];
  /** Table, by `id`. */
  "static-mac"?: SwitchControllerManagedSwitchStaticMac[];
  /** Table, by `command-entry`. */
  "custom-command"?: SwitchControllerManagedSwitchCustomCommand[];
  /** Table, by `name`. */
  "dhcp-snooping-static-client"?: SwitchControllerManagedSwitchDhcpSnoopingStaticClient[];
  /** Group of fields. */
  "igmp-snooping"?: SwitchControllerManagedSwitchIgmpSnooping;
  /** Group of fields. */
  "802-1X-settings"?: SwitchControllerManagedSwitch8021XSettings;
  /** Table, by `name`. Since 7.6. */
  "router-vrf"?: SwitchControllerManagedSwitchRouterVrf[];
  /** Table, by `name`. Since 7.6. */
  "system-interface"?: SwitchControllerManagedSwitchSystemInterface[];
  /** Table, by `id`. Since 7.6. */
  "router-static"?: SwitchControllerManagedSwitchRouterStatic[];
  /** Table, by `id`. Since 7.6. */
  "system-dhcp-server"?: SwitchControllerManagedSwitchSystemDhcpServer[];
}

/** Table, by `vlan-name`. Since 7.4. */
export interface SwitchControllerManagedSwitchRouteOffloadRouter {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "vlan-name": string;
  /** IPv4 address; default `0.0.0.0`. */
  "router-ip"?: string;
}

/** Table, by `vlan-name`. Since 7.4. */
export interface SwitchControllerManagedSwitchVlan {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "vlan-name": string;
  /** Integer, 1 to 255; default `128`. */
  "assignment-priority"?: number;
}

/** Table, by `port-name`. */
export interface SwitchControllerManagedSwitchPorts {
  /** Text, up to 15 characters. */
  "port-name": string;
  /** Text, up to 15 characters. */
  "port-owner"?: string;
  /** Text, up to 35 characters. */
  "switch-id"?: string;
  /** Option; default `auto`. `2500full` and `40000auto` since 7.4. `sgmii-auto` since 7.6. */
  speed?: "10half" | "10full" | "100half" | "100full" | "1000full" | "10000full" | "auto" | "1000auto" | "1000full-fiber" | "40000full" | "auto-module" | "100FX-half" | "100FX-full" | "100000full" | "2500auto" | "2500full" | "25000full" | "50000full" | "10000cr" | "10000sr" | "100000sr4" | "100000cr4" | "40000sr4" | "40000cr4" | "40000auto" | "25000cr" | "25000sr" | "50000cr" | "50000sr" | "5000auto" | "sgmii-auto" | UnknownValue;
  /** Option; default `up`. */
  status?: "up" | "down" | UnknownValue;
  /** Option; default `enable`. */
  "poe-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip-source-guard"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "ptp-status"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.ptp/interface-policy`. */
  "ptp-policy"?: string;
  /** Option; default `bandwidth`. */
  "aggregator-mode"?: "bandwidth" | "count" | UnknownValue;
  /** Option; default `disable`. */
  flapguard?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 30; default `5`. */
  "flap-rate"?: number;
  /** Integer, 5 to 300; default `30`. */
  "flap-duration"?: number;
  /** Integer, 0 to 120; default `0`. */
  "flap-timeout"?: number;
  /** Option; default `disabled`. */
  "rpvst-port"?: "disabled" | "enabled" | UnknownValue;
  /** Option; default `disable`. */
  "poe-pre-standard-detection"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 64; default `0`. */
  "port-number"?: number;
  /** Integer, 0 to 1; default `0`. */
  "port-prefix-type"?: number;
  /** Integer, 0 to 1; default `0`. */
  "fortilink-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "poe-capable"?: number;
  /** Integer, 0 to 1; default `0`. Since 7.6. */
  "pd-capable"?: number;
  /** Integer, 0 to 1; default `0`. */
  "stacking-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "p2p-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "mclag-icl-port"?: number;
  /** Integer, 0 to 1; default `0`. Since 7.6. */
  "authenticated-port"?: number;
  /** Integer, 0 to 1; default `0`. Since 7.6. */
  "restricted-auth-port"?: number;
  /** Integer, 0 to 1; default `0`. Since 7.6. */
  "encrypted-port"?: number;
  /** Integer, 0 to 1; default `0`. */
  "fiber-port"?: number;
  /** Text, up to 31 characters. */
  "media-type"?: string;
  /** Text, up to 63 characters. */
  "poe-standard"?: string;
  /** Text, up to 35 characters. */
  "poe-max-power"?: string;
  /** Integer, 0 to 1; default `0`. */
  "poe-mode-bt-cabable"?: number;
  /** Option; default `ieee802-3at`. */
  "poe-port-mode"?: "ieee802-3af" | "ieee802-3at" | "ieee802-3bt" | UnknownValue;
  /** Option; default `low-priority`. */
  "poe-port-priority"?: "critical-priority" | "high-priority" | "low-priority" | "medium-priority" | UnknownValue;
  /** Option; default `normal`. */
  "poe-port-power"?: "normal" | "perpetual" | "perpetual-fast" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  flags?: number;
  /** Text, up to 15 characters. */
  "isl-local-trunk-name"?: string;
  /** Text, up to 15 characters. */
  "isl-peer-port-name"?: string;
  /** Text, up to 35 characters. */
  "isl-peer-device-name"?: string;
  /** Text, up to 16 characters. Since 7.6. */
  "isl-peer-device-sn"?: string;
  /** Text, up to 15 characters. */
  "fgt-peer-port-name"?: string;
  /** Text, up to 35 characters. */
  "fgt-peer-device-name"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** Option; default `disable`. */
  "allowed-vlans-all"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vlan-name`. */
  "allowed-vlans"?: SwitchControllerManagedSwitchPortsAllowedVlans[];
  /** Table, by `vlan-name`. */
  "untagged-vlans"?: SwitchControllerManagedSwitchPortsUntaggedVlans[];
  /** Option; default `physical`. */
  type?: "physical" | "trunk" | UnknownValue;
  /** Option; default `static`. */
  "access-mode"?: "dynamic" | "nac" | "static" | UnknownValue;
  /** Text, up to 63 characters. */
  "matched-dpp-policy"?: string;
  /** Text, up to 63 characters. */
  "matched-dpp-intf-tags"?: string;
  /** Table, by `name`. Since 7.4. */
  "acl-group"?: SwitchControllerManagedSwitchPortsAclGroup[];
  /** Table, by `id`. Since 7.4. */
  "fortiswitch-acls"?: SwitchControllerManagedSwitchPortsFortiswitchAcls[];
  /** Option; default `untrusted`. */
  "dhcp-snooping"?: "untrusted" | "trusted" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-snoop-option82-trust"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vlan-name`. Since 7.4. */
  "dhcp-snoop-option82-override"?: SwitchControllerManagedSwitchPortsDhcpSnoopOption82Override[];
  /** Option; default `untrusted`. */
  "arp-inspection-trust"?: "untrusted" | "trusted" | UnknownValue;
  /** Option; default `disable`. */
  "igmp-snooping-flood-reports"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mcast-snooping-flood-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enabled`. */
  "stp-state"?: "enabled" | "disabled" | UnknownValue;
  /** Option; default `disabled`. */
  "stp-root-guard"?: "enabled" | "disabled" | UnknownValue;
  /** Option; default `disabled`. */
  "stp-bpdu-guard"?: "enabled" | "disabled" | UnknownValue;
  /** Integer, 0 to 120; default `5`. */
  "stp-bpdu-guard-timeout"?: number;
  /** Option; default `enable`. */
  "edge-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "discard-mode"?: "none" | "all-untagged" | "all-tagged" | UnknownValue;
  /** Option; default `disabled`. */
  "packet-sampler"?: "enabled" | "disabled" | UnknownValue;
  /** Integer, 0 to 99999; default `512`. */
  "packet-sample-rate"?: number;
  /** Integer, 0 to 255; default `0`. */
  "sflow-counter-interval"?: number;
  /** Option; default `both`. */
  "sample-direction"?: "tx" | "rx" | "both" | UnknownValue;
  /** Integer, 0 to 1; default `0`. */
  "fec-capable"?: number;
  /** Option; default `detect-by-module`. `detect-by-module` since 7.4. */
  "fec-state"?: "disabled" | "cl74" | "cl91" | "detect-by-module" | UnknownValue;
  /** Option; default `disable`. */
  "flow-control"?: "disable" | "tx" | "rx" | "both" | UnknownValue;
  /** Integer, 128 to 2147483647; default `0`. */
  "pause-meter"?: number;
  /** Option; default `50%`. */
  "pause-meter-resume"?: "75%" | "50%" | "25%" | UnknownValue;
  /** Option; default `disabled`. */
  "loop-guard"?: "enabled" | "disabled" | UnknownValue;
  /** Integer, 0 to 120; default `45`. */
  "loop-guard-timeout"?: number;
  /** Text, up to 63 characters. Refers to `switch-controller/dynamic-port-policy`. */
  "port-policy"?: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller.qos/qos-policy`. */
  "qos-policy"?: string;
  /** Text, up to 63 characters; default `default`. Refers to `switch-controller/storm-control-policy`. */
  "storm-control-policy"?: string;
  /** Text, up to 31 characters. Refers to `switch-controller.security-policy/802-1X`. */
  "port-security-policy"?: string;
  /** Text, up to 35 characters. Refers to `switch-controller/virtual-port-pool`. */
  "export-to-pool"?: string;
  /** Table, by `tag-name`. */
  "interface-tags"?: SwitchControllerManagedSwitchPortsInterfaceTags[];
  /** Integer, 0 to 128; default `0`. */
  "learning-limit"?: number;
  /** Option; default `disable`. */
  "sticky-mac"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tx-rx`. */
  "lldp-status"?: "disable" | "rx-only" | "tx-only" | "tx-rx" | UnknownValue;
  /** Text, up to 63 characters; default `default-auto-isl`. Refers to `switch-controller/lldp-profile`. */
  "lldp-profile"?: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. */
  "export-to"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "mac-addr"?: string;
  /** Option; default `disable`. Since 7.4. */
  "allow-arp-monitor"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  qnq?: string;
  /** Option; default `disable`. Since 7.6. */
  "log-mac-event"?: "disable" | "enable" | UnknownValue;
  /** Option; default `src-dst-ip`. */
  "port-selection-criteria"?: "src-mac" | "dst-mac" | "src-dst-mac" | "src-ip" | "dst-ip" | "src-dst-ip" | UnknownValue;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `slow`. */
  "lacp-speed"?: "slow" | "fast" | UnknownValue;
  /** Option; default `static`. */
  mode?: "static" | "lacp-passive" | "lacp-active" | UnknownValue;
  /** Option; default `disable`. */
  bundle?: "enable" | "disable" | UnknownValue;
  /** Option; default `block`. */
  "member-withdrawal-behavior"?: "forward" | "block" | UnknownValue;
  /** Option; default `disable`. */
  mclag?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 24; default `1`. */
  "min-bundle"?: number;
  /** Integer, 1 to 24; default `24`. */
  "max-bundle"?: number;
  /** Table, by `member-name`. */
  members?: SwitchControllerManagedSwitchPortsMembers[];
  /** Text, up to 79 characters. Since 7.4. */
  "fallback-port"?: string;
}

/** Table, by `vlan-name`. */
export interface SwitchControllerManagedSwitchPortsAllowedVlans extends Member<"vlan-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "vlan-name": string;
}

/** Table, by `vlan-name`. */
export interface SwitchControllerManagedSwitchPortsUntaggedVlans extends Member<"vlan-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "vlan-name": string;
}

/** Table, by `name`. Since 7.4. */
export interface SwitchControllerManagedSwitchPortsAclGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `switch-controller.acl/group`. */
  name: string;
}

/** Table, by `id`. Since 7.4. */
export interface SwitchControllerManagedSwitchPortsFortiswitchAcls extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** Table, by `vlan-name`. Since 7.4. */
export interface SwitchControllerManagedSwitchPortsDhcpSnoopOption82Override {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "vlan-name": string;
  /** Text, up to 254 characters. */
  "circuit-id"?: string;
  /** Text, up to 254 characters. */
  "remote-id"?: string;
}

/** Table, by `tag-name`. */
export interface SwitchControllerManagedSwitchPortsInterfaceTags extends Member<"tag-name"> {
  /** Text, up to 63 characters. Refers to `switch-controller/switch-interface-tag`. */
  "tag-name": string;
}

/** Table, by `member-name`. */
export interface SwitchControllerManagedSwitchPortsMembers extends Member<"member-name"> {
  /** Text, up to 79 characters. */
  "member-name": string;
}

/** Table, by `port`. */
export interface SwitchControllerManagedSwitchIpSourceGuard {
  /** Text, up to 15 characters. */
  port: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Table, by `entry-name`. */
  "binding-entry"?: SwitchControllerManagedSwitchIpSourceGuardBindingEntry[];
}

/** Table, by `entry-name`. */
export interface SwitchControllerManagedSwitchIpSourceGuardBindingEntry {
  /** Text, up to 16 characters. */
  "entry-name": string;
  /** Text. */
  ip?: string;
  /** Text. */
  mac?: string;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitchStpSettings {
  /** Option; default `disable`. */
  "local-override"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters. */
  name?: string;
  /** Integer, 0 to 65535; default `0`. */
  revision?: number;
  /** Integer, 1 to 10; default `2`. */
  "hello-time"?: number;
  /** Integer, 4 to 30; default `15`. */
  "forward-time"?: number;
  /** Integer, 6 to 40; default `20`. */
  "max-age"?: number;
  /** Integer, 1 to 40; default `20`. */
  "max-hops"?: number;
  /** Integer, 1 to 15; default `4`. */
  "pending-timer"?: number;
}

/** Table, by `id`. */
export interface SwitchControllerManagedSwitchStpInstance {
  /** Text, up to 2 characters. */
  id: string;
  /** Option; default `32768`. */
  priority?: "0" | "4096" | "8192" | "12288" | "16384" | "20480" | "24576" | "28672" | "32768" | "36864" | "40960" | "45056" | "49152" | "53248" | "57344" | "61440" | UnknownValue;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitchSnmpSysinfo {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 24 characters. */
  "engine-id"?: string;
  /** Text, up to 35 characters. */
  description?: string;
  /** Text, up to 35 characters. */
  "contact-info"?: string;
  /** Text, up to 35 characters. */
  location?: string;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitchSnmpTrapThreshold {
  /** Integer, 0 to 4294967295; default `80`. */
  "trap-high-cpu-threshold"?: number;
  /** Integer, 0 to 4294967295; default `80`. */
  "trap-low-memory-threshold"?: number;
  /** Integer, 0 to 4294967295; default `90`. */
  "trap-log-full-threshold"?: number;
}

/** Table, by `id`. */
export interface SwitchControllerManagedSwitchSnmpCommunity {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  hosts?: SwitchControllerManagedSwitchSnmpCommunityHosts[];
  /** Option; default `enable`. */
  "query-v1-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-v1-port"?: number;
  /** Option; default `enable`. */
  "query-v2c-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-v2c-port"?: number;
  /** Option; default `enable`. */
  "trap-v1-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v1-lport"?: number;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v1-rport"?: number;
  /** Option; default `enable`. */
  "trap-v2c-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v2c-lport"?: number;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v2c-rport"?: number;
  /**
   * Option, several separated by blanks; default `cpu-high mem-low log-full intf-ip ent-conf-change l2mac`. `l2mac`
   * since 7.6.
   */
  events?: Values<"cpu-high" | "mem-low" | "log-full" | "intf-ip" | "ent-conf-change" | "l2mac">;
}

/** Table, by `id`. */
export interface SwitchControllerManagedSwitchSnmpCommunityHosts {
  /** Integer. */
  id: number;
  /** Text. */
  ip?: string;
}

/** Table, by `name`. */
export interface SwitchControllerManagedSwitchSnmpUser {
  /** Text, up to 32 characters. */
  name: string;
  /** Option; default `enable`. */
  queries?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-port"?: number;
  /** Option; default `no-auth-no-priv`. */
  "security-level"?: "no-auth-no-priv" | "auth-no-priv" | "auth-priv" | UnknownValue;
  /** Option; default `sha256`. */
  "auth-proto"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-pwd"?: string;
  /** Option; default `aes128`. */
  "priv-proto"?: "aes128" | "aes192" | "aes192c" | "aes256" | "aes256c" | "des" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "priv-pwd"?: string;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitchSwitchLog {
  /** Option; default `disable`. */
  "local-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `notification`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
}

/** Table, by `name`. */
export interface SwitchControllerManagedSwitchRemoteLog {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `disable`. */
  csv?: "enable" | "disable" | UnknownValue;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitchStormControl {
  /** Option; default `disable`. */
  "local-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 10000000; default `500`. In 7.2: 1 to 10000000. */
  rate?: number;
  /** Integer, 0 to 4; default `0`. Since 7.6. */
  "burst-size-level"?: number;
  /** Option; default `disable`. */
  "unknown-unicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unknown-multicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  broadcast?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface SwitchControllerManagedSwitchMirror {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `inactive`. */
  status?: "active" | "inactive" | UnknownValue;
  /** Option; default `disable`. */
  "switching-packet"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  dst?: string;
  /** Table, by `name`. */
  "src-ingress"?: SwitchControllerManagedSwitchMirrorSrcIngress[];
  /** Table, by `name`. */
  "src-egress"?: SwitchControllerManagedSwitchMirrorSrcEgress[];
}

/** Table, by `name`. */
export interface SwitchControllerManagedSwitchMirrorSrcIngress extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface SwitchControllerManagedSwitchMirrorSrcEgress extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `id`. */
export interface SwitchControllerManagedSwitchStaticMac {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `static`. */
  type?: "static" | "sticky" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
  /** Text, up to 35 characters. */
  interface?: string;
  /** Text, up to 63 characters. */
  description?: string;
}

/** Table, by `command-entry`. */
export interface SwitchControllerManagedSwitchCustomCommand {
  /** Text, up to 35 characters. */
  "command-entry": string;
  /** Text, up to 35 characters. Refers to `switch-controller/custom-command`. */
  "command-name"?: string;
}

/** Table, by `name`. */
export interface SwitchControllerManagedSwitchDhcpSnoopingStaticClient {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
  /** Text, up to 15 characters. */
  port?: string;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitchIgmpSnooping {
  /** Option; default `disable`. */
  "local-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 15 to 3600; default `300`. */
  "aging-time"?: number;
  /** Option; default `disable`. */
  "flood-unknown-multicast"?: "enable" | "disable" | UnknownValue;
  /** Table, by `vlan-name`. */
  vlans?: SwitchControllerManagedSwitchIgmpSnoopingVlans[];
}

/** Table, by `vlan-name`. */
export interface SwitchControllerManagedSwitchIgmpSnoopingVlans {
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "vlan-name": string;
  /** Option. */
  proxy?: "disable" | "enable" | "global" | UnknownValue;
  /** Option. */
  querier?: "disable" | "enable" | UnknownValue;
  /** Text. */
  "querier-addr"?: string;
  /** Integer, 2 to 3. */
  version?: number;
}

/** Group of fields. */
export interface SwitchControllerManagedSwitch8021XSettings {
  /** Option; default `disable`. */
  "local-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `set-unauth`. */
  "link-down-auth"?: "set-unauth" | "no-action" | UnknownValue;
  /** Integer, 0 to 1440; default `60`. */
  "reauth-period"?: number;
  /** Integer, 0 to 15; default `3`. */
  "max-reauth-attempt"?: number;
  /** Integer, 12 to 60; default `30`. */
  "tx-period"?: number;
  /** Option; default `disable`. */
  "mab-reauth"?: "disable" | "enable" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-username-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-password-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-calling-station-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `hyphen`. Since 7.4. */
  "mac-called-station-delimiter"?: "colon" | "hyphen" | "none" | "single-hyphen" | UnknownValue;
  /** Option; default `lowercase`. Since 7.4. */
  "mac-case"?: "lowercase" | "uppercase" | UnknownValue;
}

/** Table, by `name`. Since 7.6. */
export interface SwitchControllerManagedSwitchRouterVrf {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch`. */
  "switch-id"?: string;
  /** Integer, 0 to 1023; default `0`. */
  vrfid?: number;
}

/** Table, by `name`. Since 7.6. */
export interface SwitchControllerManagedSwitchSystemInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch`. */
  "switch-id"?: string;
  /** Option; default `static`. */
  mode?: "static" | "dhcp" | UnknownValue;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"ping" | "https" | "http" | "ssh" | "snmp" | "telnet" | "radius-acct">;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** Option; default `vlan`. */
  type?: "vlan" | "physical" | UnknownValue;
  /** Text, up to 63 characters. Refers to `switch-controller/managed-switch/ports`. */
  interface?: string;
  /** Text, up to 63 characters. Refers to `switch-controller/managed-switch/router-vrf`. */
  vrf?: string;
}

/** Table, by `id`. Since 7.6. */
export interface SwitchControllerManagedSwitchRouterStatic {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch`. */
  "switch-id"?: string;
  /** Option; default `disable`. */
  blackhole?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch/system-interface`. */
  device?: string;
  /** Integer, 1 to 255; default `10`. */
  distance?: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  dst?: string;
  /** Option; default `disable`. */
  "dynamic-gateway"?: "disable" | "enable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch/router-vrf`. */
  vrf?: string;
}

/** Table, by `id`. Since 7.6. */
export interface SwitchControllerManagedSwitchSystemDhcpServer {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch`. */
  "switch-id"?: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `604800`. */
  "lease-time"?: number;
  /** Option; default `specify`. */
  "dns-service"?: "local" | "default" | "specify" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-server3"?: string;
  /** Option; default `specify`. */
  "ntp-service"?: "local" | "default" | "specify" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ntp-server3"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "default-gateway"?: string;
  /** IPv4 mask; default `0.0.0.0`. */
  netmask?: string;
  /** Text, up to 15 characters. Refers to `switch-controller/managed-switch/system-interface`. */
  interface?: string;
  /** Table, by `id`. */
  "ip-range"?: SwitchControllerManagedSwitchSystemDhcpServerIpRange[];
  /** Table, by `id`. */
  options?: SwitchControllerManagedSwitchSystemDhcpServerOptions[];
}

/** Table, by `id`. */
export interface SwitchControllerManagedSwitchSystemDhcpServerIpRange {
  /** Integer. */
  id: number;
  /** Text. */
  "start-ip"?: string;
  /** Text. */
  "end-ip"?: string;
}

/** Table, by `id`. */
export interface SwitchControllerManagedSwitchSystemDhcpServerOptions {
  /** Integer. */
  id: number;
  /** Integer, 0 to 255. */
  code?: number;
  /** Option. */
  type?: "hex" | "string" | "ip" | "fqdn" | UnknownValue;
  /** Text, up to 312 characters. */
  value?: string;
  /** Text, several separated by blanks. */
  ip?: string;
}

/** The settings `switch-controller/network-monitor-settings`. */
export interface SwitchControllerNetworkMonitorSettings {
  /** Option; default `disable`. */
  "network-monitoring"?: "enable" | "disable" | UnknownValue;
}

/** The settings `switch-controller/quarantine`. */
export interface SwitchControllerQuarantine {
  /** Option. */
  quarantine?: "enable" | "disable" | UnknownValue;
  /** Table, by `mac`. */
  targets?: SwitchControllerQuarantineTargets[];
}

/** Table, by `mac`. */
export interface SwitchControllerQuarantineTargets {
  /** Text. */
  mac: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Table, by `tags`. */
  tag?: SwitchControllerQuarantineTargetsTag[];
}

/** Table, by `tags`. */
export interface SwitchControllerQuarantineTargetsTag extends Member<"tags"> {
  /** Text, up to 63 characters. */
  tags: string;
}

/** A row of `switch-controller/remote-log`, by `name`. */
export interface SwitchControllerRemoteLog {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `disable`. */
  csv?: "enable" | "disable" | UnknownValue;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
}

/** The settings `switch-controller/sflow`. */
export interface SwitchControllerSflow {
  /** IPv4 address; default `0.0.0.0`. */
  "collector-ip"?: string;
  /** Integer, 0 to 65535; default `6343`. */
  "collector-port"?: number;
}

/** A row of `switch-controller/snmp-community`, by `id`. */
export interface SwitchControllerSnmpCommunity {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  hosts?: SwitchControllerSnmpCommunityHosts[];
  /** Option; default `enable`. */
  "query-v1-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-v1-port"?: number;
  /** Option; default `enable`. */
  "query-v2c-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-v2c-port"?: number;
  /** Option; default `enable`. */
  "trap-v1-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v1-lport"?: number;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v1-rport"?: number;
  /** Option; default `enable`. */
  "trap-v2c-status"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v2c-lport"?: number;
  /** Integer, 0 to 65535; default `162`. */
  "trap-v2c-rport"?: number;
  /**
   * Option, several separated by blanks; default `cpu-high mem-low log-full intf-ip ent-conf-change l2mac`. `l2mac`
   * since 7.6.
   */
  events?: Values<"cpu-high" | "mem-low" | "log-full" | "intf-ip" | "ent-conf-change" | "l2mac">;
}

/** Table, by `id`. */
export interface SwitchControllerSnmpCommunityHosts {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text. */
  ip?: string;
}

/** The settings `switch-controller/snmp-sysinfo`. */
export interface SwitchControllerSnmpSysinfo {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 24 characters. */
  "engine-id"?: string;
  /** Text, up to 35 characters. */
  description?: string;
  /** Text, up to 35 characters. */
  "contact-info"?: string;
  /** Text, up to 35 characters. */
  location?: string;
}

/** The settings `switch-controller/snmp-trap-threshold`. */
export interface SwitchControllerSnmpTrapThreshold {
  /** Integer, 0 to 4294967295; default `80`. */
  "trap-high-cpu-threshold"?: number;
  /** Integer, 0 to 4294967295; default `80`. */
  "trap-low-memory-threshold"?: number;
  /** Integer, 0 to 4294967295; default `90`. */
  "trap-log-full-threshold"?: number;
}

/** A row of `switch-controller/snmp-user`, by `name`. */
export interface SwitchControllerSnmpUser {
  /** Text, up to 32 characters. */
  name: string;
  /** Option; default `enable`. */
  queries?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `161`. */
  "query-port"?: number;
  /** Option; default `no-auth-no-priv`. */
  "security-level"?: "no-auth-no-priv" | "auth-no-priv" | "auth-priv" | UnknownValue;
  /** Option; default `sha256`. */
  "auth-proto"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-pwd"?: string;
  /** Option; default `aes128`. */
  "priv-proto"?: "aes128" | "aes192" | "aes192c" | "aes256" | "aes256c" | "des" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "priv-pwd"?: string;
}

/** The settings `switch-controller/storm-control`. */
export interface SwitchControllerStormControl {
  /** Integer, 0 to 10000000; default `500`. In 7.2: 1 to 10000000. */
  rate?: number;
  /** Integer, 0 to 4; default `0`. Since 7.6. */
  "burst-size-level"?: number;
  /** Option; default `disable`. */
  "unknown-unicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unknown-multicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  broadcast?: "enable" | "disable" | UnknownValue;
}

/** A row of `switch-controller/storm-control-policy`, by `name`. */
export interface SwitchControllerStormControlPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `global`. */
  "storm-control-mode"?: "global" | "override" | "disabled" | UnknownValue;
  /** Integer, 0 to 10000000; default `500`. */
  rate?: number;
  /** Integer, 0 to 4; default `0`. Since 7.6. */
  "burst-size-level"?: number;
  /** Option; default `disable`. */
  "unknown-unicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "unknown-multicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  broadcast?: "enable" | "disable" | UnknownValue;
}

/** A row of `switch-controller/stp-instance`, by `id`. */
export interface SwitchControllerStpInstance {
  /** Text, up to 2 characters. */
  id: string;
  /** Table, by `vlan-name`. */
  "vlan-range"?: SwitchControllerStpInstanceVlanRange[];
}

/** Table, by `vlan-name`. */
export interface SwitchControllerStpInstanceVlanRange extends Member<"vlan-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "vlan-name": string;
}

/** The settings `switch-controller/stp-settings`. */
export interface SwitchControllerStpSettings {
  /** Text, up to 31 characters. */
  name?: string;
  /** Integer, 0 to 65535; default `0`. */
  revision?: number;
  /** Integer, 1 to 10; default `2`. */
  "hello-time"?: number;
  /** Integer, 4 to 30; default `15`. */
  "forward-time"?: number;
  /** Integer, 6 to 40; default `20`. */
  "max-age"?: number;
  /** Integer, 1 to 40; default `20`. */
  "max-hops"?: number;
  /** Integer, 1 to 15; default `4`. */
  "pending-timer"?: number;
}

/** A row of `switch-controller/switch-group`, by `name`. */
export interface SwitchControllerSwitchGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Table, by `switch-id`. */
  members?: SwitchControllerSwitchGroupMembers[];
}

/** Table, by `switch-id`. */
export interface SwitchControllerSwitchGroupMembers extends Member<"switch-id"> {
  /** Text, up to 79 characters. Refers to `switch-controller/managed-switch`. */
  "switch-id": string;
}

/** A row of `switch-controller/switch-interface-tag`, by `name`. */
export interface SwitchControllerSwitchInterfaceTag extends Member<"name"> {
  /** Text, up to 63 characters. */
  name: string;
}

/** The settings `switch-controller/switch-log`. */
export interface SwitchControllerSwitchLog {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `notification`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
}

/** A row of `switch-controller/switch-profile`, by `name`. */
export interface SwitchControllerSwitchProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `disable`. */
  "login-passwd-override"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 64 characters. */
  "login-passwd"?: string;
  /** Option; default `enable`. */
  login?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "revision-backup-on-logout"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "revision-backup-on-upgrade"?: "enable" | "disable" | UnknownValue;
}

/** The settings `switch-controller/system`. */
export interface SwitchControllerSystem {
  /** Option; default `disable`. */
  "parallel-process-override"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 24; default `1`. */
  "parallel-process"?: number;
  /** Integer, 30 to 1800; default `60`. */
  "data-sync-interval"?: number;
  /** Integer, 0 to 255; default `1`. */
  "iot-weight-threshold"?: number;
  /** Integer, 2 to 10080; default `60`. */
  "iot-scan-interval"?: number;
  /** Integer, 0 to 10080; default `5`. */
  "iot-holdoff"?: number;
  /** Integer, 0 to 10080; default `1440`. */
  "iot-mac-idle"?: number;
  /** Integer, 5 to 180; default `60`. In 7.2: 5 to 60, default `15`. */
  "nac-periodic-interval"?: number;
  /** Integer, 5 to 180; default `60`. In 7.2: 5 to 60, default `15`. */
  "dynamic-periodic-interval"?: number;
  /** Option; default `compatible`. `moderate` since 7.4. */
  "tunnel-mode"?: "compatible" | "moderate" | "strict" | UnknownValue;
  /** Integer, 8 to 600; default `30`. Since 7.4. */
  "caputp-echo-interval"?: number;
  /** Integer, 0 to 64; default `5`. Since 7.4. */
  "caputp-max-retransmit"?: number;
}

/** A row of `switch-controller/traffic-policy`, by `name`. */
export interface SwitchControllerTrafficPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `enable`. */
  "policer-status"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 524287000; default `10000`. */
  "guaranteed-bandwidth"?: number;
  /** Integer, 0 to 4294967295; default `45000`. */
  "guaranteed-burst"?: number;
  /** Integer, 0 to 4294967295; default `67500`. */
  "maximum-burst"?: number;
  /** Option; default `ingress`. */
  type?: "ingress" | "egress" | UnknownValue;
  /** Integer, 0 to 7. */
  "cos-queue"?: number;
}

/** The settings `switch-controller/traffic-sniffer`. */
export interface SwitchControllerTrafficSniffer {
  /** Option; default `erspan-auto`. */
  mode?: "erspan-auto" | "rspan" | "none" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "erspan-ip"?: string;
  /** Table, by `mac`. */
  "target-mac"?: SwitchControllerTrafficSnifferTargetMac[];
  /** Table, by `ip`. */
  "target-ip"?: SwitchControllerTrafficSnifferTargetIp[];
  /** Table, by `switch-id`. */
  "target-port"?: SwitchControllerTrafficSnifferTargetPort[];
}

/** Table, by `mac`. */
export interface SwitchControllerTrafficSnifferTargetMac {
  /** MAC address; default `00:00:00:00:00:00`. */
  mac: string;
  /** Text, up to 63 characters. */
  description?: string;
}

/** Table, by `ip`. */
export interface SwitchControllerTrafficSnifferTargetIp {
  /** IPv4 address; default `0.0.0.0`. */
  ip: string;
  /** Text, up to 63 characters. */
  description?: string;
}

/** Table, by `switch-id`. */
export interface SwitchControllerTrafficSnifferTargetPort {
  /** Text, up to 35 characters. Refers to `switch-controller/managed-switch`. */
  "switch-id": string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Table, by `name`. */
  "in-ports"?: SwitchControllerTrafficSnifferTargetPortInPorts[];
  /** Table, by `name`. */
  "out-ports"?: SwitchControllerTrafficSnifferTargetPortOutPorts[];
}

/** Table, by `name`. */
export interface SwitchControllerTrafficSnifferTargetPortInPorts extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface SwitchControllerTrafficSnifferTargetPortOutPorts extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** A row of `switch-controller/virtual-port-pool`, by `name`. */
export interface SwitchControllerVirtualPortPool {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
}

/** A row of `switch-controller/vlan-policy`, by `name`. */
export interface SwitchControllerVlanPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  fortilink?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  vlan?: string;
  /** Table, by `vlan-name`. */
  "allowed-vlans"?: SwitchControllerVlanPolicyAllowedVlans[];
  /** Table, by `vlan-name`. */
  "untagged-vlans"?: SwitchControllerVlanPolicyUntaggedVlans[];
  /** Option; default `disable`. */
  "allowed-vlans-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "discard-mode"?: "none" | "all-untagged" | "all-tagged" | UnknownValue;
}

/** Table, by `vlan-name`. */
export interface SwitchControllerVlanPolicyAllowedVlans extends Member<"vlan-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "vlan-name": string;
}

/** Table, by `vlan-name`. */
export interface SwitchControllerVlanPolicyUntaggedVlans extends Member<"vlan-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "vlan-name": string;
}
