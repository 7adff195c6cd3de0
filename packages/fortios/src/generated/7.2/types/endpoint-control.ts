// Generated from specs/fortios/cmdb/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";

/** A row of `endpoint-control/fctems`, by `ems-id`. */
export interface EndpointControlFctems {
  /** Integer, 1 to 7; default `0`. */
  "ems-id": number;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `none`. */
  "dirty-reason"?: "none" | "mismatched-ems-sn" | UnknownValue;
  /** Option; default `disable`. */
  "fortinetone-cloud-authentication"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `443`. */
  "https-port"?: number;
  /** Text, up to 16 characters. */
  "serial-number"?: string;
  /** Text, up to 32 characters. */
  "tenant-id"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Option; default `enable`. */
  "pull-sysinfo"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "pull-vulnerabilities"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "pull-tags"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "pull-malware-hash"?: "enable" | "disable" | UnknownValue;
  /**
   * Option, several separated by blanks. `client-avatars`, `single-vdom-connector`, `fgt-sysinfo-api` and
   * `ztna-server-info` since 7.4. `used-tags` since 7.6.
   */
  capabilities?: Values<"fabric-auth" | "silent-approval" | "websocket" | "websocket-malware" | "push-ca-certs" | "common-tags-api" | "tenant-id">;
  /** Integer, 1 to 180; default `30`. */
  "call-timeout"?: number;
  /**
   * Integer, 10 to 2592000; default `345600`. In 7.2: 10 to 3600, default `180`. In 7.4: 10 to 3600, default `180`.
   * In 7.6: 10 to 3600, default `180`.
   */
  "out-of-sync-threshold"?: number;
  /** Option; default `disable`. */
  "websocket-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `enable`. */
  "trust-ca-cn"?: "enable" | "disable" | UnknownValue;
  /** Option. Until 7.4. */
  "pull-avatars"?: "enable" | "disable" | UnknownValue;
  /** Option. Until 7.4. */
  "preserve-ssl-session"?: "enable" | "disable" | UnknownValue;
  /** Option. Until 7.2. */
  "cloud-server-type"?: "production" | "alpha" | "beta" | UnknownValue;
}
