// Generated from specs/fortios/cmdb/log.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** The settings `log.disk/filter`. */
export interface LogDiskFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogDiskFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogDiskFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.disk/setting`. */
export interface LogDiskSetting {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 100; default `20`. */
  "max-log-file-size"?: number;
  /** Integer, 0 to 4294967295; default `100`. */
  "max-policy-packet-capture-size"?: number;
  /** Option; default `daily`. */
  "roll-schedule"?: "daily" | "weekly" | UnknownValue;
  /** Option, several separated by blanks; default `sunday`. */
  "roll-day"?: Values<"sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday">;
  /** Text. */
  "roll-time"?: string;
  /** Option; default `overwrite`. */
  diskfull?: "overwrite" | "nolog" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "log-quota"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "dlp-archive-quota"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "report-quota"?: number;
  /** Integer, 0 to 3650; default `7`. */
  "maximum-log-age"?: number;
  /** Option; default `disable`. */
  upload?: "enable" | "disable" | UnknownValue;
  /** Option; default `ftp-server`. */
  "upload-destination"?: "ftp-server" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  uploadip?: string;
  /** Integer, 0 to 65535; default `21`. */
  uploadport?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 35 characters. */
  uploaduser?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  uploadpass?: string;
  /** Text, up to 63 characters. */
  uploaddir?: string;
  /** Option, several separated by blanks. `virtual-patch` since 7.4. `debug` since 7.6. */
  uploadtype?: Values<"traffic" | "event" | "virus" | "webfilter" | "IPS" | "emailfilter" | "dlp-archive" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug">;
  /** Option; default `disable`. */
  uploadsched?: "disable" | "enable" | UnknownValue;
  /** Text. */
  uploadtime?: string;
  /** Option; default `enable`. */
  "upload-delete-files"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  "upload-ssl-conn"?: "default" | "high" | "low" | "disable" | UnknownValue;
  /** Integer, 1 to 98; default `75`. */
  "full-first-warning-threshold"?: number;
  /** Integer, 2 to 99; default `90`. */
  "full-second-warning-threshold"?: number;
  /** Integer, 3 to 100; default `95`. */
  "full-final-warning-threshold"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `log.fortianalyzer-cloud/filter`. */
export interface LogFortianalyzerCloudFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzerCloudFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzerCloudFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer-cloud/override-filter`. */
export interface LogFortianalyzerCloudOverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzerCloudOverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzerCloudOverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer-cloud/override-setting`. */
export interface LogFortianalyzerCloudOverrideSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.fortianalyzer-cloud/setting`. */
export interface LogFortianalyzerCloudSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzerCloudSettingSerial[];
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzerCloudSettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortianalyzer/filter`. */
export interface LogFortianalyzerFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzerFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzerFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer/override-filter`. */
export interface LogFortianalyzerOverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzerOverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzerOverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer/override-setting`. */
export interface LogFortianalyzerOverrideSetting {
  /** Option; default `disable`. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Text, up to 127 characters. Since 7.4. */
  "alt-server"?: string;
  /** Option; default `enable`. Since 7.4. */
  "fallback-to-primary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzerOverrideSettingSerial[];
  /** Text, up to 79 characters. Refers to `certificate/ca` and `vpn.certificate/ca`. Since 7.4. */
  "server-cert-ca"?: string;
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `disable`. */
  reliable?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzerOverrideSettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortianalyzer/setting`. */
export interface LogFortianalyzerSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Text, up to 127 characters. Since 7.4. */
  "alt-server"?: string;
  /** Option; default `enable`. Since 7.4. */
  "fallback-to-primary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzerSettingSerial[];
  /** Text, up to 79 characters. Refers to `certificate/ca` and `vpn.certificate/ca`. Since 7.4. */
  "server-cert-ca"?: string;
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `disable`. */
  reliable?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzerSettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortianalyzer2/filter`. */
export interface LogFortianalyzer2Filter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzer2FilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzer2FilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer2/override-filter`. */
export interface LogFortianalyzer2OverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzer2OverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzer2OverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer2/override-setting`. */
export interface LogFortianalyzer2OverrideSetting {
  /** Option; default `disable`. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Text, up to 127 characters. Since 7.4. */
  "alt-server"?: string;
  /** Option; default `enable`. Since 7.4. */
  "fallback-to-primary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzer2OverrideSettingSerial[];
  /** Text, up to 79 characters. Refers to `certificate/ca` and `vpn.certificate/ca`. Since 7.4. */
  "server-cert-ca"?: string;
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `disable`. */
  reliable?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzer2OverrideSettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortianalyzer2/setting`. */
export interface LogFortianalyzer2Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Text, up to 127 characters. Since 7.4. */
  "alt-server"?: string;
  /** Option; default `enable`. Since 7.4. */
  "fallback-to-primary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzer2SettingSerial[];
  /** Text, up to 79 characters. Refers to `certificate/ca` and `vpn.certificate/ca`. Since 7.4. */
  "server-cert-ca"?: string;
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `disable`. */
  reliable?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzer2SettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortianalyzer3/filter`. */
export interface LogFortianalyzer3Filter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzer3FilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzer3FilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer3/override-filter`. */
export interface LogFortianalyzer3OverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "dlp-archive"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortianalyzer3OverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortianalyzer3OverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortianalyzer3/override-setting`. */
export interface LogFortianalyzer3OverrideSetting {
  /** Option; default `disable`. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Text, up to 127 characters. Since 7.4. */
  "alt-server"?: string;
  /** Option; default `enable`. Since 7.4. */
  "fallback-to-primary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzer3OverrideSettingSerial[];
  /** Text, up to 79 characters. Refers to `certificate/ca` and `vpn.certificate/ca`. Since 7.4. */
  "server-cert-ca"?: string;
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `disable`. */
  reliable?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzer3OverrideSettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortianalyzer3/setting`. */
export interface LogFortianalyzer3Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ips-archive"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Text, up to 127 characters. Since 7.4. */
  "alt-server"?: string;
  /** Option; default `enable`. Since 7.4. */
  "fallback-to-primary"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "certificate-verification"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  serial?: LogFortianalyzer3SettingSerial[];
  /** Text, up to 79 characters. Refers to `certificate/ca` and `vpn.certificate/ca`. Since 7.4. */
  "server-cert-ca"?: string;
  /** Text, up to 63 characters. */
  "preshared-key"?: string;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `sha256`. `sha1` until 7.2. */
  "hmac-algorithm"?: "sha256" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** Integer, 1 to 120; default `5`. */
  "monitor-keepalive-period"?: number;
  /** Integer, 1 to 86400; default `5`. */
  "monitor-failure-retry-period"?: number;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `disable`. */
  reliable?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `name`. */
export interface LogFortianalyzer3SettingSerial extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** The settings `log.fortiguard/filter`. */
export interface LogFortiguardFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortiguardFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortiguardFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortiguard/override-filter`. */
export interface LogFortiguardOverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogFortiguardOverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogFortiguardOverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.fortiguard/override-setting`. */
export interface LogFortiguardOverrideSetting {
  /** Option; default `disable`. */
  override?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.fortiguard/setting`. */
export interface LogFortiguardSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `5-minute`. */
  "upload-option"?: "store-and-upload" | "realtime" | "1-minute" | "5-minute" | UnknownValue;
  /** Option; default `daily`. */
  "upload-interval"?: "daily" | "weekly" | "monthly" | UnknownValue;
  /** Text. */
  "upload-day"?: string;
  /** Text. */
  "upload-time"?: string;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `enable`. */
  "access-config"?: "enable" | "disable" | UnknownValue;
  /** Option; default `high`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Integer, 1 to 3600; default `10`. */
  "conn-timeout"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `log.memory/filter`. */
export interface LogMemoryFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogMemoryFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogMemoryFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.memory/global-setting`. */
export interface LogMemoryGlobalSetting {
  /** Integer, 0 to 4294967295; default `62524334`. */
  "max-size"?: number;
  /** Integer, 1 to 98; default `75`. */
  "full-first-warning-threshold"?: number;
  /** Integer, 2 to 99; default `90`. */
  "full-second-warning-threshold"?: number;
  /** Integer, 3 to 100; default `95`. */
  "full-final-warning-threshold"?: number;
}

/** The settings `log.memory/setting`. */
export interface LogMemorySetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.null-device/filter`. */
export interface LogNullDeviceFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogNullDeviceFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogNullDeviceFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.null-device/setting`. */
export interface LogNullDeviceSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.syslogd/filter`. */
export interface LogSyslogdFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogdFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogdFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd/override-filter`. */
export interface LogSyslogdOverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogdOverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogdOverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd/override-setting`. */
export interface LogSyslogdOverrideSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogdOverrideSettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogdOverrideSettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd/setting`. */
export interface LogSyslogdSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogdSettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogdSettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd2/filter`. */
export interface LogSyslogd2Filter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogd2FilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogd2FilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd2/override-filter`. */
export interface LogSyslogd2OverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogd2OverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogd2OverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd2/override-setting`. */
export interface LogSyslogd2OverrideSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogd2OverrideSettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogd2OverrideSettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd2/setting`. */
export interface LogSyslogd2Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogd2SettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogd2SettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd3/filter`. */
export interface LogSyslogd3Filter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogd3FilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogd3FilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd3/override-filter`. */
export interface LogSyslogd3OverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogd3OverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogd3OverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd3/override-setting`. */
export interface LogSyslogd3OverrideSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogd3OverrideSettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogd3OverrideSettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd3/setting`. */
export interface LogSyslogd3Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogd3SettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogd3SettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd4/filter`. */
export interface LogSyslogd4Filter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogd4FilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogd4FilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd4/override-filter`. */
export interface LogSyslogd4OverrideFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogSyslogd4OverrideFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogSyslogd4OverrideFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.syslogd4/override-setting`. */
export interface LogSyslogd4OverrideSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogd4OverrideSettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogd4OverrideSettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.syslogd4/setting`. */
export interface LogSyslogd4Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `udp`. */
  mode?: "udp" | "legacy-reliable" | "reliable" | UnknownValue;
  /** Integer, 0 to 65535; default `514`. */
  port?: number;
  /** Option; default `local7`. */
  facility?: "kernel" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "authpriv" | "ftp" | "ntp" | "audit" | "alert" | "clock" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `default`. `json` since 7.4. */
  format?: "default" | "csv" | "cef" | "rfc5424" | "json" | UnknownValue;
  /** Option; default `default`. */
  priority?: "default" | "low" | UnknownValue;
  /** Integer, 0 to 100000; default `0`. */
  "max-log-rate"?: number;
  /** Option; default `disable`. */
  "enc-algorithm"?: "high-medium" | "high" | "low" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `certificate/local`. */
  certificate?: string;
  /** Table, by `id`. */
  "custom-field-name"?: LogSyslogd4SettingCustomFieldName[];
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** Table, by `id`. */
export interface LogSyslogd4SettingCustomFieldName {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 35 characters. */
  custom?: string;
}

/** The settings `log.tacacs+accounting/filter`. */
export interface LogTacacsaccountingFilter {
  /** Option; default `enable`. */
  "login-audit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "config-change-audit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cli-cmd-audit"?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.tacacs+accounting/setting`. */
export interface LogTacacsaccountingSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "server-key"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `log.tacacs+accounting2/filter`. */
export interface LogTacacsaccounting2Filter {
  /** Option; default `enable`. */
  "login-audit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "config-change-audit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cli-cmd-audit"?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.tacacs+accounting2/setting`. */
export interface LogTacacsaccounting2Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "server-key"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `log.tacacs+accounting3/filter`. */
export interface LogTacacsaccounting3Filter {
  /** Option; default `enable`. */
  "login-audit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "config-change-audit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "cli-cmd-audit"?: "enable" | "disable" | UnknownValue;
}

/** The settings `log.tacacs+accounting3/setting`. */
export interface LogTacacsaccounting3Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "server-key"?: string;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** The settings `log.webtrends/filter`. */
export interface LogWebtrendsFilter {
  /** Option; default `information`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Option; default `enable`. */
  "forward-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "multicast-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sniffer-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "ztna-traffic"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "http-transaction"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  anomaly?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  voip?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  gtp?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "forti-switch"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  debug?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "free-style"?: LogWebtrendsFilterFreeStyle[];
}

/** Table, by `id`. */
export interface LogWebtrendsFilterFreeStyle {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `traffic`. `virtual-patch` since 7.4. `debug` since 7.6. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "gtp" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Text, up to 1023 characters. */
  filter?: string;
  /** Option; default `include`. */
  "filter-type"?: "include" | "exclude" | UnknownValue;
}

/** The settings `log.webtrends/setting`. */
export interface LogWebtrendsSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
}

/** A row of `log/custom-field`, by `id`. */
export interface LogCustomField {
  /** Text, up to 35 characters. */
  id: string;
  /** Text, up to 15 characters. */
  name?: string;
  /** Text, up to 15 characters. */
  value?: string;
}

/** The settings `log/eventfilter`. */
export interface LogEventfilter {
  /** Option; default `enable`. */
  event?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  system?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  vpn?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  user?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  router?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "wireless-activity"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "wan-opt"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  endpoint?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  ha?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "security-rating"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  fortiextender?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  connector?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  sdwan?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  cifs?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "switch-controller"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "rest-api"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "web-svc"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  webproxy?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.6. */
  telemetry?: "enable" | "disable" | UnknownValue;
}

/** The settings `log/gui-display`. */
export interface LogGuiDisplay {
  /** Option; default `enable`. */
  "resolve-hosts"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "resolve-apps"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fortiview-unscanned-apps"?: "enable" | "disable" | UnknownValue;
}

/** The settings `log/setting`. */
export interface LogSetting {
  /** Option; default `disable`. */
  "resolve-ip"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "resolve-port"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-user-in-upper"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fwpolicy-implicit-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fwpolicy6-implicit-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-in-allow"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-in-deny-unicast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "local-in-deny-broadcast"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "local-in-policy-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-out"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "local-out-ioc-detection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "daemon-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "neighbor-event"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "brief-traffic-format"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "user-anonymize"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "expolicy-implicit-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-policy-comment"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "faz-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "syslog-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "rest-api-set"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "rest-api-get"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "rest-api-performance"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "long-live-session-stat"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "extended-utm-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "zone-name"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "web-svc-perf"?: "enable" | "disable" | UnknownValue;
  /** Table, by `field-id`. */
  "custom-log-fields"?: LogSettingCustomLogFields[];
  /** Text, up to 32 characters. */
  "anonymization-hash"?: string;
  /** Option. */
  "fortiview-weekly-data"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `field-id`. */
export interface LogSettingCustomLogFields extends Member<"field-id"> {
  /** Text, up to 35 characters. Refers to `log/custom-field`. */
  "field-id": string;
}

/** The settings `log/threat-weight`. */
export interface LogThreatWeight {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  level?: LogThreatWeightLevel;
  /** Option; default `high`. */
  "blocked-connection"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `low`. */
  "failed-connection"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `high`. */
  "url-block-detected"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `critical`. */
  "botnet-connection-detected"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Group of fields. */
  malware?: LogThreatWeightMalware;
  /** Group of fields. */
  ips?: LogThreatWeightIps;
  /** Table, by `id`. */
  web?: LogThreatWeightWeb[];
  /** Table, by `id`. */
  geolocation?: LogThreatWeightGeolocation[];
  /** Table, by `id`. */
  application?: LogThreatWeightApplication[];
}

/** Group of fields. */
export interface LogThreatWeightLevel {
  /** Integer, 1 to 100; default `5`. */
  low?: number;
  /** Integer, 1 to 100; default `10`. */
  medium?: number;
  /** Integer, 1 to 100; default `30`. */
  high?: number;
  /** Integer, 1 to 100; default `50`. */
  critical?: number;
}

/** Group of fields. */
export interface LogThreatWeightMalware {
  /** Option; default `critical`. */
  "virus-infected"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `critical`. Since 7.4. */
  "inline-block"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `low`. */
  "file-blocked"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `disable`. */
  "command-blocked"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `disable`. */
  oversized?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `high`. */
  "virus-scan-error"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `disable`. */
  "switch-proto"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `disable`. */
  mimefragmented?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `medium`. */
  "virus-file-type-executable"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `critical`. */
  "virus-outbreak-prevention"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `medium`. */
  "content-disarm"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `medium`. */
  "malware-list"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `medium`. */
  "ems-threat-feed"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `critical`. */
  "fsa-malicious"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `high`. */
  "fsa-high-risk"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `medium`. */
  "fsa-medium-risk"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
}

/** Group of fields. */
export interface LogThreatWeightIps {
  /** Option; default `disable`. */
  "info-severity"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `low`. */
  "low-severity"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `medium`. */
  "medium-severity"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `high`. */
  "high-severity"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `critical`. */
  "critical-severity"?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
}

/** Table, by `id`. */
export interface LogThreatWeightWeb {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Integer, 0 to 255; default `0`. */
  category?: number;
  /** Option; default `low`. */
  level?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
}

/** Table, by `id`. */
export interface LogThreatWeightGeolocation {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Text, up to 2 characters. */
  country?: string;
  /** Option; default `low`. */
  level?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
}

/** Table, by `id`. */
export interface LogThreatWeightApplication {
  /** Integer, 0 to 255; default `0`. */
  id: number;
  /** Integer, 0 to 65535; default `0`. */
  category?: number;
  /** Option; default `low`. */
  level?: "disable" | "low" | "medium" | "high" | "critical" | UnknownValue;
}
