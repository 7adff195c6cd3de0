// Generated from specs/fortios/cmdb/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  CasbAttributeMatchChildren,
  CasbProfileSaasApplicationChildren,
  CasbSaasApplicationChildren,
  CasbUserActivityControlOptionsChildren,
  CasbUserActivityMatchRulesChildren,
  CasbUserActivityMatchTenantExtractionChildren,
} from "../../7.6/tree/casb.ts";
import type {
  CasbAttributeMatch,
  CasbProfile,
  CasbProfileSaasApplication,
  CasbSaasApplication,
  CasbUserActivity,
  CasbUserActivityControlOptions,
  CasbUserActivityMatch,
  CasbUserActivityMatchRules,
  CasbUserActivityMatchTenantSessionExtractionFilters,
} from "../types/casb.ts";

export type {
  CasbAttributeMatchChildren,
  CasbAttributeMatchMatchChildren,
  CasbProfileSaasApplicationAccessRuleChildren,
  CasbProfileSaasApplicationAdvancedTenantControlAttributeChildren,
  CasbProfileSaasApplicationAdvancedTenantControlChildren,
  CasbProfileSaasApplicationChildren,
  CasbProfileSaasApplicationCustomControlChildren,
  CasbProfileSaasApplicationCustomControlOptionChildren,
  CasbSaasApplicationChildren,
  CasbUserActivityControlOptionsChildren,
  CasbUserActivityControlOptionsOperationsChildren,
  CasbUserActivityMatchRulesChildren,
  CasbUserActivityMatchTenantExtractionChildren,
} from "../../7.6/tree/casb.ts";

/** Child tables of `casb/profile`. */
export interface CasbProfileChildren {
  /** Table, by `name`. */
  readonly saasApplication: ChildTable<CasbProfileSaasApplication, "name", CasbProfileSaasApplicationChildren>;
}

/** Child tables of `casb/user-activity`. */
export interface CasbUserActivityChildren {
  /** Table, by `id`. */
  readonly match: ChildTable<CasbUserActivityMatch, "id", CasbUserActivityMatchChildren>;
  /** Table, by `name`. */
  readonly controlOptions: ChildTable<CasbUserActivityControlOptions, "name", CasbUserActivityControlOptionsChildren>;
}

/** Child tables of `casb/user-activity/match`. */
export interface CasbUserActivityMatchChildren {
  /** Table, by `id`. */
  readonly rules: ChildTable<CasbUserActivityMatchRules, "id", CasbUserActivityMatchRulesChildren>;
  /** Group of fields. Since 7.6. */
  readonly tenantExtraction: CasbUserActivityMatchTenantExtractionChildren;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  readonly tenantSessionExtraction: CasbUserActivityMatchTenantSessionExtractionChildren;
}

/** Child tables of `casb/user-activity/match/tenant-session-extraction`. */
export interface CasbUserActivityMatchTenantSessionExtractionChildren {
  /** Table, by `id`. Derived: rests on one indirect source. */
  readonly filters: ChildTable<CasbUserActivityMatchTenantSessionExtractionFilters, "id">;
}

/** `/cmdb/casb`. */
export interface CasbTree {
  /** A row of `casb/attribute-match`, by `name`. Since 7.6. */
  readonly attributeMatch: Table<CasbAttributeMatch, "name", CasbAttributeMatchChildren>;
  /** A row of `casb/profile`, by `name`. Since 7.4. */
  readonly profile: Table<CasbProfile, "name", CasbProfileChildren>;
  /** A row of `casb/saas-application`, by `name`. Since 7.4. */
  readonly saasApplication: Table<CasbSaasApplication, "name", CasbSaasApplicationChildren>;
  /** A row of `casb/user-activity`, by `name`. Since 7.4. */
  readonly userActivity: Table<CasbUserActivity, "name", CasbUserActivityChildren>;
}
