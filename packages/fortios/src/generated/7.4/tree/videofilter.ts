// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  VideofilterKeywordChildren,
  VideofilterProfileChildren,
  VideofilterTree,
} from "../../7.6/tree/videofilter.ts";
