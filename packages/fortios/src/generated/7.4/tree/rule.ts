// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ReadTable } from "../../../cmdb/types.ts";
import type { RuleFmwpChildren, RuleOtdtChildren, RuleOtvpChildren } from "../../7.6/tree/rule.ts";
import type { RuleFmwp, RuleOtdt, RuleOtvp } from "../types/rule.ts";

export type { RuleFmwpChildren, RuleOtdtChildren, RuleOtvpChildren } from "../../7.6/tree/rule.ts";

/** `/cmdb/rule`. */
export interface RuleTree {
  /** A row of `rule/fmwp`, by `name`. Read only. Derived for 7.2 and 7.4: rests on one indirect source. */
  readonly fmwp: ReadTable<RuleFmwp, "name", RuleFmwpChildren>;
  /** A row of `rule/otdt`, by `name`. Read only. Since 7.4. Derived for 7.4: rests on one indirect source. */
  readonly otdt: ReadTable<RuleOtdt, "name", RuleOtdtChildren>;
  /** A row of `rule/otvp`, by `name`. Read only. Since 7.4. Derived for 7.4: rests on one indirect source. */
  readonly otvp: ReadTable<RuleOtvp, "name", RuleOtvpChildren>;
}
