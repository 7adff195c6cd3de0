// Generated from specs/fortios/cmdb/wireless-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `wireless-controller.hotspot20/anqp-3gpp-cellular`, by `name`. */
export interface WirelessControllerHotspot20Anqp3gppCellular {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `id`. */
  "mcc-mnc-list"?: WirelessControllerHotspot20Anqp3gppCellularMccMncList[];
}

/** Table, by `id`. */
export interface WirelessControllerHotspot20Anqp3gppCellularMccMncList {
  /** Integer, 1 to 6; default `0`. */
  id: number;
  /** Text, up to 3 characters. */
  mcc?: string;
  /** Text, up to 3 characters. */
  mnc?: string;
}

/** A row of `wireless-controller.hotspot20/anqp-ip-address-type`, by `name`. */
export interface WirelessControllerHotspot20AnqpIpAddressType {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `not-available`. */
  "ipv6-address-type"?: "not-available" | "available" | "not-known" | UnknownValue;
  /** Option; default `not-available`. */
  "ipv4-address-type"?: "not-available" | "public" | "port-restricted" | "single-NATed-private" | "double-NATed-private" | "port-restricted-and-single-NATed" | "port-restricted-and-double-NATed" | "not-known" | UnknownValue;
}

/** A row of `wireless-controller.hotspot20/anqp-nai-realm`, by `name`. */
export interface WirelessControllerHotspot20AnqpNaiRealm {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  "nai-list"?: WirelessControllerHotspot20AnqpNaiRealmNaiList[];
}

/** Table, by `name`. */
export interface WirelessControllerHotspot20AnqpNaiRealmNaiList {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  encoding?: "disable" | "enable" | UnknownValue;
  /** Text, up to 255 characters. */
  "nai-realm"?: string;
  /** Table, by `index`. */
  "eap-method"?: WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethod[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethod {
  /** Integer, 1 to 5. */
  index: number;
  /** Option. */
  method?: "eap-identity" | "eap-md5" | "eap-tls" | "eap-ttls" | "eap-peap" | "eap-sim" | "eap-aka" | "eap-aka-prime" | UnknownValue;
  /** Table, by `index`. */
  "auth-param"?: WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodAuthParam[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodAuthParam {
  /** Integer, 1 to 4. */
  index: number;
  /** Option. */
  id?: "non-eap-inner-auth" | "inner-auth-eap" | "credential" | "tunneled-credential" | UnknownValue;
  /** Option. */
  val?: "eap-identity" | "eap-md5" | "eap-tls" | "eap-ttls" | "eap-peap" | "eap-sim" | "eap-aka" | "eap-aka-prime" | "non-eap-pap" | "non-eap-chap" | "non-eap-mschap" | "non-eap-mschapv2" | "cred-sim" | "cred-usim" | "cred-nfc" | "cred-hardware-token" | "cred-softoken" | "cred-certificate" | "cred-user-pwd" | "cred-none" | "cred-vendor-specific" | "tun-cred-sim" | "tun-cred-usim" | "tun-cred-nfc" | "tun-cred-hardware-token" | "tun-cred-softoken" | "tun-cred-certificate" | "tun-cred-user-pwd" | "tun-cred-anonymous" | "tun-cred-vendor-specific" | UnknownValue;
}

/** A row of `wireless-controller.hotspot20/anqp-network-auth-type`, by `name`. */
export interface WirelessControllerHotspot20AnqpNetworkAuthType {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `acceptance-of-terms`. */
  "auth-type"?: "acceptance-of-terms" | "online-enrollment" | "http-redirection" | "dns-redirection" | UnknownValue;
  /** Text, up to 255 characters. */
  url?: string;
}

/** A row of `wireless-controller.hotspot20/anqp-roaming-consortium`, by `name`. */
export interface WirelessControllerHotspot20AnqpRoamingConsortium {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `index`. */
  "oi-list"?: WirelessControllerHotspot20AnqpRoamingConsortiumOiList[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20AnqpRoamingConsortiumOiList {
  /** Integer, 1 to 10; default `0`. */
  index: number;
  /** Text, up to 10 characters. */
  oi?: string;
  /** Text, up to 35 characters. */
  comment?: string;
}

/** A row of `wireless-controller.hotspot20/anqp-venue-name`, by `name`. */
export interface WirelessControllerHotspot20AnqpVenueName {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `index`. */
  "value-list"?: WirelessControllerHotspot20AnqpVenueNameValueList[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20AnqpVenueNameValueList {
  /** Integer, 1 to 10; default `0`. */
  index: number;
  /** Text, up to 3 characters; default `eng`. */
  lang?: string;
  /** Text, up to 252 characters. */
  value?: string;
}

/** A row of `wireless-controller.hotspot20/anqp-venue-url`, by `name`. */
export interface WirelessControllerHotspot20AnqpVenueUrl {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `index`. */
  "value-list"?: WirelessControllerHotspot20AnqpVenueUrlValueList[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20AnqpVenueUrlValueList {
  /** Integer, 1 to 10; default `0`. */
  index: number;
  /** Integer, 0 to 255; default `0`. */
  number?: number;
  /** Text, up to 254 characters. */
  value?: string;
}

/** A row of `wireless-controller.hotspot20/h2qp-advice-of-charge`, by `name`. */
export interface WirelessControllerHotspot20H2qpAdviceOfCharge {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  "aoc-list"?: WirelessControllerHotspot20H2qpAdviceOfChargeAocList[];
}

/** Table, by `name`. */
export interface WirelessControllerHotspot20H2qpAdviceOfChargeAocList {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `time-based`. */
  type?: "time-based" | "volume-based" | "time-and-volume-based" | "unlimited" | UnknownValue;
  /** Text, up to 1 characters. */
  "nai-realm-encoding"?: string;
  /** Text, up to 255 characters. */
  "nai-realm"?: string;
  /** Table, by `name`. */
  "plan-info"?: WirelessControllerHotspot20H2qpAdviceOfChargeAocListPlanInfo[];
}

/** Table, by `name`. */
export interface WirelessControllerHotspot20H2qpAdviceOfChargeAocListPlanInfo {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 3 characters. */
  lang?: string;
  /** Text, up to 3 characters. */
  currency?: string;
  /** Text, up to 255 characters. */
  "info-file"?: string;
}

/** A row of `wireless-controller.hotspot20/h2qp-conn-capability`, by `name`. */
export interface WirelessControllerHotspot20H2qpConnCapability {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `unknown`. */
  "icmp-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "ftp-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "ssh-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "http-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "tls-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "pptp-vpn-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "voip-tcp-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "voip-udp-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "ikev2-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "ikev2-xx-port"?: "closed" | "open" | "unknown" | UnknownValue;
  /** Option; default `unknown`. */
  "esp-port"?: "closed" | "open" | "unknown" | UnknownValue;
}

/** A row of `wireless-controller.hotspot20/h2qp-operator-name`, by `name`. */
export interface WirelessControllerHotspot20H2qpOperatorName {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `index`. */
  "value-list"?: WirelessControllerHotspot20H2qpOperatorNameValueList[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20H2qpOperatorNameValueList {
  /** Integer, 1 to 10; default `0`. */
  index: number;
  /** Text, up to 3 characters; default `eng`. */
  lang?: string;
  /** Text, up to 252 characters. */
  value?: string;
}

/** A row of `wireless-controller.hotspot20/h2qp-osu-provider`, by `name`. */
export interface WirelessControllerHotspot20H2qpOsuProvider {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `index`. */
  "friendly-name"?: WirelessControllerHotspot20H2qpOsuProviderFriendlyName[];
  /** Text, up to 255 characters. */
  "server-uri"?: string;
  /** Option, several separated by blanks. */
  "osu-method"?: Values<"oma-dm" | "soap-xml-spp" | "reserved">;
  /** Text, up to 255 characters. */
  "osu-nai"?: string;
  /** Table, by `service-id`. */
  "service-description"?: WirelessControllerHotspot20H2qpOsuProviderServiceDescription[];
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/icon`. */
  icon?: string;
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20H2qpOsuProviderFriendlyName {
  /** Integer, 1 to 10; default `0`. */
  index: number;
  /** Text, up to 3 characters; default `eng`. */
  lang?: string;
  /** Text, up to 252 characters. */
  "friendly-name"?: string;
}

/** Table, by `service-id`. */
export interface WirelessControllerHotspot20H2qpOsuProviderServiceDescription {
  /** Integer, 0 to 4294967295; default `0`. */
  "service-id": number;
  /** Text, up to 3 characters; default `eng`. */
  lang?: string;
  /** Text, up to 252 characters. */
  "service-description"?: string;
}

/** A row of `wireless-controller.hotspot20/h2qp-osu-provider-nai`, by `name`. */
export interface WirelessControllerHotspot20H2qpOsuProviderNai {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  "nai-list"?: WirelessControllerHotspot20H2qpOsuProviderNaiNaiList[];
}

/** Table, by `name`. */
export interface WirelessControllerHotspot20H2qpOsuProviderNaiNaiList {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  "osu-nai"?: string;
}

/** A row of `wireless-controller.hotspot20/h2qp-terms-and-conditions`, by `name`. */
export interface WirelessControllerHotspot20H2qpTermsAndConditions {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 254 characters. */
  filename?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  timestamp?: number;
  /** Text, up to 253 characters. */
  url?: string;
}

/** A row of `wireless-controller.hotspot20/h2qp-wan-metric`, by `name`. */
export interface WirelessControllerHotspot20H2qpWanMetric {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `up`. */
  "link-status"?: "up" | "down" | "in-test" | UnknownValue;
  /** Option; default `asymmetric`. */
  "symmetric-wan-link"?: "symmetric" | "asymmetric" | UnknownValue;
  /** Option; default `disable`. */
  "link-at-capacity"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `2400`. */
  "uplink-speed"?: number;
  /** Integer, 0 to 4294967295; default `2400`. */
  "downlink-speed"?: number;
  /** Integer, 0 to 255; default `0`. */
  "uplink-load"?: number;
  /** Integer, 0 to 255; default `0`. */
  "downlink-load"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "load-measurement-duration"?: number;
}

/** A row of `wireless-controller.hotspot20/hs-profile`, by `name`. */
export interface WirelessControllerHotspot20HsProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 1 to 3; default `2`. */
  release?: number;
  /** Option; default `private-network`. */
  "access-network-type"?: "private-network" | "private-network-with-guest-access" | "chargeable-public-network" | "free-public-network" | "personal-device-network" | "emergency-services-only-network" | "test-or-experimental" | "wildcard" | UnknownValue;
  /** Option; default `disable`. */
  "access-network-internet"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "access-network-asra"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "access-network-esr"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "access-network-uesa"?: "enable" | "disable" | UnknownValue;
  /** Option; default `unspecified`. */
  "venue-group"?: "unspecified" | "assembly" | "business" | "educational" | "factory" | "institutional" | "mercantile" | "residential" | "storage" | "utility" | "vehicular" | "outdoor" | UnknownValue;
  /** Option; default `unspecified`. */
  "venue-type"?: "unspecified" | "arena" | "stadium" | "passenger-terminal" | "amphitheater" | "amusement-park" | "place-of-worship" | "convention-center" | "library" | "museum" | "restaurant" | "theater" | "bar" | "coffee-shop" | "zoo-or-aquarium" | "emergency-center" | "doctor-office" | "bank" | "fire-station" | "police-station" | "post-office" | "professional-office" | "research-facility" | "attorney-office" | "primary-school" | "secondary-school" | "university-or-college" | "factory" | "hospital" | "long-term-care-facility" | "rehab-center" | "group-home" | "prison-or-jail" | "retail-store" | "grocery-market" | "auto-service-station" | "shopping-mall" | "gas-station" | "private" | "hotel-or-motel" | "dormitory" | "boarding-house" | "automobile" | "airplane" | "bus" | "ferry" | "ship-or-boat" | "train" | "motor-bike" | "muni-mesh-network" | "city-park" | "rest-area" | "traffic-control" | "bus-stop" | "kiosk" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  hessid?: string;
  /** Option; default `enable`. */
  "proxy-arp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  l2tif?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "pame-bi"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "anqp-domain-id"?: number;
  /** Text, up to 255 characters. */
  "domain-name"?: string;
  /** Text, up to 255 characters. */
  "osu-ssid"?: string;
  /** Integer, 100 to 10000; default `500`. */
  "gas-comeback-delay"?: number;
  /** Integer, 512 to 4096; default `1024`. */
  "gas-fragmentation-limit"?: number;
  /** Option; default `disable`. */
  dgaf?: "enable" | "disable" | UnknownValue;
  /** Integer, 30 to 120; default `60`. */
  "deauth-request-timeout"?: number;
  /** Option; default `disable`. */
  "wnm-sleep-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "bss-transition"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-venue-name`. */
  "venue-name"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-venue-url`. */
  "venue-url"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-roaming-consortium`. */
  "roaming-consortium"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-nai-realm`. */
  "nai-realm"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-operator-name`. */
  "oper-friendly-name"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/icon`. */
  "oper-icon"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-advice-of-charge`. */
  "advice-of-charge"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-osu-provider-nai`. */
  "osu-provider-nai"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-terms-and-conditions`. */
  "terms-and-conditions"?: string;
  /** Table, by `name`. */
  "osu-provider"?: WirelessControllerHotspot20HsProfileOsuProvider[];
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-wan-metric`. */
  "wan-metrics"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-network-auth-type`. */
  "network-auth"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-3gpp-cellular`. */
  "3gpp-plmn"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-conn-capability`. */
  "conn-cap"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/qos-map`. */
  "qos-map"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/anqp-ip-address-type`. */
  "ip-addr-type"?: string;
  /** Option; default `disable`. Since 7.6. */
  "wba-open-roaming"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 127 characters. Since 7.6. */
  "wba-financial-clearing-provider"?: string;
  /** Text, up to 127 characters. Since 7.6. */
  "wba-data-clearing-provider"?: string;
  /** Text, up to 3 characters. Since 7.6. */
  "wba-charging-currency"?: string;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "wba-charging-rate"?: number;
}

/** Table, by `name`. */
export interface WirelessControllerHotspot20HsProfileOsuProvider extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/h2qp-osu-provider`. */
  name: string;
}

/** A row of `wireless-controller.hotspot20/icon`, by `name`. */
export interface WirelessControllerHotspot20Icon {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  "icon-list"?: WirelessControllerHotspot20IconIconList[];
}

/** Table, by `name`. */
export interface WirelessControllerHotspot20IconIconList {
  /** Text, up to 255 characters. */
  name: string;
  /** Text, up to 3 characters; default `eng`. */
  lang?: string;
  /** Text, up to 255 characters. */
  file?: string;
  /** Option; default `png`. */
  type?: "bmp" | "gif" | "jpeg" | "png" | "tiff" | UnknownValue;
  /** Integer, 1 to 65535; default `0`. */
  width?: number;
  /** Integer, 1 to 65535; default `0`. */
  height?: number;
}

/** A row of `wireless-controller.hotspot20/qos-map`, by `name`. */
export interface WirelessControllerHotspot20QosMap {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `index`. */
  "dscp-except"?: WirelessControllerHotspot20QosMapDscpExcept[];
  /** Table, by `index`. */
  "dscp-range"?: WirelessControllerHotspot20QosMapDscpRange[];
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20QosMapDscpExcept {
  /** Integer, 1 to 21; default `0`. */
  index: number;
  /** Integer, 0 to 63; default `0`. */
  dscp?: number;
  /** Integer, 0 to 7; default `0`. */
  up?: number;
}

/** Table, by `index`. */
export interface WirelessControllerHotspot20QosMapDscpRange {
  /** Integer, 1 to 8; default `0`. */
  index: number;
  /** Integer, 0 to 7; default `0`. */
  up?: number;
  /** Integer, 0 to 63; default `255`. */
  low?: number;
  /** Integer, 0 to 63; default `255`. */
  high?: number;
}

/** A row of `wireless-controller/access-control-list`, by `name`. */
export interface WirelessControllerAccessControlList {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Table, by `rule-id`. */
  "layer3-ipv4-rules"?: WirelessControllerAccessControlListLayer3Ipv4Rules[];
  /** Table, by `rule-id`. */
  "layer3-ipv6-rules"?: WirelessControllerAccessControlListLayer3Ipv6Rules[];
}

/** Table, by `rule-id`. */
export interface WirelessControllerAccessControlListLayer3Ipv4Rules {
  /** Integer, 1 to 65535; default `0`. */
  "rule-id": number;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Text. */
  srcaddr?: string;
  /** Integer, 0 to 65535; default `0`. */
  srcport?: number;
  /** Text. */
  dstaddr?: string;
  /** Integer, 0 to 65535; default `0`. */
  dstport?: number;
  /** Integer, 0 to 255; default `255`. */
  protocol?: number;
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
}

/** Table, by `rule-id`. */
export interface WirelessControllerAccessControlListLayer3Ipv6Rules {
  /** Integer, 1 to 65535; default `0`. */
  "rule-id": number;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Text. */
  srcaddr?: string;
  /** Integer, 0 to 65535; default `0`. */
  srcport?: number;
  /** Text. */
  dstaddr?: string;
  /** Integer, 0 to 65535; default `0`. */
  dstport?: number;
  /** Integer, 0 to 255; default `255`. */
  protocol?: number;
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
}

/** A row of `wireless-controller/ap-status`, by `id`. */
export interface WirelessControllerApStatus {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** MAC address; default `00:00:00:00:00:00`. */
  bssid?: string;
  /** Text, up to 32 characters. */
  ssid?: string;
  /** Option; default `rogue`. */
  status?: "rogue" | "accepted" | "suppressed" | UnknownValue;
}

/** A row of `wireless-controller/apcfg-profile`, by `name`. */
export interface WirelessControllerApcfgProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `fap`. */
  "ap-family"?: "fap" | "fap-u" | "fap-c" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `default`. */
  "ac-type"?: "default" | "specify" | "apcfg" | UnknownValue;
  /** Integer, 3 to 30; default `10`. */
  "ac-timer"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "ac-ip"?: string;
  /** Integer, 1024 to 49150; default `5246`. */
  "ac-port"?: number;
  /** Table, by `id`. */
  "command-list"?: WirelessControllerApcfgProfileCommandList[];
}

/** Table, by `id`. */
export interface WirelessControllerApcfgProfileCommandList {
  /** Integer, 1 to 255; default `0`. */
  id: number;
  /** Option; default `non-password`. */
  type?: "non-password" | "password" | UnknownValue;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 127 characters. */
  value?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "passwd-value"?: string;
}

/** A row of `wireless-controller/arrp-profile`, by `name`. */
export interface WirelessControllerArrpProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 65535; default `3600`. */
  "selection-period"?: number;
  /** Integer, 0 to 65535; default `300`. */
  "monitor-period"?: number;
  /** Integer, 0 to 200; default `50`. In 7.2: 0 to 2000. In 7.4: 0 to 2000. In 7.6: 0 to 2000. */
  "weight-managed-ap"?: number;
  /**
   * Integer, 0 to 200; default `0`. In 7.2: 0 to 2000, default `10`. In 7.4: 0 to 2000, default `10`. In 7.6: 0 to
   * 2000, default `10`.
   */
  "weight-rogue-ap"?: number;
  /** Integer, 0 to 200; default `40`. In 7.2: 0 to 2000. In 7.4: 0 to 2000. In 7.6: 0 to 2000. */
  "weight-noise-floor"?: number;
  /** Integer, 0 to 200; default `20`. In 7.2: 0 to 2000. In 7.4: 0 to 2000. In 7.6: 0 to 2000. */
  "weight-channel-load"?: number;
  /** Integer, 0 to 200; default `40`. In 7.2: 0 to 2000. In 7.4: 0 to 2000. In 7.6: 0 to 2000. */
  "weight-spectral-rssi"?: number;
  /**
   * Integer, 0 to 200; default `100`. In 7.2: 0 to 2000, default `1000`. In 7.4: 0 to 2000, default `1000`. In 7.6:
   * 0 to 2000, default `0`.
   */
  "weight-weather-channel"?: number;
  /**
   * Integer, 0 to 200; default `50`. In 7.2: 0 to 2000, default `500`. In 7.4: 0 to 2000, default `500`. In 7.6: 0
   * to 2000, default `0`.
   */
  "weight-dfs-channel"?: number;
  /** Integer, 0 to 500; default `250`. */
  "threshold-ap"?: number;
  /** Text, up to 7 characters; default `-85`. */
  "threshold-noise-floor"?: string;
  /** Integer, 0 to 100; default `60`. */
  "threshold-channel-load"?: number;
  /** Text, up to 7 characters; default `-65`. */
  "threshold-spectral-rssi"?: string;
  /** Integer, 0 to 1000; default `300`. */
  "threshold-tx-retries"?: number;
  /** Integer, 0 to 100; default `50`. */
  "threshold-rx-errors"?: number;
  /** Option; default `enable`. In 7.2: default `disable`. In 7.4: default `disable`. */
  "include-weather-channel"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. In 7.2: default `disable`. In 7.4: default `disable`. */
  "include-dfs-channel"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-darrp-optimize"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 86400; default `86400`. */
  "darrp-optimize"?: number;
  /** Table, by `name`. */
  "darrp-optimize-schedules"?: WirelessControllerArrpProfileDarrpOptimizeSchedules[];
}

/** Table, by `name`. */
export interface WirelessControllerArrpProfileDarrpOptimizeSchedules extends Member<"name"> {
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/group`, `firewall.schedule/recurring` and
   * `firewall.schedule/onetime`.
   */
  name: string;
}

/** A row of `wireless-controller/ble-profile`, by `name`. */
export interface WirelessControllerBleProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option, several separated by blanks. */
  advertising?: Values<"ibeacon" | "eddystone-uid" | "eddystone-url">;
  /** Text, up to 63 characters; default `005ea414-cbd1-11e5-9956-625662870761`. */
  "ibeacon-uuid"?: string;
  /** Integer, 0 to 65535; default `1000`. */
  "major-id"?: number;
  /** Integer, 0 to 65535; default `2000`. */
  "minor-id"?: number;
  /** Text, up to 20 characters; default `0102030405`. */
  "eddystone-namespace"?: string;
  /** Text, up to 12 characters; default `abcdef`. */
  "eddystone-instance"?: string;
  /** Text, up to 127 characters; default `http://www.fortinet.com`. */
  "eddystone-url"?: string;
  /** Option; default `0`. `13`, `14`, `15`, `16` and `17` since 7.6. */
  txpower?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | UnknownValue;
  /** Integer, 40 to 3500; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `disable`. */
  "ble-scanning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `active`. Since 7.4. */
  "scan-type"?: "active" | "passive" | UnknownValue;
  /** Text, up to 7 characters; default `-90`. Since 7.4. */
  "scan-threshold"?: string;
  /** Integer, 1000 to 10000; default `4000`. Since 7.4. */
  "scan-period"?: number;
  /** Integer, 1000 to 10000; default `1000`. Since 7.4. */
  "scan-time"?: number;
  /** Integer, 10 to 1000; default `50`. Since 7.4. */
  "scan-interval"?: number;
  /** Integer, 10 to 1000; default `50`. Since 7.4. */
  "scan-window"?: number;
}

/** A row of `wireless-controller/bonjour-profile`, by `name`. */
export interface WirelessControllerBonjourProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option; default `disable`. Since 7.6. */
  "micro-location"?: "enable" | "disable" | UnknownValue;
  /** Table, by `policy-id`. */
  "policy-list"?: WirelessControllerBonjourProfilePolicyList[];
}

/** Table, by `policy-id`. */
export interface WirelessControllerBonjourProfilePolicyList {
  /** Integer, 1 to 65535; default `0`. */
  "policy-id": number;
  /** Text, up to 63 characters. */
  description?: string;
  /** Text, up to 63 characters; default `0`. */
  "from-vlan"?: string;
  /** Text, up to 63 characters; default `all`. */
  "to-vlan"?: string;
  /** Option, several separated by blanks; default `all`. `miracast` since 7.4. */
  services?: Values<"all" | "airplay" | "afp" | "bit-torrent" | "ftp" | "ichat" | "itunes" | "printers" | "samba" | "scanners" | "ssh" | "chromecast" | "miracast">;
}

/** The settings `wireless-controller/global`. */
export interface WirelessControllerGlobal {
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  location?: string;
  /** Integer, 0 to 255; default `0`. */
  "acd-process-count"?: number;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "wpad-process-count"?: number;
  /** Option; default `enable`. */
  "image-download"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "rolling-wtp-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-80`. Since 7.4. */
  "rolling-wtp-upgrade-threshold"?: string;
  /** Integer, 0 to 64; default `3`. */
  "max-retransmit"?: number;
  /** Option, several separated by blanks. */
  "control-message-offload"?: Values<"ebp-frame" | "aeroscout-tag" | "ap-list" | "sta-list" | "sta-cap-list" | "stats" | "aeroscout-mu" | "sta-health" | "spectral-analysis">;
  /** Option; default `enable`. */
  "data-ethernet-II"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "link-aggregation"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `8755`. */
  "mesh-eth-type"?: number;
  /** Integer, 0 to 65535; default `5252`. */
  "fiapp-eth-type"?: number;
  /** IPv4 multicast address; default `224.0.1.140`. */
  "discovery-mc-addr"?: string;
  /** IPv6 address; default `ff02::18c`. Since 7.6. */
  "discovery-mc-addr6"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 31; default `7`. */
  "rogue-scan-mac-adjacency"?: number;
  /** IPv4 address; default `169.254.0.1`. */
  "ipsec-base-ip"?: string;
  /** Option; default `disable`. */
  "wtp-share"?: "enable" | "disable" | UnknownValue;
  /** Option; default `compatible`. */
  "tunnel-mode"?: "compatible" | "strict" | UnknownValue;
  /** Integer, 10 to 600; default `120`. */
  "nac-interval"?: number;
  /** Option; default `disable`. */
  "ap-log-server"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ap-log-server-ip"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "ap-log-server-port"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "max-sta-offline"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "max-sta-offline-ip2mac"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-sta-cap"?: number;
  /** Integer, 1 to 8; default `8`. Since 7.4. */
  "max-sta-cap-wtp"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-rogue-ap"?: number;
  /** Integer, 1 to 16; default `16`. Since 7.4. */
  "max-rogue-ap-wtp"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-rogue-sta"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "max-wids-entry"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "max-ble-device"?: number;
  /** Option. */
  "dfs-lab-test"?: "enable" | "disable" | UnknownValue;
}

/** The settings `wireless-controller/inter-controller`. */
export interface WirelessControllerInterController {
  /** Option; default `disable`. */
  "inter-controller-mode"?: "disable" | "l2-roaming" | "1+1" | UnknownValue;
  /** Option; default `disable`. */
  "l3-roaming"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 127 characters. */
  "inter-controller-key"?: string;
  /** Option; default `primary`. */
  "inter-controller-pri"?: "primary" | "secondary" | UnknownValue;
  /** Integer, 3 to 64; default `10`. */
  "fast-failover-max"?: number;
  /** Integer, 10 to 86400; default `10`. */
  "fast-failover-wait"?: number;
  /** Table, by `id`. */
  "inter-controller-peer"?: WirelessControllerInterControllerInterControllerPeer[];
}

/** Table, by `id`. */
export interface WirelessControllerInterControllerInterControllerPeer {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "peer-ip"?: string;
  /** Integer, 1024 to 49150; default `5246`. */
  "peer-port"?: number;
  /** Option; default `primary`. */
  "peer-priority"?: "primary" | "secondary" | UnknownValue;
}

/** The settings `wireless-controller/log`. */
export interface WirelessControllerLog {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `notification`. */
  "addrgrp-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "ble-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "clb-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "dhcp-starv-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "led-sched-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "radio-event-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "rogue-event-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "sta-event-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "sta-locate-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "wids-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. */
  "wtp-event-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `notification`. Since 7.4. */
  "wtp-fips-event-log"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
}

/** A row of `wireless-controller/lw-profile`, by `name`. Since 7.6. */
export interface WirelessControllerLwProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option; default `basics-station`. */
  "lw-protocol"?: "basics-station" | "packet-forwarder" | UnknownValue;
  /** Text, up to 255 characters. */
  "cups-server"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "cups-server-port"?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "cups-api-key"?: string;
  /** Text, up to 255 characters. */
  "tc-server"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "tc-server-port"?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "tc-api-key"?: string;
}

/** A row of `wireless-controller/mpsk-profile`, by `name`. */
export interface WirelessControllerMpskProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 65535; default `0`. */
  "mpsk-concurrent-clients"?: number;
  /** Option; default `disable`. Since 7.4. */
  "mpsk-external-server-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/radius`. Since 7.4. */
  "mpsk-external-server"?: string;
  /** Option; default `wpa2-personal`. Since 7.4. */
  "mpsk-type"?: "wpa2-personal" | "wpa3-sae" | "wpa3-sae-transition" | UnknownValue;
  /** Table, by `name`. */
  "mpsk-group"?: WirelessControllerMpskProfileMpskGroup[];
}

/** Table, by `name`. */
export interface WirelessControllerMpskProfileMpskGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `no-vlan`. */
  "vlan-type"?: "no-vlan" | "fixed-vlan" | UnknownValue;
  /** Integer, 1 to 4094; default `0`. */
  "vlan-id"?: number;
  /** Table, by `name`. */
  "mpsk-key"?: WirelessControllerMpskProfileMpskGroupMpskKey[];
}

/** Table, by `name`. */
export interface WirelessControllerMpskProfileMpskGroupMpskKey {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. Since 7.4. */
  "key-type"?: "wpa2-personal" | "wpa3-sae" | UnknownValue;
  /** Text. */
  mac?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passphrase?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sae-password"?: string;
  /** Option. Since 7.4. */
  "sae-pk"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 359 characters. Since 7.4. */
  "sae-private-key"?: string;
  /** Option. */
  "concurrent-client-limit-type"?: "default" | "unlimited" | "specified" | UnknownValue;
  /** Integer, 1 to 65535. */
  "concurrent-clients"?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  "mpsk-schedules"?: WirelessControllerMpskProfileMpskGroupMpskKeyMpskSchedules[];
}

/** Table, by `name`. */
export interface WirelessControllerMpskProfileMpskGroupMpskKeyMpskSchedules extends Member<"name"> {
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/group`, `firewall.schedule/recurring` and
   * `firewall.schedule/onetime`.
   */
  name: string;
}

/** A row of `wireless-controller/nac-profile`, by `name`. */
export interface WirelessControllerNacProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "onboarding-vlan"?: string;
}

/** A row of `wireless-controller/qos-profile`, by `name`. */
export interface WirelessControllerQosProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Integer, 0 to 2097152; default `0`. */
  uplink?: number;
  /** Integer, 0 to 2097152; default `0`. */
  downlink?: number;
  /** Integer, 0 to 2097152; default `0`. */
  "uplink-sta"?: number;
  /** Integer, 0 to 2097152; default `0`. */
  "downlink-sta"?: number;
  /** Option; default `disable`. */
  burst?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  wmm?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "wmm-uapsd"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
  /** Option; default `disable`. */
  "dscp-wmm-mapping"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "dscp-wmm-vo"?: WirelessControllerQosProfileDscpWmmVo[];
  /** Table, by `id`. */
  "dscp-wmm-vi"?: WirelessControllerQosProfileDscpWmmVi[];
  /** Table, by `id`. */
  "dscp-wmm-be"?: WirelessControllerQosProfileDscpWmmBe[];
  /** Table, by `id`. */
  "dscp-wmm-bk"?: WirelessControllerQosProfileDscpWmmBk[];
  /** Option; default `disable`. */
  "wmm-dscp-marking"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `48`. */
  "wmm-vo-dscp"?: number;
  /** Integer, 0 to 63; default `32`. */
  "wmm-vi-dscp"?: number;
  /** Integer, 0 to 63; default `0`. */
  "wmm-be-dscp"?: number;
  /** Integer, 0 to 63; default `8`. */
  "wmm-bk-dscp"?: number;
}

/** Table, by `id`. */
export interface WirelessControllerQosProfileDscpWmmVo extends Member<"id"> {
  /** Integer, 0 to 63; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface WirelessControllerQosProfileDscpWmmVi extends Member<"id"> {
  /** Integer, 0 to 63; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface WirelessControllerQosProfileDscpWmmBe extends Member<"id"> {
  /** Integer, 0 to 63; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface WirelessControllerQosProfileDscpWmmBk extends Member<"id"> {
  /** Integer, 0 to 63; default `0`. */
  id: number;
}

/** A row of `wireless-controller/region`, by `name`. */
export interface WirelessControllerRegion {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 1027 characters. */
  comments?: string;
  /** Option; default `disable`. */
  grayscale?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  opacity?: number;
}

/** The settings `wireless-controller/setting`. */
export interface WirelessControllerSetting {
  /** Text, up to 63 characters. */
  "account-id"?: string;
  /** Option; default `US`. 7 values since 7.4. `TL` since 7.6. */
  country?: "--" | "AF" | "AL" | "DZ" | "AS" | "AO" | "AR" | "AM" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "KH" | "CM" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CO" | "CG" | "CD" | "CR" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "ET" | "EE" | "GF" | "PF" | "FO" | "FJ" | "FI" | "FR" | "GA" | "GE" | "GM" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GY" | "HT" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IM" | "IL" | "IT" | "CI" | "JM" | "JO" | "KZ" | "KE" | "KR" | "KW" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "MA" | "MZ" | "MM" | "NA" | "NP" | "NL" | "AN" | "AW" | "NZ" | "NI" | "NE" | "NG" | "NO" | "MP" | "OM" | "PK" | "PW" | "PA" | "PG" | "PY" | "PE" | "PH" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "KN" | "LC" | "MF" | "PM" | "VC" | "SA" | "SN" | "RS" | "ME" | "SL" | "SG" | "SK" | "SI" | "SO" | "ZA" | "ES" | "LK" | "SR" | "SZ" | "SE" | "CH" | "TW" | "TZ" | "TH" | "TL" | "TG" | "TT" | "TN" | "TR" | "TM" | "AE" | "TC" | "UG" | "UA" | "GB" | "US" | "PS" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VI" | "WF" | "YE" | "ZM" | "ZW" | "JP" | "CA" | UnknownValue;
  /** Option; default `disable`. */
  "duplicate-ssid"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fapc-compatibility"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "wfa-compatibility"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "phishing-ssid-detect"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `log`. */
  "fake-ssid-action"?: Values<"log" | "suppress">;
  /** Table, by `id`. */
  "offending-ssid"?: WirelessControllerSettingOffendingSsid[];
  /** Integer, 0 to 255; default `1`. */
  "device-weight"?: number;
  /** Integer, 0 to 60; default `5`. */
  "device-holdoff"?: number;
  /** Integer, 0 to 14400; default `1440`. */
  "device-idle"?: number;
  /** Option; default `disable`. */
  "firmware-provision-on-authorization"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "rolling-wtp-upgrade"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 86400; default `86400`. */
  "darrp-optimize"?: number;
  /** Table, by `name`. */
  "darrp-optimize-schedules"?: WirelessControllerSettingDarrpOptimizeSchedules[];
}

/** Table, by `id`. */
export interface WirelessControllerSettingOffendingSsid {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** Text, up to 33 characters. */
  "ssid-pattern"?: string;
  /** Option, several separated by blanks; default `log`. */
  action?: Values<"log" | "suppress">;
}

/** Table, by `name`. */
export interface WirelessControllerSettingDarrpOptimizeSchedules extends Member<"name"> {
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/group`, `firewall.schedule/recurring` and
   * `firewall.schedule/onetime`.
   */
  name: string;
}

/** The settings `wireless-controller/snmp`. */
export interface WirelessControllerSnmp {
  /** Text, up to 23 characters. */
  "engine-id"?: string;
  /** Text, up to 31 characters. */
  "contact-info"?: string;
  /** Integer, 10 to 100; default `80`. */
  "trap-high-cpu-threshold"?: number;
  /** Integer, 10 to 100; default `80`. */
  "trap-high-mem-threshold"?: number;
  /** Table, by `id`. */
  community?: WirelessControllerSnmpCommunity[];
  /** Table, by `name`. */
  user?: WirelessControllerSnmpUser[];
}

/** Table, by `id`. */
export interface WirelessControllerSnmpCommunity {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "query-v1-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "query-v2c-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "trap-v1-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "trap-v2c-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  hosts?: WirelessControllerSnmpCommunityHosts[];
  /** Table, by `id`. Since 7.6. */
  hosts6?: WirelessControllerSnmpCommunityHosts6[];
}

/** Table, by `id`. */
export interface WirelessControllerSnmpCommunityHosts {
  /** Integer. */
  id: number;
  /** Text. */
  ip?: string;
}

/** Table, by `id`. Since 7.6. */
export interface WirelessControllerSnmpCommunityHosts6 {
  /** Integer. */
  id: number;
  /** Text. */
  ipv6?: string;
}

/** Table, by `name`. */
export interface WirelessControllerSnmpUser {
  /** Text, up to 32 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  queries?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "trap-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no-auth-no-priv`. */
  "security-level"?: "no-auth-no-priv" | "auth-no-priv" | "auth-priv" | UnknownValue;
  /** Option; default `sha`. `sha224`, `sha256`, `sha384` and `sha512` since 7.6. */
  "auth-proto"?: "md5" | "sha" | "sha224" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "auth-pwd"?: string;
  /** Option; default `aes`. */
  "priv-proto"?: "aes" | "des" | "aes256" | "aes256cisco" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "priv-pwd"?: string;
  /** IPv4 address, several separated by blanks. */
  "notify-hosts"?: string;
  /** IPv6 address, several separated by blanks. Since 7.6. */
  "notify-hosts6"?: string;
}

/** A row of `wireless-controller/ssid-policy`, by `name`. */
export interface WirelessControllerSsidPolicy {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  description?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  vlan?: string;
}

/** A row of `wireless-controller/syslog-profile`, by `name`. */
export interface WirelessControllerSyslogProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `enable`. */
  "server-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Since 7.6. */
  server?: string;
  /** Integer, 0 to 65535; default `514`. */
  "server-port"?: number;
  /** Option; default `standard`. Since 7.6. */
  "server-type"?: "standard" | "fortianalyzer" | UnknownValue;
  /** Option; default `information`. */
  "log-level"?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debugging" | UnknownValue;
}

/** The settings `wireless-controller/timers`. */
export interface WirelessControllerTimers {
  /** Integer, 1 to 255; default `30`. */
  "echo-interval"?: number;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "nat-session-keep-alive"?: number;
  /** Integer, 2 to 180; default `5`. */
  "discovery-interval"?: number;
  /** Integer, 20 to 3600; default `300`. */
  "client-idle-timeout"?: number;
  /** Integer, 2 to 3600; default `20`. */
  "client-idle-rehome-timeout"?: number;
  /** Integer, 5 to 30; default `5`. */
  "auth-timeout"?: number;
  /** Integer, 0 to 1440; default `0`. */
  "rogue-ap-log"?: number;
  /** Integer, 1 to 1440; default `1`. In 7.2: 0 to 1440. */
  "fake-ap-log"?: number;
  /** Integer, 0 to 4294967295; default `300`. Since 7.6. */
  "sta-offline-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `300`. Since 7.6. */
  "sta-offline-ip2mac-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "sta-cap-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "rogue-ap-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "rogue-sta-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "wids-entry-cleanup"?: number;
  /** Integer, 0 to 4294967295; default `60`. Since 7.4. */
  "ble-device-cleanup"?: number;
  /** Integer, 1 to 255; default `10`. In 7.2: default `1`. */
  "sta-stats-interval"?: number;
  /** Integer, 1 to 255; default `15`. */
  "vap-stats-interval"?: number;
  /** Integer, 1 to 255; default `15`. */
  "radio-stats-interval"?: number;
  /** Integer, 1 to 255; default `30`. */
  "sta-capability-interval"?: number;
  /** Integer, 0 to 86400; default `1800`. */
  "sta-locate-timer"?: number;
  /** Integer, 30 to 3600; default `120`. */
  "ipsec-intf-cleanup"?: number;
  /** Integer, 10 to 3600; default `30`. */
  "ble-scan-report-intv"?: number;
  /** Integer, 1 to 1440; default `60`. In 7.2: 10 to 1440. */
  "drma-interval"?: number;
  /** Integer, 5 to 65535; default `0`. Since 7.4. */
  "ap-reboot-wait-interval1"?: number;
  /** Text, up to 7 characters. Since 7.4. */
  "ap-reboot-wait-time"?: string;
  /** Integer, 5 to 65535; default `0`. Since 7.4. */
  "ap-reboot-wait-interval2"?: number;
}

/** A row of `wireless-controller/utm-profile`, by `name`. */
export interface WirelessControllerUtmProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option; default `enable`. */
  "utm-log"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "antivirus-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `monitor`. */
  "scan-botnet-connections"?: "disable" | "monitor" | "block" | UnknownValue;
}

/** A row of `wireless-controller/vap`, by `name`. */
export interface WirelessControllerVap {
  /** Text, up to 15 characters. */
  name: string;
  /** Option; default `enable`. Since 7.6. */
  "pre-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "external-pre-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mesh-backhaul"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `20`. */
  "atf-weight"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients-ap"?: number;
  /** Text, up to 32 characters; default `fortinet`. */
  ssid?: string;
  /** Option; default `enable`. */
  "broadcast-ssid"?: "enable" | "disable" | UnknownValue;
  /**
   * Option; default `wpa2-only-personal`. `captive-portal`, `wpa-personal+captive-portal`,
   * `wpa-only-personal+captive-portal` and `wpa2-only-personal+captive-portal` until 7.2.
   */
  security?: "open" | "wep64" | "wep128" | "wpa-personal" | "wpa-enterprise" | "wpa-only-personal" | "wpa-only-enterprise" | "wpa2-only-personal" | "wpa2-only-enterprise" | "wpa3-enterprise" | "wpa3-only-enterprise" | "wpa3-enterprise-transition" | "wpa3-sae" | "wpa3-sae-transition" | "owe" | "osen" | UnknownValue;
  /** Option; default `disable`. */
  pmf?: "disable" | "enable" | "optional" | UnknownValue;
  /** Integer, 1 to 20; default `1`. */
  "pmf-assoc-comeback-timeout"?: number;
  /** Integer, 1 to 5; default `2`. */
  "pmf-sa-query-retry-timeout"?: number;
  /** Option; default `disable`. Since 7.4. */
  "beacon-protection"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  okc?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  mbo?: "disable" | "enable" | UnknownValue;
  /** Integer, 100 to 10000; default `500`. */
  "gas-comeback-delay"?: number;
  /** Integer, 512 to 4096; default `1024`. */
  "gas-fragmentation-limit"?: number;
  /** Option; default `prefer-not`. */
  "mbo-cell-data-conn-pref"?: "excluded" | "prefer-not" | "prefer-use" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "80211k"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "80211v"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "neighbor-report-dual-band"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "fast-bss-transition"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 65535; default `1000`. */
  "ft-mobility-domain"?: number;
  /** Integer, 1 to 65535; default `480`. */
  "ft-r0-key-lifetime"?: number;
  /** Option; default `disable`. */
  "ft-over-ds"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "sae-groups"?: Values<"19" | "20" | "21">;
  /** Option, several separated by blanks. */
  "owe-groups"?: Values<"19" | "20" | "21">;
  /** Option; default `disable`. */
  "owe-transition"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 32 characters. */
  "owe-transition-ssid"?: string;
  /** Option, several separated by blanks. `akm24` since 7.4. */
  "additional-akms"?: Values<"akm6" | "akm24">;
  /** Option; default `enable`. */
  "eapol-key-retries"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "tkip-counter-measure"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "external-web"?: string;
  /** Option; default `auto-detect`. */
  "external-web-format"?: "auto-detect" | "no-query-string" | "partial-query-string" | UnknownValue;
  /** Text, up to 127 characters. */
  "external-logout"?: string;
  /** Option; default `hyphen`. */
  "mac-username-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-password-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-calling-station-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-called-station-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `uppercase`. */
  "mac-case"?: "uppercase" | "lowercase" | UnknownValue;
  /** Option; default `mac`. Since 7.6. */
  "called-station-id-type"?: "mac" | "ip" | "apname" | UnknownValue;
  /** Option; default `disable`. */
  "mac-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "radius-mac-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/radius`. */
  "radius-mac-auth-server"?: string;
  /** Integer, 30 to 864000; default `0`. */
  "radius-mac-auth-block-interval"?: number;
  /** Option; default `disable`. */
  "radius-mac-mpsk-auth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 300 to 864000; default `86400`. */
  "radius-mac-mpsk-timeout"?: number;
  /** Table, by `name`. */
  "radius-mac-auth-usergroups"?: WirelessControllerVapRadiusMacAuthUsergroups[];
  /** Option. `psk` until 7.2. */
  auth?: "radius" | "usergroup" | UnknownValue;
  /** Option; default `AES`. */
  encrypt?: "TKIP" | "AES" | "TKIP-AES" | UnknownValue;
  /** Integer, 1 to 4; default `1`. */
  keyindex?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  key?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passphrase?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sae-password"?: string;
  /** Option; default `disable`. */
  "sae-h2e-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "sae-hnp-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sae-pk"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 359 characters. */
  "sae-private-key"?: string;
  /** Option; default `disable`. Since 7.4. */
  "akm24-only"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/radius`. */
  "radius-server"?: string;
  /** Option; default `disable`. Since 7.4. */
  "nas-filter-rule"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "domain-name-stripping"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  mlo?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "local-standalone"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-standalone-nat"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address with its mask; default `0.0.0.0 0.0.0.0`. */
  ip?: string;
  /** Integer, 300 to 8640000; default `2400`. */
  "dhcp-lease-time"?: number;
  /** Option; default `disable`. */
  "local-standalone-dns"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address, several separated by blanks. */
  "local-standalone-dns-ip"?: string;
  /** Option; default `disable`. Since 7.6. */
  "local-lan-partition"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-bridging"?: "enable" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "local-lan"?: "allow" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  "local-authentication"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  usergroup?: WirelessControllerVapUsergroup[];
  /** Option; default `disable`. Since 7.4. */
  "captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "captive-network-assistant-bypass"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "portal-message-override-group"?: string;
  /** Group of fields. */
  "portal-message-overrides"?: WirelessControllerVapPortalMessageOverrides;
  /** Option; default `auth`. */
  "portal-type"?: "auth" | "auth+disclaimer" | "disclaimer" | "email-collect" | "cmcc" | "cmcc-macauth" | "auth-mac" | "external-auth" | "external-macauth" | UnknownValue;
  /** Table, by `name`. */
  "selected-usergroups"?: WirelessControllerVapSelectedUsergroups[];
  /** Text, up to 35 characters. Refers to `user/security-exempt-list`. */
  "security-exempt-list"?: string;
  /** Text, up to 1023 characters. */
  "security-redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "auth-cert"?: string;
  /** Text, up to 63 characters. */
  "auth-portal-addr"?: string;
  /** Option; default `disable`. */
  "intra-vap-privacy"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  schedule?: WirelessControllerVapSchedule[];
  /** Option; default `rxtx`. */
  ldpc?: "disable" | "rx" | "tx" | "rxtx" | UnknownValue;
  /** Option; default `enable`. */
  "high-efficiency"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "target-wake-time"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "port-macauth"?: "disable" | "radius" | "address-group" | UnknownValue;
  /** Integer, 60 to 65535; default `600`. */
  "port-macauth-timeout"?: number;
  /** Integer, 120 to 65535; default `7200`. */
  "port-macauth-reauth-timeout"?: number;
  /** Option; default `enable`. */
  "bss-color-partial"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/mpsk-profile`. */
  "mpsk-profile"?: string;
  /** Option; default `disable`. */
  "split-tunneling"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nac?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/nac-profile`. */
  "nac-profile"?: string;
  /** Integer, 0 to 4094; default `0`. */
  vlanid?: number;
  /** Option; default `disable`. */
  "vlan-auto"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dynamic-vlan"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "captive-portal-fw-accounting"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "captive-portal-ac-name"?: string;
  /** Integer, 0 to 864000; default `0`. */
  "captive-portal-auth-timeout"?: number;
  /** Option; default `0`. */
  "multicast-rate"?: "0" | "6000" | "12000" | "24000" | UnknownValue;
  /** Option; default `disable`. */
  "multicast-enhance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "igmp-snooping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-address-enforcement"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `dhcp-up dhcp-ucast arp-known`. */
  "broadcast-suppression"?: Values<"dhcp-up" | "dhcp-down" | "dhcp-starvation" | "dhcp-ucast" | "arp-known" | "arp-unknown" | "arp-reply" | "arp-poison" | "arp-proxy" | "netbios-ns" | "netbios-ds" | "ipv6" | "all-other-mc" | "all-other-bc">;
  /** Option, several separated by blanks. */
  "ipv6-rules"?: Values<"drop-icmp6ra" | "drop-icmp6rs" | "drop-llmnr6" | "drop-icmp6mld2" | "drop-dhcp6s" | "drop-dhcp6c" | "ndp-proxy" | "drop-ns-dad" | "drop-ns-nondad">;
  /** Integer, 2 to 256; default `32`. */
  "me-disable-thresh"?: number;
  /** Option; default `enable`. */
  "mu-mimo"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "probe-resp-suppression"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-80`. */
  "probe-resp-threshold"?: string;
  /** Option; default `disable`. */
  "radio-sensitivity"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. In 7.2: default `enable`. In 7.4: default `enable`. */
  quarantine?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-76`. */
  "radio-5g-threshold"?: string;
  /** Text, up to 7 characters; default `-79`. */
  "radio-2g-threshold"?: string;
  /** Table, by `name`. */
  "vlan-name"?: WirelessControllerVapVlanName[];
  /** Option; default `disable`. */
  "vlan-pooling"?: "wtp-group" | "round-robin" | "hash" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "vlan-pool"?: WirelessControllerVapVlanPool[];
  /** Option; default `enable`. */
  "dhcp-option43-insertion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-option82-insertion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-option82-circuit-id-insertion"?: "style-1" | "style-2" | "style-3" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dhcp-option82-remote-id-insertion"?: "style-1" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ptk-rekey"?: "enable" | "disable" | UnknownValue;
  /** Integer, 600 to 864000; default `86400`. In 7.2: 1800 to 864000. */
  "ptk-rekey-intv"?: number;
  /** Option; default `disable`. */
  "gtk-rekey"?: "enable" | "disable" | UnknownValue;
  /** Integer, 600 to 864000; default `86400`. In 7.2: 1800 to 864000. */
  "gtk-rekey-intv"?: number;
  /** Option; default `disable`. */
  "eap-reauth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1800 to 864000; default `86400`. */
  "eap-reauth-intv"?: number;
  /** Option; default `disable`. Since 7.4. */
  "roaming-acct-interim-update"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/qos-profile`. */
  "qos-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller.hotspot20/hs-profile`. */
  "hotspot20-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/access-control-list`. */
  "access-control-list"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/wag-profile`. */
  "primary-wag-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/wag-profile`. */
  "secondary-wag-profile"?: string;
  /** Integer, 1 to 65535; default `300`. */
  "tunnel-echo-interval"?: number;
  /** Integer, 0 to 65535; default `7200`. */
  "tunnel-fallback-interval"?: number;
  /** Option, several separated by blanks. 8 values until 7.4. */
  "rates-11a"?: Values<"6" | "6-basic" | "9" | "9-basic" | "12" | "12-basic" | "18" | "18-basic" | "24" | "24-basic" | "36" | "36-basic" | "48" | "48-basic" | "54" | "54-basic">;
  /** Option, several separated by blanks. */
  "rates-11bg"?: Values<"1" | "1-basic" | "2" | "2-basic" | "5.5" | "5.5-basic" | "11" | "11-basic" | "6" | "6-basic" | "9" | "9-basic" | "12" | "12-basic" | "18" | "18-basic" | "24" | "24-basic" | "36" | "36-basic" | "48" | "48-basic" | "54" | "54-basic">;
  /** Option, several separated by blanks. */
  "rates-11n-ss12"?: Values<"mcs0/1" | "mcs1/1" | "mcs2/1" | "mcs3/1" | "mcs4/1" | "mcs5/1" | "mcs6/1" | "mcs7/1" | "mcs8/2" | "mcs9/2" | "mcs10/2" | "mcs11/2" | "mcs12/2" | "mcs13/2" | "mcs14/2" | "mcs15/2">;
  /** Option, several separated by blanks. */
  "rates-11n-ss34"?: Values<"mcs16/3" | "mcs17/3" | "mcs18/3" | "mcs19/3" | "mcs20/3" | "mcs21/3" | "mcs22/3" | "mcs23/3" | "mcs24/4" | "mcs25/4" | "mcs26/4" | "mcs27/4" | "mcs28/4" | "mcs29/4" | "mcs30/4" | "mcs31/4">;
  /** Text, up to 63 characters. */
  "rates-11ac-mcs-map"?: string;
  /** Text, up to 63 characters. */
  "rates-11ax-mcs-map"?: string;
  /** Text, up to 15 characters. Since 7.4. */
  "rates-11be-mcs-map"?: string;
  /** Text, up to 15 characters. Since 7.4. */
  "rates-11be-mcs-map-160"?: string;
  /** Text, up to 15 characters. Since 7.4. */
  "rates-11be-mcs-map-320"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/utm-profile`. */
  "utm-profile"?: string;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "utm-log"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "antivirus-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `monitor`. */
  "scan-botnet-connections"?: "disable" | "monitor" | "block" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/addrgrp`. */
  "address-group"?: string;
  /** Option; default `disable`. */
  "address-group-policy"?: "disable" | "allow" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  "sticky-client-remove"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-76`. */
  "sticky-client-threshold-5g"?: string;
  /** Text, up to 7 characters; default `-79`. */
  "sticky-client-threshold-2g"?: string;
  /** Text, up to 7 characters; default `-76`. */
  "sticky-client-threshold-6g"?: string;
  /** Integer, 1 to 2000; default `200`. */
  "bstm-rssi-disassoc-timer"?: number;
  /** Integer, 1 to 30; default `10`. */
  "bstm-load-balancing-disassoc-timer"?: number;
  /** Option; default `enable`. */
  "bstm-disassociation-imminent"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "beacon-advertising"?: Values<"name" | "model" | "serial-number">;
  /** Option; default `disable`. */
  osen?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "application-detection-engine"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "application-dscp-marking"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30 to 864000; default `120`. */
  "application-report-intv"?: number;
  /** Option; default `disable`. */
  "l3-roaming"?: "enable" | "disable" | UnknownValue;
  /** Option; default `direct`. */
  "l3-roaming-mode"?: "direct" | "indirect" | UnknownValue;
}

/** Table, by `name`. */
export interface WirelessControllerVapRadiusMacAuthUsergroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface WirelessControllerVapUsergroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Group of fields. */
export interface WirelessControllerVapPortalMessageOverrides {
  /** Text, up to 35 characters. */
  "auth-disclaimer-page"?: string;
  /** Text, up to 35 characters. */
  "auth-reject-page"?: string;
  /** Text, up to 35 characters. */
  "auth-login-page"?: string;
  /** Text, up to 35 characters. */
  "auth-login-failed-page"?: string;
}

/** Table, by `name`. */
export interface WirelessControllerVapSelectedUsergroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface WirelessControllerVapSchedule extends Member<"name"> {
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/group`, `firewall.schedule/recurring` and
   * `firewall.schedule/onetime`.
   */
  name: string;
}

/** Table, by `name`. */
export interface WirelessControllerVapVlanName {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 4094, several separated by blanks. */
  "vlan-id"?: number | string;
}

/** Table, by `id`. */
export interface WirelessControllerVapVlanPool {
  /** Integer, 0 to 4094; default `0`. */
  id: number;
  /** Text, up to 35 characters. Refers to `wireless-controller/wtp-group`. */
  "wtp-group"?: string;
}

/** A row of `wireless-controller/vap-group`, by `name`. */
export interface WirelessControllerVapGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  vaps?: WirelessControllerVapGroupVaps[];
}

/** Table, by `name`. */
export interface WirelessControllerVapGroupVaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap`. */
  name: string;
}

/** A row of `wireless-controller/wag-profile`, by `name`. */
export interface WirelessControllerWagProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `l2tpv3`. */
  "tunnel-type"?: "l2tpv3" | "gre" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "wag-ip"?: string;
  /** Integer, 0 to 65535; default `1701`. */
  "wag-port"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "ping-interval"?: number;
  /** Integer, 1 to 65535; default `5`. */
  "ping-number"?: number;
  /** Integer, 1 to 65535; default `160`. */
  "return-packet-timeout"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-ip-addr"?: string;
}

/** A row of `wireless-controller/wids-profile`, by `name`. */
export interface WirelessControllerWidsProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option; default `disable`. */
  "sensor-mode"?: "disable" | "foreign" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "ap-scan"?: "disable" | "enable" | UnknownValue;
  /** Table, by `chan`. Since 7.4. */
  "ap-scan-channel-list-2G-5G"?: WirelessControllerWidsProfileApScanChannelList2G5G[];
  /** Table, by `chan`. Since 7.4. */
  "ap-scan-channel-list-6G"?: WirelessControllerWidsProfileApScanChannelList6G[];
  /** Integer, 10 to 3600; default `600`. */
  "ap-bgscan-period"?: number;
  /** Integer, 1 to 600; default `3`. */
  "ap-bgscan-intv"?: number;
  /** Integer, 10 to 1000; default `30`. */
  "ap-bgscan-duration"?: number;
  /** Integer, 0 to 1000; default `20`. */
  "ap-bgscan-idle"?: number;
  /** Integer, 15 to 600; default `30`. */
  "ap-bgscan-report-intv"?: number;
  /** Table, by `name`. */
  "ap-bgscan-disable-schedules"?: WirelessControllerWidsProfileApBgscanDisableSchedules[];
  /** Integer, 15 to 600; default `15`. */
  "ap-fgscan-report-intv"?: number;
  /** Option; default `disable`. */
  "ap-scan-passive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 7 characters; default `-90`. */
  "ap-scan-threshold"?: string;
  /** Option; default `disable`. */
  "ap-auto-suppress"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "wireless-bridge"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "deauth-broadcast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "null-ssid-probe-resp"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "long-duration-attack"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1000 to 32767; default `8200`. */
  "long-duration-thresh"?: number;
  /** Option; default `disable`. */
  "invalid-mac-oui"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "weak-wep-iv"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auth-frame-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 120; default `10`. */
  "auth-flood-time"?: number;
  /** Integer, 1 to 100; default `30`. */
  "auth-flood-thresh"?: number;
  /** Option; default `disable`. */
  "assoc-frame-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 120; default `10`. */
  "assoc-flood-time"?: number;
  /** Integer, 1 to 100; default `30`. */
  "assoc-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "reassoc-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `10`. Since 7.6. */
  "reassoc-flood-time"?: number;
  /** Integer, 1 to 65100; default `30`. Since 7.6. */
  "reassoc-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "probe-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `1`. Since 7.6. */
  "probe-flood-time"?: number;
  /** Integer, 1 to 65100; default `30`. Since 7.6. */
  "probe-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "bcn-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `1`. Since 7.6. */
  "bcn-flood-time"?: number;
  /** Integer, 1 to 65100; default `15`. Since 7.6. */
  "bcn-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "rts-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `10`. Since 7.6. */
  "rts-flood-time"?: number;
  /** Integer, 1 to 65100; default `30`. Since 7.6. */
  "rts-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "cts-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `10`. Since 7.6. */
  "cts-flood-time"?: number;
  /** Integer, 1 to 65100; default `30`. Since 7.6. */
  "cts-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "client-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `10`. Since 7.6. */
  "client-flood-time"?: number;
  /** Integer, 1 to 65100; default `30`. Since 7.6. */
  "client-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "block_ack-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `1`. Since 7.6. */
  "block_ack-flood-time"?: number;
  /** Integer, 1 to 65100; default `50`. Since 7.6. */
  "block_ack-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "pspoll-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `1`. Since 7.6. */
  "pspoll-flood-time"?: number;
  /** Integer, 1 to 65100; default `30`. Since 7.6. */
  "pspoll-flood-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  netstumbler?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `30`. Since 7.6. */
  "netstumbler-time"?: number;
  /** Integer, 1 to 65100; default `5`. Since 7.6. */
  "netstumbler-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  wellenreiter?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 120; default `30`. Since 7.6. */
  "wellenreiter-time"?: number;
  /** Integer, 1 to 65100; default `5`. Since 7.6. */
  "wellenreiter-thresh"?: number;
  /** Option; default `disable`. */
  "spoofed-deauth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "asleap-attack"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "eapol-start-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 100; default `10`. */
  "eapol-start-thresh"?: number;
  /** Integer, 1 to 3600; default `1`. */
  "eapol-start-intv"?: number;
  /** Option; default `disable`. */
  "eapol-logoff-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 100; default `10`. */
  "eapol-logoff-thresh"?: number;
  /** Integer, 1 to 3600; default `1`. */
  "eapol-logoff-intv"?: number;
  /** Option; default `disable`. */
  "eapol-succ-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 100; default `10`. */
  "eapol-succ-thresh"?: number;
  /** Integer, 1 to 3600; default `1`. */
  "eapol-succ-intv"?: number;
  /** Option; default `disable`. */
  "eapol-fail-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 100; default `10`. */
  "eapol-fail-thresh"?: number;
  /** Integer, 1 to 3600; default `1`. */
  "eapol-fail-intv"?: number;
  /** Option; default `disable`. */
  "eapol-pre-succ-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 100; default `10`. */
  "eapol-pre-succ-thresh"?: number;
  /** Integer, 1 to 3600; default `1`. */
  "eapol-pre-succ-intv"?: number;
  /** Option; default `disable`. */
  "eapol-pre-fail-flood"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 100; default `10`. */
  "eapol-pre-fail-thresh"?: number;
  /** Integer, 1 to 3600; default `1`. */
  "eapol-pre-fail-intv"?: number;
  /** Integer, 0 to 65535; default `10`. */
  "deauth-unknown-src-thresh"?: number;
  /** Option; default `disable`. Since 7.6. */
  "windows-bridge"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "disassoc-broadcast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ap-spoofing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "chan-based-mitm"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "adhoc-valid-ssid"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "adhoc-network"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "eapol-key-overflow"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ap-impersonation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "invalid-addr-combination"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "beacon-wrong-channel"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ht-greenfield"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "overflow-ie"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "malformed-ht-ie"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "malformed-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "malformed-association"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ht-40mhz-intolerance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "valid-ssid-misuse"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "valid-client-misassociation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "hotspotter-attack"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "pwsave-dos-attack"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "omerta-attack"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "disconnect-station"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "unencrypted-valid"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fata-jack"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "risky-encryption"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fuzzed-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fuzzed-probe-request"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "fuzzed-probe-response"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "air-jack"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "wpa-ft-attack"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `chan`. Since 7.4. */
export interface WirelessControllerWidsProfileApScanChannelList2G5G extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Table, by `chan`. Since 7.4. */
export interface WirelessControllerWidsProfileApScanChannelList6G extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Table, by `name`. */
export interface WirelessControllerWidsProfileApBgscanDisableSchedules extends Member<"name"> {
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/group`, `firewall.schedule/recurring` and
   * `firewall.schedule/onetime`.
   */
  name: string;
}

/** A row of `wireless-controller/wtp`, by `wtp-id`. */
export interface WirelessControllerWtp {
  /** Text, up to 35 characters. */
  "wtp-id": string;
  /** Integer, 0 to 4294967295; default `0`. */
  index?: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  admin?: "discovered" | "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  location?: string;
  /** Text, up to 255 characters. Since 7.6. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/region`. */
  region?: string;
  /** Text, up to 15 characters; default `0`. */
  "region-x"?: string;
  /** Text, up to 15 characters; default `0`. */
  "region-y"?: string;
  /** Text, up to 35 characters. */
  "firmware-provision"?: string;
  /** Option; default `disable`. */
  "firmware-provision-latest"?: "disable" | "once" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wtp-profile`. */
  "wtp-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/apcfg-profile`. */
  "apcfg-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/bonjour-profile`. */
  "bonjour-profile"?: string;
  /** Integer, 0 to 65535; default `0`. Since 7.4. */
  "ble-major-id"?: number;
  /** Integer, 0 to 65535; default `0`. Since 7.4. */
  "ble-minor-id"?: number;
  /** Option; default `disable`. */
  "override-led-state"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "led-state"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "override-wan-port-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `wan-only`. */
  "wan-port-mode"?: "wan-lan" | "wan-only" | UnknownValue;
  /** Option; default `disable`. */
  "override-ip-fragment"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `tcp-mss-adjust`. */
  "ip-fragment-preventing"?: Values<"tcp-mss-adjust" | "icmp-unreachable">;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-uplink"?: number;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-downlink"?: number;
  /** Option; default `disable`. */
  "override-split-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option; default `local`. */
  "split-tunneling-acl-path"?: "tunnel" | "local" | UnknownValue;
  /** Option; default `disable`. */
  "split-tunneling-acl-local-ap-subnet"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "split-tunneling-acl"?: WirelessControllerWtpSplitTunnelingAcl[];
  /** Option; default `disable`. */
  "override-lan"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  lan?: WirelessControllerWtpLan;
  /** Option; default `disable`. */
  "override-allowaccess"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  allowaccess?: Values<"https" | "ssh" | "snmp">;
  /** Option; default `disable`. */
  "override-login-passwd-change"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no`. */
  "login-passwd-change"?: "yes" | "default" | "no" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "login-passwd"?: string;
  /** Option; default `disable`. Since 7.6. */
  "override-default-mesh-root"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "default-mesh-root"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "radio-1"?: WirelessControllerWtpRadio1;
  /** Group of fields. */
  "radio-2"?: WirelessControllerWtpRadio2;
  /** Group of fields. */
  "radio-3"?: WirelessControllerWtpRadio3;
  /** Group of fields. */
  "radio-4"?: WirelessControllerWtpRadio4;
  /** Option; default `enable`. */
  "image-download"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  "mesh-bridge-enable"?: "default" | "enable" | "disable" | UnknownValue;
  /** Option; default `3`. Since 7.4. */
  "purdue-level"?: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
  /** Text, up to 19 characters. */
  "coordinate-latitude"?: string;
  /** Text, up to 19 characters. */
  "coordinate-longitude"?: string;
}

/** Table, by `id`. */
export interface WirelessControllerWtpSplitTunnelingAcl {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "dest-ip"?: string;
}

/** Group of fields. */
export interface WirelessControllerWtpLan {
  /** Option; default `offline`. */
  "port-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port-ssid"?: string;
  /** Option; default `offline`. */
  "port1-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port1-ssid"?: string;
  /** Option; default `offline`. */
  "port2-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port2-ssid"?: string;
  /** Option; default `offline`. */
  "port3-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port3-ssid"?: string;
  /** Option; default `offline`. */
  "port4-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port4-ssid"?: string;
  /** Option; default `offline`. */
  "port5-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port5-ssid"?: string;
  /** Option; default `offline`. */
  "port6-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port6-ssid"?: string;
  /** Option; default `offline`. */
  "port7-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port7-ssid"?: string;
  /** Option; default `offline`. */
  "port8-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port8-ssid"?: string;
  /** Option; default `offline`. */
  "port-esl-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port-esl-ssid"?: string;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio1 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio1Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio1Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Table, by `name`. */
export interface WirelessControllerWtpRadio1Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpRadio1Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio2 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio2Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio2Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Table, by `name`. */
export interface WirelessControllerWtpRadio2Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpRadio2Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio3 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio3Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio3Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Table, by `name`. */
export interface WirelessControllerWtpRadio3Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpRadio3Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpRadio4 {
  /** Option; default `disable`. */
  "override-band"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `disable`. */
  "override-txpower"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Option; default `disable`. */
  "override-vaps"?: "enable" | "disable" | UnknownValue;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpRadio4Vaps[];
  /** Option; default `disable`. */
  "override-channel"?: "enable" | "disable" | UnknownValue;
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpRadio4Channel[];
  /** Option; default `ncf`. */
  "drma-manual-mode"?: "ap" | "monitor" | "ncf" | "ncf-peek" | UnknownValue;
}

/** Table, by `name`. */
export interface WirelessControllerWtpRadio4Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpRadio4Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** A row of `wireless-controller/wtp-group`, by `name`. */
export interface WirelessControllerWtpGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. `234G`, `432G`, `241K`, `243K`, `441K` and `443K` since 7.4. 7 values since 7.6. 37 values until 7.2. */
  "platform-type"?: "AP-11N" | "C24JE" | "421E" | "423E" | "221E" | "222E" | "223E" | "224E" | "231E" | "321E" | "431F" | "431FL" | "432F" | "432FR" | "433F" | "433FL" | "231F" | "231FL" | "234F" | "23JF" | "831F" | "231G" | "233G" | "234G" | "431G" | "432G" | "433G" | "231K" | "231KD" | "23JK" | "222KL" | "241K" | "243K" | "244K" | "441K" | "432K" | "443K" | "U421E" | "U422EV" | "U423E" | "U221EV" | "U223EV" | "U24JEV" | "U321EV" | "U323EV" | "U431F" | "U433F" | "U231F" | "U234F" | "U432F" | "U231G" | "MVP" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. Since 7.4. */
  "ble-major-id"?: number;
  /** Table, by `wtp-id`. */
  wtps?: WirelessControllerWtpGroupWtps[];
}

/** Table, by `wtp-id`. */
export interface WirelessControllerWtpGroupWtps extends Member<"wtp-id"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/wtp`. */
  "wtp-id": string;
}

/** A row of `wireless-controller/wtp-profile`, by `name`. */
export interface WirelessControllerWtpProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  platform?: WirelessControllerWtpProfilePlatform;
  /** Option, several separated by blanks. */
  "control-message-offload"?: Values<"ebp-frame" | "aeroscout-tag" | "ap-list" | "sta-list" | "sta-cap-list" | "stats" | "aeroscout-mu" | "sta-health" | "spectral-analysis">;
  /** Text, up to 35 characters. Refers to `wireless-controller/bonjour-profile`. Since 7.4. */
  "bonjour-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/apcfg-profile`. */
  "apcfg-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "apcfg-mesh"?: "enable" | "disable" | UnknownValue;
  /** Option; default `ethernet`. Since 7.6. */
  "apcfg-mesh-ap-type"?: "ethernet" | "mesh" | "auto" | UnknownValue;
  /** Text, up to 15 characters. Refers to `wireless-controller/vap`. Since 7.6. */
  "apcfg-mesh-ssid"?: string;
  /** Option; default `disable`. Since 7.6. */
  "apcfg-mesh-eth-bridge"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/ble-profile`. */
  "ble-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/lw-profile`. Since 7.6. */
  "lw-profile"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/syslog-profile`. */
  "syslog-profile"?: string;
  /** Option; default `wan-only`. */
  "wan-port-mode"?: "wan-lan" | "wan-only" | UnknownValue;
  /** Group of fields. */
  lan?: WirelessControllerWtpProfileLan;
  /** Option; default `disable`. */
  "energy-efficient-ethernet"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. In 7.2: default `disable`. */
  "led-state"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "led-schedules"?: WirelessControllerWtpProfileLedSchedules[];
  /** Option, several separated by blanks; default `clear-text`. `ipsec-sn-vpn` since 7.4. */
  "dtls-policy"?: Values<"clear-text" | "dtls-enabled" | "ipsec-vpn" | "ipsec-sn-vpn">;
  /** Option; default `disable`. */
  "dtls-in-kernel"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 20 to 30; default `25`. */
  "handoff-rssi"?: number;
  /** Integer, 5 to 60; default `0`. */
  "handoff-sta-thresh"?: number;
  /** Option; default `enable`. In 7.2: default `disable`. In 7.4: default `disable`. */
  "handoff-roaming"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "deny-mac-list"?: WirelessControllerWtpProfileDenyMacList[];
  /** Option; default `--`. 7 values since 7.4. `TL` since 7.6. */
  "ap-country"?: "--" | "AF" | "AL" | "DZ" | "AS" | "AO" | "AR" | "AM" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "KH" | "CM" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CO" | "CG" | "CD" | "CR" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "ET" | "EE" | "GF" | "PF" | "FO" | "FJ" | "FI" | "FR" | "GA" | "GE" | "GM" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GY" | "HT" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IM" | "IL" | "IT" | "CI" | "JM" | "JO" | "KZ" | "KE" | "KR" | "KW" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "MA" | "MZ" | "MM" | "NA" | "NP" | "NL" | "AN" | "AW" | "NZ" | "NI" | "NE" | "NG" | "NO" | "MP" | "OM" | "PK" | "PW" | "PA" | "PG" | "PY" | "PE" | "PH" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "KN" | "LC" | "MF" | "PM" | "VC" | "SA" | "SN" | "RS" | "ME" | "SL" | "SG" | "SK" | "SI" | "SO" | "ZA" | "ES" | "LK" | "SR" | "SZ" | "SE" | "CH" | "TW" | "TZ" | "TH" | "TL" | "TG" | "TT" | "TN" | "TR" | "TM" | "AE" | "TC" | "UG" | "UA" | "GB" | "US" | "PS" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VI" | "WF" | "YE" | "ZM" | "ZW" | "JP" | "CA" | UnknownValue;
  /** Option, several separated by blanks; default `tcp-mss-adjust`. */
  "ip-fragment-preventing"?: Values<"tcp-mss-adjust" | "icmp-unreachable">;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-uplink"?: number;
  /** Integer, 576 to 1500; default `0`. */
  "tun-mtu-downlink"?: number;
  /** Option; default `local`. */
  "split-tunneling-acl-path"?: "tunnel" | "local" | UnknownValue;
  /** Option; default `disable`. */
  "split-tunneling-acl-local-ap-subnet"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "split-tunneling-acl"?: WirelessControllerWtpProfileSplitTunnelingAcl[];
  /** Option, several separated by blanks. */
  allowaccess?: Values<"https" | "ssh" | "snmp">;
  /** Option; default `no`. */
  "login-passwd-change"?: "yes" | "default" | "no" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "login-passwd"?: string;
  /** Option; default `enable`. */
  lldp?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "poe-mode"?: "auto" | "8023af" | "8023at" | "power-adapter" | "full" | "high" | "low" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "usb-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "frequency-handoff"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ap-handoff"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "default-mesh-root"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "radio-1"?: WirelessControllerWtpProfileRadio1;
  /** Group of fields. */
  "radio-2"?: WirelessControllerWtpProfileRadio2;
  /** Group of fields. */
  "radio-3"?: WirelessControllerWtpProfileRadio3;
  /** Group of fields. */
  "radio-4"?: WirelessControllerWtpProfileRadio4;
  /** Group of fields. */
  lbs?: WirelessControllerWtpProfileLbs;
  /** Option; default `enable`. */
  "ext-info-enable"?: "enable" | "disable" | UnknownValue;
  /** Option; default `platform-determined`. */
  "indoor-outdoor-deployment"?: "platform-determined" | "outdoor" | "indoor" | UnknownValue;
  /** Group of fields. */
  "esl-ses-dongle"?: WirelessControllerWtpProfileEslSesDongle;
  /** Option; default `enable`. */
  "console-login"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  "wan-port-auth"?: "none" | "802.1x" | UnknownValue;
  /** Text, up to 63 characters. */
  "wan-port-auth-usrname"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "wan-port-auth-password"?: string;
  /** Option; default `all`. */
  "wan-port-auth-methods"?: "all" | "EAP-FAST" | "EAP-TLS" | "EAP-PEAP" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "wan-port-auth-macsec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "apcfg-auto-cert"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. Since 7.6. */
  "apcfg-auto-cert-enroll-protocol"?: "none" | "est" | "scep" | UnknownValue;
  /** Option; default `ec-secp256r1`. Since 7.6. */
  "apcfg-auto-cert-crypto-algo"?: "rsa-1024" | "rsa-1536" | "rsa-2048" | "rsa-4096" | "ec-secp256r1" | "ec-secp384r1" | "ec-secp521r1" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-est-server"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-est-ca-id"?: string;
  /** Text, up to 63 characters. Since 7.6. */
  "apcfg-auto-cert-est-http-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.6. */
  "apcfg-auto-cert-est-http-password"?: string;
  /** Text, up to 127 characters; default `CN=FortiAP,DC=local,DC=COM`. Since 7.6. */
  "apcfg-auto-cert-est-subject"?: string;
  /** Text, up to 127 characters. Since 7.6. */
  "apcfg-auto-cert-est-subject-alt-name"?: string;
  /** Integer, 0 to 4294967295, in days; default `30`. Since 7.6. */
  "apcfg-auto-cert-auto-regen-days"?: number;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.6. */
  "apcfg-auto-cert-est-https-ca"?: string;
  /** Option; default `rsa`. Since 7.6. */
  "apcfg-auto-cert-scep-keytype"?: "rsa" | "ec" | UnknownValue;
  /** Option; default `2048`. Since 7.6. */
  "apcfg-auto-cert-scep-keysize"?: "1024" | "1536" | "2048" | "4096" | UnknownValue;
  /** Option; default `secp256r1`. Since 7.6. */
  "apcfg-auto-cert-scep-ec-name"?: "secp256r1" | "secp384r1" | "secp521r1" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-scep-sub-fully-dn"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-scep-url"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.6. */
  "apcfg-auto-cert-scep-password"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "apcfg-auto-cert-scep-ca-id"?: string;
  /** Text, up to 127 characters. Since 7.6. */
  "apcfg-auto-cert-scep-subject-alt-name"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.6. */
  "apcfg-auto-cert-scep-https-ca"?: string;
  /** Option; default `disable`. Since 7.4. */
  "unii-4-5ghz-band"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/tacacs+`. Since 7.6. */
  "admin-auth-tacacs+"?: string;
  /** Option; default `disable`. Since 7.6. */
  "admin-restrict-local"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface WirelessControllerWtpProfilePlatform {
  /**
   * Option; default `221E`. `234G`, `432G`, `241K`, `243K`, `441K` and `443K` since 7.4. 7 values since 7.6. 37
   * values until 7.2.
   */
  type?: "AP-11N" | "C24JE" | "421E" | "423E" | "221E" | "222E" | "223E" | "224E" | "231E" | "321E" | "431F" | "431FL" | "432F" | "432FR" | "433F" | "433FL" | "231F" | "231FL" | "234F" | "23JF" | "831F" | "231G" | "233G" | "234G" | "431G" | "432G" | "433G" | "231K" | "231KD" | "23JK" | "222KL" | "241K" | "243K" | "244K" | "441K" | "432K" | "443K" | "U421E" | "U422EV" | "U423E" | "U221EV" | "U223EV" | "U24JEV" | "U321EV" | "U323EV" | "U431F" | "U433F" | "U231F" | "U234F" | "U432F" | "U231G" | "MVP" | UnknownValue;
  /** Option; default `single-5G`. */
  mode?: "single-5G" | "dual-5G" | UnknownValue;
  /** Option; default `disable`. */
  ddscan?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileLan {
  /** Option; default `offline`. */
  "port-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port-ssid"?: string;
  /** Option; default `offline`. */
  "port1-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port1-ssid"?: string;
  /** Option; default `offline`. */
  "port2-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port2-ssid"?: string;
  /** Option; default `offline`. */
  "port3-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port3-ssid"?: string;
  /** Option; default `offline`. */
  "port4-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port4-ssid"?: string;
  /** Option; default `offline`. */
  "port5-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port5-ssid"?: string;
  /** Option; default `offline`. */
  "port6-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port6-ssid"?: string;
  /** Option; default `offline`. */
  "port7-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port7-ssid"?: string;
  /** Option; default `offline`. */
  "port8-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port8-ssid"?: string;
  /** Option; default `offline`. */
  "port-esl-mode"?: "offline" | "nat-to-wan" | "bridge-to-wan" | "bridge-to-ssid" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "port-esl-ssid"?: string;
}

/** Table, by `name`. */
export interface WirelessControllerWtpProfileLedSchedules extends Member<"name"> {
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/group`, `firewall.schedule/recurring` and
   * `firewall.schedule/onetime`.
   */
  name: string;
}

/** Table, by `id`. */
export interface WirelessControllerWtpProfileDenyMacList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
}

/** Table, by `id`. */
export interface WirelessControllerWtpProfileSplitTunnelingAcl {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "dest-ip"?: string;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio1 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `36`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio1Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio1Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Table, by `name`. */
export interface WirelessControllerWtpProfileRadio1Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpProfileRadio1Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio2 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `6`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio2Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio2Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Table, by `name`. */
export interface WirelessControllerWtpProfileRadio2Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpProfileRadio2Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio3 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `37`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio3Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio3Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Table, by `name`. */
export interface WirelessControllerWtpProfileRadio3Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpProfileRadio3Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileRadio4 {
  /** Option; default `ap`. */
  mode?: "disabled" | "ap" | "monitor" | "sniffer" | "sam" | UnknownValue;
  /**
   * Option, several separated by blanks. `802.11n-2G`, `802.11ac-5G`, `802.11ax-2G`, `802.11be-2G`, `802.11be-5G`
   * and `802.11be-6G` since 7.4. 15 values until 7.2.
   */
  band?: Values<"802.11a" | "802.11b" | "802.11g" | "802.11n-2G" | "802.11n-5G" | "802.11ac-2G" | "802.11ac-5G" | "802.11ax-2G" | "802.11ax-5G" | "802.11ax-6G" | "802.11be-2G" | "802.11be-5G" | "802.11be-6G">;
  /** Option; default `5g-full`. */
  "band-5g-type"?: "5g-full" | "5g-high" | "5g-low" | UnknownValue;
  /** Option; default `disable`. */
  drma?: "disable" | "enable" | UnknownValue;
  /** Option; default `low`. */
  "drma-sensitivity"?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "airtime-fairness"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "protection-mode"?: "rtscts" | "ctsonly" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "powersave-optimize"?: Values<"tim" | "ac-vo" | "no-obss-scan" | "no-11b-rate" | "client-rate-follow">;
  /** Option, several separated by blanks; default `power-save aggr-limit retry-limit send-bar`. */
  "transmit-optimize"?: Values<"disable" | "power-save" | "aggr-limit" | "retry-limit" | "send-bar">;
  /** Option; default `enable`. */
  amsdu?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  coexistence?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "zero-wait-dfs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 63; default `0`. */
  "bss-color"?: number;
  /** Option; default `auto`. */
  "bss-color-mode"?: "auto" | "static" | UnknownValue;
  /** Option; default `disable`. */
  "short-guard-interval"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "mimo-mode"?: "default" | "1x1" | "2x2" | "3x3" | "4x4" | "8x8" | UnknownValue;
  /** Option; default `20MHz`. `320MHz` and `240MHz` since 7.4. */
  "channel-bonding"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** Option; default `320MHz-2`. Since 7.4. */
  "channel-bonding-ext"?: "320MHz-1" | "320MHz-2" | UnknownValue;
  /** Option; default `none`. `FANT-04BEAX-0606-P-R` since 7.6. Since 7.4. */
  "optional-antenna"?: "none" | "custom" | "FANT-04ABGN-0606-O-N" | "FANT-04ABGN-1414-P-N" | "FANT-04ABGN-8065-P-N" | "FANT-04ABGN-0606-O-R" | "FANT-04ABGN-0606-P-R" | "FANT-10ACAX-1213-D-N" | "FANT-08ABGN-1213-D-R" | "FANT-04BEAX-0606-P-R" | UnknownValue;
  /** Text, up to 7 characters; default `0`. Since 7.4. */
  "optional-antenna-gain"?: string;
  /** Option; default `disable`. In 7.2: default `enable`. */
  "auto-power-level"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `17`. */
  "auto-power-high"?: number;
  /** Integer, 0 to 4294967295; default `10`. */
  "auto-power-low"?: number;
  /** Text, up to 7 characters; default `-70`. */
  "auto-power-target"?: string;
  /** Option; default `percentage`. */
  "power-mode"?: "dBm" | "percentage" | UnknownValue;
  /** Integer, 0 to 100; default `100`. */
  "power-level"?: number;
  /** Integer, 1 to 33; default `27`. */
  "power-value"?: number;
  /** Integer, 1 to 255; default `1`. */
  dtim?: number;
  /** Integer, 0 to 65535; default `100`. */
  "beacon-interval"?: number;
  /** Option; default `enable`. */
  "80211d"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "80211mc"?: "enable" | "disable" | UnknownValue;
  /** Integer, 256 to 2346; default `2346`. */
  "rts-threshold"?: number;
  /** Integer, 800 to 2346; default `2346`. */
  "frag-threshold"?: number;
  /** Integer, 1 to 32; default `16`. */
  "ap-sniffer-bufsize"?: number;
  /** Integer, 0 to 4294967295; default `6`. */
  "ap-sniffer-chan"?: number;
  /** Option; default `20MHz`. Since 7.6. */
  "ap-sniffer-chan-width"?: "320MHz" | "240MHz" | "160MHz" | "80MHz" | "40MHz" | "20MHz" | UnknownValue;
  /** MAC address; default `00:00:00:00:00:00`. */
  "ap-sniffer-addr"?: string;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-beacon"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-probe"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-mgmt-other"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-ctl"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ap-sniffer-data"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 32 characters. */
  "sam-ssid"?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  "sam-bssid"?: string;
  /** Option; default `wpa-personal`. `wpa3-sae` and `owe` since 7.4. */
  "sam-security-type"?: "open" | "wpa-personal" | "wpa-enterprise" | "wpa3-sae" | "owe" | UnknownValue;
  /** Option; default `disable`. */
  "sam-captive-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "sam-cwp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-cwp-password"?: string;
  /** Text, up to 255 characters. */
  "sam-cwp-test-url"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-match-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-success-string"?: string;
  /** Text, up to 64 characters. */
  "sam-cwp-failure-string"?: string;
  /** Option; default `peap`. Since 7.4. */
  "sam-eap-method"?: "both" | "tls" | "peap" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-client-certificate"?: string;
  /** Secret, answered as `ENC …`, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "sam-private-key"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "sam-private-key-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "sam-ca-certificate"?: string;
  /** Text, up to 35 characters. */
  "sam-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sam-password"?: string;
  /** Option; default `ping`. */
  "sam-test"?: "ping" | "iperf" | UnknownValue;
  /** Option; default `ip`. */
  "sam-server-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "sam-server-ip"?: string;
  /** Text, up to 255 characters. */
  "sam-server-fqdn"?: string;
  /** Integer, 0 to 65535; default `5001`. */
  "iperf-server-port"?: number;
  /** Option; default `udp`. */
  "iperf-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Integer, 60 to 864000; default `0`. */
  "sam-report-intv"?: number;
  /** Option; default `enable`. */
  "channel-utilization"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/wids-profile`. */
  "wids-profile"?: string;
  /** Option; default `disable`. Since 7.6. */
  "ai-darrp-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  darrp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wireless-controller/arrp-profile`. */
  "arrp-profile"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-clients"?: number;
  /** Integer, 0 to 54000; default `0`. */
  "max-distance"?: number;
  /** Option; default `tunnel`. */
  "vap-all"?: "tunnel" | "bridge" | "manual" | UnknownValue;
  /** Table, by `name`. */
  vaps?: WirelessControllerWtpProfileRadio4Vaps[];
  /** Table, by `chan`. */
  channel?: WirelessControllerWtpProfileRadio4Channel[];
  /** Option; default `disable`. */
  "call-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 60; default `10`. */
  "call-capacity"?: number;
  /** Option; default `disable`. */
  "bandwidth-admission-control"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 600000; default `2000`. */
  "bandwidth-capacity"?: number;
}

/** Table, by `name`. */
export interface WirelessControllerWtpProfileRadio4Vaps extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `wireless-controller/vap-group` and `system/interface`. */
  name: string;
}

/** Table, by `chan`. */
export interface WirelessControllerWtpProfileRadio4Channel extends Member<"chan"> {
  /** Text, up to 3 characters. */
  chan: string;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileLbs {
  /** Option; default `disable`. */
  "ekahau-blink-mode"?: "enable" | "disable" | UnknownValue;
  /** MAC address; default `01:18:8e:00:00:00`. */
  "ekahau-tag"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "erc-server-ip"?: string;
  /** Integer, 1024 to 65535; default `8569`. */
  "erc-server-port"?: number;
  /** Option; default `disable`. */
  aeroscout?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "aeroscout-server-ip"?: string;
  /** Integer, 1024 to 65535; default `0`. */
  "aeroscout-server-port"?: number;
  /** Option; default `disable`. */
  "aeroscout-mu"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bssid`. */
  "aeroscout-ap-mac"?: "bssid" | "board-mac" | UnknownValue;
  /** Option; default `enable`. */
  "aeroscout-mmu-report"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `20`. */
  "aeroscout-mu-factor"?: number;
  /** Integer, 0 to 65535; default `5`. */
  "aeroscout-mu-timeout"?: number;
  /** Option; default `disable`. */
  fortipresence?: "foreign" | "both" | "disable" | UnknownValue;
  /** Option; default `ipv4`. */
  "fortipresence-server-addr-type"?: "ipv4" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "fortipresence-server"?: string;
  /** Text, up to 255 characters. */
  "fortipresence-server-fqdn"?: string;
  /** Integer, 300 to 65535; default `3000`. */
  "fortipresence-port"?: number;
  /** Secret, answered as `ENC …`, up to 123 characters. */
  "fortipresence-secret"?: string;
  /** Text, up to 16 characters; default `fortipresence`. */
  "fortipresence-project"?: string;
  /** Integer, 5 to 65535; default `30`. */
  "fortipresence-frequency"?: number;
  /** Option; default `disable`. */
  "fortipresence-rogue"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "fortipresence-unassoc"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "fortipresence-ble"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "station-locate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. Since 7.6. */
  "ble-rtls"?: "none" | "polestar" | "evresys" | UnknownValue;
  /** Option; default `WSS`. Since 7.6. */
  "ble-rtls-protocol"?: "WSS" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  "ble-rtls-server-fqdn"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "ble-rtls-server-path"?: string;
  /** Secret, answered as `ENC …`, up to 31 characters. Since 7.6. */
  "ble-rtls-server-token"?: string;
  /** Integer, 1 to 65535; default `443`. Since 7.6. */
  "ble-rtls-server-port"?: number;
  /** Integer, 1 to 60; default `2`. Since 7.6. */
  "ble-rtls-accumulation-interval"?: number;
  /** Integer, 1 to 600; default `2`. Since 7.6. */
  "ble-rtls-reporting-interval"?: number;
  /** Text, up to 36 characters. Since 7.6. */
  "ble-rtls-asset-uuid-list1"?: string;
  /** Text, up to 36 characters. Since 7.6. */
  "ble-rtls-asset-uuid-list2"?: string;
  /** Text, up to 36 characters. Since 7.6. */
  "ble-rtls-asset-uuid-list3"?: string;
  /** Text, up to 36 characters. Since 7.6. */
  "ble-rtls-asset-uuid-list4"?: string;
  /** Text, up to 79 characters. Refers to `firewall/addrgrp`. Since 7.6. */
  "ble-rtls-asset-addrgrp-list"?: string;
}

/** Group of fields. */
export interface WirelessControllerWtpProfileEslSesDongle {
  /** Option; default `compliance-level-2`. */
  "compliance-level"?: "compliance-level-2" | UnknownValue;
  /** Option; default `disable`. */
  "scd-enable"?: "enable" | "disable" | UnknownValue;
  /** Option; default `127`. */
  "esl-channel"?: "-1" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "127" | UnknownValue;
  /** Option; default `a`. */
  "output-power"?: "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | UnknownValue;
  /** Option; default `fqdn`. */
  "apc-addr-type"?: "fqdn" | "ip" | UnknownValue;
  /** Text, up to 63 characters. */
  "apc-fqdn"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "apc-ip"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "apc-port"?: number;
  /** Option; default `none`. */
  "coex-level"?: "none" | UnknownValue;
  /** Option; default `enable`. */
  "tls-cert-verification"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "tls-fqdn-verification"?: "enable" | "disable" | UnknownValue;
}
