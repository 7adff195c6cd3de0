// Generated from specs/fortios/monitor/user.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorUserBanned,
  MonitorUserBannedAddUsersParams,
  MonitorUserBannedCheck,
  MonitorUserBannedCheckParams,
  MonitorUserBannedClearUsersParams,
  MonitorUserCollectedEmail,
  MonitorUserCollectedEmailParams,
  MonitorUserDetectedDeviceParams,
  MonitorUserDeviceIotQuery,
  MonitorUserDeviceIotQueryParams,
  MonitorUserDeviceParams,
  MonitorUserDevicePurdueLevelParams,
  MonitorUserDeviceQuery,
  MonitorUserDeviceQueryParams,
  MonitorUserDeviceRemoveParams,
  MonitorUserDeviceStats,
  MonitorUserDeviceStatsParams,
  MonitorUserFirewall,
  MonitorUserFirewallAuthParams,
  MonitorUserFirewallCount,
  MonitorUserFirewallCountParams,
  MonitorUserFirewallDeauthParams,
  MonitorUserFirewallParams,
  MonitorUserFortitokenActivateParams,
  MonitorUserFortitokenCloudStatus,
  MonitorUserFortitokenImportMobileParams,
  MonitorUserFortitokenImportSeedParams,
  MonitorUserFortitokenProvisionParams,
  MonitorUserFortitokenRefreshParams,
  MonitorUserFortitokenSendActivationParams,
  MonitorUserFsso,
  MonitorUserGuestEmailParams,
  MonitorUserGuestSmsParams,
  MonitorUserInfoQuery,
  MonitorUserInfoQueryParams,
  MonitorUserInfoThumbnailFileParams,
  MonitorUserInfoThumbnailParams,
  MonitorUserLocalChangePasswordParams,
  MonitorUserPasswordPolicyConformSelect,
  MonitorUserPasswordPolicyConformSelectParams,
  MonitorUserProxy,
  MonitorUserProxyCount,
  MonitorUserQueryAbortParams,
  MonitorUserRadiusGetTestConnectParams,
  MonitorUserRadiusTestConnectParams,
  MonitorUserScimGroups,
  MonitorUserScimGroupsParams,
  MonitorUserScimUsers,
  MonitorUserScimUsersParams,
  MonitorUserTacacsPlusTest,
  MonitorUserTacacsPlusTestParams,
} from "../types/user.ts";

/** `/monitor/user` */
export interface MonitorUserTree {
  /** `GET /monitor/user/banned`. Reads. Permission group `authgrp`. */
  readonly banned: MonitorUserBannedTree;
  /** `GET /monitor/user/collected-email`. Reads. Permission group `authgrp`. */
  readonly collectedEmail: Get<OneOrMany<MonitorUserCollectedEmail>, MonitorUserCollectedEmailParams>;
  /**
   * `GET /monitor/user/detected-device`. Reads. Permission group `authgrp`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly detectedDevice: Get<unknown, MonitorUserDetectedDeviceParams>;
  /**
   * `GET /monitor/user/device`. Reads. Permission group `authgrp`. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly device: MonitorUserDeviceTree;
  /**
   * `GET /monitor/user/device-category`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly deviceCategory: Get<unknown>;
  /**
   * `GET /monitor/user/device-type`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly deviceType: Get<unknown>;
  /** `GET /monitor/user/firewall`. Reads. Permission group `authgrp`. */
  readonly firewall: MonitorUserFirewallTree;
  /** `GET /monitor/user/fortitoken`. Reads. Permission group `authgrp`. */
  readonly fortitoken: MonitorUserFortitokenTree;
  readonly fortitokenCloud: MonitorUserFortitokenCloudTree;
  /** `GET /monitor/user/fsso`. Reads. Permission group `authgrp`. */
  readonly fsso: MonitorUserFssoTree;
  readonly guest: MonitorUserGuestTree;
  readonly info: MonitorUserInfoTree;
  readonly local: MonitorUserLocalTree;
  readonly passwordPolicyConform: MonitorUserPasswordPolicyConformTree;
  /** `GET /monitor/user/proxy`. Reads. */
  readonly proxy: MonitorUserProxyTree;
  readonly query: MonitorUserQueryTree;
  readonly radius: MonitorUserRadiusTree;
  readonly scim: MonitorUserScimTree;
  readonly tacacsPlus: MonitorUserTacacsPlusTree;
}

/** `/monitor/user/banned` */
export interface MonitorUserBannedTree extends Get<OneOrMany<MonitorUserBanned>> {
  /** `POST /monitor/user/banned/add_users`. Acts. Permission group `authgrp`. */
  readonly addUsers: PostWith<unknown, MonitorUserBannedAddUsersParams>;
  /** `GET /monitor/user/banned/check`. Reads. */
  readonly check: GetWith<OneOrMany<MonitorUserBannedCheck>, MonitorUserBannedCheckParams>;
  /** `POST /monitor/user/banned/clear_all`. Acts. Permission group `authgrp`. */
  readonly clearAll: Post<unknown>;
  /** `POST /monitor/user/banned/clear_users`. Acts. Permission group `authgrp`. */
  readonly clearUsers: PostWith<unknown, MonitorUserBannedClearUsersParams>;
}

/** `/monitor/user/device` */
export interface MonitorUserDeviceTree extends Get<unknown, MonitorUserDeviceParams> {
  /** `GET /monitor/user/device/iot-query`. Reads. */
  readonly iotQuery: GetWith<OneOrMany<MonitorUserDeviceIotQuery>, MonitorUserDeviceIotQueryParams>;
  /** `POST /monitor/user/device/purdue-level`. Acts. */
  readonly purdueLevel: PostWith<unknown, MonitorUserDevicePurdueLevelParams>;
  /** `GET /monitor/user/device/query`. Reads. Permission group `authgrp`. */
  readonly query: Get<OneOrMany<MonitorUserDeviceQuery>, MonitorUserDeviceQueryParams>;
  /**
   * `POST /monitor/user/device/remove`. Acts. Permission group `authgrp`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly remove: Post<unknown, MonitorUserDeviceRemoveParams>;
  /** `GET /monitor/user/device/stats`. Reads. */
  readonly stats: GetWith<OneOrMany<MonitorUserDeviceStats>, MonitorUserDeviceStatsParams>;
}

/** `/monitor/user/firewall` */
export interface MonitorUserFirewallTree extends Get<MonitorUserFirewall[], MonitorUserFirewallParams> {
  /** `POST /monitor/user/firewall/auth`. Acts. Permission group `authgrp`. */
  readonly auth: PostWith<unknown, MonitorUserFirewallAuthParams>;
  /** `GET /monitor/user/firewall/count`. Reads. */
  readonly count: Get<OneOrMany<MonitorUserFirewallCount>, MonitorUserFirewallCountParams>;
  /** `POST /monitor/user/firewall/deauth`. Acts. Permission group `authgrp`. */
  readonly deauth: Post<unknown, MonitorUserFirewallDeauthParams>;
}

/** `/monitor/user/fortitoken` */
export interface MonitorUserFortitokenTree extends Get<unknown> {
  /** `POST /monitor/user/fortitoken/activate`. Acts. Permission group `authgrp`. */
  readonly activate: Post<unknown, MonitorUserFortitokenActivateParams>;
  /** `POST /monitor/user/fortitoken/import-mobile`. Acts. Permission group `authgrp`. */
  readonly importMobile: PostWith<unknown, MonitorUserFortitokenImportMobileParams>;
  /** `POST /monitor/user/fortitoken/import-seed`. Takes a file. Permission group `authgrp`. */
  readonly importSeed: Post<unknown, MonitorUserFortitokenImportSeedParams>;
  /** `POST /monitor/user/fortitoken/import-trial`. Acts. Permission group `authgrp`. */
  readonly importTrial: Post<unknown>;
  /** `POST /monitor/user/fortitoken/provision`. Acts. Permission group `authgrp`. */
  readonly provision: Post<unknown, MonitorUserFortitokenProvisionParams>;
  /** `POST /monitor/user/fortitoken/refresh`. Acts. Permission group `authgrp`. */
  readonly refresh: Post<unknown, MonitorUserFortitokenRefreshParams>;
  /** `POST /monitor/user/fortitoken/send-activation`. Acts. Permission group `authgrp`. */
  readonly sendActivation: PostWith<unknown, MonitorUserFortitokenSendActivationParams>;
}

/** `/monitor/user/fortitoken-cloud` */
export interface MonitorUserFortitokenCloudTree {
  /** `GET /monitor/user/fortitoken-cloud/status`. Reads. Permission group `authgrp`. */
  readonly status: Get<OneOrMany<MonitorUserFortitokenCloudStatus>>;
  /** `POST /monitor/user/fortitoken-cloud/trial`. Acts. */
  readonly trial: Post<unknown>;
}

/** `/monitor/user/fsso` */
export interface MonitorUserFssoTree extends Get<MonitorUserFsso[]> {
  /** `POST /monitor/user/fsso/refresh-server`. Acts. Permission group `authgrp`. */
  readonly refreshServer: Post<unknown>;
}

/** `/monitor/user/guest` */
export interface MonitorUserGuestTree {
  /** `POST /monitor/user/guest/email`. Acts. Permission group `authgrp`. */
  readonly email: PostWith<unknown, MonitorUserGuestEmailParams>;
  /** `POST /monitor/user/guest/sms`. Acts. Permission group `authgrp`. */
  readonly sms: PostWith<unknown, MonitorUserGuestSmsParams>;
}

/** `/monitor/user/info` */
export interface MonitorUserInfoTree {
  /** `GET /monitor/user/info/query`. Reads. Permission group `authgrp`. */
  readonly query: Get<OneOrMany<MonitorUserInfoQuery>, MonitorUserInfoQueryParams>;
  /** `GET /monitor/user/info/thumbnail`. Answers a file. Permission group `authgrp`. */
  readonly thumbnail: DownloadWith<MonitorUserInfoThumbnailParams>;
  /** `GET /monitor/user/info/thumbnail-file`. Answers a file. */
  readonly thumbnailFile: DownloadWith<MonitorUserInfoThumbnailFileParams>;
}

/** `/monitor/user/local` */
export interface MonitorUserLocalTree {
  /** `POST /monitor/user/local/change-password`. Acts. */
  readonly changePassword: PostWith<unknown, MonitorUserLocalChangePasswordParams>;
}

/** `/monitor/user/password-policy-conform` */
export interface MonitorUserPasswordPolicyConformTree {
  /** `POST /monitor/user/password-policy-conform/select`. Reads. */
  readonly select: PostWith<OneOrMany<MonitorUserPasswordPolicyConformSelect>, MonitorUserPasswordPolicyConformSelectParams>;
}

/** `/monitor/user/proxy` */
export interface MonitorUserProxyTree extends Get<OneOrMany<MonitorUserProxy>> {
  /** `GET /monitor/user/proxy/count`. Reads. */
  readonly count: Get<OneOrMany<MonitorUserProxyCount>>;
}

/** `/monitor/user/query` */
export interface MonitorUserQueryTree {
  /** `POST /monitor/user/query/abort`. Acts. */
  readonly abort: PostWith<unknown, MonitorUserQueryAbortParams>;
}

/** `/monitor/user/radius` */
export interface MonitorUserRadiusTree {
  /** `GET /monitor/user/radius/get-test-connect`. Reads. */
  readonly getTestConnect: Get<unknown, MonitorUserRadiusGetTestConnectParams>;
  /** `POST /monitor/user/radius/test-connect`. Acts. Permission group `authgrp`. */
  readonly testConnect: Post<unknown, MonitorUserRadiusTestConnectParams>;
}

/** `/monitor/user/scim` */
export interface MonitorUserScimTree {
  /** `GET /monitor/user/scim/groups`. Reads. */
  readonly groups: GetWith<OneOrMany<MonitorUserScimGroups>, MonitorUserScimGroupsParams>;
  /** `GET /monitor/user/scim/users`. Reads. */
  readonly users: GetWith<OneOrMany<MonitorUserScimUsers>, MonitorUserScimUsersParams>;
}

/** `/monitor/user/tacacs-plus` */
export interface MonitorUserTacacsPlusTree {
  /** `POST /monitor/user/tacacs-plus/test`. Acts. Permission group `authgrp`. */
  readonly test: Post<OneOrMany<MonitorUserTacacsPlusTest>, MonitorUserTacacsPlusTestParams>;
}
