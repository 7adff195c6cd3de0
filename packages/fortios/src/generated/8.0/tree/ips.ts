// Generated from specs/fortios/cmdb/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { IpsDecoderChildren, IpsRuleChildren, IpsSensorEntriesChildren } from "../../7.6/tree/ips.ts";
import type {
  IpsCustom,
  IpsDecoder,
  IpsGlobal,
  IpsRule,
  IpsRuleSettings,
  IpsSensor,
  IpsSensorEntries,
  IpsSettings,
  IpsViewMap,
} from "../types/ips.ts";

export type { IpsDecoderChildren, IpsRuleChildren, IpsSensorEntriesChildren } from "../../7.6/tree/ips.ts";

/** Child tables of `ips/sensor`. */
export interface IpsSensorChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<IpsSensorEntries, "id", IpsSensorEntriesChildren>;
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
