// Generated from specs/fortios/cmdb/gtp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";

/** A row of `gtp/apn`, by `name`. */
export interface GtpApn {
  /** Text. */
  name: string;
  /** Text. */
  apn?: string;
}

/** A row of `gtp/apn-shaper`, by `id`. */
export interface GtpApnShaper {
  /** Integer. */
  id: number;
  /** Table, by `name`. */
  apn?: GtpApnShaperApn[];
  /** Integer. */
  "rate-limit"?: number;
  /** Option. */
  action?: "drop" | "reject" | UnknownValue;
  /** Integer. */
  "back-off-time"?: number;
}

/** Table, by `name`. */
export interface GtpApnShaperApn extends Member<"name"> {
  /** Text. Refers to `gtp/apn` and `gtp/apngrp`. */
  name: string;
}

/** A row of `gtp/apngrp`, by `name`. */
export interface GtpApngrp {
  /** Text. */
  name: string;
  /** Table, by `name`. */
  member?: GtpApngrpMember[];
}

/** Table, by `name`. */
export interface GtpApngrpMember extends Member<"name"> {
  /** Text. Refers to `gtp/apn` and `gtp/apngrp`. */
  name: string;
}

/** A row of `gtp/ie-allow-list`, by `name`. */
export interface GtpIeAllowList {
  /** Text. */
  name: string;
  /** Table, by `id`. */
  entries?: GtpIeAllowListEntries[];
}

/** Table, by `id`. */
export interface GtpIeAllowListEntries {
  /** Integer. */
  id: number;
  /** Integer. */
  ie?: number;
  /** Integer. */
  message?: number;
}

/** A row of `gtp/message-filter-v0v1`, by `name`. */
export interface GtpMessageFilterV0v1 {
  /** Text. */
  name: string;
  /** Option. */
  "unknown-message"?: "allow" | "deny" | UnknownValue;
  /** Table, by `id`. */
  "unknown-message-white-list"?: GtpMessageFilterV0v1UnknownMessageWhiteList[];
  /** Option. */
  echo?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "version-not-support"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "node-alive"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  redirection?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "create-pdp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "update-pdp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-pdp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "v0-create-aa-pdp--v1-init-pdp-ctx"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-aa-pdp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "error-indication"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "pdu-notification"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "support-extension"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "send-route"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "failure-report"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "note-ms-present"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  identification?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "sgsn-context"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "fwd-relocation"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "relocation-cancel"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "fwd-srns-context"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "ue-registration-query"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "ran-info"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-notification"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "create-mbms"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "update-mbms"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-mbms"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-registration"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-de-registration"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-session-start"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-session-stop"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-session-update"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "ms-info-change-notif"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "data-record"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "end-marker"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "gtp-pdu"?: "allow" | "deny" | UnknownValue;
}

/** Table, by `id`. */
export interface GtpMessageFilterV0v1UnknownMessageWhiteList extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** A row of `gtp/message-filter-v2`, by `name`. */
export interface GtpMessageFilterV2 {
  /** Text. */
  name: string;
  /** Option. */
  "unknown-message"?: "allow" | "deny" | UnknownValue;
  /** Table, by `id`. */
  "unknown-message-white-list"?: GtpMessageFilterV2UnknownMessageWhiteList[];
  /** Option. */
  echo?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "version-not-support"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "create-session"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "modify-bearer-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-session"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "change-notification"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "remote-ue-report-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "modify-bearer-cmd-fail"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-bearer-cmd-fail"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "bearer-resource-cmd-fail"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "dlink-notif-failure"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "trace-session"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "stop-paging-indication"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "create-bearer"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "update-bearer"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-bearer-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-pdn-connection-set"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "pgw-dlink-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "identification-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "context-req-res-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "forward-relocation-req-res"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "forward-relocation-cmp-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "forward-access-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "relocation-cancel-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "configuration-transfer-tunnel"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "detach-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "cs-paging"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "ran-info-relay"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "alert-mme-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "ue-activity-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "isr-status"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "ue-registration-query-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "create-forwarding-tunnel-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  suspend?: "allow" | "deny" | UnknownValue;
  /** Option. */
  resume?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "create-indirect-forwarding-tunnel-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "delete-indirect-forwarding-tunnel-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "release-access-bearer-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "dlink-data-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "reserved-for-earlier-version"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "pgw-restart-notif-ack"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "update-pdn-connection-set"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "modify-access-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-session-start-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-session-update-req-resp"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "mbms-session-stop-req-resp"?: "allow" | "deny" | UnknownValue;
}

/** Table, by `id`. */
export interface GtpMessageFilterV2UnknownMessageWhiteList extends Member<"id"> {
  /** Integer. */
  id: number;
}

/** A row of `gtp/rat-timeout-profile`, by `name`. */
export interface GtpRatTimeoutProfile {
  /** Text. */
  name: string;
  /** Integer. */
  "utran-timeout"?: number;
  /** Integer. */
  "geran-timeout"?: number;
  /** Integer. */
  "wlan-timeout"?: number;
  /** Integer. */
  "gan-timeout"?: number;
  /** Integer. */
  "hspa-timeout"?: number;
  /** Integer. */
  "eutran-timeout"?: number;
  /** Integer. */
  "virtual-timeout"?: number;
  /** Integer. */
  "nbiot-timeout"?: number;
  /** Integer. */
  "ltem-timeout"?: number;
  /** Integer. */
  "nr-timeout"?: number;
}

/** A row of `gtp/tunnel-limit`, by `name`. */
export interface GtpTunnelLimit {
  /** Text. */
  name: string;
  /** Integer. */
  "tunnel-limit"?: number;
}
