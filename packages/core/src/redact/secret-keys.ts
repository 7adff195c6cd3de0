/** Names under which a value is secret wherever it stands, in the form of `plainKey`. */
const names = `
  password passwd passphrase passcode pwd newpassword newpassword1 newpassword2 oldpassword admpass authpwd privpwd
  secret clientsecret secretkey secretaccesskey sharedsecret presharedkey psk psksecret
  apikey xapikey apitoken token accesstoken refreshtoken oauthtoken idtoken sessiontoken xauthtoken tokencode jwt clientassertion
  authorization proxyauthorization cookie setcookie xcsrftoken csrftoken ccsrftoken sessionkey privatekey
  licensefile registrationcode licenseregistrationcode cloudkey`;

/** Headers whose values have spaces and commas of their own. */
const headers: ReadonlySet<string> = new Set(["authorization", "proxyauthorization", "cookie", "setcookie"]);

/** Keys that are secret in any data, as `plainKey` writes them. */
export const secretKeys: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** A key without case, `-`, `_` and spaces: `Access-Token`, `access_token` and `accessToken` are one name. */
export function plainKey(key: string): string {
  return key.replace(/[-_\s]/g, "").toLowerCase();
}

/** Whether the value of this header goes to the end of its line. */
export function isWholeLineHeader(key: string): boolean {
  return headers.has(plainKey(key));
}
