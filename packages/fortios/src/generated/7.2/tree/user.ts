// Generated from specs/fortios/cmdb/user.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  UserFssoPollingChildren,
  UserGroupChildren,
  UserKrbKeytabChildren,
  UserPeergrpChildren,
  UserQuarantineChildren,
  UserSecurityExemptListChildren,
} from "../../7.4/tree/user.ts";
import type {
  UserAdgrp,
  UserCertificate,
  UserDomainController,
  UserDomainControllerExtraServer,
  UserDomainControllerLdapServer,
  UserExchange,
  UserExchangeKdcIp,
  UserExternalIdentityProvider,
  UserFortitoken,
  UserFsso,
  UserFssoPolling,
  UserGroup,
  UserKrbKeytab,
  UserLdap,
  UserLocal,
  UserNacPolicy,
  UserNacPolicySwitchGroup,
  UserPasswordPolicy,
  UserPeer,
  UserPeergrp,
  UserPop3,
  UserQuarantine,
  UserRadius,
  UserRadiusAccountingServer,
  UserRadiusClass,
  UserSaml,
  UserSecurityExemptList,
  UserSetting,
  UserSettingAuthPorts,
  UserTacacs,
} from "../types/user.ts";

export type {
  UserFssoPollingChildren,
  UserGroupChildren,
  UserKrbKeytabChildren,
  UserPeergrpChildren,
  UserQuarantineChildren,
  UserQuarantineTargetsChildren,
  UserSecurityExemptListChildren,
  UserSecurityExemptListRuleChildren,
} from "../../7.4/tree/user.ts";

/** Child tables of `user/domain-controller`. */
export interface UserDomainControllerChildren {
  /** Table, by `id`. */
  readonly extraServer: ChildTable<UserDomainControllerExtraServer, "id">;
  /** Table, by `name`. */
  readonly ldapServer: ChildTable<UserDomainControllerLdapServer, "name">;
}

/** Child tables of `user/exchange`. */
export interface UserExchangeChildren {
  /** Table, by `ipv4`. */
  readonly kdcIp: ChildTable<UserExchangeKdcIp, "ipv4">;
}

/** Child tables of `user/nac-policy`. */
export interface UserNacPolicyChildren {
  /** Table, by `name`. */
  readonly switchGroup: ChildTable<UserNacPolicySwitchGroup, "name">;
}

/** Child tables of `user/radius`. */
export interface UserRadiusChildren {
  /** Table, by `name`. */
  readonly class: ChildTable<UserRadiusClass, "name">;
  /** Table, by `id`. */
  readonly accountingServer: ChildTable<UserRadiusAccountingServer, "id">;
}

/** Child tables of `user/setting`. */
export interface UserSettingChildren {
  /** Table, by `id`. */
  readonly authPorts: ChildTable<UserSettingAuthPorts, "id">;
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
  /** A row of `user/security-exempt-list`, by `name`. */
  readonly securityExemptList: Table<UserSecurityExemptList, "name", UserSecurityExemptListChildren>;
  /** The settings `user/setting`. */
  readonly setting: Singleton<UserSetting> & UserSettingChildren;
  /** A row of `user/tacacs+`, by `name`. */
  readonly "tacacs+": Table<UserTacacs, "name">;
}
