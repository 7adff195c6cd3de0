// Generated from specs/fortios/cmdb/report.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  ReportLayoutBodyItemChildren,
  ReportLayoutChildren,
  ReportLayoutPageChildren,
  ReportLayoutPageFooterChildren,
  ReportLayoutPageHeaderChildren,
  ReportTree,
} from "../../7.6/tree/report.ts";
