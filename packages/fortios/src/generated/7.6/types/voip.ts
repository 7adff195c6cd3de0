// Generated from specs/fortios/cmdb/voip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `voip/profile`, by `name`. */
export interface VoipProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Option; default `voipd`. `ips` and `voipd` since 7.4. `flow` and `proxy` until 7.2. */
  "feature-set"?: "ips" | "voipd" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  sip?: VoipProfileSip;
  /** Group of fields. */
  sccp?: VoipProfileSccp;
  /** Group of fields. */
  msrp?: VoipProfileMsrp;
}

/** Group of fields. */
export interface VoipProfileSip {
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  rtp?: "disable" | "enable" | UnknownValue;
  /** Text; default `5117-65533`. */
  "nat-port-range"?: string;
  /** Option; default `enable`. */
  "open-register-pinhole"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "open-contact-pinhole"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "strict-register"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "register-rate"?: number;
  /** Option; default `none`. */
  "register-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "invite-rate"?: number;
  /** Option; default `none`. */
  "invite-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-dialogs"?: number;
  /** Integer, 78 to 4096; default `998`. */
  "max-line-length"?: number;
  /** Option; default `enable`. */
  "block-long-lines"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "block-unknown"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 10080; default `0`. */
  "call-keepalive"?: number;
  /** Option; default `disable`. */
  "block-ack"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-bye"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-cancel"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-info"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-invite"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-message"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-notify"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-options"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-prack"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-publish"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-refer"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-register"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-subscribe"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-update"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "register-contact-trace"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "open-via-pinhole"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "open-record-route-pinhole"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "rfc2543-branch"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-violations"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "log-call-summary"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "nat-trace"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "subscribe-rate"?: number;
  /** Option; default `none`. */
  "subscribe-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "message-rate"?: number;
  /** Option; default `none`. */
  "message-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "notify-rate"?: number;
  /** Option; default `none`. */
  "notify-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "refer-rate"?: number;
  /** Option; default `none`. */
  "refer-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "update-rate"?: number;
  /** Option; default `none`. */
  "update-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "options-rate"?: number;
  /** Option; default `none`. */
  "options-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "ack-rate"?: number;
  /** Option; default `none`. */
  "ack-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "prack-rate"?: number;
  /** Option; default `none`. */
  "prack-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "info-rate"?: number;
  /** Option; default `none`. */
  "info-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "publish-rate"?: number;
  /** Option; default `none`. */
  "publish-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "bye-rate"?: number;
  /** Option; default `none`. */
  "bye-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "cancel-rate"?: number;
  /** Option; default `none`. */
  "cancel-rate-track"?: "none" | "src-ip" | "dest-ip" | UnknownValue;
  /** Option; default `disable`. */
  "preserve-override"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "no-sdp-fixup"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "contact-fixup"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-idle-dialogs"?: number;
  /** Option; default `disable`. */
  "block-geo-red-options"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "hosted-nat-traversal"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "hnt-restrict-source-ip"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 511 characters. Since 7.4. */
  "call-id-regex"?: string;
  /** Text, up to 511 characters. Since 7.4. */
  "content-type-regex"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "max-body-length"?: number;
  /** Option; default `pass`. */
  "unknown-header"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-request-line"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-via"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-from"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-to"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-call-id"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-cseq"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-rack"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-rseq"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-contact"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-record-route"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-route"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-expires"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-content-type"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-content-length"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-max-forwards"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-allow"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-p-asserted-identity"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-no-require"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-no-proxy-require"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-v"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-o"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-s"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-i"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-c"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-b"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-z"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-k"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-a"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-t"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-r"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Option; default `pass`. */
  "malformed-header-sdp-m"?: "discard" | "pass" | "respond" | UnknownValue;
  /** Integer, 10 to 3600; default `210`. */
  "provisional-invite-expiry-time"?: number;
  /** Option; default `enable`. */
  "ips-rtp"?: "disable" | "enable" | UnknownValue;
  /** Option; default `off`. */
  "ssl-mode"?: "off" | "full" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-send-empty-frags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `allow`. */
  "ssl-client-renegotiation"?: "allow" | "deny" | "secure" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Option; default `allow`. */
  "ssl-pfs"?: "require" | "deny" | "allow" | UnknownValue;
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "ssl-client-certificate"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "ssl-server-certificate"?: string;
  /** Text, up to 35 characters. Refers to `user/peer` and `user/peergrp`. */
  "ssl-auth-client"?: string;
  /** Text, up to 35 characters. Refers to `user/peer` and `user/peergrp`. */
  "ssl-auth-server"?: string;
}

/** Group of fields. */
export interface VoipProfileSccp {
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "block-mcast"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "verify-header"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-call-summary"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-violations"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "max-calls"?: number;
}

/** Group of fields. */
export interface VoipProfileMsrp {
  /** Option; default `enable`. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "log-violations"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "max-msg-size"?: number;
  /** Option; default `pass`. */
  "max-msg-size-action"?: "pass" | "block" | "reset" | "monitor" | UnknownValue;
}
