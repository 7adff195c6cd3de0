/** Wire name to property name: `ssl-ssh-profile` is `sslSshProfile`, `DoS-policy` is `doSPolicy`, `clear_counters` `clearCounters`. */
export function camelCase(wireName: string): string {
  // Most names are a single word, and a tree asks for hundreds.
  if (!/[-_.]/.test(wireName)) return lower(wireName);
  const parts = wireName.split(/[-_.]/).filter((part) => part !== "");
  return parts.map((part, index) => (index === 0 ? lower(part) : upper(part))).join("");
}

/** The same with a capital, for names of types: `firewall.service/custom` is `FirewallServiceCustom`. */
export function pascalCase(path: string): string {
  return path
    .split("/")
    .map((segment) => upper(camelCase(segment)))
    .join("");
}

function lower(part: string): string {
  return part.charAt(0).toLowerCase() + part.slice(1);
}

function upper(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
