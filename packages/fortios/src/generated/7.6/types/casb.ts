// Generated from specs/fortios/cmdb/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `casb/attribute-match`, by `name`. Since 7.6. */
export interface CasbAttributeMatch {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `casb/saas-application`. */
  application?: string;
  /** Option; default `or`. */
  "match-strategy"?: "or" | "and" | "subset" | UnknownValue;
  /** Table, by `id`. */
  match?: CasbAttributeMatchMatch[];
}

/** Table, by `id`. */
export interface CasbAttributeMatchMatch {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `and`. */
  "rule-strategy"?: "and" | "or" | UnknownValue;
  /** Table, by `id`. */
  rule?: CasbAttributeMatchMatchRule[];
}

/** Table, by `id`. */
export interface CasbAttributeMatchMatchRule {
  /** Integer. */
  id: number;
  /** Text, up to 79 characters. */
  attribute?: string;
  /** Option. */
  "match-pattern"?: "simple" | "substr" | "regexp" | UnknownValue;
  /** Text, up to 1023 characters. */
  "match-value"?: string;
  /** Option. */
  "case-sensitive"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  negate?: "enable" | "disable" | UnknownValue;
}

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
  /** Table, by `name`. Since 7.6. */
  "advanced-tenant-control"?: CasbProfileSaasApplicationAdvancedTenantControl[];
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
export interface CasbProfileSaasApplicationSafeSearchControl extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationTenantControlTenants extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. Since 7.6. */
export interface CasbProfileSaasApplicationAdvancedTenantControl {
  /** Text, up to 79 characters. Refers to `casb/user-activity`. */
  name: string;
  /** Table, by `name`. */
  attribute?: CasbProfileSaasApplicationAdvancedTenantControlAttribute[];
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationAdvancedTenantControlAttribute {
  /** Text, up to 79 characters. */
  name: string;
  /** Table, by `value`. */
  input?: CasbProfileSaasApplicationAdvancedTenantControlAttributeInput[];
}

/** Table, by `value`. */
export interface CasbProfileSaasApplicationAdvancedTenantControlAttributeInput extends Member<"value"> {
  /** Text, up to 79 characters. */
  value: string;
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationDomainControlDomains extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationAccessRule {
  /** Text, up to 79 characters. Refers to `casb/user-activity`. */
  name: string;
  /** Option. */
  action?: "monitor" | "bypass" | "block" | UnknownValue;
  /** Option, several separated by blanks. */
  bypass?: Values<"av" | "dlp" | "web-filter" | "file-filter" | "video-filter">;
  /** Table, by `id`. Since 7.6. */
  "attribute-filter"?: CasbProfileSaasApplicationAccessRuleAttributeFilter[];
}

/** Table, by `id`. Since 7.6. */
export interface CasbProfileSaasApplicationAccessRuleAttributeFilter {
  /** Integer. */
  id: number;
  /** Text, up to 79 characters. Refers to `casb/attribute-match`. */
  "attribute-match"?: string;
  /** Option. */
  action?: "monitor" | "bypass" | "block" | UnknownValue;
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationCustomControl {
  /** Text, up to 79 characters. Refers to `casb/user-activity`. */
  name: string;
  /** Table, by `name`. */
  option?: CasbProfileSaasApplicationCustomControlOption[];
  /** Table, by `id`. Since 7.6. */
  "attribute-filter"?: CasbProfileSaasApplicationCustomControlAttributeFilter[];
}

/** Table, by `name`. */
export interface CasbProfileSaasApplicationCustomControlOption {
  /** Text, up to 79 characters. */
  name: string;
  /** Table, by `value`. */
  "user-input"?: CasbProfileSaasApplicationCustomControlOptionUserInput[];
}

/** Table, by `value`. */
export interface CasbProfileSaasApplicationCustomControlOptionUserInput extends Member<"value"> {
  /** Text, up to 79 characters. */
  value: string;
}

/** Table, by `id`. Since 7.6. */
export interface CasbProfileSaasApplicationCustomControlAttributeFilter {
  /** Integer. */
  id: number;
  /** Text, up to 79 characters. Refers to `casb/attribute-match`. */
  "attribute-match"?: string;
  /** Option. */
  action?: "monitor" | "bypass" | "block" | UnknownValue;
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
  /** Table, by `name`. Since 7.6. */
  "output-attributes"?: CasbSaasApplicationOutputAttributes[];
  /** Table, by `name`. Since 7.6. */
  "input-attributes"?: CasbSaasApplicationInputAttributes[];
}

/** Table, by `domain`. */
export interface CasbSaasApplicationDomains extends Member<"domain"> {
  /** Text, up to 127 characters. */
  domain: string;
}

/** Table, by `name`. Since 7.6. */
export interface CasbSaasApplicationOutputAttributes {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `string`. */
  type?: "string" | "string-list" | "integer" | "integer-list" | "boolean" | UnknownValue;
  /** Option; default `disable`. */
  optional?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. Since 7.6. */
export interface CasbSaasApplicationInputAttributes {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `string`. */
  type?: "string" | UnknownValue;
  /** Option; default `enable`. */
  required?: "enable" | "disable" | UnknownValue;
  /** Option; default `string`. */
  default?: "string" | "string-list" | UnknownValue;
  /** Option; default `disable`. */
  "fallback-input"?: "enable" | "disable" | UnknownValue;
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
}

/** Table, by `id`. */
export interface CasbUserActivityMatchRules {
  /** Integer. */
  id: number;
  /** Option. `body` since 7.6. */
  type?: "domains" | "host" | "path" | "header" | "header-value" | "method" | "body" | UnknownValue;
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
  /** Option. Since 7.6. */
  "body-type"?: "json" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  jq?: string;
  /** Option. */
  "case-sensitive"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  negate?: "enable" | "disable" | UnknownValue;
}

/** Table, by `domain`. */
export interface CasbUserActivityMatchRulesDomains extends Member<"domain"> {
  /** Text, up to 127 characters. */
  domain: string;
}

/** Table, by `method`. */
export interface CasbUserActivityMatchRulesMethods extends Member<"method"> {
  /** Text, up to 79 characters. */
  method: string;
}

/** Group of fields. Since 7.6. */
export interface CasbUserActivityMatchTenantExtraction {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Option. */
  type?: "json-query" | UnknownValue;
  /** Text, up to 1023 characters. */
  jq?: string;
  /** Table, by `id`. */
  filters?: CasbUserActivityMatchTenantExtractionFilters[];
}

/** Table, by `id`. */
export interface CasbUserActivityMatchTenantExtractionFilters {
  /** Integer. */
  id: number;
  /** Option. */
  direction?: "request" | "response" | UnknownValue;
  /** Option. */
  place?: "path" | "header" | "body" | UnknownValue;
  /** Text, up to 255 characters. */
  "header-name"?: string;
  /** Option. */
  "body-type"?: "json" | UnknownValue;
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
  target?: "header" | "path" | "body" | UnknownValue;
  /** Option. */
  action?: "append" | "prepend" | "replace" | "new" | "new-on-not-found" | "delete" | UnknownValue;
  /** Option. `response` since 7.6. */
  direction?: "request" | "response" | UnknownValue;
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
  /** Text, up to 79 characters. Since 7.6. */
  "value-name-from-input"?: string;
  /** Table, by `value`. */
  values?: CasbUserActivityControlOptionsOperationsValues[];
}

/** Table, by `value`. */
export interface CasbUserActivityControlOptionsOperationsValues extends Member<"value"> {
  /** Text, up to 79 characters. */
  value: string;
}
