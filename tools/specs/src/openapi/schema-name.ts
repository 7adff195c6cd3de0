import { pascalCase } from "../../../../packages/fortios/src/tree/camel-case.ts";

/** Name of a component: `firewall/address/tagging` is `FirewallAddressTagging`, `user/tacacs+` is `UserTacacs`. */
export function schemaName(path: string): string {
  return pascalCase(path.replace(/[{}]/g, "")).replace(/[^A-Za-z0-9]/g, "");
}
