// Generated from specs/fortios/cmdb/application.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  ApplicationListDefaultNetworkServices,
  ApplicationListEntriesApplication,
  ApplicationListEntriesCategory,
  ApplicationListEntriesExclusion,
  ApplicationListEntriesParameters,
  ApplicationListEntriesRisk,
} from "../../7.6/types/application.ts";

export type {
  ApplicationCustom,
  ApplicationGroup,
  ApplicationGroupApplication,
  ApplicationGroupCategory,
  ApplicationGroupRisk,
  ApplicationListDefaultNetworkServices,
  ApplicationListEntriesApplication,
  ApplicationListEntriesCategory,
  ApplicationListEntriesExclusion,
  ApplicationListEntriesParameters,
  ApplicationListEntriesParametersMembers,
  ApplicationListEntriesRisk,
  ApplicationName,
  ApplicationNameMetadata,
  ApplicationNameParameters,
  ApplicationRuleSettings,
} from "../../7.6/types/application.ts";

/** The settings `application/classification-settings`. Since 8.0. Derived: rests on one indirect source. */
export interface ApplicationClassificationSettings {
  /** Option. Derived: rests on one indirect source. */
  "default-app-classification"?: "unclassified" | "unsanctioned" | "sanctioned" | UnknownValue;
}

/** A row of `application/list`, by `name`. */
export interface ApplicationList {
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
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `pass`. */
  "other-application-action"?: "pass" | "block" | UnknownValue;
  /** Option; default `enable`. */
  "app-replacemsg"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "other-application-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "enforce-default-app-port"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "force-inclusion-ssl-di-sigs"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. */
  "unknown-application-action"?: "pass" | "block" | UnknownValue;
  /** Option; default `disable`. */
  "unknown-application-log"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "p2p-block-list"?: Values<"skype" | "edonkey" | "bittorrent">;
  /** Option; default `enable`. */
  "deep-app-inspection"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks; default `allow-dns`. */
  options?: Values<"allow-dns" | "allow-icmp" | "allow-http" | "allow-ssl">;
  /** Table, by `id`. */
  entries?: ApplicationListEntries[];
  /** Option; default `disable`. */
  "control-default-network-services"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  "default-network-services"?: ApplicationListDefaultNetworkServices[];
}

/** Table, by `id`. */
export interface ApplicationListEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Table, by `level`. */
  risk?: ApplicationListEntriesRisk[];
  /** Table, by `id`. */
  category?: ApplicationListEntriesCategory[];
  /** Table, by `id`. */
  application?: ApplicationListEntriesApplication[];
  /** Text, several separated by blanks; default `all`. */
  protocols?: string;
  /** Text, several separated by blanks; default `all`. */
  vendor?: string;
  /** Text, several separated by blanks; default `all`. */
  technology?: string;
  /** Text, several separated by blanks; default `all`. */
  behavior?: string;
  /** Option, several separated by blanks; default `1 2 3 4 5`. */
  popularity?: Values<"1" | "2" | "3" | "4" | "5">;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  classification?: "none" | "sanctioned" | "unsanctioned" | "unclassified" | UnknownValue;
  /** Table, by `id`. */
  exclusion?: ApplicationListEntriesExclusion[];
  /** Table, by `id`. */
  parameters?: ApplicationListEntriesParameters[];
  /** Option; default `block`. */
  action?: "pass" | "block" | "reset" | UnknownValue;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "rate-count"?: number;
  /** Integer, 1 to 65535; default `60`. */
  "rate-duration"?: number;
  /** Option; default `continuous`. */
  "rate-mode"?: "periodical" | "continuous" | UnknownValue;
  /** Option; default `none`. */
  "rate-track"?: "none" | "src-ip" | "dest-ip" | "dhcp-client-mac" | "dns-domain" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "session-ttl"?: number;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  shaper?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/traffic-shaper`. */
  "shaper-reverse"?: string;
  /** Text, up to 35 characters. Refers to `firewall.shaper/per-ip-shaper`. */
  "per-ip-shaper"?: string;
  /** Option; default `none`. */
  quarantine?: "none" | "attacker" | UnknownValue;
  /** Text; default `5m`. */
  "quarantine-expiry"?: string;
  /** Option; default `enable`. */
  "quarantine-log"?: "disable" | "enable" | UnknownValue;
}

/** A row of `application/unsanctioned-apps`, by `id`. Since 8.0. Derived: rests on one indirect source. */
export interface ApplicationUnsanctionedApps {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Option. Derived: rests on one indirect source. */
  type?: "app" | "category" | UnknownValue;
  /** Integer. Derived: rests on one indirect source. */
  app?: number;
  /** Text. Derived: rests on one indirect source. */
  category?: string;
  /** Option. Derived: rests on one indirect source. */
  status?: "unsanctioned" | "sanctioned" | UnknownValue;
}
