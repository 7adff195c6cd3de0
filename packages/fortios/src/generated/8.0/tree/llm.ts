// Generated from specs/fortios/cmdb/llm.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { LlmProfile, LlmProxy, LlmProxyInterface, LlmProxySslCertificate, LlmServer } from "../types/llm.ts";

/** Child tables of `llm/proxy`. */
export interface LlmProxyChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly interface: ChildTable<LlmProxyInterface, "name">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly sslCertificate: ChildTable<LlmProxySslCertificate, "name">;
}

/** `/cmdb/llm`. */
export interface LlmTree {
  /** A row of `llm/profile`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly profile: Table<LlmProfile, "name">;
  /** The settings `llm/proxy`. Since 8.0. Derived: rests on one indirect source. */
  readonly proxy: Singleton<LlmProxy> & LlmProxyChildren;
  /** A row of `llm/server`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly server: Table<LlmServer, "name">;
}
