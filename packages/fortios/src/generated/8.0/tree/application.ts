// Generated from specs/fortios/cmdb/application.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, ReadTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  ApplicationGroupChildren,
  ApplicationListEntriesParametersChildren,
  ApplicationNameChildren,
} from "../../7.6/tree/application.ts";
import type {
  ApplicationClassificationSettings,
  ApplicationCustom,
  ApplicationGroup,
  ApplicationList,
  ApplicationListDefaultNetworkServices,
  ApplicationListEntries,
  ApplicationListEntriesApplication,
  ApplicationListEntriesCategory,
  ApplicationListEntriesExclusion,
  ApplicationListEntriesParameters,
  ApplicationListEntriesRisk,
  ApplicationName,
  ApplicationRuleSettings,
  ApplicationUnsanctionedApps,
} from "../types/application.ts";

export type {
  ApplicationGroupChildren,
  ApplicationListEntriesParametersChildren,
  ApplicationNameChildren,
} from "../../7.6/tree/application.ts";

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

/** `/cmdb/application`. */
export interface ApplicationTree {
  /** The settings `application/classification-settings`. Since 8.0. Derived: rests on one indirect source. */
  readonly classificationSettings: Singleton<ApplicationClassificationSettings>;
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
  /** A row of `application/unsanctioned-apps`, by `id`. Since 8.0. Derived: rests on one indirect source. */
  readonly unsanctionedApps: Table<ApplicationUnsanctionedApps, "id">;
}
