// Generated from specs/fortios/cmdb/user.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  UserDomainControllerChildren,
  UserExchangeChildren,
  UserFssoPollingChildren,
  UserKrbKeytabChildren,
  UserPeergrpChildren,
  UserQuarantineChildren,
  UserSecurityExemptListChildren,
  UserSettingChildren,
} from "../../7.6/tree/user.ts";
import type {
  UserAdgrp,
  UserCertificate,
  UserDomainController,
  UserExchange,
  UserExternalIdentityProvider,
  UserFortitoken,
  UserFsso,
  UserFssoPolling,
  UserGroup,
  UserGroupGuest,
  UserGroupMatch,
  UserGroupMember,
  UserGroupScimGroups,
  UserGroupScimUsers,
  UserKrbKeytab,
  UserLdap,
  UserLocal,
  UserNacPolicy,
  UserNacPolicySeverity,
  UserNacPolicySwitchGroup,
  UserOidc,
  UserOidcLdapServer,
  UserPasswordPolicy,
  UserPeer,
  UserPeergrp,
  UserPop3,
  UserQuarantine,
  UserRadius,
  UserRadiusAccountingServer,
  UserRadiusClass,
  UserSaml,
  UserScim,
  UserSecurityExemptList,
  UserSetting,
  UserTacacs,
} from "../types/user.ts";

export type {
  UserDomainControllerChildren,
  UserExchangeChildren,
  UserFssoPollingChildren,
  UserKrbKeytabChildren,
  UserPeergrpChildren,
  UserQuarantineChildren,
  UserQuarantineTargetsChildren,
  UserSecurityExemptListChildren,
  UserSecurityExemptListRuleChildren,
  UserSettingChildren,
} from "../../7.6/tree/user.ts";

/** Child tables of `user/group`. */
export interface UserGroupChildren {
  /** Table, by `name`. */
  readonly member: ChildTable<UserGroupMember, "name">;
  /** Table, by `id`. */
  readonly match: ChildTable<UserGroupMatch, "id">;
  /** Table, by `id`. */
  readonly guest: ChildTable<UserGroupGuest, "id">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly scimUsers: ChildTable<UserGroupScimUsers, "name">;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly scimGroups: ChildTable<UserGroupScimGroups, "name">;
}

/** Child tables of `user/nac-policy`. */
export interface UserNacPolicyChildren {
  /** Table, by `severity-num`. Since 7.4. */
  readonly severity: ChildTable<UserNacPolicySeverity, "severity-num">;
  /** Table, by `name`. */
  readonly switchGroup: ChildTable<UserNacPolicySwitchGroup, "name">;
}

/** Child tables of `user/oidc`. */
export interface UserOidcChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly ldapServer: ChildTable<UserOidcLdapServer, "name">;
}

/** Child tables of `user/radius`. */
export interface UserRadiusChildren {
  /** Table, by `name`. */
  readonly class: ChildTable<UserRadiusClass, "name">;
  /** Table, by `id`. */
  readonly accountingServer: ChildTable<UserRadiusAccountingServer, "id">;
}

/** `/cmdb/user`. */
export interface UserTree {
  /** A row of `user/adgrp`, by `name`. */
  readonly adgrp: Table<UserAdgrp, "name">;
  /** A row of `user/certificate`, by `name`. */
  readonly certificate: Table<UserCertificate, "name">;
  /** A row of `user/domain-controller`, by `name`. */
  readonly domainController: Table<UserDomainController, "name", UserDomainControllerChildren>;
  /** A row of `user/exchange`, by `name`. */
  readonly exchange: Table<UserExchange, "name", UserExchangeChildren>;
  /** A row of `user/external-identity-provider`, by `name`. Derived for 7.2: rests on one indirect source. */
  readonly externalIdentityProvider: Table<UserExternalIdentityProvider, "name">;
  /** A row of `user/fortitoken`, by `serial-number`. */
  readonly fortitoken: Table<UserFortitoken, "serial-number">;
  /** A row of `user/fsso`, by `name`. */
  readonly fsso: Table<UserFsso, "name">;
  /** A row of `user/fsso-polling`, by `id`. */
  readonly fssoPolling: Table<UserFssoPolling, "id", UserFssoPollingChildren>;
  /** A row of `user/group`, by `name`. */
  readonly group: Table<UserGroup, "name", UserGroupChildren>;
  /** A row of `user/krb-keytab`, by `name`. */
  readonly krbKeytab: Table<UserKrbKeytab, "name", UserKrbKeytabChildren>;
  /** A row of `user/ldap`, by `name`. */
  readonly ldap: Table<UserLdap, "name">;
  /** A row of `user/local`, by `name`. */
  readonly local: Table<UserLocal, "name">;
  /** A row of `user/nac-policy`, by `name`. */
  readonly nacPolicy: Table<UserNacPolicy, "name", UserNacPolicyChildren>;
  /** A row of `user/oidc`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly oidc: Table<UserOidc, "name", UserOidcChildren>;
  /** A row of `user/password-policy`, by `name`. */
  readonly passwordPolicy: Table<UserPasswordPolicy, "name">;
  /** A row of `user/peer`, by `name`. */
  readonly peer: Table<UserPeer, "name">;
  /** A row of `user/peergrp`, by `name`. */
  readonly peergrp: Table<UserPeergrp, "name", UserPeergrpChildren>;
  /** A row of `user/pop3`, by `name`. */
  readonly pop3: Table<UserPop3, "name">;
  /** The settings `user/quarantine`. */
  readonly quarantine: Singleton<UserQuarantine> & UserQuarantineChildren;
  /** A row of `user/radius`, by `name`. */
  readonly radius: Table<UserRadius, "name", UserRadiusChildren>;
  /** A row of `user/saml`, by `name`. */
  readonly saml: Table<UserSaml, "name">;
  /** A row of `user/scim`, by `name`. Since 7.6. */
  readonly scim: Table<UserScim, "name">;
  /** A row of `user/security-exempt-list`, by `name`. */
  readonly securityExemptList: Table<UserSecurityExemptList, "name", UserSecurityExemptListChildren>;
  /** The settings `user/setting`. */
  readonly setting: Singleton<UserSetting> & UserSettingChildren;
  /** A row of `user/tacacs+`, by `name`. */
  readonly "tacacs+": Table<UserTacacs, "name">;
}
