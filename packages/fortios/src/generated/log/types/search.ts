// Generated from specs/fortios/log/search.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `POST /log/search/abort`. */
export interface LogSearchAbortParams {
  session_id: number;
}

/** Parameters of `GET /log/search/status`. */
export interface LogSearchStatusParams {
  session_id: number;
}
