// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ReadTable } from "../../../cmdb/types.ts";
import type { RuleFmwpChildren } from "../../7.4/tree/rule.ts";
import type { RuleFmwp } from "../types/rule.ts";

export type { RuleFmwpChildren } from "../../7.4/tree/rule.ts";

/** `/cmdb/rule`. */
export interface RuleTree {
  /** A row of `rule/fmwp`, by `name`. Read only. Derived for 7.2 and 7.4: rests on one indirect source. */
  readonly fmwp: ReadTable<RuleFmwp, "name", RuleFmwpChildren>;
}
