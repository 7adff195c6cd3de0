// Generated from specs/fortios/cmdb/automation.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { AutomationSetting } from "../../7.6/types/automation.ts";
