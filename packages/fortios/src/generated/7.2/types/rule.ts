// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { RuleFmwp, RuleFmwpMetadata } from "../../7.4/types/rule.ts";
