// Generated from specs/fortios/monitor/service.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /monitor/service/ldap/query`. */
export interface MonitorServiceLdapQueryParams {
  mkey?: string | undefined;
  server_info_only?: boolean | undefined;
  skip_schema?: boolean | undefined;
  ldap_filter?: string | undefined;
  ldap?: Readonly<Record<string, unknown>> | undefined;
}
