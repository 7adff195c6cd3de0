// Generated from specs/fortios/cmdb/application.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
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
} from "../../7.6/types/application.ts";
