// Generated from specs/fortios/cmdb/application.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Rows, Table } from "../../../cmdb/types.ts";
import type {
  ApplicationCustom,
  ApplicationGroup,
  ApplicationGroupApplication,
  ApplicationGroupCategory,
  ApplicationGroupRisk,
  ApplicationList,
  ApplicationListDefaultNetworkServices,
  ApplicationListEntries,
  ApplicationListEntriesApplication,
  ApplicationListEntriesCategory,
  ApplicationListEntriesExclusion,
  ApplicationListEntriesParameters,
  ApplicationListEntriesParametersMembers,
  ApplicationListEntriesRisk,
  ApplicationName,
  ApplicationNameMetadata,
  ApplicationNameParameters,
  ApplicationRuleSettings,
} from "../types/application.ts";

/** Child tables of `application/group`. */
export interface ApplicationGroupChildren {
  /** Table, by `id`. */
  readonly application: ChildTable<ApplicationGroupApplication, "id">;
  /** Table, by `id`. */
  readonly category: ChildTable<ApplicationGroupCategory, "id">;
  /** Table, by `level`. */
  readonly risk: ChildTable<ApplicationGroupRisk, "level">;
}

/** Child tables of `application/list`. */
export interface ApplicationListChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<ApplicationListEntries, "id", ApplicationListEntriesChildren>;
  /** Table, by `id`. */
  readonly defaultNetworkServices: ChildTable<ApplicationListDefaultNetworkServices, "id">;
}

/** Child tables of `application/list/entries`. */
export interface ApplicationListEntriesChildren {
  /** Table, by `level`. */
  readonly risk: ChildTable<ApplicationListEntriesRisk, "level">;
  /** Table, by `id`. */
  readonly category: ChildTable<ApplicationListEntriesCategory, "id">;
  /** Table, by `id`. */
  readonly application: ChildTable<ApplicationListEntriesApplication, "id">;
  /** Table, by `id`. */
  readonly exclusion: ChildTable<ApplicationListEntriesExclusion, "id">;
  /** Table, by `id`. */
  readonly parameters: ChildTable<ApplicationListEntriesParameters, "id", ApplicationListEntriesParametersChildren>;
}

/** Child tables of `application/list/entries/parameters`. */
export interface ApplicationListEntriesParametersChildren {
  /** Table, by `id`. */
  readonly members: ChildTable<ApplicationListEntriesParametersMembers, "id">;
}

/** Child tables of `application/name`. */
export interface ApplicationNameChildren {
  /** Table, by `name`. */
  readonly parameters: Rows<ApplicationNameParameters, "name">;
  /** Table, by `id`. */
  readonly metadata: Rows<ApplicationNameMetadata, "id">;
}

/** `/cmdb/application`. */
export interface ApplicationTree {
  /** A row of `application/custom`, by `tag`. */
  readonly custom: Table<ApplicationCustom, "tag">;
  /** A row of `application/group`, by `name`. */
  readonly group: Table<ApplicationGroup, "name", ApplicationGroupChildren>;
  /** A row of `application/list`, by `name`. */
  readonly list: Table<ApplicationList, "name", ApplicationListChildren>;
  /** A row of `application/name`, by `name`. Read only. */
  readonly name: ReadTable<ApplicationName, "name", ApplicationNameChildren>;
  /** A row of `application/rule-settings`, by `id`. Read only. */
  readonly ruleSettings: ReadTable<ApplicationRuleSettings, "id">;
}
