// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ReadTable, Rows } from "../../../cmdb/types.ts";
import type {
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
} from "../types/rule.ts";

/** Child tables of `rule/fmwp`. */
export interface RuleFmwpChildren {
  /** Table, by `id`. Derived for 7.2 and 7.4: rests on one indirect source. */
  readonly metadata: Rows<RuleFmwpMetadata, "id">;
}

/** Child tables of `rule/iotd`. */
export interface RuleIotdChildren {
  /** Table, by `name`. */
  readonly parameters: Rows<RuleIotdParameters, "name">;
  /** Table, by `id`. */
  readonly metadata: Rows<RuleIotdMetadata, "id">;
}

/** Child tables of `rule/otdt`. */
export interface RuleOtdtChildren {
  /** Table, by `name`. Derived for 7.4: rests on one indirect source. */
  readonly parameters: Rows<RuleOtdtParameters, "name">;
  /** Table, by `id`. Derived for 7.4: rests on one indirect source. */
  readonly metadata: Rows<RuleOtdtMetadata, "id">;
}

/** Child tables of `rule/otvp`. */
export interface RuleOtvpChildren {
  /** Table, by `id`. Derived for 7.4: rests on one indirect source. */
  readonly metadata: Rows<RuleOtvpMetadata, "id">;
}

/** `/cmdb/rule`. */
export interface RuleTree {
  /** A row of `rule/fmwp`, by `name`. Read only. Derived for 7.2 and 7.4: rests on one indirect source. */
  readonly fmwp: ReadTable<RuleFmwp, "name", RuleFmwpChildren>;
  /** A row of `rule/iotd`, by `name`. Read only. Since 7.6. */
  readonly iotd: ReadTable<RuleIotd, "name", RuleIotdChildren>;
  /** A row of `rule/otdt`, by `name`. Read only. Since 7.4. Derived for 7.4: rests on one indirect source. */
  readonly otdt: ReadTable<RuleOtdt, "name", RuleOtdtChildren>;
  /** A row of `rule/otvp`, by `name`. Read only. Since 7.4. Derived for 7.4: rests on one indirect source. */
  readonly otvp: ReadTable<RuleOtvp, "name", RuleOtvpChildren>;
}
