// Generated from specs/fortios/cmdb/report.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  ReportLayout,
  ReportLayoutBodyItem,
  ReportLayoutBodyItemParameters,
  ReportLayoutPage,
  ReportLayoutPageFooter,
  ReportLayoutPageFooterFooterItem,
  ReportLayoutPageHeader,
  ReportLayoutPageHeaderHeaderItem,
  ReportSetting,
} from "../../7.6/types/report.ts";
