// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  RuleFmwp,
  RuleFmwpMetadata,
  RuleIotd,
  RuleIotdMetadata,
  RuleIotdParameters,
  RuleOtdt,
  RuleOtdtMetadata,
  RuleOtdtParameters,
  RuleOtvp,
  RuleOtvpMetadata,
} from "../../7.6/types/rule.ts";
