// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  VideofilterKeyword,
  VideofilterKeywordWord,
  VideofilterProfile,
  VideofilterProfileFilters,
  VideofilterYoutubeKey,
} from "../../7.6/types/videofilter.ts";
