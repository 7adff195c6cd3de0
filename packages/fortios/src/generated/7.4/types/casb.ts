// Generated from specs/fortios/cmdb/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  CasbProfileSaasApplicationCustomControlOption,
  CasbProfileSaasApplicationDomainControlDomains,
  CasbProfileSaasApplicationSafeSearchControl,
  CasbProfileSaasApplicationTenantControlTenants,
  CasbSaasApplicationDomains,
  CasbUserActivityControlOptionsOperationsValues,
  CasbUserActivityMatchRulesDomains,
  CasbUserActivityMatchRulesMethods,
} from "../../7.6/types/casb.ts";

export type {
  CasbProfileSaasApplicationCustomControlOption,
  CasbProfileSaasApplicationCustomControlOptionUserInput,
  CasbProfileSaasApplicationDomainControlDomains,
  CasbProfileSaasApplicationSafeSearchControl,
  CasbProfileSaasApplicationTenantControlTenants,
  CasbSaasApplicationDomains,
  CasbUserActivityControlOptionsOperationsValues,
  CasbUserActivityMatchRulesDomains,
  CasbUserActivityMatchRulesMethods,
} from "../../7.6/types/casb.ts";

/** A row of `casb/profile`, by `name`. Since 7.4. */
export interface CasbProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  "saas-application"?: CasbProfileSaasApplication[];
}

/** Table, by `name`. */
export interface CasbProfileSaasApplication {
  /** Text, up to 79 characters. Refers to `casb/saas-application`. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "safe-search"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "safe-search-control"?: CasbProfileSaasApplicationSafeSearchControl[];
  /** Option; default `disable`. */
  "tenant-control"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "tenant-control-tenants"?: CasbProfileSaasApplicationTenantControlTenants[];
  /** Option; default `disable`. */
  "domain-control"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "domain-control-domains"?: CasbProfileSaasApplicationDomainControlDomains[];
  /** Option; default `enable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "access-rule"?: CasbProfileSaasApplicationAccessRule[];
  /** Table, by `name`. */
  "custom-control"?: CasbProfileSaasApplicationCustomControl[];
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationAccessRule {
  /** Text, up to 79 characters. Refers to `casb/user-activity`. */
  name: string;
  /** Option. */
  action?: "monitor" | "bypass" | "block" | UnknownValue;
  /** Option, several separated by blanks. */
  bypass?: Values<"av" | "dlp" | "web-filter" | "file-filter" | "video-filter">;
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationCustomControl {
  /** Text, up to 79 characters. Refers to `casb/user-activity`. */
  name: string;
  /** Table, by `name`. */
  option?: CasbProfileSaasApplicationCustomControlOption[];
}

/** A row of `casb/saas-application`, by `name`. Since 7.4. */
export interface CasbSaasApplication {
  /** Text, up to 79 characters. */
  name: string;
  /** UUID, up to 36 characters. */
  uuid?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `customized`. */
  type?: "built-in" | "customized" | UnknownValue;
  /** Text, up to 79 characters. */
  "casb-name"?: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Table, by `domain`. */
  domains?: CasbSaasApplicationDomains[];
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
  category?: "activity-control" | "tenant-control" | "domain-control" | "safe-search-control" | "other" | UnknownValue;
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
}

/** Table, by `id`. */
export interface CasbUserActivityMatchRules {
  /** Integer. */
  id: number;
  /** Option. `body` since 7.6. */
  type?: "domains" | "host" | "path" | "header" | "header-value" | "method" | UnknownValue;
  /** Table, by `domain`. */
  domains?: CasbUserActivityMatchRulesDomains[];
  /** Table, by `method`. */
  methods?: CasbUserActivityMatchRulesMethods[];
  /** Option. */
  "match-pattern"?: "simple" | "substr" | "regexp" | UnknownValue;
  /** Text, up to 1023 characters. */
  "match-value"?: string;
  /** Text, up to 255 characters. */
  "header-name"?: string;
  /** Option. */
  "case-sensitive"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  negate?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface CasbUserActivityControlOptions {
  /** Text, up to 79 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  operations?: CasbUserActivityControlOptionsOperations[];
}

/** Table, by `name`. */
export interface CasbUserActivityControlOptionsOperations {
  /** Text, up to 79 characters. */
  name: string;
  /** Option. `body` since 7.6. */
  target?: "header" | "path" | UnknownValue;
  /** Option. */
  action?: "append" | "prepend" | "replace" | "new" | "new-on-not-found" | "delete" | UnknownValue;
  /** Option. `response` since 7.6. */
  direction?: "request" | UnknownValue;
  /** Text, up to 255 characters. */
  "header-name"?: string;
  /** Option. */
  "search-pattern"?: "simple" | "substr" | "regexp" | UnknownValue;
  /** Text, up to 1023 characters. */
  "search-key"?: string;
  /** Option. */
  "case-sensitive"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "value-from-input"?: "enable" | "disable" | UnknownValue;
  /** Table, by `value`. */
  values?: CasbUserActivityControlOptionsOperationsValues[];
}
