// Generated from specs/fortios/cmdb/alertemail.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** The settings `alertemail/setting`. */
export interface AlertemailSetting {
  /** Text, up to 63 characters. */
  username?: string;
  /** Text, up to 63 characters. */
  mailto1?: string;
  /** Text, up to 63 characters. */
  mailto2?: string;
  /** Text, up to 63 characters. */
  mailto3?: string;
  /** Option; default `category`. */
  "filter-mode"?: "category" | "threshold" | UnknownValue;
  /** Integer, 1 to 99999; default `5`. */
  "email-interval"?: number;
  /** Option; default `disable`. */
  "IPS-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "firewall-authentication-failure-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "HA-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "IPsec-errors-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "FDS-update-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "PPP-errors-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "sslvpn-authentication-errors-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "antivirus-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "webfilter-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "configuration-changes-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "violation-traffic-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "admin-login-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "FDS-license-expiring-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-disk-usage-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fortiguard-log-quota-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "amc-interface-bypass-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "FIPS-CC-errors"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "FSSO-disconnect-logs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ssh-logs"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 99; default `75`. */
  "local-disk-usage"?: number;
  /** Integer, 1 to 99999; default `1`. */
  "emergency-interval"?: number;
  /** Integer, 1 to 99999; default `2`. */
  "alert-interval"?: number;
  /** Integer, 1 to 99999; default `3`. */
  "critical-interval"?: number;
  /** Integer, 1 to 99999; default `5`. */
  "error-interval"?: number;
  /** Integer, 1 to 99999; default `10`. */
  "warning-interval"?: number;
  /** Integer, 1 to 99999; default `20`. */
  "notification-interval"?: number;
  /** Integer, 1 to 99999; default `30`. */
  "information-interval"?: number;
  /** Integer, 1 to 99999; default `60`. */
  "debug-interval"?: number;
  /** Option; default `alert`. */
  severity?: "emergency" | "alert" | "critical" | "error" | "warning" | "notification" | "information" | "debug" | UnknownValue;
  /** Integer, 1 to 100, in days; default `15`. Until 7.2. */
  "FDS-license-expiring-days"?: number;
}
