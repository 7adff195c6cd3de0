// Generated from specs/fortios/cmdb/alertemail.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { AlertemailTree } from "../../7.6/tree/alertemail.ts";
