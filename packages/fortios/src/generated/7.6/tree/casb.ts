// Generated from specs/fortios/cmdb/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  CasbAttributeMatch,
  CasbAttributeMatchMatch,
  CasbAttributeMatchMatchRule,
  CasbProfile,
  CasbProfileSaasApplication,
  CasbProfileSaasApplicationAccessRule,
  CasbProfileSaasApplicationAccessRuleAttributeFilter,
  CasbProfileSaasApplicationAdvancedTenantControl,
  CasbProfileSaasApplicationAdvancedTenantControlAttribute,
  CasbProfileSaasApplicationAdvancedTenantControlAttributeInput,
  CasbProfileSaasApplicationCustomControl,
  CasbProfileSaasApplicationCustomControlAttributeFilter,
  CasbProfileSaasApplicationCustomControlOption,
  CasbProfileSaasApplicationCustomControlOptionUserInput,
  CasbProfileSaasApplicationDomainControlDomains,
  CasbProfileSaasApplicationSafeSearchControl,
  CasbProfileSaasApplicationTenantControlTenants,
  CasbSaasApplication,
  CasbSaasApplicationDomains,
  CasbSaasApplicationInputAttributes,
  CasbSaasApplicationOutputAttributes,
  CasbUserActivity,
  CasbUserActivityControlOptions,
  CasbUserActivityControlOptionsOperations,
  CasbUserActivityControlOptionsOperationsValues,
  CasbUserActivityMatch,
  CasbUserActivityMatchRules,
  CasbUserActivityMatchRulesDomains,
  CasbUserActivityMatchRulesMethods,
  CasbUserActivityMatchTenantExtractionFilters,
} from "../types/casb.ts";

/** Child tables of `casb/attribute-match`. */
export interface CasbAttributeMatchChildren {
  /** Table, by `id`. */
  readonly match: ChildTable<CasbAttributeMatchMatch, "id", CasbAttributeMatchMatchChildren>;
}

/** Child tables of `casb/attribute-match/match`. */
export interface CasbAttributeMatchMatchChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<CasbAttributeMatchMatchRule, "id">;
}

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
  /** Table, by `name`. Since 7.6. */
  readonly advancedTenantControl: ChildTable<CasbProfileSaasApplicationAdvancedTenantControl, "name", CasbProfileSaasApplicationAdvancedTenantControlChildren>;
  /** Table, by `name`. */
  readonly domainControlDomains: ChildTable<CasbProfileSaasApplicationDomainControlDomains, "name">;
  /** Table, by `name`. */
  readonly accessRule: ChildTable<CasbProfileSaasApplicationAccessRule, "name", CasbProfileSaasApplicationAccessRuleChildren>;
  /** Table, by `name`. */
  readonly customControl: ChildTable<CasbProfileSaasApplicationCustomControl, "name", CasbProfileSaasApplicationCustomControlChildren>;
}

/** Child tables of `casb/profile/saas-application/advanced-tenant-control`. */
export interface CasbProfileSaasApplicationAdvancedTenantControlChildren {
  /** Table, by `name`. */
  readonly attribute: ChildTable<CasbProfileSaasApplicationAdvancedTenantControlAttribute, "name", CasbProfileSaasApplicationAdvancedTenantControlAttributeChildren>;
}

/** Child tables of `casb/profile/saas-application/advanced-tenant-control/attribute`. */
export interface CasbProfileSaasApplicationAdvancedTenantControlAttributeChildren {
  /** Table, by `value`. */
  readonly input: ChildTable<CasbProfileSaasApplicationAdvancedTenantControlAttributeInput, "value">;
}

/** Child tables of `casb/profile/saas-application/access-rule`. */
export interface CasbProfileSaasApplicationAccessRuleChildren {
  /** Table, by `id`. Since 7.6. */
  readonly attributeFilter: ChildTable<CasbProfileSaasApplicationAccessRuleAttributeFilter, "id">;
}

/** Child tables of `casb/profile/saas-application/custom-control`. */
export interface CasbProfileSaasApplicationCustomControlChildren {
  /** Table, by `name`. */
  readonly option: ChildTable<CasbProfileSaasApplicationCustomControlOption, "name", CasbProfileSaasApplicationCustomControlOptionChildren>;
  /** Table, by `id`. Since 7.6. */
  readonly attributeFilter: ChildTable<CasbProfileSaasApplicationCustomControlAttributeFilter, "id">;
}

/** Child tables of `casb/profile/saas-application/custom-control/option`. */
export interface CasbProfileSaasApplicationCustomControlOptionChildren {
  /** Table, by `value`. */
  readonly userInput: ChildTable<CasbProfileSaasApplicationCustomControlOptionUserInput, "value">;
}

/** Child tables of `casb/saas-application`. */
export interface CasbSaasApplicationChildren {
  /** Table, by `domain`. */
  readonly domains: ChildTable<CasbSaasApplicationDomains, "domain">;
  /** Table, by `name`. Since 7.6. */
  readonly outputAttributes: ChildTable<CasbSaasApplicationOutputAttributes, "name">;
  /** Table, by `name`. Since 7.6. */
  readonly inputAttributes: ChildTable<CasbSaasApplicationInputAttributes, "name">;
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
}

/** Child tables of `casb/user-activity/match/rules`. */
export interface CasbUserActivityMatchRulesChildren {
  /** Table, by `domain`. */
  readonly domains: ChildTable<CasbUserActivityMatchRulesDomains, "domain">;
  /** Table, by `method`. */
  readonly methods: ChildTable<CasbUserActivityMatchRulesMethods, "method">;
}

/** Child tables of `casb/user-activity/match/tenant-extraction`. */
export interface CasbUserActivityMatchTenantExtractionChildren {
  /** Table, by `id`. */
  readonly filters: ChildTable<CasbUserActivityMatchTenantExtractionFilters, "id">;
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
  /** A row of `casb/attribute-match`, by `name`. Since 7.6. */
  readonly attributeMatch: Table<CasbAttributeMatch, "name", CasbAttributeMatchChildren>;
  /** A row of `casb/profile`, by `name`. Since 7.4. */
  readonly profile: Table<CasbProfile, "name", CasbProfileChildren>;
  /** A row of `casb/saas-application`, by `name`. Since 7.4. */
  readonly saasApplication: Table<CasbSaasApplication, "name", CasbSaasApplicationChildren>;
  /** A row of `casb/user-activity`, by `name`. Since 7.4. */
  readonly userActivity: Table<CasbUserActivity, "name", CasbUserActivityChildren>;
}
