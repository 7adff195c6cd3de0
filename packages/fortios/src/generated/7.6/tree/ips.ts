// Generated from specs/fortios/cmdb/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Rows, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  IpsCustom,
  IpsDecoder,
  IpsDecoderParameter,
  IpsGlobal,
  IpsRule,
  IpsRuleMetadata,
  IpsRuleSettings,
  IpsSensor,
  IpsSensorEntries,
  IpsSensorEntriesCve,
  IpsSensorEntriesExemptIp,
  IpsSensorEntriesRule,
  IpsSensorEntriesVulnType,
  IpsSettings,
  IpsViewMap,
} from "../types/ips.ts";

/** Child tables of `ips/decoder`. */
export interface IpsDecoderChildren {
  /** Table, by `name`. */
  readonly parameter: Rows<IpsDecoderParameter, "name">;
}

/** Child tables of `ips/rule`. */
export interface IpsRuleChildren {
  /** Table, by `id`. */
  readonly metadata: Rows<IpsRuleMetadata, "id">;
}

/** Child tables of `ips/sensor`. */
export interface IpsSensorChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<IpsSensorEntries, "id", IpsSensorEntriesChildren>;
}

/** Child tables of `ips/sensor/entries`. */
export interface IpsSensorEntriesChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<IpsSensorEntriesRule, "id">;
  /** Table, by `cve-entry`. */
  readonly cve: ChildTable<IpsSensorEntriesCve, "cve-entry">;
  /** Table, by `id`. */
  readonly vulnType: ChildTable<IpsSensorEntriesVulnType, "id">;
  /** Table, by `id`. */
  readonly exemptIp: ChildTable<IpsSensorEntriesExemptIp, "id">;
}

/** `/cmdb/ips`. */
export interface IpsTree {
  /** A row of `ips/custom`, by `tag`. */
  readonly custom: Table<IpsCustom, "tag">;
  /** A row of `ips/decoder`, by `name`. Read only. */
  readonly decoder: ReadTable<IpsDecoder, "name", IpsDecoderChildren>;
  /** The settings `ips/global`. */
  readonly global: Singleton<IpsGlobal>;
  /** A row of `ips/rule`, by `name`. Read only. */
  readonly rule: ReadTable<IpsRule, "name", IpsRuleChildren>;
  /** A row of `ips/rule-settings`, by `id`. Read only. */
  readonly ruleSettings: ReadTable<IpsRuleSettings, "id">;
  /** A row of `ips/sensor`, by `name`. */
  readonly sensor: Table<IpsSensor, "name", IpsSensorChildren>;
  /** The settings `ips/settings`. */
  readonly settings: Singleton<IpsSettings>;
  /** A row of `ips/view-map`, by `id`. Read only. */
  readonly viewMap: ReadTable<IpsViewMap, "id">;
}
