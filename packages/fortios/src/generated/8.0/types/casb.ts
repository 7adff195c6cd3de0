// Generated from specs/fortios/cmdb/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  CasbProfileSaasApplication,
  CasbUserActivityControlOptions,
  CasbUserActivityMatchRules,
  CasbUserActivityMatchTenantExtraction,
} from "../../7.6/types/casb.ts";

export type {
  CasbAttributeMatch,
  CasbAttributeMatchMatch,
  CasbAttributeMatchMatchRule,
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
  CasbUserActivityControlOptions,
  CasbUserActivityControlOptionsOperations,
  CasbUserActivityControlOptionsOperationsValues,
  CasbUserActivityMatchRules,
  CasbUserActivityMatchRulesDomains,
  CasbUserActivityMatchRulesMethods,
  CasbUserActivityMatchTenantExtraction,
  CasbUserActivityMatchTenantExtractionFilters,
} from "../../7.6/types/casb.ts";

/** A row of `casb/profile`, by `name`. Since 7.4. */
export interface CasbProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  "saas-application"?: CasbProfileSaasApplication[];
}

/** A row of `casb/user-activity`, by `name`. Since 7.4. */
export interface CasbUserActivity {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID, up to 36 characters. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `customized`. */
  type?: "built-in" | "customized" | UnknownValue;
  /** Text, up to 79 characters. */
  "casb-name"?: string;
  /** Text, up to 79 characters. Refers to `casb/saas-application`. */
  application?: string;
  /** Option; default `activity-control`. `advanced-tenant-control` since 7.6. */
  category?: "activity-control" | "tenant-control" | "domain-control" | "safe-search-control" | "advanced-tenant-control" | "other" | UnknownValue;
  /** Option; default `or`. */
  "match-strategy"?: "and" | "or" | UnknownValue;
  /** Table, by `id`. */
  match?: CasbUserActivityMatch[];
  /** Table, by `name`. */
  "control-options"?: CasbUserActivityControlOptions[];
}

/** Table, by `id`. */
export interface CasbUserActivityMatch {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `and`. */
  strategy?: "and" | "or" | UnknownValue;
  /** Table, by `id`. */
  rules?: CasbUserActivityMatchRules[];
  /** Group of fields. Since 7.6. */
  "tenant-extraction"?: CasbUserActivityMatchTenantExtraction;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "tenant-session-extraction"?: CasbUserActivityMatchTenantSessionExtraction;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface CasbUserActivityMatchTenantSessionExtraction {
  /** Option. Derived: rests on one indirect source. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "session-source"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "session-match"?: string;
  /** Text, up to 1023 characters. Derived: rests on one indirect source. */
  jq?: string;
  /** Table, by `id`. Derived: rests on one indirect source. */
  filters?: CasbUserActivityMatchTenantSessionExtractionFilters[];
}

/** Table, by `id`. Derived: rests on one indirect source. */
export interface CasbUserActivityMatchTenantSessionExtractionFilters {
  /** Integer. Derived: rests on one indirect source. */
  id: number;
  /** Option. Derived: rests on one indirect source. */
  direction?: "request" | "response" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  place?: "path" | "header" | "cookie" | "body" | UnknownValue;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "header-name"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "cookie-name"?: string;
  /** Option. Derived: rests on one indirect source. */
  "body-type"?: "json" | "form" | UnknownValue;
}
