// Generated from specs/fortios/cmdb/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { IpsSensorEntries } from "../../7.6/types/ips.ts";

export type {
  IpsCustom,
  IpsDecoder,
  IpsDecoderParameter,
  IpsGlobal,
  IpsGlobalTlsActiveProbe,
  IpsRule,
  IpsRuleMetadata,
  IpsRuleSettings,
  IpsSensorEntries,
  IpsSensorEntriesCve,
  IpsSensorEntriesExemptIp,
  IpsSensorEntriesRule,
  IpsSensorEntriesVulnType,
  IpsSettings,
  IpsViewMap,
} from "../../7.6/types/ips.ts";

/** A row of `ips/sensor`, by `name`. */
export interface IpsSensor {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `disable`. */
  "block-malicious-url"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "scan-botnet-connections"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  entries?: IpsSensorEntries[];
}
