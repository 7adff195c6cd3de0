// Generated from specs/fortios/cmdb/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { CasbProfileSaasApplicationCustomControlOptionChildren } from "../../7.6/tree/casb.ts";
import type {
  CasbProfile,
  CasbProfileSaasApplication,
  CasbProfileSaasApplicationAccessRule,
  CasbProfileSaasApplicationCustomControl,
  CasbProfileSaasApplicationCustomControlOption,
  CasbProfileSaasApplicationDomainControlDomains,
  CasbProfileSaasApplicationSafeSearchControl,
  CasbProfileSaasApplicationTenantControlTenants,
  CasbSaasApplication,
  CasbSaasApplicationDomains,
  CasbUserActivity,
  CasbUserActivityControlOptions,
  CasbUserActivityControlOptionsOperations,
  CasbUserActivityControlOptionsOperationsValues,
  CasbUserActivityMatch,
  CasbUserActivityMatchRules,
  CasbUserActivityMatchRulesDomains,
  CasbUserActivityMatchRulesMethods,
} from "../types/casb.ts";

export type { CasbProfileSaasApplicationCustomControlOptionChildren } from "../../7.6/tree/casb.ts";

/** Child tables of `casb/profile`. */
export interface CasbProfileChildren {
  /** Table, by `name`. */
  readonly saasApplication: ChildTable<CasbProfileSaasApplication, "name", CasbProfileSaasApplicationChildren>;
}

/** Child tables of `casb/profile/saas-application`. */
export interface CasbProfileSaasApplicationChildren {
  /** Table, by `name`. */
  readonly safeSearchControl: ChildTable<CasbProfileSaasApplicationSafeSearchControl, "name">;
  /** Table, by `name`. */
  readonly tenantControlTenants: ChildTable<CasbProfileSaasApplicationTenantControlTenants, "name">;
  /** Table, by `name`. */
  readonly domainControlDomains: ChildTable<CasbProfileSaasApplicationDomainControlDomains, "name">;
  /** Table, by `name`. */
  readonly accessRule: ChildTable<CasbProfileSaasApplicationAccessRule, "name">;
  /** Table, by `name`. */
  readonly customControl: ChildTable<CasbProfileSaasApplicationCustomControl, "name", CasbProfileSaasApplicationCustomControlChildren>;
}

/** Child tables of `casb/profile/saas-application/custom-control`. */
export interface CasbProfileSaasApplicationCustomControlChildren {
  /** Table, by `name`. */
  readonly option: ChildTable<CasbProfileSaasApplicationCustomControlOption, "name", CasbProfileSaasApplicationCustomControlOptionChildren>;
}

/** Child tables of `casb/saas-application`. */
export interface CasbSaasApplicationChildren {
  /** Table, by `domain`. */
  readonly domains: ChildTable<CasbSaasApplicationDomains, "domain">;
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
}

/** Child tables of `casb/user-activity/match/rules`. */
export interface CasbUserActivityMatchRulesChildren {
  /** Table, by `domain`. */
  readonly domains: ChildTable<CasbUserActivityMatchRulesDomains, "domain">;
  /** Table, by `method`. */
  readonly methods: ChildTable<CasbUserActivityMatchRulesMethods, "method">;
}

/** Child tables of `casb/user-activity/control-options`. */
export interface CasbUserActivityControlOptionsChildren {
  /** Table, by `name`. */
  readonly operations: ChildTable<CasbUserActivityControlOptionsOperations, "name", CasbUserActivityControlOptionsOperationsChildren>;
}

/** Child tables of `casb/user-activity/control-options/operations`. */
export interface CasbUserActivityControlOptionsOperationsChildren {
  /** Table, by `value`. */
  readonly values: ChildTable<CasbUserActivityControlOptionsOperationsValues, "value">;
}

/** `/cmdb/casb`. */
export interface CasbTree {
  /** A row of `casb/profile`, by `name`. Since 7.4. */
  readonly profile: Table<CasbProfile, "name", CasbProfileChildren>;
  /** A row of `casb/saas-application`, by `name`. Since 7.4. */
  readonly saasApplication: Table<CasbSaasApplication, "name", CasbSaasApplicationChildren>;
  /** A row of `casb/user-activity`, by `name`. Since 7.4. */
  readonly userActivity: Table<CasbUserActivity, "name", CasbUserActivityChildren>;
}
