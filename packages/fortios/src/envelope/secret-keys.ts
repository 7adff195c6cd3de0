/**
 * Fields of FortiOS whose values are secret, beyond the names that are secret in any API. Of every field of type password
 * in the known firmware lines, and of what the login, the licence, the key endpoints and uploads carry.
 */
export const secretKeys: readonly string[] = `
  acme-eab-key-hmac alicloud-access-key-secret api-key aws-api-key azure-api-key
  apcfg-auto-cert-est-http-password apcfg-auto-cert-scep-password
  auth-password auth-password-l1 auth-password-l2 auth-pwd auth-string authentication-key authpasswd
  bmr-hostname ca-key client-secret cloud-authentication-access-key cups-api-key
  ddns-key ddns-password eab-key-hmac eap-password est-http-password est-srp-password
  fortipresence-secret group-authentication-secret group-password http-password inter-controller-key
  key key-string keys ldap-password license-token login-passwd login-password logon-password
  md5-key mfa-password n-mhae-key passphrase passwd passwd-value password password2 password3 password4 password5
  ppk-secret pptp-password priv-pwd private-data-encryption-key private-key proxy-password psksecret psksecret-remote
  auth-key captcha-secret-key enc-key openai-api-key openai-api-key-part2 passwd1 passwd2 passwd3 psk sso-password
  rsso-secret sae-password sam-cwp-password sam-password sam-private-key sam-private-key-password scep-password
  secondary-key secondary-secret secret secret-key secretkey server-key session-key ssh-hsk-password
  auth-server-secret ble-rtls-server-token secret-token
  ble-rtls-server-token polestar-server-token tc-api-key tertiary-key tertiary-secret token-code uploadpass vcenter-password wan-port-auth-password
  license-key registration-code file_content key_file_content account_password old_password old_pwd pwd1 pwd2 csrf_token
  new_password1 new_password2 access_token access-token`
  .trim()
  .split(/\s+/);

const plain = (name: string): string => name.replace(/[-_\s]/g, "").toLowerCase();
const names: ReadonlySet<string> = new Set(secretKeys.map(plain));

/** Whether a value under this name is secret, also under names nobody has listed: `admin-password`, `auth_token`. */
export function isSecretName(name: string): boolean {
  return names.has(plain(name)) || /(?:pass(?:word|wd|phrase|code)|secret|psk|(?:^|[-_])tokens?)$/i.test(name);
}
