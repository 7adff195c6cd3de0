// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  RuleFmwpChildren,
  RuleIotdChildren,
  RuleOtdtChildren,
  RuleOtvpChildren,
  RuleTree,
} from "../../7.6/tree/rule.ts";
