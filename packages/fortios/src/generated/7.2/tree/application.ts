// Generated from specs/fortios/cmdb/application.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  ApplicationGroupChildren,
  ApplicationListChildren,
  ApplicationListEntriesChildren,
  ApplicationListEntriesParametersChildren,
  ApplicationNameChildren,
  ApplicationTree,
} from "../../7.4/tree/application.ts";
