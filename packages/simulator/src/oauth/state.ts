/** An API user of FortiCloud IAM. */
export interface ApiUser {
  readonly apiId: string;
  readonly password: string;
  readonly permission: "ReadOnly" | "ReadWrite";
  /** The accounts the user may act on; the first is the one meant when a call names none. */
  readonly accountIds: readonly number[];
  /** An Organization-scope user has to name the account in list, register and folder calls. */
  readonly namesAccount: boolean;
}

/** A token pair the service has issued. */
export interface TokenState {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly clientId: string;
  readonly apiId: string;
  readonly issuedAt: number;
  expiresAt: number;
  /** The access token was revoked, refreshed away, or replaced by a newer one. */
  dead: boolean;
  /** The refresh token was used or revoked. */
  spent: boolean;
}

/** What the token service remembers. */
export interface OAuthState {
  readonly users: readonly ApiUser[];
  readonly tokens: TokenState[];
}
