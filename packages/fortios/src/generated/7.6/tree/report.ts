// Generated from specs/fortios/cmdb/report.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  ReportLayout,
  ReportLayoutBodyItem,
  ReportLayoutBodyItemParameters,
  ReportLayoutPageFooterFooterItem,
  ReportLayoutPageHeaderHeaderItem,
  ReportSetting,
} from "../types/report.ts";

/** Child tables of `report/layout`. */
export interface ReportLayoutChildren {
  /** Group of fields. */
  readonly page: ReportLayoutPageChildren;
  /** Table, by `id`. */
  readonly bodyItem: ChildTable<ReportLayoutBodyItem, "id", ReportLayoutBodyItemChildren>;
}

/** Child tables of `report/layout/page`. */
export interface ReportLayoutPageChildren {
  /** Group of fields. */
  readonly header: ReportLayoutPageHeaderChildren;
  /** Group of fields. */
  readonly footer: ReportLayoutPageFooterChildren;
}

/** Child tables of `report/layout/page/header`. */
export interface ReportLayoutPageHeaderChildren {
  /** Table, by `id`. */
  readonly headerItem: ChildTable<ReportLayoutPageHeaderHeaderItem, "id">;
}

/** Child tables of `report/layout/page/footer`. */
export interface ReportLayoutPageFooterChildren {
  /** Table, by `id`. */
  readonly footerItem: ChildTable<ReportLayoutPageFooterFooterItem, "id">;
}

/** Child tables of `report/layout/body-item`. */
export interface ReportLayoutBodyItemChildren {
  /** Table, by `id`. */
  readonly parameters: ChildTable<ReportLayoutBodyItemParameters, "id">;
}

/** `/cmdb/report`. */
export interface ReportTree {
  /** A row of `report/layout`, by `name`. */
  readonly layout: Table<ReportLayout, "name", ReportLayoutChildren>;
  /** The settings `report/setting`. */
  readonly setting: Singleton<ReportSetting>;
}
