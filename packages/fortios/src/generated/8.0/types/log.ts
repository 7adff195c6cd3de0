// Generated from specs/fortios/cmdb/log.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";
import type {
  LogSettingCustomLogFields,
  LogSyslogd2OverrideSettingCustomFieldName,
  LogSyslogd2SettingCustomFieldName,
  LogSyslogd3OverrideSettingCustomFieldName,
  LogSyslogd3SettingCustomFieldName,
  LogSyslogd4OverrideSettingCustomFieldName,
  LogSyslogd4SettingCustomFieldName,
  LogSyslogdOverrideSettingCustomFieldName,
  LogSyslogdSettingCustomFieldName,
} from "../../7.6/types/log.ts";

export type {
  LogDiskFilter,
  LogDiskFilterFreeStyle,
  LogFortianalyzer2Filter,
  LogFortianalyzer2FilterFreeStyle,
  LogFortianalyzer2OverrideFilter,
  LogFortianalyzer2OverrideFilterFreeStyle,
  LogFortianalyzer2OverrideSetting,
  LogFortianalyzer2OverrideSettingSerial,
  LogFortianalyzer2Setting,
  LogFortianalyzer2SettingSerial,
  LogFortianalyzer3Filter,
  LogFortianalyzer3FilterFreeStyle,
  LogFortianalyzer3OverrideFilter,
  LogFortianalyzer3OverrideFilterFreeStyle,
  LogFortianalyzer3OverrideSetting,
  LogFortianalyzer3OverrideSettingSerial,
  LogFortianalyzer3Setting,
  LogFortianalyzer3SettingSerial,
  LogFortianalyzerCloudFilter,
  LogFortianalyzerCloudFilterFreeStyle,
  LogFortianalyzerCloudOverrideFilter,
  LogFortianalyzerCloudOverrideFilterFreeStyle,
  LogFortianalyzerCloudOverrideSetting,
  LogFortianalyzerCloudSetting,
  LogFortianalyzerCloudSettingSerial,
  LogFortianalyzerFilter,
  LogFortianalyzerFilterFreeStyle,
  LogFortianalyzerOverrideFilter,
  LogFortianalyzerOverrideFilterFreeStyle,
  LogFortianalyzerOverrideSetting,
  LogFortianalyzerOverrideSettingSerial,
  LogFortianalyzerSetting,
  LogFortianalyzerSettingSerial,
  LogFortiguardFilter,
  LogFortiguardFilterFreeStyle,
  LogFortiguardOverrideFilter,
  LogFortiguardOverrideFilterFreeStyle,
  LogFortiguardOverrideSetting,
  LogFortiguardSetting,
  LogGuiDisplay,
  LogMemoryFilter,
  LogMemoryFilterFreeStyle,
  LogMemoryGlobalSetting,
  LogMemorySetting,
  LogNullDeviceFilter,
  LogNullDeviceFilterFreeStyle,
  LogNullDeviceSetting,
  LogSettingCustomLogFields,
  LogSyslogd2Filter,
  LogSyslogd2FilterFreeStyle,
  LogSyslogd2OverrideFilter,
  LogSyslogd2OverrideFilterFreeStyle,
  LogSyslogd2OverrideSettingCustomFieldName,
  LogSyslogd2SettingCustomFieldName,
  LogSyslogd3Filter,
  LogSyslogd3FilterFreeStyle,
  LogSyslogd3OverrideFilter,
  LogSyslogd3OverrideFilterFreeStyle,
  LogSyslogd3OverrideSettingCustomFieldName,
  LogSyslogd3SettingCustomFieldName,
  LogSyslogd4Filter,
  LogSyslogd4FilterFreeStyle,
  LogSyslogd4OverrideFilter,
  LogSyslogd4OverrideFilterFreeStyle,
  LogSyslogd4OverrideSettingCustomFieldName,
  LogSyslogd4SettingCustomFieldName,
  LogSyslogdFilter,
  LogSyslogdFilterFreeStyle,
  LogSyslogdOverrideFilter,
  LogSyslogdOverrideFilterFreeStyle,
  LogSyslogdOverrideSettingCustomFieldName,
  LogSyslogdSettingCustomFieldName,
  LogTacacsaccounting2Filter,
  LogTacacsaccounting3Filter,
  LogTacacsaccountingFilter,
  LogThreatWeight,
  LogThreatWeightApplication,
  LogThreatWeightGeolocation,
  LogThreatWeightIps,
  LogThreatWeightLevel,
  LogThreatWeightMalware,
  LogThreatWeightWeb,
  LogWebtrendsFilter,
  LogWebtrendsFilterFreeStyle,
  LogWebtrendsSetting,
} from "../../7.6/types/log.ts";

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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "upload-file-format"?: "default" | "lz4" | UnknownValue;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "custom-log-format"?: string;
}

/** The settings `log.tacacs+accounting/setting`. */
export interface LogTacacsaccountingSetting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535. Since 8.0. Derived: rests on one indirect source. */
  port?: number;
  /** Integer, 1 to 3600. Since 8.0. Derived: rests on one indirect source. */
  timeout?: number;
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

/** The settings `log.tacacs+accounting2/setting`. */
export interface LogTacacsaccounting2Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535. Since 8.0. Derived: rests on one indirect source. */
  port?: number;
  /** Integer, 1 to 3600. Since 8.0. Derived: rests on one indirect source. */
  timeout?: number;
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

/** The settings `log.tacacs+accounting3/setting`. */
export interface LogTacacsaccounting3Setting {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535. Since 8.0. Derived: rests on one indirect source. */
  port?: number;
  /** Integer, 1 to 3600. Since 8.0. Derived: rests on one indirect source. */
  timeout?: number;
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

/** A row of `log/custom-field`, by `id`. */
export interface LogCustomField {
  /** Text, up to 35 characters. */
  id: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 15 characters. */
  name?: string;
  /** Text, up to 15 characters. */
  value?: string;
}

/** A row of `log/custom-format`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface LogCustomFormat {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Table, by `field`. Derived: rests on one indirect source. */
  "field-exclusion-list"?: LogCustomFormatFieldExclusionList[];
  /** Text, up to 1 characters. Derived: rests on one indirect source. */
  "empty-value-indicator"?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "log-templates"?: LogCustomFormatLogTemplates[];
}

/** Table, by `field`. Derived: rests on one indirect source. */
export interface LogCustomFormatFieldExclusionList extends Member<"field"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  field: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface LogCustomFormatLogTemplates {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  category?: "traffic" | "event" | "virus" | "webfilter" | "attack" | "spam" | "anomaly" | "voip" | "dlp" | "app-ctrl" | "waf" | "dns" | "ssh" | "ssl" | "file-filter" | "icap" | "virtual-patch" | "debug" | UnknownValue;
  /** Table, by `subtype`. Derived: rests on one indirect source. */
  subtypes?: LogCustomFormatLogTemplatesSubtypes[];
  /** Text, up to 2047 characters. Derived: rests on one indirect source. */
  template?: string;
}

/** Table, by `subtype`. Derived: rests on one indirect source. */
export interface LogCustomFormatLogTemplatesSubtypes extends Member<"subtype"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  subtype: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ftnt-sec-mod"?: "enable" | "disable" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "tacacs-accounting-server-alternate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "web-svc-perf"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "detailed-svc-name"?: "enable" | "disable" | UnknownValue;
  /** Table, by `field-id`. */
  "custom-log-fields"?: LogSettingCustomLogFields[];
  /** Text, up to 32 characters. */
  "anonymization-hash"?: string;
  /** Option. */
  "fortiview-weekly-data"?: "enable" | "disable" | UnknownValue;
}
