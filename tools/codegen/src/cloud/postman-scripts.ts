/** Runs in Postman after a token was asked for, with a password or a refresh token: both tokens go into the environment. */
export const LOGIN_SCRIPT = [
  'pm.test("the service granted a token", function () {',
  "  pm.response.to.have.status(200);",
  "});",
  "if (pm.response.code === 200) {",
  "  const answer = pm.response.json();",
  '  pm.environment.set("access_token", answer.access_token);',
  '  pm.environment.set("refresh_token", answer.refresh_token);',
  "}",
];

/** Runs in Postman after a token was revoked: neither token is of use any more. */
export const REVOKE_SCRIPT = [
  'pm.test("the token is revoked", function () {',
  "  pm.response.to.have.status(200);",
  "});",
  "if (pm.response.code === 200) {",
  '  pm.environment.unset("access_token");',
  '  pm.environment.unset("refresh_token");',
  "}",
];
