// Generated from specs/fortios/cmdb/firewall.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** The settings `firewall.ipmacbinding/setting`. */
export interface FirewallIpmacbindingSetting {
  /** Option; default `disable`. */
  bindthroughfw?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  bindtofw?: "enable" | "disable" | UnknownValue;
  /** Option; default `block`. */
  undefinedhost?: "allow" | "block" | UnknownValue;
}

/** A row of `firewall.ipmacbinding/table`, by `seq-num`. */
export interface FirewallIpmacbindingTable {
  /** Integer, 0 to 4294967295; default `0`. */
  "seq-num": number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** MAC address; default `00:00:00:00:00:00`. */
  mac?: string;
  /** Text, up to 35 characters; default `noname`. */
  name?: string;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall.schedule/group`, by `name`. */
export interface FirewallScheduleGroup {
  /** Text, up to 31 characters. */
  name: string;
  /** Table, by `name`. */
  member?: FirewallScheduleGroupMember[];
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallScheduleGroupMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.schedule/onetime` and `firewall.schedule/recurring`. */
  name: string;
}

/** A row of `firewall.schedule/onetime`, by `name`. */
export interface FirewallScheduleOnetime {
  /** Text, up to 31 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Text. */
  start?: string;
  /** Text. */
  "start-utc"?: string;
  /** Text. */
  end?: string;
  /** Text. */
  "end-utc"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Integer, 0 to 100, in days; default `3`. */
  "expiration-days"?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall.schedule/recurring`, by `name`. */
export interface FirewallScheduleRecurring {
  /** Text, up to 31 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Text. */
  start?: string;
  /** Text. */
  end?: string;
  /** Option, several separated by blanks; default `none`. */
  day?: Values<"sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "none">;
  /** Option; default `none`. Since 7.6. */
  "label-day"?: "none" | "over-night" | "early-morning" | "morning" | "midday" | "afternoon" | "evening" | "night" | "late-night" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall.service/category`, by `name`. */
export interface FirewallServiceCategory {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall.service/custom`, by `name`. */
export interface FirewallServiceCustom {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
  /** Option; default `disable`. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `firewall.service/category`. */
  category?: string;
  /** Option; default `TCP/UDP/UDP-Lite/SCTP`. `TCP/UDP/UDP-Lite/SCTP` since 7.6. `TCP/UDP/SCTP` until 7.4. */
  protocol?: "TCP/UDP/UDP-Lite/SCTP" | "ICMP" | "ICMP6" | "IP" | "HTTP" | "FTP" | "CONNECT" | "SOCKS-TCP" | "SOCKS-UDP" | "ALL" | UnknownValue;
  /** Option; default `auto`. */
  helper?: "auto" | "disable" | "ftp" | "tftp" | "ras" | "h323" | "tns" | "mms" | "sip" | "pptp" | "rtsp" | "dns-udp" | "dns-tcp" | "pmap" | "rsh" | "dcerpc" | "mgcp" | "gtp-c" | "gtp-u" | "gtp-b" | "pfcp" | UnknownValue;
  /** Text. */
  iprange?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Integer, 0 to 254; default `0`. */
  "protocol-number"?: number;
  /** Integer, 0 to 4294967295. */
  icmptype?: number;
  /** Integer, 0 to 255. */
  icmpcode?: number;
  /** Text. */
  "tcp-portrange"?: string;
  /** Text. */
  "udp-portrange"?: string;
  /** Text. Since 7.6. */
  "udplite-portrange"?: string;
  /** Text. */
  "sctp-portrange"?: string;
  /** Integer, 0 to 86400; default `0`. */
  "tcp-halfclose-timer"?: number;
  /** Integer, 0 to 86400; default `0`. */
  "tcp-halfopen-timer"?: number;
  /** Integer, 0 to 300; default `0`. */
  "tcp-timewait-timer"?: number;
  /** Integer, 5 to 300; default `0`. */
  "tcp-rst-timer"?: number;
  /** Integer, 0 to 86400; default `0`. */
  "udp-idle-timer"?: number;
  /** Text. */
  "session-ttl"?: string;
  /** Option; default `default`. */
  "check-reset-range"?: "disable" | "strict" | "default" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "app-service-type"?: "disable" | "app-id" | "app-category" | UnknownValue;
  /** Table, by `id`. */
  "app-category"?: FirewallServiceCustomAppCategory[];
  /** Table, by `id`. */
  application?: FirewallServiceCustomApplication[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallServiceCustomAppCategory extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface FirewallServiceCustomApplication extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** A row of `firewall.service/group`, by `name`. */
export interface FirewallServiceGroup {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
  /** Option; default `disable`. */
  proxy?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  member?: FirewallServiceGroupMember[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallServiceGroupMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall.shaper/per-ip-shaper`, by `name`. */
export interface FirewallShaperPerIpShaper {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "max-bandwidth"?: number;
  /** Option; default `kbps`. */
  "bandwidth-unit"?: "kbps" | "mbps" | "gbps" | UnknownValue;
  /** Integer, 0 to 2097000; default `0`. */
  "max-concurrent-session"?: number;
  /** Integer, 0 to 2097000; default `0`. */
  "max-concurrent-tcp-session"?: number;
  /** Integer, 0 to 2097000; default `0`. */
  "max-concurrent-udp-session"?: number;
  /** Option; default `disable`. */
  "diffserv-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "diffservcode-forward"?: string;
  /** Text. */
  "diffservcode-rev"?: string;
}

/** A row of `firewall.shaper/traffic-shaper`, by `name`. */
export interface FirewallShaperTrafficShaper {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "guaranteed-bandwidth"?: number;
  /** Integer, 0 to 100000000; default `0`. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "maximum-bandwidth"?: number;
  /** Option; default `kbps`. */
  "bandwidth-unit"?: "kbps" | "mbps" | "gbps" | UnknownValue;
  /** Option; default `high`. */
  priority?: "low" | "medium" | "high" | UnknownValue;
  /** Option; default `disable`. */
  "per-policy"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  diffserv?: "enable" | "disable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Option; default `static`. */
  "dscp-marking-method"?: "multi-stage" | "static" | UnknownValue;
  /** Integer, 0 to 100000000; default `0`. In 7.2: 0 to 80000000. In 7.4: 0 to 80000000. In 7.6: 0 to 80000000. */
  "exceed-bandwidth"?: number;
  /** Text. */
  "exceed-dscp"?: string;
  /** Text. */
  "maximum-dscp"?: string;
  /** Option; default `disable`. Since 7.4. */
  "cos-marking"?: "enable" | "disable" | UnknownValue;
  /** Option; default `static`. Since 7.4. */
  "cos-marking-method"?: "multi-stage" | "static" | UnknownValue;
  /** Text. Since 7.4. */
  cos?: string;
  /** Text. Since 7.4. */
  "exceed-cos"?: string;
  /** Text. Since 7.4. */
  "maximum-cos"?: string;
  /** Integer, 0 to 100; default `0`. */
  overhead?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "exceed-class-id"?: number;
}

/** A row of `firewall.ssh/host-key`, by `name`. */
export interface FirewallSshHostKey {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `trusted`. */
  status?: "trusted" | "revoked" | UnknownValue;
  /** Option; default `RSA`. */
  type?: "RSA" | "DSA" | "ECDSA" | "ED25519" | "RSA-CA" | "DSA-CA" | "ECDSA-CA" | "ED25519-CA" | UnknownValue;
  /** Option; default `256`. */
  nid?: "256" | "384" | "521" | UnknownValue;
  /** Option; default `transparent-proxy`. */
  usage?: "transparent-proxy" | "access-proxy" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Integer, 0 to 4294967295; default `22`. */
  port?: number;
  /** Text, up to 255 characters. */
  hostname?: string;
  /** Text, up to 32768 characters. */
  "public-key"?: string;
}

/** A row of `firewall.ssh/local-ca`, by `name`. */
export interface FirewallSshLocalCa {
  /** Text, up to 35 characters. */
  name: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Secret, answered as `ENC …`. */
  "private-key"?: string;
  /** Text. */
  "public-key"?: string;
  /** Option; default `user`. */
  source?: "built-in" | "user" | UnknownValue;
}

/** A row of `firewall.ssh/local-key`, by `name`. */
export interface FirewallSshLocalKey {
  /** Text, up to 35 characters. */
  name: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Secret, answered as `ENC …`. */
  "private-key"?: string;
  /** Text. */
  "public-key"?: string;
  /** Option; default `user`. */
  source?: "built-in" | "user" | UnknownValue;
}

/** The settings `firewall.ssh/setting`. */
export interface FirewallSshSetting {
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-ca`. */
  caname?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-ca`. */
  "untrusted-caname"?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-key`. */
  "hostkey-rsa2048"?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-key`. */
  "hostkey-dsa1024"?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-key`. */
  "hostkey-ecdsa256"?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-key`. */
  "hostkey-ecdsa384"?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-key`. */
  "hostkey-ecdsa521"?: string;
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-key`. */
  "hostkey-ed25519"?: string;
  /** Option; default `enable`. */
  "host-trusted-checking"?: "enable" | "disable" | UnknownValue;
}

/** The settings `firewall.ssl/setting`. */
export interface FirewallSslSetting {
  /** Integer, 1 to 60; default `30`. */
  "proxy-connect-timeout"?: number;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "no-matching-cipher-action"?: "bypass" | "drop" | UnknownValue;
  /** Integer, 24 to 720; default `72`. Since 7.6. */
  "cert-manager-cache-timeout"?: number;
  /** Option; default `enable`. Since 7.6. */
  "resigned-short-lived-certificate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 500; default `200`. */
  "cert-cache-capacity"?: number;
  /** Integer, 1 to 120; default `10`. */
  "cert-cache-timeout"?: number;
  /** Integer, 0 to 1000; default `500`. */
  "session-cache-capacity"?: number;
  /** Integer, 1 to 60; default `20`. */
  "session-cache-timeout"?: number;
  /** Option; default `enable`. */
  "abbreviate-handshake"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 512. */
  "kxp-queue-threshold"?: number;
  /** Integer, 0 to 512. */
  "ssl-queue-threshold"?: number;
}

/** A row of `firewall.wildcard-fqdn/custom`, by `name`. */
export interface FirewallWildcardFqdnCustom {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 255 characters. */
  "wildcard-fqdn"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** A row of `firewall.wildcard-fqdn/group`, by `name`. */
export interface FirewallWildcardFqdnGroup {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. */
  member?: FirewallWildcardFqdnGroupMember[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** Table, by `name`. */
export interface FirewallWildcardFqdnGroupMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.wildcard-fqdn/custom`. */
  name: string;
}

/** A row of `firewall/DoS-policy`, by `policyid`. */
export interface FirewallDoSPolicy {
  /** Integer, 0 to 9999; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallDoSPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallDoSPolicyDstaddr[];
  /** Table, by `name`. */
  service?: FirewallDoSPolicyService[];
  /** Table, by `name`. */
  anomaly?: FirewallDoSPolicyAnomaly[];
}

/** Table, by `name`. */
export interface FirewallDoSPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicyAnomaly {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | "proxy" | UnknownValue;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `0`. */
  threshold?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold(default)"?: number;
}

/** A row of `firewall/DoS-policy6`, by `policyid`. */
export interface FirewallDoSPolicy6 {
  /** Integer, 0 to 9999; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallDoSPolicy6Srcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallDoSPolicy6Dstaddr[];
  /** Table, by `name`. */
  service?: FirewallDoSPolicy6Service[];
  /** Table, by `name`. */
  anomaly?: FirewallDoSPolicy6Anomaly[];
}

/** Table, by `name`. */
export interface FirewallDoSPolicy6Srcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicy6Dstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicy6Service extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallDoSPolicy6Anomaly {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | "proxy" | UnknownValue;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `0`. */
  threshold?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold(default)"?: number;
}

/** A row of `firewall/access-proxy`, by `name`. Until 7.6. */
export interface FirewallAccessProxy {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip`. */
  vip?: string;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "add-vhost-domain-to-dnsdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "svr-pool-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "svr-pool-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "svr-pool-server-max-request"?: number;
  /** Integer, 0 to 2147483647; default `0`. Since 7.4. */
  "svr-pool-server-max-concurrent-request"?: number;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Table, by `id`. */
  "api-gateway"?: FirewallAccessProxyApiGateway[];
  /** Table, by `id`. */
  "api-gateway6"?: FirewallAccessProxyApiGateway6[];
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGateway {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallAccessProxyApiGatewayQuic;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxyApiGatewayRealservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxyApiGatewayApplication[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxyApiGatewaySslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Group of fields. Since 7.4. */
export interface FirewallAccessProxyApiGatewayQuic {
  /** Integer, 1 to 60000. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500. */
  "max-datagram-frame-size"?: number;
  /** Option. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGatewayRealservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Option. Since 7.4. */
  "external-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.4. */
  "tunnel-encryption"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxyApiGatewayRealserversSshHostKey[];
  /** Option. Since 7.6. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAccessProxyApiGatewayRealserversSshHostKey extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.ssh/host-key`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAccessProxyApiGatewayApplication extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `priority`. */
export interface FirewallAccessProxyApiGatewaySslCipherSuites {
  /** Integer. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks. */
  versions?: Values<"tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGateway6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallAccessProxyApiGateway6Quic;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxyApiGateway6Realservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxyApiGateway6Application[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxyApiGateway6SslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Group of fields. Since 7.4. */
export interface FirewallAccessProxyApiGateway6Quic {
  /** Integer, 1 to 60000. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500. */
  "max-datagram-frame-size"?: number;
  /** Option. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAccessProxyApiGateway6Realservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Option. Since 7.4. */
  "external-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.4. */
  "tunnel-encryption"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxyApiGateway6RealserversSshHostKey[];
  /** Option. Since 7.6. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAccessProxyApiGateway6RealserversSshHostKey extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.ssh/host-key`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAccessProxyApiGateway6Application extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `priority`. */
export interface FirewallAccessProxyApiGateway6SslCipherSuites {
  /** Integer. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks. */
  versions?: Values<"tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** A row of `firewall/access-proxy-ssh-client-cert`, by `name`. */
export interface FirewallAccessProxySshClientCert {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `disable`. */
  "source-address"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "permit-x11-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "permit-agent-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "permit-port-forwarding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "permit-pty"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "permit-user-rc"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "cert-extension"?: FirewallAccessProxySshClientCertCertExtension[];
  /** Text, up to 79 characters. Refers to `firewall.ssh/local-ca`. */
  "auth-ca"?: string;
}

/** Table, by `name`. */
export interface FirewallAccessProxySshClientCertCertExtension {
  /** Text, up to 127 characters. */
  name: string;
  /** Option; default `no`. */
  critical?: "no" | "yes" | UnknownValue;
  /** Option; default `fixed`. */
  type?: "fixed" | "user" | UnknownValue;
  /** Text, up to 127 characters. */
  data?: string;
}

/** A row of `firewall/access-proxy-virtual-host`, by `name`. */
export interface FirewallAccessProxyVirtualHost {
  /** Text, up to 79 characters. */
  name: string;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-certificate"?: FirewallAccessProxyVirtualHostSslCertificate[];
  /** Text, up to 79 characters. */
  host?: string;
  /** Option; default `sub-string`. */
  "host-type"?: "sub-string" | "wildcard" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `block`. Since 7.6. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FirewallAccessProxyVirtualHostSslCertificate extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  name: string;
}

/** A row of `firewall/access-proxy6`, by `name`. Until 7.6. */
export interface FirewallAccessProxy6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip6`. */
  vip?: string;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "add-vhost-domain-to-dnsdb"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "svr-pool-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "svr-pool-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "svr-pool-server-max-request"?: number;
  /** Integer, 0 to 2147483647; default `0`. Since 7.4. */
  "svr-pool-server-max-concurrent-request"?: number;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Table, by `id`. */
  "api-gateway"?: FirewallAccessProxy6ApiGateway[];
  /** Table, by `id`. */
  "api-gateway6"?: FirewallAccessProxy6ApiGateway6[];
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGateway {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallAccessProxy6ApiGatewayQuic;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxy6ApiGatewayRealservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxy6ApiGatewayApplication[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxy6ApiGatewaySslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Group of fields. Since 7.4. */
export interface FirewallAccessProxy6ApiGatewayQuic {
  /** Integer, 1 to 60000. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500. */
  "max-datagram-frame-size"?: number;
  /** Option. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGatewayRealservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Option. Since 7.4. */
  "external-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.4. */
  "tunnel-encryption"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxy6ApiGatewayRealserversSshHostKey[];
  /** Option. Since 7.6. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAccessProxy6ApiGatewayRealserversSshHostKey extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.ssh/host-key`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAccessProxy6ApiGatewayApplication extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `priority`. */
export interface FirewallAccessProxy6ApiGatewaySslCipherSuites {
  /** Integer. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks. */
  versions?: Values<"tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGateway6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | "tcp-forwarding" | "samlsp" | "web-portal" | "saas" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "virtual-host"?: string;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallAccessProxy6ApiGateway6Quic;
  /** Table, by `id`. */
  realservers?: FirewallAccessProxy6ApiGateway6Realservers[];
  /** Table, by `name`. */
  application?: FirewallAccessProxy6ApiGateway6Application[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Option; default `enable`. */
  "saml-redirect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallAccessProxy6ApiGateway6SslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "ssl-vpn-web-portal"?: string;
}

/** Group of fields. Since 7.4. */
export interface FirewallAccessProxy6ApiGateway6Quic {
  /** Integer, 1 to 60000. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500. */
  "max-datagram-frame-size"?: number;
  /** Option. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAccessProxy6ApiGateway6Realservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Text, up to 255 characters. */
  domain?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Text. */
  mappedport?: string;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Option. */
  type?: "tcp-forwarding" | "ssh" | UnknownValue;
  /** Option. Since 7.4. */
  "external-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.4. */
  "tunnel-encryption"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-ssh-client-cert`. */
  "ssh-client-cert"?: string;
  /** Option. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "ssh-host-key"?: FirewallAccessProxy6ApiGateway6RealserversSshHostKey[];
  /** Option. Since 7.6. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAccessProxy6ApiGateway6RealserversSshHostKey extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.ssh/host-key`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAccessProxy6ApiGateway6Application extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `priority`. */
export interface FirewallAccessProxy6ApiGateway6SslCipherSuites {
  /** Integer. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks. */
  versions?: Values<"tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** A row of `firewall/acl`, by `policyid`. */
export interface FirewallAcl {
  /** Integer. */
  policyid: number;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  name?: string;
  /** Text. */
  comments?: string;
  /** Text. Refers to `system/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallAclSrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallAclDstaddr[];
  /** Table, by `name`. */
  service?: FirewallAclService[];
  /** Option. Since 7.4. */
  fragment?: "pass" | "drop" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAclSrcaddr extends Member<"name"> {
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAclDstaddr extends Member<"name"> {
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAclService extends Member<"name"> {
  /** Text. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/acl6`, by `policyid`. */
export interface FirewallAcl6 {
  /** Integer. */
  policyid: number;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  name?: string;
  /** Text. */
  comments?: string;
  /** Text. Refers to `system/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallAcl6Srcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallAcl6Dstaddr[];
  /** Table, by `name`. */
  service?: FirewallAcl6Service[];
  /** Option. Since 7.4. */
  fragment?: "pass" | "drop" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAcl6Srcaddr extends Member<"name"> {
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAcl6Dstaddr extends Member<"name"> {
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAcl6Service extends Member<"name"> {
  /** Text. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/address`, by `name`. */
export interface FirewallAddress {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  subnet?: string;
  /** Option; default `ipmask`. `route-tag` since 7.4. */
  type?: "ipmask" | "iprange" | "fqdn" | "geography" | "wildcard" | "dynamic" | "interface-subnet" | "mac" | "route-tag" | UnknownValue;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "route-tag"?: number;
  /**
   * Option; default `sdn`. `rsso`, `external-resource`, `obsolete` and `telemetry` since 7.6.
   * `device-identification` since 7.4. `fortipolicy-tag` until 7.4.
   */
  "sub-type"?: "sdn" | "clearpass-spt" | "fsso" | "rsso" | "ems-tag" | "fortivoice-tag" | "fortinac-tag" | "swc-tag" | "device-identification" | "external-resource" | "obsolete" | "telemetry" | UnknownValue;
  /** Option; default `unknown`. */
  "clearpass-spt"?: "unknown" | "healthy" | "quarantine" | "checkup" | "transient" | "infected" | UnknownValue;
  /** Table, by `macaddr`. */
  macaddr?: FirewallAddressMacaddr[];
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Text, up to 2 characters. */
  country?: string;
  /** Text, up to 255 characters. */
  "wildcard-fqdn"?: string;
  /** Integer, 0 to 86400; default `0`. */
  "cache-ttl"?: number;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  wildcard?: string;
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** Table, by `name`. */
  "fsso-group"?: FirewallAddressFssoGroup[];
  /** Table, by `name`. Since 7.6. */
  "sso-attribute-value"?: FirewallAddressSsoAttributeValue[];
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 35 characters. */
  tenant?: string;
  /** Text, up to 35 characters. */
  organization?: string;
  /** Text, up to 255 characters. */
  "epg-name"?: string;
  /** Text, up to 255 characters. */
  "subnet-name"?: string;
  /** Text, up to 15 characters. */
  "sdn-tag"?: string;
  /** Text, up to 15 characters. */
  "policy-group"?: string;
  /** Text, up to 255 characters. */
  "obj-tag"?: string;
  /** Option; default `ip`. */
  "obj-type"?: "ip" | "mac" | UnknownValue;
  /** Text, up to 15 characters. */
  "tag-detection-level"?: string;
  /** Text, up to 63 characters. */
  "tag-type"?: string;
  /** Text, up to 35 characters. Since 7.4. */
  "hw-vendor"?: string;
  /** Text, up to 35 characters. Since 7.4. */
  "hw-model"?: string;
  /** Text, up to 35 characters. Since 7.4. */
  os?: string;
  /** Text, up to 35 characters. Since 7.4. */
  "sw-version"?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/interface` and `system/zone`. */
  "associated-interface"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 2047 characters. */
  filter?: string;
  /** Option; default `private`. */
  "sdn-addr-type"?: "private" | "public" | "all" | UnknownValue;
  /** Option; default `disable`. */
  "node-ip-only"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "obj-id"?: string;
  /** Table, by `ip`. */
  list?: FirewallAddressList[];
  /** Table, by `name`. */
  tagging?: FirewallAddressTagging[];
  /** Option; default `disable`. */
  "allow-routing"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "passive-fqdn-learning"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 19 characters. Refers to `telemetry-controller/agent`. Since 7.6. */
  "agent-id"?: string;
}

/** Table, by `macaddr`. */
export interface FirewallAddressMacaddr extends Member<"macaddr"> {
  /** Text, up to 127 characters. */
  macaddr: string;
}

/** Table, by `name`. */
export interface FirewallAddressFssoGroup extends Member<"name"> {
  /** Text, up to 511 characters. Refers to `user/adgrp`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallAddressSsoAttributeValue extends Member<"name"> {
  /** Text, up to 511 characters. */
  name: string;
}

/** Table, by `ip`. */
export interface FirewallAddressList extends Member<"ip"> {
  /** Text, up to 35 characters. */
  ip: string;
}

/** Table, by `name`. */
export interface FirewallAddressTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallAddressTaggingTags[];
}

/** Table, by `name`. */
export interface FirewallAddressTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** A row of `firewall/address6`, by `name`. */
export interface FirewallAddress6 {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `ipprefix`. `route-tag` since 7.4. `wildcard` since 7.6. */
  type?: "ipprefix" | "iprange" | "fqdn" | "geography" | "dynamic" | "template" | "mac" | "route-tag" | "wildcard" | UnknownValue;
  /** Integer, 1 to 4294967295; default `0`. Since 7.4. */
  "route-tag"?: number;
  /** Table, by `macaddr`. */
  macaddr?: FirewallAddress6Macaddr[];
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** IPv6 address with a wildcard mask; default `:: ::`. Since 7.6. */
  wildcard?: string;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Text, up to 2 characters. */
  country?: string;
  /** Integer, 0 to 86400; default `0`. */
  "cache-ttl"?: number;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  "obj-id"?: string;
  /** Table, by `name`. */
  tagging?: FirewallAddress6Tagging[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 63 characters. Refers to `firewall/address6-template`. */
  template?: string;
  /** Table, by `name`. */
  "subnet-segment"?: FirewallAddress6SubnetSegment[];
  /** Option; default `any`. */
  "host-type"?: "any" | "specific" | UnknownValue;
  /** IPv6 address; default `::`. */
  host?: string;
  /** Text, up to 35 characters. */
  tenant?: string;
  /** Text, up to 255 characters. */
  "epg-name"?: string;
  /** Text, up to 15 characters. */
  "sdn-tag"?: string;
  /** Text, up to 2047 characters. Since 7.6. */
  filter?: string;
  /** Table, by `ip`. */
  list?: FirewallAddress6List[];
  /** Option; default `private`. Since 7.6. */
  "sdn-addr-type"?: "private" | "public" | "all" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "passive-fqdn-learning"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `macaddr`. */
export interface FirewallAddress6Macaddr extends Member<"macaddr"> {
  /** Text, up to 127 characters. */
  macaddr: string;
}

/** Table, by `name`. */
export interface FirewallAddress6Tagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallAddress6TaggingTags[];
}

/** Table, by `name`. */
export interface FirewallAddress6TaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAddress6SubnetSegment {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `any`. */
  type?: "any" | "specific" | UnknownValue;
  /** Text, up to 35 characters. */
  value?: string;
}

/** Table, by `ip`. */
export interface FirewallAddress6List extends Member<"ip"> {
  /** Text, up to 89 characters. */
  ip: string;
}

/** A row of `firewall/address6-template`, by `name`. */
export interface FirewallAddress6Template {
  /** Text, up to 63 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.6. */
  uuid?: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** Integer, 1 to 6; default `0`. */
  "subnet-segment-count"?: number;
  /** Table, by `id`. */
  "subnet-segment"?: FirewallAddress6TemplateSubnetSegment[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallAddress6TemplateSubnetSegment {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Integer, 1 to 16; default `0`. */
  bits?: number;
  /** Option; default `disable`. */
  exclusive?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  values?: FirewallAddress6TemplateSubnetSegmentValues[];
}

/** Table, by `name`. */
export interface FirewallAddress6TemplateSubnetSegmentValues {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 35 characters. */
  value?: string;
}

/** A row of `firewall/addrgrp`, by `name`. */
export interface FirewallAddrgrp {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `default`. */
  type?: "default" | "folder" | UnknownValue;
  /** Option; default `default`. `telemetry` since 7.6. */
  category?: "default" | "ztna-ems-tag" | "ztna-geo-tag" | "telemetry" | UnknownValue;
  /** Option; default `disable`. */
  "allow-routing"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  member?: FirewallAddrgrpMember[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `disable`. */
  exclude?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "exclude-member"?: FirewallAddrgrpExcludeMember[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallAddrgrpTagging[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAddrgrpMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAddrgrpExcludeMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAddrgrpTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallAddrgrpTaggingTags[];
}

/** Table, by `name`. */
export interface FirewallAddrgrpTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** A row of `firewall/addrgrp6`, by `name`. */
export interface FirewallAddrgrp6 {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  member?: FirewallAddrgrp6Member[];
  /** Option; default `disable`. Since 7.4. */
  exclude?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "exclude-member"?: FirewallAddrgrp6ExcludeMember[];
  /** Table, by `name`. */
  tagging?: FirewallAddrgrp6Tagging[];
  /** Option; default `disable`. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAddrgrp6Member extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallAddrgrp6ExcludeMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallAddrgrp6Tagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallAddrgrp6TaggingTags[];
}

/** Table, by `name`. */
export interface FirewallAddrgrp6TaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** The settings `firewall/auth-portal`. */
export interface FirewallAuthPortal {
  /** Table, by `name`. */
  groups?: FirewallAuthPortalGroups[];
  /** Text, up to 63 characters. */
  "portal-addr"?: string;
  /** Text, up to 63 characters. */
  "portal-addr6"?: string;
  /** Text, up to 35 characters. Refers to `firewall/identity-based-route`. */
  "identity-based-route"?: string;
  /** Option; default `disable`. */
  "proxy-auth"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallAuthPortalGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** A row of `firewall/central-snat-map`, by `policyid`. */
export interface FirewallCentralSnatMap {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `ipv4`. */
  type?: "ipv4" | "ipv6" | UnknownValue;
  /** Table, by `name`. */
  srcintf?: FirewallCentralSnatMapSrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallCentralSnatMapDstintf[];
  /** Table, by `name`. */
  "orig-addr"?: FirewallCentralSnatMapOrigAddr[];
  /** Table, by `name`. */
  "orig-addr6"?: FirewallCentralSnatMapOrigAddr6[];
  /** Table, by `name`. */
  "dst-addr"?: FirewallCentralSnatMapDstAddr[];
  /** Table, by `name`. */
  "dst-addr6"?: FirewallCentralSnatMapDstAddr6[];
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Text. */
  "orig-port"?: string;
  /** Option; default `enable`. */
  nat?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "nat-ippool"?: FirewallCentralSnatMapNatIppool[];
  /** Table, by `name`. */
  "nat-ippool6"?: FirewallCentralSnatMapNatIppool6[];
  /** Option; default `enable`. Since 7.4. */
  "port-preserve"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "port-random"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "nat-port"?: string;
  /** Text. Since 7.4. */
  "dst-port"?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapSrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapDstintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapOrigAddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapOrigAddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapDstAddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapDstAddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapNatIppool extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ippool`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallCentralSnatMapNatIppool6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ippool6`. */
  name: string;
}

/** A row of `firewall/city`, by `id`. Read only. */
export interface FirewallCity {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `firewall/country`, by `id`. Read only. */
export interface FirewallCountry {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Table, by `id`. */
  region?: FirewallCountryRegion[];
}

/** Table, by `id`. */
export interface FirewallCountryRegion extends Member<"id"> {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
}

/** A row of `firewall/decrypted-traffic-mirror`, by `name`. */
export interface FirewallDecryptedTrafficMirror {
  /** Text, up to 35 characters. */
  name: string;
  /** MAC address; default `ff:ff:ff:ff:ff:ff`. */
  dstmac?: string;
  /** Option, several separated by blanks; default `ssl`. */
  "traffic-type"?: Values<"ssl" | "ssh">;
  /** Option; default `client`. */
  "traffic-source"?: "client" | "server" | "both" | UnknownValue;
  /** Table, by `name`. */
  interface?: FirewallDecryptedTrafficMirrorInterface[];
}

/** Table, by `name`. */
export interface FirewallDecryptedTrafficMirrorInterface extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  name: string;
}

/** A row of `firewall/dnstranslation`, by `id`. */
export interface FirewallDnstranslation {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  src?: string;
  /** IPv4 address; default `0.0.0.0`. */
  dst?: string;
  /** IPv4 mask; default `255.255.255.255`. */
  netmask?: string;
}

/** The settings `firewall/global`. */
export interface FirewallGlobal {
  /** Option; default `disabled`. */
  "banned-ip-persistency"?: "disabled" | "permanent-only" | "all" | UnknownValue;
}

/** A row of `firewall/gtp`, by `name`. */
export interface FirewallGtp {
  /** Text. */
  name: string;
  /** Text. */
  comment?: string;
  /** Option. */
  "remove-if-echo-expires"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "remove-if-recovery-differ"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "send-delete-when-timeout"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "send-delete-when-timeout-v2"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtp-in-gtp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "unknown-version-action"?: "allow" | "deny" | UnknownValue;
  /** Option. Since 7.6. */
  gtpv0?: "allow" | "deny" | UnknownValue;
  /** Integer. */
  "min-message-length"?: number;
  /** Integer. */
  "max-message-length"?: number;
  /** Integer. */
  "control-plane-message-rate-limit"?: number;
  /** Option. */
  "sub-second-sampling"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "rate-sampling-interval"?: number;
  /** Option. */
  "sub-second-interval"?: "0.5" | "0.25" | "0.1" | UnknownValue;
  /** Integer. */
  "echo-request-interval"?: number;
  /** Integer. */
  "user-plane-message-rate-limit"?: number;
  /** Integer. */
  "tunnel-limit"?: number;
  /** Text. Refers to `gtp/tunnel-limit`. */
  "global-tunnel-limit"?: string;
  /** Integer. */
  "tunnel-timeout"?: number;
  /** Integer. */
  "half-open-timeout"?: number;
  /** Integer. */
  "half-close-timeout"?: number;
  /** Option. */
  "default-apn-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-imsi-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-policy-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-ip-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "default-noip-action"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "apn-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "imsi-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "policy-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ie-remover"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ip-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "noip-filter"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.6. */
  "echo-requires-path-in-use"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "monitor-mode"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Option. */
  "forwarded-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "denied-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "rate-limited-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "state-invalid-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "tunnel-limit-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "extension-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "traffic-count-log"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "log-freq"?: number;
  /** Option. */
  "gtpu-forwarded-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gtpu-denied-log"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "gtpu-log-freq"?: number;
  /** Integer. */
  "log-gtpu-limit"?: number;
  /** Text. */
  "log-imsi-prefix"?: string;
  /** Text. */
  "log-msisdn-prefix"?: string;
  /** Option. */
  "invalid-reserved-field"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "reserved-ie"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "miss-must-ie"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "out-of-state-message"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "out-of-state-ie"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "spoof-src-addr"?: "allow" | "deny" | UnknownValue;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "handover-group"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "handover-group6"?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "authorized-sgsns"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "authorized-sgsns6"?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "invalid-sgsns-to-log"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "invalid-sgsns6-to-log"?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "authorized-ggsns"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "authorized-ggsns6"?: string;
  /** Table, by `id`. */
  apn?: FirewallGtpApn[];
  /** Table, by `id`. */
  imsi?: FirewallGtpImsi[];
  /** Table, by `id`. */
  policy?: FirewallGtpPolicy[];
  /** Table, by `id`. */
  "policy-v2"?: FirewallGtpPolicyV2[];
  /** Text. */
  "addr-notify"?: string;
  /** Integer. */
  "port-notify"?: number;
  /** Text. Refers to `system/interface`. */
  "interface-notify"?: string;
  /** Integer. */
  "context-id"?: number;
  /** Table, by `id`. */
  "ie-remove-policy"?: FirewallGtpIeRemovePolicy[];
  /** Table, by `id`. */
  "ip-policy"?: FirewallGtpIpPolicy[];
  /** Table, by `id`. */
  "noip-policy"?: FirewallGtpNoipPolicy[];
  /** Text. Refers to `gtp/message-filter-v0v1`. */
  "message-filter-v0v1"?: string;
  /** Text. Refers to `gtp/message-filter-v2`. */
  "message-filter-v2"?: string;
  /** Text. Refers to `gtp/ie-allow-list`. */
  "ie-allow-list-v0v1"?: string;
  /** Text. Refers to `gtp/ie-allow-list`. */
  "ie-allow-list-v2"?: string;
  /** Text. Refers to `gtp/rat-timeout-profile`. */
  "rat-timeout-profile"?: string;
  /** Group of fields. */
  "ie-validation"?: FirewallGtpIeValidation;
  /** Group of fields. */
  "message-rate-limit"?: FirewallGtpMessageRateLimit;
  /** Option. */
  "rate-limit-mode"?: "per-profile" | "per-stream" | "per-apn" | UnknownValue;
  /** Integer. */
  "warning-threshold"?: number;
  /** Group of fields. */
  "message-rate-limit-v0"?: FirewallGtpMessageRateLimitV0;
  /** Group of fields. */
  "message-rate-limit-v1"?: FirewallGtpMessageRateLimitV1;
  /** Group of fields. */
  "message-rate-limit-v2"?: FirewallGtpMessageRateLimitV2;
  /** Table, by `id`. */
  "per-apn-shaper"?: FirewallGtpPerApnShaper[];
}

/** Table, by `id`. */
export interface FirewallGtpApn {
  /** Integer. */
  id: number;
  /** Table, by `name`. */
  apnmember?: FirewallGtpApnApnmember[];
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
  /** Option, several separated by blanks. */
  "selection-mode"?: Values<"ms" | "net" | "vrf">;
}

/** Table, by `name`. */
export interface FirewallGtpApnApnmember extends Member<"name"> {
  /** Text. Refers to `gtp/apn` and `gtp/apngrp`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallGtpImsi {
  /** Integer. */
  id: number;
  /** Text. */
  "mcc-mnc"?: string;
  /** Text. */
  "msisdn-prefix"?: string;
  /** Table, by `name`. */
  apnmember?: FirewallGtpImsiApnmember[];
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
  /** Option, several separated by blanks. */
  "selection-mode"?: Values<"ms" | "net" | "vrf">;
}

/** Table, by `name`. */
export interface FirewallGtpImsiApnmember extends Member<"name"> {
  /** Text. Refers to `gtp/apn` and `gtp/apngrp`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallGtpPolicy {
  /** Integer. */
  id: number;
  /** Table, by `name`. */
  apnmember?: FirewallGtpPolicyApnmember[];
  /** Option, several separated by blanks. */
  messages?: Values<"create-req" | "create-res" | "update-req" | "update-res">;
  /** Option, several separated by blanks. */
  "apn-sel-mode"?: Values<"ms" | "net" | "vrf">;
  /** Option. */
  "max-apn-restriction"?: "all" | "public-1" | "public-2" | "private-1" | "private-2" | UnknownValue;
  /** Text. */
  "imsi-prefix"?: string;
  /** Text. */
  "msisdn-prefix"?: string;
  /** Option, several separated by blanks. */
  "rat-type"?: Values<"any" | "utran" | "geran" | "wlan" | "gan" | "hspa" | "eutran" | "virtual" | "nbiot">;
  /** Text. */
  imei?: string;
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
  /** Text. */
  rai?: string;
  /** Text. */
  uli?: string;
}

/** Table, by `name`. */
export interface FirewallGtpPolicyApnmember extends Member<"name"> {
  /** Text. Refers to `gtp/apn` and `gtp/apngrp`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallGtpPolicyV2 {
  /** Integer. */
  id: number;
  /** Table, by `name`. */
  apnmember?: FirewallGtpPolicyV2Apnmember[];
  /** Option, several separated by blanks. */
  messages?: Values<"create-ses-req" | "create-ses-res" | "modify-bearer-req" | "modify-bearer-res">;
  /** Option, several separated by blanks. */
  "apn-sel-mode"?: Values<"ms" | "net" | "vrf">;
  /** Option. */
  "max-apn-restriction"?: "all" | "public-1" | "public-2" | "private-1" | "private-2" | UnknownValue;
  /** Text. */
  "imsi-prefix"?: string;
  /** Text. */
  "msisdn-prefix"?: string;
  /** Option, several separated by blanks. */
  "rat-type"?: Values<"any" | "utran" | "geran" | "wlan" | "gan" | "hspa" | "eutran" | "virtual" | "nbiot" | "ltem" | "nr">;
  /** Text. */
  mei?: string;
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
  /** Text, several separated by blanks. */
  uli?: string;
}

/** Table, by `name`. */
export interface FirewallGtpPolicyV2Apnmember extends Member<"name"> {
  /** Text. Refers to `gtp/apn` and `gtp/apngrp`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallGtpIeRemovePolicy {
  /** Integer. */
  id: number;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  "sgsn-addr"?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "sgsn-addr6"?: string;
  /** Option, several separated by blanks. */
  "remove-ies"?: Values<"apn-restriction" | "rat-type" | "rai" | "uli" | "imei">;
}

/** Table, by `id`. */
export interface FirewallGtpIpPolicy {
  /** Integer. */
  id: number;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  srcaddr?: string;
  /** Text. Refers to `firewall/address` and `firewall/addrgrp`. */
  dstaddr?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  srcaddr6?: string;
  /** Text. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  dstaddr6?: string;
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallGtpNoipPolicy {
  /** Integer. */
  id: number;
  /** Option. */
  type?: "etsi" | "ietf" | UnknownValue;
  /** Integer. */
  start?: number;
  /** Integer. */
  end?: number;
  /** Option. */
  action?: "allow" | "deny" | UnknownValue;
}

/** Group of fields. */
export interface FirewallGtpIeValidation {
  /** Option. */
  imsi?: "enable" | "disable" | UnknownValue;
  /** Option. */
  rai?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "reordering-required"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ms-validated"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "selection-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  nsapi?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "charging-ID"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "end-user-addr"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "mm-context"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "pdp-context"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "gsn-addr"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  msisdn?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "qos-profile"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "apn-restriction"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "rat-type"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  uli?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ms-tzone"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  imei?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "charging-gateway-addr"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallGtpMessageRateLimit {
  /** Integer. */
  "echo-request"?: number;
  /** Integer. Since 7.4. */
  "echo-response"?: number;
  /** Integer. */
  "version-not-support"?: number;
  /** Integer. */
  "create-pdp-request"?: number;
  /** Integer. */
  "create-pdp-response"?: number;
  /** Integer. */
  "update-pdp-request"?: number;
  /** Integer. */
  "update-pdp-response"?: number;
  /** Integer. */
  "delete-pdp-request"?: number;
  /** Integer. */
  "delete-pdp-response"?: number;
  /** Integer. */
  "create-aa-pdp-request"?: number;
  /** Integer. */
  "create-aa-pdp-response"?: number;
  /** Integer. */
  "delete-aa-pdp-request"?: number;
  /** Integer. */
  "delete-aa-pdp-response"?: number;
  /** Integer. */
  "error-indication"?: number;
  /** Integer. */
  "pdu-notify-request"?: number;
  /** Integer. */
  "pdu-notify-response"?: number;
  /** Integer. */
  "pdu-notify-rej-request"?: number;
  /** Integer. */
  "pdu-notify-rej-response"?: number;
  /** Integer. */
  "support-ext-hdr-notify"?: number;
  /** Integer. */
  "send-route-request"?: number;
  /** Integer. */
  "send-route-response"?: number;
  /** Integer. */
  "failure-report-request"?: number;
  /** Integer. */
  "failure-report-response"?: number;
  /** Integer. */
  "note-ms-request"?: number;
  /** Integer. */
  "note-ms-response"?: number;
  /** Integer. */
  "identification-request"?: number;
  /** Integer. */
  "identification-response"?: number;
  /** Integer. */
  "sgsn-context-request"?: number;
  /** Integer. */
  "sgsn-context-response"?: number;
  /** Integer. */
  "sgsn-context-ack"?: number;
  /** Integer. */
  "fwd-relocation-request"?: number;
  /** Integer. */
  "fwd-relocation-response"?: number;
  /** Integer. */
  "fwd-relocation-complete"?: number;
  /** Integer. */
  "relocation-cancel-request"?: number;
  /** Integer. */
  "relocation-cancel-response"?: number;
  /** Integer. */
  "fwd-srns-context"?: number;
  /** Integer. */
  "fwd-reloc-complete-ack"?: number;
  /** Integer. */
  "fwd-srns-context-ack"?: number;
  /** Integer. */
  "ran-info"?: number;
  /** Integer. */
  "mbms-notify-request"?: number;
  /** Integer. */
  "mbms-notify-response"?: number;
  /** Integer. */
  "mbms-notify-rej-request"?: number;
  /** Integer. */
  "mbms-notify-rej-response"?: number;
  /** Integer. */
  "create-mbms-request"?: number;
  /** Integer. */
  "create-mbms-response"?: number;
  /** Integer. */
  "update-mbms-request"?: number;
  /** Integer. */
  "update-mbms-response"?: number;
  /** Integer. */
  "delete-mbms-request"?: number;
  /** Integer. */
  "delete-mbms-response"?: number;
  /** Integer. */
  "mbms-reg-request"?: number;
  /** Integer. */
  "mbms-reg-response"?: number;
  /** Integer. */
  "mbms-de-reg-request"?: number;
  /** Integer. */
  "mbms-de-reg-response"?: number;
  /** Integer. */
  "mbms-ses-start-request"?: number;
  /** Integer. */
  "mbms-ses-start-response"?: number;
  /** Integer. */
  "mbms-ses-stop-request"?: number;
  /** Integer. */
  "mbms-ses-stop-response"?: number;
  /** Integer. */
  "g-pdu"?: number;
}

/** Group of fields. */
export interface FirewallGtpMessageRateLimitV0 {
  /** Integer. */
  "echo-request"?: number;
  /** Integer. */
  "create-pdp-request"?: number;
  /** Integer. */
  "delete-pdp-request"?: number;
}

/** Group of fields. */
export interface FirewallGtpMessageRateLimitV1 {
  /** Integer. */
  "echo-request"?: number;
  /** Integer. */
  "create-pdp-request"?: number;
  /** Integer. */
  "delete-pdp-request"?: number;
}

/** Group of fields. */
export interface FirewallGtpMessageRateLimitV2 {
  /** Integer. */
  "echo-request"?: number;
  /** Integer. */
  "create-session-request"?: number;
  /** Integer. */
  "delete-session-request"?: number;
}

/** Table, by `id`. */
export interface FirewallGtpPerApnShaper {
  /** Integer. */
  id: number;
  /** Text. Refers to `gtp/apn`. */
  apn?: string;
  /** Integer. */
  version?: number;
  /** Integer. */
  "rate-limit"?: number;
}

/** A row of `firewall/identity-based-route`, by `name`. */
export interface FirewallIdentityBasedRoute {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  comments?: string;
  /** Table, by `id`. */
  rule?: FirewallIdentityBasedRouteRule[];
}

/** Table, by `id`. */
export interface FirewallIdentityBasedRouteRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Table, by `name`. */
  groups?: FirewallIdentityBasedRouteRuleGroups[];
}

/** Table, by `name`. */
export interface FirewallIdentityBasedRouteRuleGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** A row of `firewall/interface-policy`, by `policyid`. */
export interface FirewallInterfacePolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallInterfacePolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallInterfacePolicyDstaddr[];
  /** Table, by `name`. */
  service?: FirewallInterfacePolicyService[];
  /** Option; default `disable`. */
  "application-list-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Option; default `disable`. */
  "ips-sensor-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "av-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Option; default `disable`. */
  "webfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `disable`. Since 7.4. */
  "casb-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Option; default `disable`. */
  "emailfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Option; default `disable`. */
  "dlp-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
}

/** Table, by `name`. */
export interface FirewallInterfacePolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInterfacePolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInterfacePolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/interface-policy6`, by `policyid`. */
export interface FirewallInterfacePolicy6 {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  interface?: string;
  /** Table, by `name`. */
  srcaddr6?: FirewallInterfacePolicy6Srcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallInterfacePolicy6Dstaddr6[];
  /** Table, by `name`. */
  service6?: FirewallInterfacePolicy6Service6[];
  /** Option; default `disable`. */
  "application-list-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Option; default `disable`. */
  "ips-sensor-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "av-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Option; default `disable`. */
  "webfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `disable`. Since 7.4. */
  "casb-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Option; default `disable`. */
  "emailfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Option; default `disable`. */
  "dlp-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
}

/** Table, by `name`. */
export interface FirewallInterfacePolicy6Srcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInterfacePolicy6Dstaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInterfacePolicy6Service6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/internet-service`, by `id`. Read only. */
export interface FirewallInternetService {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "icon-id"?: number;
  /** Option; default `both`. */
  direction?: "src" | "dst" | "both" | UnknownValue;
  /** Option; default `isdb`. */
  database?: "isdb" | "irdb" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "ip-range-number"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "extra-ip-range-number"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ip-number"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "ip6-range-number"?: number;
  /** Integer, 0 to 4294967295; default `0`. Since 7.6. */
  "extra-ip6-range-number"?: number;
  /** Integer, 0 to 65535; default `0`. */
  singularity?: number;
  /** Integer, 0 to 255; default `0`. */
  obsolete?: number;
}

/** A row of `firewall/internet-service-addition`, by `id`. */
export interface FirewallInternetServiceAddition {
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  id: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entry?: FirewallInternetServiceAdditionEntry[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceAdditionEntry {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Table, by `id`. */
  "port-range"?: FirewallInternetServiceAdditionEntryPortRange[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceAdditionEntryPortRange {
  /** Integer. */
  id: number;
  /** Integer, 0 to 65535. */
  "start-port"?: number;
  /** Integer, 0 to 65535. */
  "end-port"?: number;
}

/** The settings `firewall/internet-service-append`. */
export interface FirewallInternetServiceAppend {
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | "both" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "match-port"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "append-port"?: number;
}

/** A row of `firewall/internet-service-botnet`, by `id`. Read only. */
export interface FirewallInternetServiceBotnet {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `firewall/internet-service-custom`, by `name`. */
export interface FirewallInternetServiceCustom {
  /** Text, up to 63 characters. */
  name: string;
  /** Integer, 0 to 4294967295; default `3`. Refers to `firewall/internet-service-reputation`. */
  reputation?: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entry?: FirewallInternetServiceCustomEntry[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceCustomEntry {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Table, by `id`. */
  "port-range"?: FirewallInternetServiceCustomEntryPortRange[];
  /** Table, by `name`. */
  dst?: FirewallInternetServiceCustomEntryDst[];
  /** Table, by `name`. */
  dst6?: FirewallInternetServiceCustomEntryDst6[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceCustomEntryPortRange {
  /** Integer. */
  id: number;
  /** Integer, 0 to 65535. */
  "start-port"?: number;
  /** Integer, 0 to 65535. */
  "end-port"?: number;
}

/** Table, by `name`. */
export interface FirewallInternetServiceCustomEntryDst extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInternetServiceCustomEntryDst6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** A row of `firewall/internet-service-custom-group`, by `name`. */
export interface FirewallInternetServiceCustomGroup {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  member?: FirewallInternetServiceCustomGroupMember[];
}

/** Table, by `name`. */
export interface FirewallInternetServiceCustomGroupMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** A row of `firewall/internet-service-definition`, by `id`. */
export interface FirewallInternetServiceDefinition {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Table, by `seq-num`. */
  entry?: FirewallInternetServiceDefinitionEntry[];
}

/** Table, by `seq-num`. */
export interface FirewallInternetServiceDefinitionEntry {
  /** Integer, 0 to 4294967295; default `0`. */
  "seq-num": number;
  /** Integer, 0 to 4294967295; default `0`. */
  "category-id"?: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Table, by `id`. */
  "port-range"?: FirewallInternetServiceDefinitionEntryPortRange[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceDefinitionEntryPortRange {
  /** Integer. */
  id: number;
  /** Integer, 1 to 65535. */
  "start-port"?: number;
  /** Integer, 1 to 65535. */
  "end-port"?: number;
}

/** A row of `firewall/internet-service-extension`, by `id`. */
export interface FirewallInternetServiceExtension {
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  id: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entry?: FirewallInternetServiceExtensionEntry[];
  /** Table, by `id`. */
  "disable-entry"?: FirewallInternetServiceExtensionDisableEntry[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceExtensionEntry {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Table, by `id`. */
  "port-range"?: FirewallInternetServiceExtensionEntryPortRange[];
  /** Table, by `name`. */
  dst?: FirewallInternetServiceExtensionEntryDst[];
  /** Table, by `name`. */
  dst6?: FirewallInternetServiceExtensionEntryDst6[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceExtensionEntryPortRange {
  /** Integer. */
  id: number;
  /** Integer, 0 to 65535. */
  "start-port"?: number;
  /** Integer, 0 to 65535. */
  "end-port"?: number;
}

/** Table, by `name`. */
export interface FirewallInternetServiceExtensionEntryDst extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInternetServiceExtensionEntryDst6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallInternetServiceExtensionDisableEntry {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Table, by `id`. */
  "port-range"?: FirewallInternetServiceExtensionDisableEntryPortRange[];
  /** Table, by `id`. */
  "ip-range"?: FirewallInternetServiceExtensionDisableEntryIpRange[];
  /** Table, by `id`. */
  "ip6-range"?: FirewallInternetServiceExtensionDisableEntryIp6Range[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceExtensionDisableEntryPortRange {
  /** Integer. */
  id: number;
  /** Integer, 0 to 65535. */
  "start-port"?: number;
  /** Integer, 0 to 65535. */
  "end-port"?: number;
}

/** Table, by `id`. */
export interface FirewallInternetServiceExtensionDisableEntryIpRange {
  /** Integer. */
  id: number;
  /** Text. */
  "start-ip"?: string;
  /** Text. */
  "end-ip"?: string;
}

/** Table, by `id`. */
export interface FirewallInternetServiceExtensionDisableEntryIp6Range {
  /** Integer. */
  id: number;
  /** Text. */
  "start-ip6"?: string;
  /** Text. */
  "end-ip6"?: string;
}

/** A row of `firewall/internet-service-fortiguard`, by `name`. Since 7.6. */
export interface FirewallInternetServiceFortiguard {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entry?: FirewallInternetServiceFortiguardEntry[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceFortiguardEntry {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-mode"?: "ipv4" | "ipv6" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Table, by `id`. */
  "port-range"?: FirewallInternetServiceFortiguardEntryPortRange[];
  /** Table, by `name`. */
  dst?: FirewallInternetServiceFortiguardEntryDst[];
  /** Table, by `name`. */
  dst6?: FirewallInternetServiceFortiguardEntryDst6[];
}

/** Table, by `id`. */
export interface FirewallInternetServiceFortiguardEntryPortRange {
  /** Integer. */
  id: number;
  /** Integer, 0 to 65535. */
  "start-port"?: number;
  /** Integer, 0 to 65535. */
  "end-port"?: number;
}

/** Table, by `name`. */
export interface FirewallInternetServiceFortiguardEntryDst extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallInternetServiceFortiguardEntryDst6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** A row of `firewall/internet-service-group`, by `name`. */
export interface FirewallInternetServiceGroup {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `both`. */
  direction?: "source" | "destination" | "both" | UnknownValue;
  /** Table, by `name`. */
  member?: FirewallInternetServiceGroupMember[];
}

/** Table, by `name`. */
export interface FirewallInternetServiceGroupMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** A row of `firewall/internet-service-ipbl-reason`, by `id`. Read only. */
export interface FirewallInternetServiceIpblReason {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `firewall/internet-service-ipbl-vendor`, by `id`. Read only. */
export interface FirewallInternetServiceIpblVendor {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `firewall/internet-service-list`, by `id`. Read only. */
export interface FirewallInternetServiceList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `firewall/internet-service-name`, by `name`. */
export interface FirewallInternetServiceName {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `default`. */
  type?: "default" | "location" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service`. */
  "internet-service-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/country`. */
  "country-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/region`. */
  "region-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/city`. */
  "city-id"?: number;
}

/** A row of `firewall/internet-service-owner`, by `id`. Read only. */
export interface FirewallInternetServiceOwner {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/** A row of `firewall/internet-service-reputation`, by `id`. Read only. */
export interface FirewallInternetServiceReputation {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 127 characters. */
  description?: string;
}

/** A row of `firewall/internet-service-sld`, by `id`. Read only. */
export interface FirewallInternetServiceSld {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
}

/**
 * A row of `firewall/internet-service-subapp`, by `id`. Read only. Derived for 7.2 and 7.4: rests on one indirect
 * source.
 */
export interface FirewallInternetServiceSubapp {
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  id: number;
  /** Table, by `id`. Derived for 7.2 and 7.4: rests on one indirect source. */
  "sub-app"?: FirewallInternetServiceSubappSubApp[];
}

/** Table, by `id`. Derived for 7.2 and 7.4: rests on one indirect source. */
export interface FirewallInternetServiceSubappSubApp extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  id: number;
}

/** A row of `firewall/ip-translation`, by `transid`. */
export interface FirewallIpTranslation {
  /** Integer, 0 to 4294967295; default `0`. */
  transid: number;
  /** Option; default `SCTP`. */
  type?: "SCTP" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  startip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  endip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "map-startip"?: string;
}

/** A row of `firewall/ippool`, by `name`. */
export interface FirewallIppool {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `overload`. */
  type?: "overload" | "one-to-one" | "fixed-port-range" | "port-block-allocation" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  startip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  endip?: string;
  /** Integer, 1024 to 65535; default `5117`. */
  startport?: number;
  /** Integer, 1024 to 65535; default `65533`. */
  endport?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-startip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-endip"?: string;
  /** Integer, 64 to 4096; default `128`. */
  "block-size"?: number;
  /** Integer, 32 to 60417; default `0`. */
  "port-per-user"?: number;
  /** Integer, 1 to 128; default `8`. */
  "num-blocks-per-user"?: number;
  /** Integer, 3 to 86400; default `30`. */
  "pba-timeout"?: number;
  /** Integer, 600 to 86400; default `0`. Since 7.4. */
  "pba-interim-log"?: number;
  /** Option; default `disable`. */
  "permit-any-host"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "arp-reply"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "arp-intf"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "associated-interface"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `disable`. */
  nat64?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat64-route"?: "disable" | "enable" | UnknownValue;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.6. */
  "source-prefix6"?: string;
  /** Integer, 1 to 128; default `64`. Since 7.6. */
  "client-prefix-length"?: number;
  /** Integer, 0 to 2097000; default `0`. Since 7.6. */
  "tcp-session-quota"?: number;
  /** Integer, 0 to 2097000; default `0`. Since 7.6. */
  "udp-session-quota"?: number;
  /** Integer, 0 to 2097000; default `0`. Since 7.6. */
  "icmp-session-quota"?: number;
  /** Option; default `disable`. Since 7.6. */
  "privileged-port-use-pba"?: "disable" | "enable" | UnknownValue;
  /** Option. `enable` until 7.4. */
  "subnet-broadcast-in-ippool"?: "disable" | UnknownValue;
}

/** A row of `firewall/ippool6`, by `name`. */
export interface FirewallIppool6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `overload`. Since 7.6. */
  type?: "overload" | "nptv6" | UnknownValue;
  /** IPv6 address; default `::`. */
  startip?: string;
  /** IPv6 address; default `::`. */
  endip?: string;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.6. */
  "internal-prefix"?: string;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.6. */
  "external-prefix"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `disable`. */
  nat46?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat46-route"?: "disable" | "enable" | UnknownValue;
}

/** The settings `firewall/ipv6-eh-filter`. */
export interface FirewallIpv6EhFilter {
  /** Option. */
  "hop-opt"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "dest-opt"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255, several separated by blanks. */
  "hdopt-type"?: number | string;
  /** Option. */
  routing?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255, several separated by blanks. */
  "routing-type"?: number | string;
  /** Option. */
  fragment?: "enable" | "disable" | UnknownValue;
  /** Option. */
  auth?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "no-next"?: "enable" | "disable" | UnknownValue;
}

/** A row of `firewall/ldb-monitor`, by `name`. */
export interface FirewallLdbMonitor {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  type?: "ping" | "tcp" | "http" | "https" | "dns" | "passive-sip" | UnknownValue;
  /** Integer, 5 to 65535; default `10`. */
  interval?: number;
  /** Integer, 1 to 255; default `2`. */
  timeout?: number;
  /** Integer, 1 to 255; default `3`. */
  retry?: number;
  /** Integer, 0 to 65535; default `0`. */
  port?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "src-ip"?: string;
  /** Text, up to 255 characters. */
  "http-get"?: string;
  /** Text, up to 255 characters. */
  "http-match"?: string;
  /** Integer, 0 to 5; default `0`. */
  "http-max-redirects"?: number;
  /** Option; default `udp`. */
  "dns-protocol"?: "udp" | "tcp" | UnknownValue;
  /** Text, up to 255 characters. */
  "dns-request-domain"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dns-match-ip"?: string;
}

/** A row of `firewall/local-in-policy`, by `policyid`. */
export interface FirewallLocalInPolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `disable`. */
  "ha-mgmt-intf-only"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  intf?: FirewallLocalInPolicyIntf[];
  /** Table, by `name`. */
  srcaddr?: FirewallLocalInPolicySrcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallLocalInPolicyDstaddr[];
  /** Option; default `disable`. Since 7.4. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-name"?: FirewallLocalInPolicyInternetServiceSrcName[];
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-group"?: FirewallLocalInPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-custom"?: FirewallLocalInPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. Since 7.4. */
  "internet-service-src-custom-group"?: FirewallLocalInPolicyInternetServiceSrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallLocalInPolicyInternetServiceSrcFortiguard[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallLocalInPolicyService[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "internet-service-src-negate"?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "virtual-patch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  logtraffic?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FirewallLocalInPolicyIntf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallLocalInPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallLocalInPolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicyInternetServiceSrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicyInternetServiceSrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicyInternetServiceSrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicyInternetServiceSrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallLocalInPolicyInternetServiceSrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallLocalInPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/local-in-policy6`, by `policyid`. */
export interface FirewallLocalInPolicy6 {
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. In 7.2 of the type string. */
  intf?: FirewallLocalInPolicy6Intf[];
  /** Table, by `name`. */
  srcaddr?: FirewallLocalInPolicy6Srcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallLocalInPolicy6Dstaddr[];
  /** Option; default `disable`. Since 7.4. */
  "internet-service6-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-name"?: FirewallLocalInPolicy6InternetService6SrcName[];
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-group"?: FirewallLocalInPolicy6InternetService6SrcGroup[];
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-custom"?: FirewallLocalInPolicy6InternetService6SrcCustom[];
  /** Table, by `name`. Since 7.4. */
  "internet-service6-src-custom-group"?: FirewallLocalInPolicy6InternetService6SrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-src-fortiguard"?: FirewallLocalInPolicy6InternetService6SrcFortiguard[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallLocalInPolicy6Service[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "internet-service6-src-negate"?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "virtual-patch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  logtraffic?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FirewallLocalInPolicy6Intf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallLocalInPolicy6Srcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallLocalInPolicy6Dstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicy6InternetService6SrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicy6InternetService6SrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicy6InternetService6SrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallLocalInPolicy6InternetService6SrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallLocalInPolicy6InternetService6SrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallLocalInPolicy6Service extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/multicast-address`, by `name`. */
export interface FirewallMulticastAddress {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `multicastrange`. */
  type?: "multicastrange" | "broadcastmask" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  subnet?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  "associated-interface"?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallMulticastAddressTagging[];
}

/** Table, by `name`. */
export interface FirewallMulticastAddressTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallMulticastAddressTaggingTags[];
}

/** Table, by `name`. */
export interface FirewallMulticastAddressTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** A row of `firewall/multicast-address6`, by `name`. */
export interface FirewallMulticastAddress6 {
  /** Text, up to 79 characters. */
  name: string;
  /** IPv6 network with its prefix length; default `::/0`. */
  ip6?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallMulticastAddress6Tagging[];
}

/** Table, by `name`. */
export interface FirewallMulticastAddress6Tagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallMulticastAddress6TaggingTags[];
}

/** Table, by `name`. */
export interface FirewallMulticastAddress6TaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** A row of `firewall/multicast-policy`, by `id`. */
export interface FirewallMulticastPolicy {
  /** Integer, 0 to 4294967294; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  srcintf?: string;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  dstintf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallMulticastPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallMulticastPolicyDstaddr[];
  /** Option; default `disable`. */
  snat?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "snat-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  dnat?: string;
  /** Option; default `accept`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Option; default `disable`. Since 7.4. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. Since 7.4. */
  "ips-sensor"?: string;
  /** Option; default `utm`. `all` and `utm` since 7.4. `enable` until 7.2. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
}

/** Table, by `name`. */
export interface FirewallMulticastPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallMulticastPolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/multicast-address`. */
  name: string;
}

/** A row of `firewall/multicast-policy6`, by `id`. */
export interface FirewallMulticastPolicy6 {
  /** Integer, 0 to 4294967294; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  srcintf?: string;
  /** Text, up to 35 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  dstintf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallMulticastPolicy6Srcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallMulticastPolicy6Dstaddr[];
  /** Option; default `accept`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Integer, 0 to 65535; default `1`. */
  "start-port"?: number;
  /** Integer, 0 to 65535; default `65535`. */
  "end-port"?: number;
  /** Option; default `disable`. Since 7.4. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. Since 7.4. */
  "ips-sensor"?: string;
  /** Option; default `utm`. `all` and `utm` since 7.4. `enable` until 7.2. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. */
export interface FirewallMulticastPolicy6Srcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallMulticastPolicy6Dstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/multicast-address6`. */
  name: string;
}

/** A row of `firewall/network-service-dynamic`, by `name`. */
export interface FirewallNetworkServiceDynamic {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  sdn?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 2047 characters. */
  filter?: string;
}

/** A row of `firewall/on-demand-sniffer`, by `name`. Since 7.4. */
export interface FirewallOnDemandSniffer {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 1 to 20000; default `0`. */
  "max-packet-count"?: number;
  /** Table, by `host`. */
  hosts?: FirewallOnDemandSnifferHosts[];
  /** Table, by `port`. */
  ports?: FirewallOnDemandSnifferPorts[];
  /** Table, by `protocol`. */
  protocols?: FirewallOnDemandSnifferProtocols[];
  /** Option; default `disable`. */
  "non-ip-packet"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "advanced-filter"?: string;
}

/** Table, by `host`. */
export interface FirewallOnDemandSnifferHosts extends Member<"host"> {
  /** Text, up to 255 characters. */
  host: string;
}

/** Table, by `port`. */
export interface FirewallOnDemandSnifferPorts extends Member<"port"> {
  /** Integer, 1 to 65536; default `0`. */
  port: number;
}

/** Table, by `protocol`. */
export interface FirewallOnDemandSnifferProtocols extends Member<"protocol"> {
  /** Integer, 0 to 255; default `0`. */
  protocol: number;
}

/** A row of `firewall/pfcp`, by `name`. */
export interface FirewallPfcp {
  /** Text. */
  name: string;
  /** Integer. */
  "min-message-length"?: number;
  /** Integer. */
  "max-message-length"?: number;
  /** Option. */
  "monitor-mode"?: "enable" | "disable" | "vdom" | UnknownValue;
  /** Text. Refers to `pfcp/message-filter`. */
  "message-filter"?: string;
  /** Integer. */
  "pfcp-timeout"?: number;
  /** Option. */
  "unknown-version"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "invalid-reserved-field"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "forwarded-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "denied-log"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "traffic-count-log"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "log-freq"?: number;
}

/** A row of `firewall/policy`, by `policyid`. */
export interface FirewallPolicy {
  /** Integer, 0 to 4294967294; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. */
  srcintf?: FirewallPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallPolicyDstintf[];
  /** Option; default `deny`. */
  action?: "accept" | "deny" | "ipsec" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ztna-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ztna-device-ownership"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  srcaddr?: FirewallPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallPolicyDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: FirewallPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallPolicyDstaddr6[];
  /** Table, by `name`. */
  "ztna-ems-tag"?: FirewallPolicyZtnaEmsTag[];
  /** Table, by `name`. Since 7.4. */
  "ztna-ems-tag-secondary"?: FirewallPolicyZtnaEmsTagSecondary[];
  /** Option; default `or`. */
  "ztna-tags-match-logic"?: "or" | "and" | UnknownValue;
  /** Table, by `name`. */
  "ztna-geo-tag"?: FirewallPolicyZtnaGeoTag[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallPolicyInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: FirewallPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "network-service-dynamic"?: FirewallPolicyNetworkServiceDynamic[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallPolicyInternetServiceCustomGroup[];
  /** Option; default `disable`. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-name"?: FirewallPolicyInternetServiceSrcName[];
  /** Table, by `name`. */
  "internet-service-src-group"?: FirewallPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. */
  "internet-service-src-custom"?: FirewallPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. */
  "network-service-src-dynamic"?: FirewallPolicyNetworkServiceSrcDynamic[];
  /** Table, by `name`. */
  "internet-service-src-custom-group"?: FirewallPolicyInternetServiceSrcCustomGroup[];
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service-reputation`. */
  "reputation-minimum"?: number;
  /** Option; default `destination`. */
  "reputation-direction"?: "source" | "destination" | UnknownValue;
  /** Table, by `id`. */
  "src-vendor-mac"?: FirewallPolicySrcVendorMac[];
  /** Option; default `disable`. */
  "internet-service6"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-name"?: FirewallPolicyInternetService6Name[];
  /** Table, by `name`. */
  "internet-service6-group"?: FirewallPolicyInternetService6Group[];
  /** Table, by `name`. */
  "internet-service6-custom"?: FirewallPolicyInternetService6Custom[];
  /** Table, by `name`. */
  "internet-service6-custom-group"?: FirewallPolicyInternetService6CustomGroup[];
  /** Option; default `disable`. */
  "internet-service6-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-src-name"?: FirewallPolicyInternetService6SrcName[];
  /** Table, by `name`. */
  "internet-service6-src-group"?: FirewallPolicyInternetService6SrcGroup[];
  /** Table, by `name`. */
  "internet-service6-src-custom"?: FirewallPolicyInternetService6SrcCustom[];
  /** Table, by `name`. */
  "internet-service6-src-custom-group"?: FirewallPolicyInternetService6SrcCustomGroup[];
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/internet-service-reputation`. */
  "reputation-minimum6"?: number;
  /** Option; default `destination`. */
  "reputation-direction6"?: "source" | "destination" | UnknownValue;
  /** Option; default `disable`. */
  "rtp-nat"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "rtp-addr"?: FirewallPolicyRtpAddr[];
  /** Option; default `disable`. */
  "send-deny-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `check-all`. */
  "firewall-session-dirty"?: "check-all" | "check-new" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `disable`. */
  "schedule-timeout"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "policy-expiry"?: "enable" | "disable" | UnknownValue;
  /** Date and time; default `0000-00-00 00:00:00`. */
  "policy-expiry-date"?: string;
  /** Text. */
  "policy-expiry-date-utc"?: string;
  /** Table, by `name`. */
  service?: FirewallPolicyService[];
  /** Text. */
  "tos-mask"?: string;
  /** Text. */
  tos?: string;
  /** Option; default `disable`. */
  "tos-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "anti-replay"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "tcp-session-without-syn"?: "all" | "data-only" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "geoip-anycast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `physical-location`. */
  "geoip-match"?: "physical-location" | "registered-location" | UnknownValue;
  /** Option; default `disable`. */
  "dynamic-shaping"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "passive-wan-health-measurement"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "app-monitor"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `flow`. */
  "inspection-mode"?: "proxy" | "flow" | UnknownValue;
  /** Option; default `disable`. `legacy` since 7.6. */
  "http-policy-redirect"?: "enable" | "disable" | "legacy" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ztna-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/profile`. */
  "webproxy-profile"?: string;
  /** Option; default `single`. */
  "profile-type"?: "single" | "group" | UnknownValue;
  /** Text, up to 47 characters. Refers to `firewall/profile-group`. */
  "profile-group"?: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `no-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. */
  "voip-profile"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `diameter-filter/profile`. Since 7.4. */
  "diameter-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `virtual-patch/profile`. Since 7.4. */
  "virtual-patch-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "logtraffic-start"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "log-http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "capture-packet"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "auto-asic-offload"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  wanopt?: "enable" | "disable" | UnknownValue;
  /** Option; default `active`. */
  "wanopt-detection"?: "active" | "passive" | "off" | UnknownValue;
  /** Option; default `default`. */
  "wanopt-passive-opt"?: "default" | "transparent" | "non-transparent" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wanopt/profile`. */
  "wanopt-profile"?: string;
  /** Text, up to 35 characters. Refers to `wanopt/peer`. */
  "wanopt-peer"?: string;
  /** Option; default `disable`. */
  webcache?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "webcache-https"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server` and `web-proxy/forward-server-group`. */
  "webproxy-forward-server"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper-reverse"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/per-ip-shaper`. */
  "per-ip-shaper"?: string;
  /** Option; default `disable`. */
  nat?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "pcp-outbound"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "pcp-inbound"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.4. */
  "pcp-poolname"?: FirewallPolicyPcpPoolname[];
  /** Option; default `disable`. */
  "permit-any-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "permit-stun-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  fixedport?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "port-preserve"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "port-random"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ippool?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  poolname?: FirewallPolicyPoolname[];
  /** Table, by `name`. */
  poolname6?: FirewallPolicyPoolname6[];
  /** Text. */
  "session-ttl"?: string;
  /** Integer, 0 to 7; default `255`. */
  "vlan-cos-fwd"?: number;
  /** Integer, 0 to 7; default `255`. */
  "vlan-cos-rev"?: number;
  /** Option; default `disable`. */
  inbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  outbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  natinbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  natoutbound?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  fec?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  wccp?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ntlm?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ntlm-guest"?: "enable" | "disable" | UnknownValue;
  /** Table, by `user-agent-string`. */
  "ntlm-enabled-browsers"?: FirewallPolicyNtlmEnabledBrowsers[];
  /** Text, up to 35 characters. Refers to `user/fsso`. */
  "fsso-agent-for-ntlm"?: string;
  /** Table, by `name`. */
  groups?: FirewallPolicyGroups[];
  /** Table, by `name`. */
  users?: FirewallPolicyUsers[];
  /** Table, by `name`. */
  "fsso-groups"?: FirewallPolicyFssoGroups[];
  /** Option; default `disable`. */
  "auth-path"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  disclaimer?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "email-collect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/phase1` and `vpn.ipsec/manualkey`. */
  vpntunnel?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  natip?: string;
  /** Option; default `enable`. */
  "match-vip"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "match-vip-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-copy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "diffservcode-forward"?: string;
  /** Text. */
  "diffservcode-rev"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "tcp-mss-sender"?: number;
  /** Integer, 0 to 65535; default `0`. */
  "tcp-mss-receiver"?: number;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "auth-cert"?: string;
  /** Text, up to 63 characters. */
  "auth-redirect-addr"?: string;
  /** Text, up to 1023 characters. */
  "redirect-url"?: string;
  /** Text, up to 35 characters. Refers to `firewall/identity-based-route`. */
  "identity-based-route"?: string;
  /** Option; default `disable`. */
  "block-notification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `field-id`. */
  "custom-log-fields"?: FirewallPolicyCustomLogFields[];
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-override-group"?: string;
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "srcaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ztna-ems-tag-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service6-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "timeout-send-rst"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "captive-portal-exempt"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "radius-mac-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "radius-ip-auth-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "delay-tcp-npu-session"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "vlan-filter"?: string;
  /** Option; default `disable`. */
  "sgt-check"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  sgt?: FirewallPolicySgt[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallPolicyInternetServiceFortiguard[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallPolicyInternetServiceSrcFortiguard[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-fortiguard"?: FirewallPolicyInternetService6Fortiguard[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-src-fortiguard"?: FirewallPolicyInternetService6SrcFortiguard[];
  /** Text, up to 47 characters. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
  /** Option. */
  "np-acceleration"?: "enable" | "disable" | UnknownValue;
  /** Text. Refers to `firewall/gtp`. */
  "gtp-profile"?: string;
  /** Text. Refers to `firewall/pfcp`. */
  "pfcp-profile"?: string;
}

/** Table, by `name`. */
export interface FirewallPolicySrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyDstintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyDstaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/vip`, `firewall/vipgrp`
   * and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicySrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `system/external-resource` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyDstaddr6 extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6`, `firewall/vip6`,
   * `firewall/vipgrp6` and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyZtnaEmsTag extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallPolicyZtnaEmsTagSecondary extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyZtnaGeoTag extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyNetworkServiceDynamic extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/network-service-dynamic`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceSrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceSrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceSrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyNetworkServiceSrcDynamic extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/network-service-dynamic`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetServiceSrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallPolicySrcVendorMac extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/vendor-mac`. */
  id: number;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6Name extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6Group extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6Custom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6CustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6SrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6SrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6SrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyInternetService6SrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyRtpAddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallPolicyPcpPoolname extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/pcp-server/pools`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyPoolname extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ippool`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyPoolname6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ippool6`. */
  name: string;
}

/** Table, by `user-agent-string`. */
export interface FirewallPolicyNtlmEnabledBrowsers extends Member<"user-agent-string"> {
  /** Text, up to 79 characters. */
  "user-agent-string": string;
}

/** Table, by `name`. */
export interface FirewallPolicyGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local` and `user/certificate`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallPolicyFssoGroups extends Member<"name"> {
  /** Text, up to 511 characters. Refers to `user/adgrp`. */
  name: string;
}

/** Table, by `field-id`. */
export interface FirewallPolicyCustomLogFields extends Member<"field-id"> {
  /** Text, up to 35 characters. Refers to `log/custom-field`. */
  "field-id": string;
}

/** Table, by `id`. */
export interface FirewallPolicySgt extends Member<"id"> {
  /** Integer, 1 to 65535; default `0`. */
  id: number;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallPolicyInternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallPolicyInternetServiceSrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallPolicyInternetService6Fortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallPolicyInternetService6SrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** A row of `firewall/profile-group`, by `name`. */
export interface FirewallProfileGroup {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `certificate-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. */
  "voip-profile"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `diameter-filter/profile`. Since 7.4. */
  "diameter-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `virtual-patch/profile`. Since 7.4. */
  "virtual-patch-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Text, up to 47 characters. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
}

/** A row of `firewall/profile-protocol-options`, by `name`. */
export interface FirewallProfileProtocolOptions {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `disable`. */
  "oversize-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "switching-protocols-log"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  http?: FirewallProfileProtocolOptionsHttp;
  /** Group of fields. */
  ftp?: FirewallProfileProtocolOptionsFtp;
  /** Group of fields. */
  imap?: FirewallProfileProtocolOptionsImap;
  /** Group of fields. */
  mapi?: FirewallProfileProtocolOptionsMapi;
  /** Group of fields. */
  pop3?: FirewallProfileProtocolOptionsPop3;
  /** Group of fields. */
  smtp?: FirewallProfileProtocolOptionsSmtp;
  /** Group of fields. */
  nntp?: FirewallProfileProtocolOptionsNntp;
  /** Group of fields. */
  ssh?: FirewallProfileProtocolOptionsSsh;
  /** Group of fields. */
  dns?: FirewallProfileProtocolOptionsDns;
  /** Group of fields. */
  cifs?: FirewallProfileProtocolOptionsCifs;
  /** Group of fields. */
  "mail-signature"?: FirewallProfileProtocolOptionsMailSignature;
  /** Option; default `disable`. */
  "rpc-over-http"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsHttp {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"clientcomfort" | "servercomfort" | "oversize" | "chunkedbypass">;
  /** Integer, 1 to 900; default `10`. */
  "comfort-interval"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "comfort-amount"?: number;
  /** Option; default `disable`. */
  "range-block"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "strip-x-forwarded-for"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "post-lang"?: Values<"jisx0201" | "jisx0208" | "jisx0212" | "gb2312" | "ksc5601-ex" | "euc-jp" | "sjis" | "iso2022-jp" | "iso2022-jp-1" | "iso2022-jp-2" | "euc-cn" | "ces-gbk" | "hz" | "ces-big5" | "euc-kr" | "iso2022-jp-3" | "iso8859-1" | "tis620" | "cp874" | "cp1252" | "cp1251">;
  /** Option; default `enable`. */
  "streaming-content-bypass"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "switching-protocols"?: "bypass" | "block" | UnknownValue;
  /** Option; default `reject`. */
  "unknown-http-version"?: "reject" | "tunnel" | "best-effort" | UnknownValue;
  /** Option; default `allow`. Since 7.6. */
  "http-0.9"?: "allow" | "block" | UnknownValue;
  /** Option; default `enable`. */
  "tunnel-non-http"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  h2c?: "enable" | "disable" | UnknownValue;
  /** Option; default `block`. */
  "unknown-content-encoding"?: "block" | "inspect" | "bypass" | UnknownValue;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "stream-based-uncompressed-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "verify-dns-for-policy-matching"?: "enable" | "disable" | UnknownValue;
  /** Integer, 100 to 599; default `403`. */
  "block-page-status-code"?: number;
  /** Integer, 0 to 100; default `0`. */
  "retry-count"?: number;
  /** Option; default `block`. Since 7.6. */
  "domain-fronting"?: "allow" | "monitor" | "block" | "strict" | UnknownValue;
  /** Option; default `auto-tuning`. */
  "tcp-window-type"?: "auto-tuning" | "system" | "static" | "dynamic" | UnknownValue;
  /** Integer, 65536 to 1048576; default `131072`. */
  "tcp-window-minimum"?: number;
  /** Integer, 1048576 to 16777216; default `8388608`. */
  "tcp-window-maximum"?: number;
  /** Integer, 65536 to 16777216; default `262144`. */
  "tcp-window-size"?: number;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
  /** Option; default `enable`. */
  "address-ip-rating"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsFtp {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"clientcomfort" | "oversize" | "splice" | "bypass-rest-command" | "bypass-mode-command">;
  /** Integer, 1 to 900; default `10`. */
  "comfort-interval"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "comfort-amount"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "stream-based-uncompressed-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto-tuning`. */
  "tcp-window-type"?: "auto-tuning" | "system" | "static" | "dynamic" | UnknownValue;
  /** Integer, 65536 to 1048576; default `131072`. */
  "tcp-window-minimum"?: number;
  /** Integer, 1048576 to 16777216; default `8388608`. */
  "tcp-window-maximum"?: number;
  /** Integer, 65536 to 16777216; default `262144`. */
  "tcp-window-size"?: number;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
  /** Option; default `disable`. */
  "explicit-ftp-tls"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsImap {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"fragmail" | "oversize">;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsMapi {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"fragmail" | "oversize">;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsPop3 {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"fragmail" | "oversize">;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsSmtp {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"fragmail" | "oversize" | "splice">;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "server-busy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsNntp {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"oversize" | "splice">;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsSsh {
  /** Option, several separated by blanks. */
  options?: Values<"oversize" | "clientcomfort" | "servercomfort">;
  /** Integer, 1 to 900; default `10`. */
  "comfort-interval"?: number;
  /** Integer, 1 to 65535; default `1`. */
  "comfort-amount"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "stream-based-uncompressed-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto-tuning`. */
  "tcp-window-type"?: "auto-tuning" | "system" | "static" | "dynamic" | UnknownValue;
  /** Integer, 65536 to 1048576; default `131072`. */
  "tcp-window-minimum"?: number;
  /** Integer, 1048576 to 16777216; default `8388608`. */
  "tcp-window-maximum"?: number;
  /** Integer, 65536 to 16777216; default `262144`. */
  "tcp-window-size"?: number;
  /** Option; default `no`. */
  "ssl-offloaded"?: "no" | "yes" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsDns {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsCifs {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"oversize">;
  /** Integer, 1 to 4095; default `10`. */
  "oversize-limit"?: number;
  /** Integer, 1 to 4095; default `10`. */
  "uncompressed-oversize-limit"?: number;
  /** Integer, 2 to 100; default `12`. */
  "uncompressed-nest-limit"?: number;
  /** Option; default `enable`. */
  "scan-bzip2"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto-tuning`. */
  "tcp-window-type"?: "auto-tuning" | "system" | "static" | "dynamic" | UnknownValue;
  /** Integer, 65536 to 1048576; default `131072`. */
  "tcp-window-minimum"?: number;
  /** Integer, 1048576 to 16777216; default `8388608`. */
  "tcp-window-maximum"?: number;
  /** Integer, 65536 to 16777216; default `262144`. */
  "tcp-window-size"?: number;
  /** Option; default `none`. */
  "server-credential-type"?: "none" | "credential-replication" | "credential-keytab" | UnknownValue;
  /** Text, up to 63 characters. Refers to `user/domain-controller`. */
  "domain-controller"?: string;
  /** Table, by `principal`. */
  "server-keytab"?: FirewallProfileProtocolOptionsCifsServerKeytab[];
}

/** Table, by `principal`. */
export interface FirewallProfileProtocolOptionsCifsServerKeytab {
  /** Text, up to 511 characters. */
  principal: string;
  /** Text, up to 8191 characters. */
  keytab?: string;
}

/** Group of fields. */
export interface FirewallProfileProtocolOptionsMailSignature {
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 1023 characters. */
  signature?: string;
}

/** A row of `firewall/proxy-address`, by `name`. */
export interface FirewallProxyAddress {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Option; default `url`. */
  type?: "host-regex" | "url" | "category" | "method" | "ua" | "header" | "src-advanced" | "dst-advanced" | "saas" | UnknownValue;
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address`,
   * `firewall/vipgrp` and 1 more.
   */
  host?: string;
  /** Text, up to 255 characters. */
  "host-regex"?: string;
  /** Text, up to 255 characters. */
  path?: string;
  /** Text, up to 255 characters. */
  query?: string;
  /** Option; default `disable`. */
  referrer?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  category?: FirewallProxyAddressCategory[];
  /** Option, several separated by blanks. `update`, `patch` and `other` since 7.6. */
  method?: Values<"get" | "post" | "put" | "head" | "connect" | "trace" | "options" | "delete" | "update" | "patch" | "other">;
  /** Option, several separated by blanks. */
  ua?: Values<"chrome" | "ms" | "firefox" | "safari" | "ie" | "edge" | "other">;
  /** Text, up to 63 characters. */
  "ua-min-ver"?: string;
  /** Text, up to 63 characters. */
  "ua-max-ver"?: string;
  /** Text, up to 79 characters. */
  "header-name"?: string;
  /** Text, up to 255 characters. */
  header?: string;
  /** Option; default `disable`. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  "header-group"?: FirewallProxyAddressHeaderGroup[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallProxyAddressTagging[];
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  application?: FirewallProxyAddressApplication[];
}

/** Table, by `id`. */
export interface FirewallProxyAddressCategory extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface FirewallProxyAddressHeaderGroup {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 79 characters. */
  "header-name"?: string;
  /** Text, up to 255 characters. */
  header?: string;
  /** Option; default `disable`. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallProxyAddressTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallProxyAddressTaggingTags[];
}

/** Table, by `name`. */
export interface FirewallProxyAddressTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyAddressApplication extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** A row of `firewall/proxy-addrgrp`, by `name`. */
export interface FirewallProxyAddrgrp {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `src`. */
  type?: "src" | "dst" | UnknownValue;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Table, by `name`. */
  member?: FirewallProxyAddrgrpMember[];
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Table, by `name`. */
  tagging?: FirewallProxyAddrgrpTagging[];
  /** Text, up to 255 characters. */
  comment?: string;
}

/** Table, by `name`. */
export interface FirewallProxyAddrgrpMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/proxy-address` and `firewall/proxy-addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyAddrgrpTagging {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. Refers to `system/object-tagging`. */
  category?: string;
  /** Table, by `name`. */
  tags?: FirewallProxyAddrgrpTaggingTags[];
}

/** Table, by `name`. */
export interface FirewallProxyAddrgrpTaggingTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/object-tagging/tags`. */
  name: string;
}

/** A row of `firewall/proxy-policy`, by `policyid`. */
export interface FirewallProxyPolicy {
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  policyid: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option. `ztna-proxy` since 7.6. */
  proxy?: "explicit-web" | "transparent-web" | "ftp" | "ssh" | "ssh-tunnel" | "access-proxy" | "ztna-proxy" | "wanopt" | UnknownValue;
  /** Table, by `name`. */
  "access-proxy"?: FirewallProxyPolicyAccessProxy[];
  /** Table, by `name`. */
  "access-proxy6"?: FirewallProxyPolicyAccessProxy6[];
  /** Table, by `name`. Since 7.6. */
  "ztna-proxy"?: FirewallProxyPolicyZtnaProxy[];
  /** Table, by `name`. */
  srcintf?: FirewallProxyPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallProxyPolicyDstintf[];
  /** Table, by `name`. */
  srcaddr?: FirewallProxyPolicySrcaddr[];
  /** Table, by `name`. */
  poolname?: FirewallProxyPolicyPoolname[];
  /** Table, by `name`. Since 7.6. */
  poolname6?: FirewallProxyPolicyPoolname6[];
  /** Table, by `name`. */
  dstaddr?: FirewallProxyPolicyDstaddr[];
  /** Table, by `name`. */
  "ztna-ems-tag"?: FirewallProxyPolicyZtnaEmsTag[];
  /** Option; default `or`. */
  "ztna-tags-match-logic"?: "or" | "and" | UnknownValue;
  /** Option; default `disable`. */
  "device-ownership"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Since 7.6. */
  "url-risk"?: FirewallProxyPolicyUrlRisk[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallProxyPolicyInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: FirewallProxyPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallProxyPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallProxyPolicyInternetServiceCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallProxyPolicyInternetServiceFortiguard[];
  /** Option; default `disable`. */
  "internet-service6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-name"?: FirewallProxyPolicyInternetService6Name[];
  /** Table, by `name`. */
  "internet-service6-group"?: FirewallProxyPolicyInternetService6Group[];
  /** Table, by `name`. */
  "internet-service6-custom"?: FirewallProxyPolicyInternetService6Custom[];
  /** Table, by `name`. */
  "internet-service6-custom-group"?: FirewallProxyPolicyInternetService6CustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-fortiguard"?: FirewallProxyPolicyInternetService6Fortiguard[];
  /** Table, by `name`. */
  service?: FirewallProxyPolicyService[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ztna-ems-tag-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. `isolate` since 7.6. */
  action?: "accept" | "deny" | "redirect" | "isolate" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Integer, 300 to 2764800; default `0`. */
  "session-ttl"?: number;
  /** Table, by `name`. */
  srcaddr6?: FirewallProxyPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallProxyPolicyDstaddr6[];
  /** Table, by `name`. */
  groups?: FirewallProxyPolicyGroups[];
  /** Table, by `name`. */
  users?: FirewallProxyPolicyUsers[];
  /** Option; default `disable`. */
  "http-tunnel-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-policy-redirect"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server` and `web-proxy/forward-server-group`. */
  "webproxy-forward-server"?: string;
  /** Text, up to 63 characters. Refers to `web-proxy/isolator-server`. Since 7.6. */
  "isolator-server"?: string;
  /** Text, up to 63 characters. Refers to `web-proxy/profile`. */
  "webproxy-profile"?: string;
  /** Option; default `disable`. */
  transparent?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  webcache?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "webcache-https"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  disclaimer?: "disable" | "domain" | "policy" | "user" | UnknownValue;
  /** Option; default `disable`. */
  "utm-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `single`. */
  "profile-type"?: "single" | "group" | UnknownValue;
  /** Text, up to 47 characters. Refers to `firewall/profile-group`. */
  "profile-group"?: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `no-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. Since 7.6. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `waf/profile`. */
  "waf-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-override-group"?: string;
  /** Option; default `disable`. */
  "logtraffic-start"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "log-http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Option; default `disable`. */
  "block-notification"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "redirect-url"?: string;
  /** Option; default `disable`. Since 7.6. */
  "https-sub-category"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `disable`. Since 7.4. */
  "detect-https-in-http-request"?: "enable" | "disable" | UnknownValue;
  /** Text. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyAccessProxy extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/access-proxy`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyAccessProxy6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/access-proxy6`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallProxyPolicyZtnaProxy extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `ztna/traffic-forward-proxy`, `ztna/web-proxy` and `ztna/web-portal`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicySrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyDstintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicySrcaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address`,
   * `firewall/proxy-addrgrp` and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyPoolname extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ippool`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallProxyPolicyPoolname6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ippool6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyDstaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address`,
   * `firewall/proxy-addrgrp` and 3 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyZtnaEmsTag extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallProxyPolicyUrlRisk extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `webfilter/ftgd-risk-level`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetServiceName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetServiceGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetServiceCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallProxyPolicyInternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetService6Name extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetService6Group extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetService6Custom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyInternetService6CustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallProxyPolicyInternetService6Fortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicySrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyDstaddr6 extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6`, `firewall/vip6`,
   * `firewall/vipgrp6` and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallProxyPolicyUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local` and `user/certificate`. */
  name: string;
}

/** A row of `firewall/region`, by `id`. Read only. */
export interface FirewallRegion {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Table, by `id`. */
  city?: FirewallRegionCity[];
}

/** Table, by `id`. */
export interface FirewallRegionCity extends Member<"id"> {
  /** Integer, 0 to 65535; default `0`. */
  id: number;
}

/** A row of `firewall/security-policy`, by `policyid`. */
export interface FirewallSecurityPolicy {
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 4294967294; default `0`. */
  policyid: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
  /** Table, by `name`. */
  srcintf?: FirewallSecurityPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallSecurityPolicyDstintf[];
  /** Table, by `name`. */
  srcaddr?: FirewallSecurityPolicySrcaddr[];
  /** Option; default `disable`. */
  "srcaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr?: FirewallSecurityPolicyDstaddr[];
  /** Option; default `disable`. */
  "dstaddr-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  srcaddr6?: FirewallSecurityPolicySrcaddr6[];
  /** Option; default `disable`. */
  "srcaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  dstaddr6?: FirewallSecurityPolicyDstaddr6[];
  /** Option; default `disable`. */
  "dstaddr6-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallSecurityPolicyInternetServiceName[];
  /** Option; default `disable`. */
  "internet-service-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-group"?: FirewallSecurityPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallSecurityPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallSecurityPolicyInternetServiceCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallSecurityPolicyInternetServiceFortiguard[];
  /** Option; default `disable`. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-name"?: FirewallSecurityPolicyInternetServiceSrcName[];
  /** Option; default `disable`. */
  "internet-service-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-group"?: FirewallSecurityPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. */
  "internet-service-src-custom"?: FirewallSecurityPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. */
  "internet-service-src-custom-group"?: FirewallSecurityPolicyInternetServiceSrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallSecurityPolicyInternetServiceSrcFortiguard[];
  /** Option; default `disable`. */
  "internet-service6"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-name"?: FirewallSecurityPolicyInternetService6Name[];
  /** Option; default `disable`. */
  "internet-service6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-group"?: FirewallSecurityPolicyInternetService6Group[];
  /** Table, by `name`. */
  "internet-service6-custom"?: FirewallSecurityPolicyInternetService6Custom[];
  /** Table, by `name`. */
  "internet-service6-custom-group"?: FirewallSecurityPolicyInternetService6CustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-fortiguard"?: FirewallSecurityPolicyInternetService6Fortiguard[];
  /** Option; default `disable`. */
  "internet-service6-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-src-name"?: FirewallSecurityPolicyInternetService6SrcName[];
  /** Option; default `disable`. */
  "internet-service6-src-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service6-src-group"?: FirewallSecurityPolicyInternetService6SrcGroup[];
  /** Table, by `name`. */
  "internet-service6-src-custom"?: FirewallSecurityPolicyInternetService6SrcCustom[];
  /** Table, by `name`. */
  "internet-service6-src-custom-group"?: FirewallSecurityPolicyInternetService6SrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service6-src-fortiguard"?: FirewallSecurityPolicyInternetService6SrcFortiguard[];
  /** Option; default `enable`. */
  "enforce-default-app-port"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallSecurityPolicyService[];
  /** Option; default `disable`. */
  "service-negate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  "send-deny-packet"?: "disable" | "enable" | UnknownValue;
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "learning-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "enable" | "disable" | UnknownValue;
  /** Option; default `single`. */
  "profile-type"?: "single" | "group" | UnknownValue;
  /** Text, up to 47 characters. Refers to `firewall/profile-group`. */
  "profile-group"?: string;
  /** Text, up to 47 characters; default `default`. Refers to `firewall/profile-protocol-options`. */
  "profile-protocol-options"?: string;
  /** Text, up to 47 characters; default `no-inspection`. Refers to `firewall/ssl-ssh-profile`. */
  "ssl-ssh-profile"?: string;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dnsfilter/profile`. */
  "dnsfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. */
  "voip-profile"?: string;
  /** Text, up to 47 characters. Refers to `voip/profile`. Since 7.4. */
  "ips-voip-filter"?: string;
  /** Text, up to 47 characters. Refers to `sctp-filter/profile`. */
  "sctp-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `diameter-filter/profile`. Since 7.4. */
  "diameter-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `virtual-patch/profile`. Since 7.4. */
  "virtual-patch-profile"?: string;
  /** Text, up to 47 characters. Refers to `icap/profile`. */
  "icap-profile"?: string;
  /** Text, up to 47 characters. Refers to `videofilter/profile`. */
  "videofilter-profile"?: string;
  /** Text, up to 47 characters. Refers to `ssh-filter/profile`. */
  "ssh-filter-profile"?: string;
  /** Text, up to 47 characters. Refers to `casb/profile`. Since 7.4. */
  "casb-profile"?: string;
  /** Table, by `id`. */
  application?: FirewallSecurityPolicyApplication[];
  /** Table, by `id`. */
  "app-category"?: FirewallSecurityPolicyAppCategory[];
  /** Text, several separated by blanks. */
  "url-category"?: string;
  /** Table, by `name`. */
  "app-group"?: FirewallSecurityPolicyAppGroup[];
  /** Table, by `name`. */
  groups?: FirewallSecurityPolicyGroups[];
  /** Table, by `name`. */
  users?: FirewallSecurityPolicyUsers[];
  /** Table, by `name`. */
  "fsso-groups"?: FirewallSecurityPolicyFssoGroups[];
  /** Text. Refers to `telemetry-controller/profile`. Since 7.6. */
  "telemetry-profile"?: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicySrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyDstintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyDstaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/vip`, `firewall/vipgrp`
   * and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicySrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyDstaddr6 extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6`, `firewall/vip6`,
   * `firewall/vipgrp6` and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallSecurityPolicyInternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceSrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceSrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceSrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetServiceSrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallSecurityPolicyInternetServiceSrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6Name extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6Group extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6Custom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6CustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallSecurityPolicyInternetService6Fortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6SrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6SrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6SrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyInternetService6SrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallSecurityPolicyInternetService6SrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallSecurityPolicyApplication extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface FirewallSecurityPolicyAppCategory extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyAppGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `application/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSecurityPolicyFssoGroups extends Member<"name"> {
  /** Text, up to 511 characters. Refers to `user/adgrp`. */
  name: string;
}

/** A row of `firewall/shaping-policy`, by `id`. */
export interface FirewallShapingPolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `4`. */
  "ip-version"?: "4" | "6" | UnknownValue;
  /** Option; default `forwarding`. Since 7.4. */
  "traffic-type"?: "forwarding" | "local-in" | "local-out" | UnknownValue;
  /** Table, by `name`. */
  srcaddr?: FirewallShapingPolicySrcaddr[];
  /** Table, by `name`. */
  dstaddr?: FirewallShapingPolicyDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: FirewallShapingPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: FirewallShapingPolicyDstaddr6[];
  /** Option; default `disable`. */
  "internet-service"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-name"?: FirewallShapingPolicyInternetServiceName[];
  /** Table, by `name`. */
  "internet-service-group"?: FirewallShapingPolicyInternetServiceGroup[];
  /** Table, by `name`. */
  "internet-service-custom"?: FirewallShapingPolicyInternetServiceCustom[];
  /** Table, by `name`. */
  "internet-service-custom-group"?: FirewallShapingPolicyInternetServiceCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-fortiguard"?: FirewallShapingPolicyInternetServiceFortiguard[];
  /** Option; default `disable`. */
  "internet-service-src"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "internet-service-src-name"?: FirewallShapingPolicyInternetServiceSrcName[];
  /** Table, by `name`. */
  "internet-service-src-group"?: FirewallShapingPolicyInternetServiceSrcGroup[];
  /** Table, by `name`. */
  "internet-service-src-custom"?: FirewallShapingPolicyInternetServiceSrcCustom[];
  /** Table, by `name`. */
  "internet-service-src-custom-group"?: FirewallShapingPolicyInternetServiceSrcCustomGroup[];
  /** Table, by `name`. Since 7.6. */
  "internet-service-src-fortiguard"?: FirewallShapingPolicyInternetServiceSrcFortiguard[];
  /** Table, by `name`. */
  service?: FirewallShapingPolicyService[];
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Table, by `name`. */
  users?: FirewallShapingPolicyUsers[];
  /** Table, by `name`. */
  groups?: FirewallShapingPolicyGroups[];
  /** Table, by `id`. */
  application?: FirewallShapingPolicyApplication[];
  /** Table, by `id`. */
  "app-category"?: FirewallShapingPolicyAppCategory[];
  /** Table, by `name`. */
  "app-group"?: FirewallShapingPolicyAppGroup[];
  /** Table, by `id`. */
  "url-category"?: FirewallShapingPolicyUrlCategory[];
  /** Table, by `name`. */
  srcintf?: FirewallShapingPolicySrcintf[];
  /** Table, by `name`. */
  dstintf?: FirewallShapingPolicyDstintf[];
  /** Text. */
  "tos-mask"?: string;
  /** Text. */
  tos?: string;
  /** Option; default `disable`. */
  "tos-negate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "traffic-shaper-reverse"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/per-ip-shaper`. */
  "per-ip-shaper"?: string;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "class-id"?: number;
  /** Option; default `disable`. */
  "diffserv-forward"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "diffserv-reverse"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "diffservcode-forward"?: string;
  /** Text. */
  "diffservcode-rev"?: string;
  /** Text. Since 7.4. */
  "cos-mask"?: string;
  /** Text. Since 7.4. */
  cos?: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicySrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyDstaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallShapingPolicyInternetServiceFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceSrcName extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-name`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceSrcGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceSrcCustom extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyInternetServiceSrcCustomGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-custom-group`. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface FirewallShapingPolicyInternetServiceSrcFortiguard extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/internet-service-fortiguard`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallShapingPolicyApplication extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `id`. */
export interface FirewallShapingPolicyAppCategory extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyAppGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `application/group`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallShapingPolicyUrlCategory extends Member<"id"> {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** Table, by `name`. */
export interface FirewallShapingPolicySrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallShapingPolicyDstintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** A row of `firewall/shaping-profile`, by `profile-name`. */
export interface FirewallShapingProfile {
  /** Text, up to 35 characters. */
  "profile-name": string;
  /** Text, up to 1023 characters. */
  comment?: string;
  /** Option; default `policing`. */
  type?: "policing" | "queuing" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "npu-offloading"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "default-class-id"?: number;
  /** Table, by `id`. */
  "shaping-entries"?: FirewallShapingProfileShapingEntries[];
}

/** Table, by `id`. */
export interface FirewallShapingProfileShapingEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `firewall/traffic-class`. */
  "class-id"?: number;
  /** Option; default `high`. */
  priority?: "top" | "critical" | "high" | "medium" | "low" | UnknownValue;
  /** Integer, 0 to 100, in percent; default `0`. */
  "guaranteed-bandwidth-percentage"?: number;
  /** Integer, 1 to 100, in percent; default `1`. */
  "maximum-bandwidth-percentage"?: number;
  /** Integer, 5 to 10000; default `100`. */
  limit?: number;
  /** Integer, 0 to 2000, in milliseconds; default `0`. */
  "burst-in-msec"?: number;
  /** Integer, 0 to 2000, in milliseconds; default `0`. */
  "cburst-in-msec"?: number;
  /** Integer, 0 to 20; default `0`. */
  "red-probability"?: number;
  /** Integer, 3 to 3000; default `83`. */
  min?: number;
  /** Integer, 3 to 3000; default `250`. */
  max?: number;
}

/** A row of `firewall/sniffer`, by `id`. */
export interface FirewallSniffer {
  /** Integer, 0 to 9999; default `0`. */
  id: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. Since 7.4. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `utm`. */
  logtraffic?: "all" | "utm" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ipv6?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "non-ip"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Text, up to 63 characters. */
  host?: string;
  /** Text, up to 63 characters. */
  port?: string;
  /** Text, up to 63 characters. */
  protocol?: string;
  /** Text, up to 63 characters. */
  vlan?: string;
  /** Option; default `disable`. */
  "application-list-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `application/list`. */
  "application-list"?: string;
  /** Option; default `disable`. */
  "ips-sensor-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `ips/sensor`. */
  "ips-sensor"?: string;
  /** Option; default `disable`. */
  dsri?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "av-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `antivirus/profile`. */
  "av-profile"?: string;
  /** Option; default `disable`. */
  "webfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "webfilter-profile"?: string;
  /** Option; default `disable`. */
  "emailfilter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `emailfilter/profile`. */
  "emailfilter-profile"?: string;
  /** Option; default `disable`. */
  "dlp-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `dlp/profile`. */
  "dlp-profile"?: string;
  /** Option; default `disable`. */
  "ip-threatfeed-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "ip-threatfeed"?: FirewallSnifferIpThreatfeed[];
  /** Option; default `disable`. */
  "file-filter-profile-status"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 47 characters. Refers to `file-filter/profile`. */
  "file-filter-profile"?: string;
  /** Option; default `disable`. */
  "ips-dos-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  anomaly?: FirewallSnifferAnomaly[];
}

/** Table, by `name`. */
export interface FirewallSnifferIpThreatfeed extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallSnifferAnomaly {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `disable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | "proxy" | UnknownValue;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 2147483647; default `0`. */
  threshold?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "threshold(default)"?: number;
}

/** A row of `firewall/ssl-server`, by `name`. */
export interface FirewallSslServer {
  /** Text, up to 35 characters. */
  name: string;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Integer, 1 to 65535; default `443`. */
  port?: number;
  /** Option; default `full`. */
  "ssl-mode"?: "half" | "full" | UnknownValue;
  /** Option; default `enable`. */
  "add-header-x-forwarded-proto"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `80`. */
  "mapped-port"?: number;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-cert"?: FirewallSslServerSslCert[];
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Option; default `allow`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "url-rewrite"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FirewallSslServerSslCert extends Member<"name"> {
  /** Text, up to 79 characters; default `Fortinet_SSL`. Refers to `vpn.certificate/local`. */
  name: string;
}

/** A row of `firewall/ssl-ssh-profile`, by `name`. */
export interface FirewallSslSshProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  ssl?: FirewallSslSshProfileSsl;
  /** Group of fields. */
  https?: FirewallSslSshProfileHttps;
  /** Group of fields. */
  ftps?: FirewallSslSshProfileFtps;
  /** Group of fields. */
  imaps?: FirewallSslSshProfileImaps;
  /** Group of fields. */
  pop3s?: FirewallSslSshProfilePop3s;
  /** Group of fields. */
  smtps?: FirewallSslSshProfileSmtps;
  /** Group of fields. */
  ssh?: FirewallSslSshProfileSsh;
  /** Group of fields. */
  dot?: FirewallSslSshProfileDot;
  /** Option; default `disable`. */
  allowlist?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "block-blocklisted-certificates"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  "ssl-exempt"?: FirewallSslSshProfileSslExempt[];
  /** Table, by `name`. Since 7.4. */
  "ech-outer-sni"?: FirewallSslSshProfileEchOuterSni[];
  /** Option; default `re-sign`. */
  "server-cert-mode"?: "re-sign" | "replace" | UnknownValue;
  /** Option; default `disable`. */
  "use-ssl-server"?: "disable" | "enable" | UnknownValue;
  /**
   * Text, up to 35 characters; default `Fortinet_CA_SSL`. Refers to `vpn.certificate/local` and
   * `vpn.certificate/hsm-local`.
   */
  caname?: string;
  /**
   * Text, up to 35 characters; default `Fortinet_CA_Untrusted`. Refers to `vpn.certificate/local` and
   * `vpn.certificate/hsm-local`.
   */
  "untrusted-caname"?: string;
  /** Table, by `name`. */
  "server-cert"?: FirewallSslSshProfileServerCert[];
  /** Table, by `id`. */
  "ssl-server"?: FirewallSslSshProfileSslServer[];
  /** Option; default `enable`. */
  "ssl-exemption-ip-rating"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-exemption-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-anomaly-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-negotiation-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-server-cert-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-handshake-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "rpc-over-https"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "mapi-over-https"?: "enable" | "disable" | UnknownValue;
  /** Option; default `all`. */
  "supported-alpn"?: "http1-1" | "http2" | "all" | "none" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileSsl {
  /** Option; default `disable`. */
  "inspect-all"?: "disable" | "certificate-inspection" | "deep-inspection" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "cert-probe-failure"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. Since 7.4. */
  "encrypted-client-hello"?: "allow" | "block" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "min-allowed-ssl-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileHttps {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `deep-inspection`. */
  status?: "disable" | "certificate-inspection" | "deep-inspection" | UnknownValue;
  /** Option; default `inspect`. Since 7.4. */
  quic?: "inspect" | "bypass" | "block" | UnknownValue;
  /** Option; default `allow`. Since 7.6. */
  "udp-not-quic"?: "allow" | "block" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "cert-probe-failure"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. Since 7.4. */
  "encrypted-client-hello"?: "allow" | "block" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "min-allowed-ssl-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileFtps {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `deep-inspection`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "min-allowed-ssl-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileImaps {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `deep-inspection`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `inspect`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfilePop3s {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `deep-inspection`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `inspect`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileSmtps {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `deep-inspection`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `inspect`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileSsh {
  /** Integer, 1 to 65535, several separated by blanks. */
  ports?: number | string;
  /** Option; default `disable`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "inspect-all"?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "unsupported-version"?: "bypass" | "block" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-tun-policy-check"?: "disable" | "enable" | UnknownValue;
  /** Option; default `compatible`. */
  "ssh-algorithm"?: "compatible" | "high-encryption" | UnknownValue;
}

/** Group of fields. */
export interface FirewallSslSshProfileDot {
  /** Option; default `disable`. */
  status?: "disable" | "deep-inspection" | UnknownValue;
  /** Option; default `inspect`. Since 7.4. */
  quic?: "inspect" | "bypass" | "block" | UnknownValue;
  /** Option; default `allow`. Since 7.6. */
  "udp-not-quic"?: "allow" | "block" | UnknownValue;
  /** Option; default `disable`. */
  "proxy-after-tcp-handshake"?: "enable" | "disable" | UnknownValue;
  /** Option; default `bypass`. */
  "client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `block`. */
  "unsupported-ssl-version"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-cipher"?: "allow" | "block" | UnknownValue;
  /** Option; default `allow`. */
  "unsupported-ssl-negotiation"?: "allow" | "block" | UnknownValue;
  /** Option; default `block`. */
  "expired-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "revoked-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "untrusted-server-cert"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `allow`. */
  "cert-validation-timeout"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `block`. */
  "cert-validation-failure"?: "allow" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "sni-server-cert-check"?: "enable" | "strict" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallSslSshProfileSslExempt {
  /** Integer, 0 to 512; default `0`. */
  id: number;
  /** Option; default `fortiguard-category`. */
  type?: "fortiguard-category" | "address" | "address6" | "wildcard-fqdn" | "regex" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "fortiguard-category"?: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  address6?: string;
  /** Text, up to 79 characters. Refers to `firewall.wildcard-fqdn/custom` and `firewall.wildcard-fqdn/group`. */
  "wildcard-fqdn"?: string;
  /** Text, up to 255 characters. */
  regex?: string;
}

/** Table, by `name`. Since 7.4. */
export interface FirewallSslSshProfileEchOuterSni {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 255 characters. */
  sni?: string;
}

/** Table, by `name`. */
export interface FirewallSslSshProfileServerCert extends Member<"name"> {
  /** Text, up to 79 characters; default `Fortinet_SSL`. Refers to `vpn.certificate/local`. */
  name: string;
}

/** Table, by `id`. */
export interface FirewallSslSshProfileSslServer {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Option; default `bypass`. */
  "https-client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `bypass`. */
  "smtps-client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `bypass`. */
  "pop3s-client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `bypass`. */
  "imaps-client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `bypass`. */
  "ftps-client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
  /** Option; default `bypass`. */
  "ssl-other-client-certificate"?: "bypass" | "inspect" | "block" | UnknownValue;
}

/** A row of `firewall/traffic-class`, by `class-id`. */
export interface FirewallTrafficClass {
  /** Integer, 2 to 31; default `0`. */
  "class-id": number;
  /** Text, up to 35 characters. */
  "class-name"?: string;
}

/** A row of `firewall/ttl-policy`, by `id`. */
export interface FirewallTtlPolicy {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `deny`. */
  action?: "accept" | "deny" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/zone`, `system/sdwan/zone` and `system/interface`. */
  srcintf?: string;
  /** Table, by `name`. */
  srcaddr?: FirewallTtlPolicySrcaddr[];
  /** Table, by `name`. */
  service?: FirewallTtlPolicyService[];
  /**
   * Text, up to 35 characters. Refers to `firewall.schedule/onetime`, `firewall.schedule/recurring` and
   * `firewall.schedule/group`.
   */
  schedule?: string;
  /** Text. */
  ttl?: string;
}

/** Table, by `name`. */
export interface FirewallTtlPolicySrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallTtlPolicyService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** A row of `firewall/vendor-mac`, by `id`. Read only. */
export interface FirewallVendorMac {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "mac-number"?: number;
  /** Integer, 0 to 255; default `0`. */
  obsolete?: number;
}

/** The settings `firewall/vendor-mac-summary`. Read only. Since 7.6. */
export type FirewallVendorMacSummary = Record<string, never>;

/** A row of `firewall/vip`, by `name`. */
export interface FirewallVip {
  /** Text, up to 79 characters. */
  name: string;
  /** Integer, 0 to 65535; default `0`. */
  id?: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `static-nat`. */
  type?: "static-nat" | "load-balance" | "server-load-balance" | "dns-translation" | "fqdn" | "access-proxy" | UnknownValue;
  /** Option. */
  "server-type"?: "http" | "https" | "imaps" | "pop3s" | "smtps" | "ssl" | "tcp" | "udp" | "ip" | UnknownValue;
  /** Integer, 0 to 604800; default `0`. */
  "dns-mapping-ttl"?: number;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "least-session" | "least-rtt" | "first-alive" | "http-host" | UnknownValue;
  /** Table, by `range`. */
  "src-filter"?: FirewallVipSrcFilter[];
  /** Option; default `disable`. Since 7.4. */
  "src-vip-filter"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  service?: FirewallVipService[];
  /** Text. */
  extip?: string;
  /** Table, by `name`. */
  extaddr?: FirewallVipExtaddr[];
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallVipQuic;
  /** Option; default `enable`. */
  nat44?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat46?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat46-route"?: "disable" | "enable" | UnknownValue;
  /** Table, by `range`. */
  mappedip?: FirewallVipMappedip[];
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  "mapped-addr"?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  extintf?: string;
  /** Option; default `enable`. */
  "arp-reply"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "http-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | "ssl-session-id" | UnknownValue;
  /** Option; default `disable`. */
  "nat-source-vip"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  portforward?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `tcp`. */
  protocol?: "tcp" | "udp" | "sctp" | "icmp" | UnknownValue;
  /** Text. */
  extport?: string;
  /** Text. */
  mappedport?: string;
  /** Integer, 5 to 8640000; default `0`. */
  "gratuitous-arp-interval"?: number;
  /** Table, by `interface-name`. */
  "srcintf-filter"?: FirewallVipSrcintfFilter[];
  /** Option; default `1-to-1`. */
  "portmapping-type"?: "1-to-1" | "m-to-n" | UnknownValue;
  /** Option; default `block`. Since 7.6. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallVipRealservers[];
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "http-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "http-multiplex-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "http-multiplex-max-request"?: number;
  /** Integer, 0 to 2147483647; default `0`. Since 7.4. */
  "http-multiplex-max-concurrent-request"?: number;
  /** Option; default `disable`. */
  "http-ip-header"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-ip-header-name"?: string;
  /** Option; default `disable`. */
  "outlook-web-access"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "weblogic-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "websphere-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `half`. */
  "ssl-mode"?: "half" | "full" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-certificate"?: FirewallVipSslCertificate[];
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | "custom" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallVipSslCipherSuites[];
  /** Option; default `client`. */
  "ssl-server-algorithm"?: "high" | "medium" | "low" | "custom" | "client" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-server-cipher-suites"?: FirewallVipSslServerCipherSuites[];
  /** Option; default `require`. */
  "ssl-pfs"?: "require" | "deny" | "allow" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-accept-ffdhe-groups"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-client-fallback"?: "disable" | "enable" | UnknownValue;
  /** Option; default `secure`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `both`. */
  "ssl-client-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `30`. */
  "ssl-client-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `1000`. */
  "ssl-client-session-state-max"?: number;
  /** Integer, 200 to 1048576; default `0`. */
  "ssl-client-rekey-count"?: number;
  /** Option; default `enable`. */
  "ssl-server-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `both`. */
  "ssl-server-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `60`. */
  "ssl-server-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `100`. */
  "ssl-server-session-state-max"?: number;
  /** Option; default `disable`. */
  "ssl-http-location-conversion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-http-match-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hpkp"?: "disable" | "enable" | "report-only" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-primary"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-backup"?: string;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hpkp-age"?: number;
  /** Text, up to 255 characters. */
  "ssl-hpkp-report-uri"?: string;
  /** Option; default `disable`. */
  "ssl-hpkp-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hsts"?: "disable" | "enable" | UnknownValue;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hsts-age"?: number;
  /** Option; default `disable`. */
  "ssl-hsts-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  monitor?: FirewallVipMonitor[];
  /** Integer, 0 to 100000; default `1000`. */
  "max-embryonic-connections"?: number;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text. */
  "ipv6-mappedip"?: string;
  /** Text. */
  "ipv6-mappedport"?: string;
  /** Option; default `disable`. Since 7.4. */
  "one-click-gslb-server"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. Since 7.4. */
  "gslb-hostname"?: string;
  /** Text, up to 255 characters. Since 7.4. */
  "gslb-domain-name"?: string;
  /** Table, by `index`. Since 7.4. */
  "gslb-public-ips"?: FirewallVipGslbPublicIps[];
}

/** Table, by `range`. */
export interface FirewallVipSrcFilter extends Member<"range"> {
  /** Text, up to 79 characters. */
  range: string;
}

/** Table, by `name`. */
export interface FirewallVipService extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall.service/custom` and `firewall.service/group`. */
  name: string;
}

/** Table, by `name`. */
export interface FirewallVipExtaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Group of fields. Since 7.4. */
export interface FirewallVipQuic {
  /** Integer, 1 to 60000; default `30000`. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500; default `1500`. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8; default `2`. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20; default `3`. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383; default `25`. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500; default `1500`. */
  "max-datagram-frame-size"?: number;
  /** Option; default `disable`. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `range`. */
export interface FirewallVipMappedip extends Member<"range"> {
  /** Text, up to 79 characters. */
  range: string;
}

/** Table, by `interface-name`. */
export interface FirewallVipSrcintfFilter extends Member<"interface-name"> {
  /** Text, up to 79 characters. Refers to `system/interface`. */
  "interface-name": string;
}

/** Table, by `id`. */
export interface FirewallVipRealservers {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `ip`. */
  type?: "ip" | "address" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** Option; default `active`. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Integer, 1 to 255; default `1`. */
  weight?: number;
  /** Integer, 30 to 65535; default `300`. */
  "holddown-interval"?: number;
  /** Option; default `vip`. */
  healthcheck?: "disable" | "enable" | "vip" | UnknownValue;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option; default `enable`. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  "max-connections"?: number;
  /** Table, by `name`. */
  monitor?: FirewallVipRealserversMonitor[];
  /** Text. */
  "client-ip"?: string;
  /** Option; default `enable`. Since 7.6. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallVipRealserversMonitor extends Member<"name"> {
  /** Text. Refers to `firewall/ldb-monitor`. */
  name: string;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FirewallVipSslCertificate extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  name: string;
}

/** Table, by `priority`. */
export interface FirewallVipSslCipherSuites {
  /** Integer, 0 to 4294967295; default `0`. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks; default `ssl-3.0 tls-1.0 tls-1.1 tls-1.2 tls-1.3`. */
  versions?: Values<"ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `priority`. */
export interface FirewallVipSslServerCipherSuites {
  /** Integer, 0 to 4294967295; default `0`. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks; default `ssl-3.0 tls-1.0 tls-1.1 tls-1.2 tls-1.3`. */
  versions?: Values<"ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `name`. */
export interface FirewallVipMonitor extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ldb-monitor`. */
  name: string;
}

/** Table, by `index`. Since 7.4. */
export interface FirewallVipGslbPublicIps {
  /** Integer, 0 to 4294967295; default `0`. */
  index: number;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
}

/** A row of `firewall/vip6`, by `name`. */
export interface FirewallVip6 {
  /** Text, up to 79 characters. */
  name: string;
  /** Integer, 0 to 65535; default `0`. */
  id?: number;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `static-nat`. */
  type?: "static-nat" | "server-load-balance" | "access-proxy" | UnknownValue;
  /** Table, by `range`. */
  "src-filter"?: FirewallVip6SrcFilter[];
  /** Option; default `disable`. Since 7.4. */
  "src-vip-filter"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  extip?: string;
  /** Text. */
  mappedip?: string;
  /** Option; default `disable`. */
  "nat-source-vip"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "ndp-reply"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  portforward?: "disable" | "enable" | UnknownValue;
  /** Option; default `tcp`. */
  protocol?: "tcp" | "udp" | "sctp" | UnknownValue;
  /** Text. */
  extport?: string;
  /** Text. */
  mappedport?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "least-session" | "least-rtt" | "first-alive" | "http-host" | UnknownValue;
  /** Option. */
  "server-type"?: "http" | "https" | "imaps" | "pop3s" | "smtps" | "ssl" | "tcp" | "udp" | "ip" | UnknownValue;
  /** Option; default `disable`. */
  "http-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | "ssl-session-id" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  quic?: FirewallVip6Quic;
  /** Option; default `enable`. */
  nat66?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  nat64?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "add-nat64-route"?: "disable" | "enable" | UnknownValue;
  /** Option; default `block`. Since 7.6. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  realservers?: FirewallVip6Realservers[];
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "http-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "http-ip-header"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-ip-header-name"?: string;
  /** Option; default `disable`. */
  "outlook-web-access"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "weblogic-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "websphere-server"?: "disable" | "enable" | UnknownValue;
  /** Option; default `half`. */
  "ssl-mode"?: "half" | "full" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-certificate"?: FirewallVip6SslCertificate[];
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | "custom" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: FirewallVip6SslCipherSuites[];
  /** Option; default `enable`. */
  "ssl-server-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-algorithm"?: "high" | "medium" | "low" | "custom" | "client" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-server-cipher-suites"?: FirewallVip6SslServerCipherSuites[];
  /** Option; default `require`. */
  "ssl-pfs"?: "require" | "deny" | "allow" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `client`. */
  "ssl-server-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | "client" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-accept-ffdhe-groups"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-client-fallback"?: "disable" | "enable" | UnknownValue;
  /** Option; default `secure`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `both`. */
  "ssl-client-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `30`. */
  "ssl-client-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `1000`. */
  "ssl-client-session-state-max"?: number;
  /** Integer, 200 to 1048576; default `0`. */
  "ssl-client-rekey-count"?: number;
  /** Option; default `both`. */
  "ssl-server-session-state-type"?: "disable" | "time" | "count" | "both" | UnknownValue;
  /** Integer, 1 to 14400; default `60`. */
  "ssl-server-session-state-timeout"?: number;
  /** Integer, 1 to 10000; default `100`. */
  "ssl-server-session-state-max"?: number;
  /** Option; default `disable`. */
  "ssl-http-location-conversion"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-http-match-host"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hpkp"?: "disable" | "enable" | "report-only" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-primary"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local` and `vpn.certificate/ca`. */
  "ssl-hpkp-backup"?: string;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hpkp-age"?: number;
  /** Text, up to 255 characters. */
  "ssl-hpkp-report-uri"?: string;
  /** Option; default `disable`. */
  "ssl-hpkp-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "ssl-hsts"?: "disable" | "enable" | UnknownValue;
  /** Integer, 60 to 157680000; default `5184000`. */
  "ssl-hsts-age"?: number;
  /** Option; default `disable`. */
  "ssl-hsts-include-subdomains"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  monitor?: FirewallVip6Monitor[];
  /** Integer, 0 to 100000; default `1000`. */
  "max-embryonic-connections"?: number;
  /** Option; default `disable`. */
  "embedded-ipv4-address"?: "disable" | "enable" | UnknownValue;
  /** Text. */
  "ipv4-mappedip"?: string;
  /** Text. */
  "ipv4-mappedport"?: string;
}

/** Table, by `range`. */
export interface FirewallVip6SrcFilter extends Member<"range"> {
  /** Text, up to 79 characters. */
  range: string;
}

/** Group of fields. Since 7.4. */
export interface FirewallVip6Quic {
  /** Integer, 1 to 60000; default `30000`. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500; default `1500`. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8; default `2`. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20; default `3`. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383; default `25`. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500; default `1500`. */
  "max-datagram-frame-size"?: number;
  /** Option; default `disable`. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface FirewallVip6Realservers {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text. */
  ip?: string;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** Option; default `active`. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Integer, 1 to 255; default `1`. */
  weight?: number;
  /** Integer, 30 to 65535; default `300`. */
  "holddown-interval"?: number;
  /** Option; default `vip`. */
  healthcheck?: "disable" | "enable" | "vip" | UnknownValue;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option; default `enable`. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  "max-connections"?: number;
  /** Table, by `name`. */
  monitor?: FirewallVip6RealserversMonitor[];
  /** Text. */
  "client-ip"?: string;
  /** Option; default `enable`. Since 7.6. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface FirewallVip6RealserversMonitor extends Member<"name"> {
  /** Text. Refers to `firewall/ldb-monitor`. */
  name: string;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FirewallVip6SslCertificate extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  name: string;
}

/** Table, by `priority`. */
export interface FirewallVip6SslCipherSuites {
  /** Integer, 0 to 4294967295; default `0`. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks; default `ssl-3.0 tls-1.0 tls-1.1 tls-1.2 tls-1.3`. */
  versions?: Values<"ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `priority`. */
export interface FirewallVip6SslServerCipherSuites {
  /** Integer, 0 to 4294967295; default `0`. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks; default `ssl-3.0 tls-1.0 tls-1.1 tls-1.2 tls-1.3`. */
  versions?: Values<"ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `name`. */
export interface FirewallVip6Monitor extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/ldb-monitor`. */
  name: string;
}

/** A row of `firewall/vipgrp`, by `name`. */
export interface FirewallVipgrp {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Table, by `name`. */
  member?: FirewallVipgrpMember[];
}

/** Table, by `name`. */
export interface FirewallVipgrpMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/vip`. */
  name: string;
}

/** A row of `firewall/vipgrp6`, by `name`. */
export interface FirewallVipgrp6 {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Integer, 0 to 32; default `0`. */
  color?: number;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Table, by `name`. */
  member?: FirewallVipgrp6Member[];
}

/** Table, by `name`. */
export interface FirewallVipgrp6Member extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/vip6`. */
  name: string;
}
