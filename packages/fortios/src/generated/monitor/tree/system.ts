// Generated from specs/fortios/monitor/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, DownloadWith, Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorSystem5gModemStatusParams,
  MonitorSystemAcmeCertificateStatus,
  MonitorSystemAcmeCertificateStatusParams,
  MonitorSystemAcquiredDns,
  MonitorSystemAdminChangeVdomModeParams,
  MonitorSystemApiUserGenerateKeyParams,
  MonitorSystemAutomationActionStats,
  MonitorSystemAutomationActionStatsParams,
  MonitorSystemAutomationStitchStats,
  MonitorSystemAutomationStitchStatsParams,
  MonitorSystemAutomationStitchTestParams,
  MonitorSystemAutomationStitchWebhookParams,
  MonitorSystemAvailableCertificates,
  MonitorSystemAvailableCertificatesParams,
  MonitorSystemAvailableInterfaces,
  MonitorSystemAvailableInterfacesMeta,
  MonitorSystemAvailableInterfacesMetaParams,
  MonitorSystemAvailableInterfacesParams,
  MonitorSystemBotnetDomains,
  MonitorSystemBotnetDomainsHits,
  MonitorSystemBotnetParams,
  MonitorSystemCentralManagementStatus,
  MonitorSystemCentralManagementStatusParams,
  MonitorSystemCertificateDownloadParams,
  MonitorSystemCertificateReadInfo,
  MonitorSystemCertificateReadInfoParams,
  MonitorSystemChangePasswordSelect,
  MonitorSystemChangePasswordSelectParams,
  MonitorSystemCheckPortAvailabilityParams,
  MonitorSystemClusterState,
  MonitorSystemConfigBackupParams,
  MonitorSystemConfigRestore,
  MonitorSystemConfigRestoreParams,
  MonitorSystemConfigRestoreStatus,
  MonitorSystemConfigRestoreStatusParams,
  MonitorSystemConfigRevision,
  MonitorSystemConfigRevisionDeleteParams,
  MonitorSystemConfigRevisionFileParams,
  MonitorSystemConfigRevisionInfoParams,
  MonitorSystemConfigRevisionSaveParams,
  MonitorSystemConfigRevisionUpdateCommentsParams,
  MonitorSystemConfigScript,
  MonitorSystemConfigScriptDeleteParams,
  MonitorSystemConfigScriptRunParams,
  MonitorSystemConfigScriptUploadParams,
  MonitorSystemConfigSyncStatus,
  MonitorSystemCsf,
  MonitorSystemCsfParams,
  MonitorSystemCsfRegisterApplianceParams,
  MonitorSystemCurrentAdmins,
  MonitorSystemDhcp,
  MonitorSystemDhcp6RevokeParams,
  MonitorSystemDhcpParams,
  MonitorSystemDhcpRevokeParams,
  MonitorSystemDisconnectAdminsSelectParams,
  MonitorSystemExternalResourceDynamic,
  MonitorSystemExternalResourceDynamicParams,
  MonitorSystemExternalResourceEntryList,
  MonitorSystemExternalResourceEntryListParams,
  MonitorSystemExternalResourceGenericAddress,
  MonitorSystemExternalResourceGenericAddressParams,
  MonitorSystemExternalResourceRefresh,
  MonitorSystemExternalResourceRefreshParams,
  MonitorSystemExternalResourceValidateJsonpath,
  MonitorSystemExternalResourceValidateJsonpathParams,
  MonitorSystemFirmware,
  MonitorSystemFirmwareUpgradeParams,
  MonitorSystemFirmwareUpgradePaths,
  MonitorSystemFortiguardBlacklistParams,
  MonitorSystemFortiguardManualUpdateParams,
  MonitorSystemFortiguardTestAvailabilityParams,
  MonitorSystemFortimanagerBackupActionParams,
  MonitorSystemFortimanagerBackupDetailsParams,
  MonitorSystemFortimanagerConfigParams,
  MonitorSystemFortimanagerStatus,
  MonitorSystemFortimanagerStatusParams,
  MonitorSystemGlobalSearch,
  MonitorSystemGlobalSearchParams,
  MonitorSystemHaBackupHbUsed,
  MonitorSystemHaChecksums,
  MonitorSystemHaHistory,
  MonitorSystemHaHwInterface,
  MonitorSystemHaNonsyncChecksums,
  MonitorSystemHaPeer,
  MonitorSystemHaPeerDisconnectParams,
  MonitorSystemHaPeerParams,
  MonitorSystemHaPeerUpdateParams,
  MonitorSystemHaStatistics,
  MonitorSystemHaTableChecksums,
  MonitorSystemHaTableChecksumsParams,
  MonitorSystemHscalefwLicenseUploadParams,
  MonitorSystemInterface,
  MonitorSystemInterfaceConnectedAdminsInfo,
  MonitorSystemInterfaceConnectedAdminsInfoParams,
  MonitorSystemInterfaceDhcpRenewParams,
  MonitorSystemInterfaceDhcpStatus,
  MonitorSystemInterfaceDhcpStatusParams,
  MonitorSystemInterfaceKernelInterfaces,
  MonitorSystemInterfaceParams,
  MonitorSystemInterfacePoe,
  MonitorSystemInterfacePoeParams,
  MonitorSystemInterfacePoeUsage,
  MonitorSystemInterfaceSpeedTestStatus,
  MonitorSystemInterfaceSpeedTestStatusParams,
  MonitorSystemInterfaceSpeedTestTriggerParams,
  MonitorSystemInterfaceTransceivers,
  MonitorSystemInterfaceTransceiversParams,
  MonitorSystemInterfaceWakeOnLanParams,
  MonitorSystemIpamList,
  MonitorSystemIpamStatus,
  MonitorSystemIpamUtilization,
  MonitorSystemIpconfParams,
  MonitorSystemLinkMonitor,
  MonitorSystemLinkMonitorParams,
  MonitorSystemLogdiskFormatParams,
  MonitorSystemLteModemStatus,
  MonitorSystemLteModemUploadParams,
  MonitorSystemNtpStatus,
  MonitorSystemObjectUsageParams,
  MonitorSystemOsRebootParams,
  MonitorSystemOsShutdownParams,
  MonitorSystemPasswordPolicyConformSelect,
  MonitorSystemPasswordPolicyConformSelectParams,
  MonitorSystemPerformanceStatus,
  MonitorSystemPrivateDataEncryptionSetParams,
  MonitorSystemProcessKillParams,
  MonitorSystemResolveFqdnParams,
  MonitorSystemResourceUsage,
  MonitorSystemResourceUsageParams,
  MonitorSystemRunningProcesses,
  MonitorSystemSandboxConnection,
  MonitorSystemSandboxConnectionParams,
  MonitorSystemSandboxDetect,
  MonitorSystemSandboxStats,
  MonitorSystemSandboxStatus,
  MonitorSystemSandboxTestConnectParams,
  MonitorSystemSdnConnectorNsxSecurityTagsParams,
  MonitorSystemSdnConnectorStatus,
  MonitorSystemSdnConnectorStatusParams,
  MonitorSystemSdnConnectorUpdate,
  MonitorSystemSdnConnectorUpdateParams,
  MonitorSystemSdnConnectorValidateGcpKeyParams,
  MonitorSystemSecurityRatingHistoryParams,
  MonitorSystemSecurityRatingLangParams,
  MonitorSystemSecurityRatingParams,
  MonitorSystemSecurityRatingStatusParams,
  MonitorSystemSecurityRatingTriggerParams,
  MonitorSystemSensorInfo,
  MonitorSystemSnifferClearParams,
  MonitorSystemSnifferDownloadParams,
  MonitorSystemSnifferRestartParams,
  MonitorSystemSnifferStartParams,
  MonitorSystemSnifferStopParams,
  MonitorSystemStatus,
  MonitorSystemTime,
  MonitorSystemTimeSetParams,
  MonitorSystemTimezone,
  MonitorSystemTrafficHistoryInterface,
  MonitorSystemTrafficHistoryInterfaceParams,
  MonitorSystemTrafficHistoryTopApplications,
  MonitorSystemTrafficHistoryTopApplicationsParams,
  MonitorSystemTrustedCertAuthorities,
  MonitorSystemTrustedCertAuthoritiesParams,
  MonitorSystemUpgradeReportCurrent,
  MonitorSystemUpgradeReportSaved,
  MonitorSystemUsbLog,
  MonitorSystemVdomLink,
  MonitorSystemVdomLinkParams,
  MonitorSystemVdomResource,
  MonitorSystemVmInformation,
  MonitorSystemVmlicenseDownload,
  MonitorSystemVmlicenseDownloadEval,
  MonitorSystemVmlicenseDownloadEvalParams,
  MonitorSystemVmlicenseDownloadParams,
  MonitorSystemVmlicenseUploadParams,
} from "../types/system.ts";

/** `/monitor/system` */
export interface MonitorSystemTree {
  /** `GET /monitor/system/3g-modem`. Reads. Permission group `sysgrp.cfg`. */
  readonly "3gModem": Get<unknown>;
  readonly "5gModem": MonitorSystem5gModemTree;
  /** `GET /monitor/system/acme-certificate-status`. Reads. */
  readonly acmeCertificateStatus: GetWith<OneOrMany<MonitorSystemAcmeCertificateStatus>, MonitorSystemAcmeCertificateStatusParams>;
  /** `GET /monitor/system/acquired-dns`. Reads. Permission group `any`. */
  readonly acquiredDns: Get<OneOrMany<MonitorSystemAcquiredDns>>;
  readonly admin: MonitorSystemAdminTree;
  readonly apiUser: MonitorSystemApiUserTree;
  readonly automationAction: MonitorSystemAutomationActionTree;
  readonly automationStitch: MonitorSystemAutomationStitchTree;
  /** `GET /monitor/system/available-certificates`. Reads. Permission group `any`. */
  readonly availableCertificates: Get<MonitorSystemAvailableCertificates[], MonitorSystemAvailableCertificatesParams>;
  /** `GET /monitor/system/available-interfaces`. Reads. Permission group `any`. */
  readonly availableInterfaces: MonitorSystemAvailableInterfacesTree;
  /** `GET /monitor/system/botnet`. Reads. Permission group `sysgrp.cfg`. */
  readonly botnet: MonitorSystemBotnetTree;
  /** `GET /monitor/system/botnet-domains`. Reads. Permission group `sysgrp.cfg`. */
  readonly botnetDomains: MonitorSystemBotnetDomainsTree;
  readonly centralManagement: MonitorSystemCentralManagementTree;
  readonly certificate: MonitorSystemCertificateTree;
  readonly changePassword: MonitorSystemChangePasswordTree;
  /** `GET /monitor/system/check-port-availability`. Reads. Permission group `sysgrp.cfg`. */
  readonly checkPortAvailability: GetWith<unknown, MonitorSystemCheckPortAvailabilityParams>;
  readonly cluster: MonitorSystemClusterTree;
  readonly comLog: MonitorSystemComLogTree;
  readonly compliance: MonitorSystemComplianceTree;
  readonly configErrorLog: MonitorSystemConfigErrorLogTree;
  /** `GET /monitor/system/config-revision`. Reads. Permission group `sysgrp.cfg`. */
  readonly configRevision: MonitorSystemConfigRevisionTree;
  /** `GET /monitor/system/config-script`. Reads. Permission group `sysgrp.cfg`. */
  readonly configScript: MonitorSystemConfigScriptTree;
  readonly configSync: MonitorSystemConfigSyncTree;
  readonly config: MonitorSystemConfigTree;
  readonly crashLog: MonitorSystemCrashLogTree;
  /** `GET /monitor/system/csf`. Reads. Permission group `secfabgrp`. */
  readonly csf: MonitorSystemCsfTree;
  /** `GET /monitor/system/current-admins`. Reads. Permission group `sysgrp.cfg`. */
  readonly currentAdmins: Get<OneOrMany<MonitorSystemCurrentAdmins>>;
  readonly debug: MonitorSystemDebugTree;
  /** `GET /monitor/system/dhcp`. Reads. Permission group `netgrp.cfg`. */
  readonly dhcp: MonitorSystemDhcpTree;
  readonly dhcp6: MonitorSystemDhcp6Tree;
  readonly disconnectAdmins: MonitorSystemDisconnectAdminsTree;
  readonly externalResource: MonitorSystemExternalResourceTree;
  /** `GET /monitor/system/firmware`. Reads. Permission group `sysgrp.mnt`. */
  readonly firmware: MonitorSystemFirmwareTree;
  /**
   * `GET /monitor/system/fortiguard-blacklist`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly fortiguardBlacklist: GetWith<unknown, MonitorSystemFortiguardBlacklistParams>;
  readonly fortiguard: MonitorSystemFortiguardTree;
  readonly fortimanager: MonitorSystemFortimanagerTree;
  readonly fsck: MonitorSystemFsckTree;
  /** `GET /monitor/system/global-resources`. Reads. Permission group `sysgrp.cfg`. */
  readonly globalResources: Get<unknown>;
  /** `GET /monitor/system/global-search`. Reads. */
  readonly globalSearch: GetWith<OneOrMany<MonitorSystemGlobalSearch>, MonitorSystemGlobalSearchParams>;
  /** `GET /monitor/system/ha-backup-hb-used`. Reads. */
  readonly haBackupHbUsed: Get<OneOrMany<MonitorSystemHaBackupHbUsed>>;
  /** `GET /monitor/system/ha-checksums`. Reads. Permission group `sysgrp.cfg`. */
  readonly haChecksums: Get<MonitorSystemHaChecksums[]>;
  /** `GET /monitor/system/ha-history`. Reads. Permission group `sysgrp.cfg`. */
  readonly haHistory: Get<MonitorSystemHaHistory>;
  /** `GET /monitor/system/ha-hw-interface`. Reads. */
  readonly haHwInterface: Get<OneOrMany<MonitorSystemHaHwInterface>>;
  /** `GET /monitor/system/ha-nonsync-checksums`. Reads. */
  readonly haNonsyncChecksums: Get<OneOrMany<MonitorSystemHaNonsyncChecksums>>;
  /** `GET /monitor/system/ha-peer`. Reads. Permission group `sysgrp.cfg`. */
  readonly haPeer: MonitorSystemHaPeerTree;
  /** `GET /monitor/system/ha-statistics`. Reads. Permission group `sysgrp.cfg`. */
  readonly haStatistics: Get<MonitorSystemHaStatistics[]>;
  /** `GET /monitor/system/ha-table-checksums`. Reads. */
  readonly haTableChecksums: GetWith<OneOrMany<MonitorSystemHaTableChecksums>, MonitorSystemHaTableChecksumsParams>;
  readonly hscalefwLicense: MonitorSystemHscalefwLicenseTree;
  /** `GET /monitor/system/interface`. Reads. Permission group `netgrp.cfg`. */
  readonly interface: MonitorSystemInterfaceTree;
  /** `GET /monitor/system/interface-connected-admins-info`. Reads. Permission group `netgrp.cfg`. */
  readonly interfaceConnectedAdminsInfo: GetWith<OneOrMany<MonitorSystemInterfaceConnectedAdminsInfo>, MonitorSystemInterfaceConnectedAdminsInfoParams>;
  readonly ipam: MonitorSystemIpamTree;
  /** `GET /monitor/system/ipconf`. Reads. Permission group `netgrp.cfg`. */
  readonly ipconf: GetWith<unknown, MonitorSystemIpconfParams>;
  /** `GET /monitor/system/link-monitor`. Reads. Permission group `sysgrp.cfg`. */
  readonly linkMonitor: Get<MonitorSystemLinkMonitor, MonitorSystemLinkMonitorParams>;
  readonly logdisk: MonitorSystemLogdiskTree;
  readonly lteModem: MonitorSystemLteModemTree;
  /** `GET /monitor/system/modem`. Reads. Permission group `sysgrp.cfg`. */
  readonly modem: MonitorSystemModemTree;
  /** `GET /monitor/system/monitor-sensor`. Reads. */
  readonly monitorSensor: Get<unknown>;
  /**
   * `GET /monitor/system/nat46-ippools`. Reads. Permission group `any`. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly nat46Ippools: Get<unknown>;
  readonly ntp: MonitorSystemNtpTree;
  readonly objectTagging: MonitorSystemObjectTaggingTree;
  readonly object: MonitorSystemObjectTree;
  readonly os: MonitorSystemOsTree;
  readonly passwordPolicyConform: MonitorSystemPasswordPolicyConformTree;
  readonly performance: MonitorSystemPerformanceTree;
  readonly privateDataEncryption: MonitorSystemPrivateDataEncryptionTree;
  readonly process: MonitorSystemProcessTree;
  /** `GET /monitor/system/resolve-fqdn`. Reads. Permission group `any`. */
  readonly resolveFqdn: Get<unknown, MonitorSystemResolveFqdnParams>;
  readonly resource: MonitorSystemResourceTree;
  /** `GET /monitor/system/running-processes`. Reads. Permission group `sysgrp.cfg`. */
  readonly runningProcesses: Get<OneOrMany<MonitorSystemRunningProcesses>>;
  readonly sandbox: MonitorSystemSandboxTree;
  readonly sdnConnector: MonitorSystemSdnConnectorTree;
  /**
   * `GET /monitor/system/security-rating`. Reads. Permission group `secfabgrp`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly securityRating: MonitorSystemSecurityRatingTree;
  /** `GET /monitor/system/sensor-info`. Reads. Permission group `sysgrp.cfg`. */
  readonly sensorInfo: Get<MonitorSystemSensorInfo[]>;
  /**
   * `GET /monitor/system/sniffer`. Reads. Permission group `netgrp.packet-capture`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly sniffer: MonitorSystemSnifferTree;
  /** `GET /monitor/system/status`. Reads. Permission group `any`. */
  readonly status: Get<MonitorSystemStatus>;
  /** `GET /monitor/system/storage`. Reads. Permission group `sysgrp.cfg`. */
  readonly storage: Get<unknown>;
  /** `GET /monitor/system/time`. Reads. Permission group `sysgrp.cfg`. */
  readonly time: MonitorSystemTimeTree;
  /** `GET /monitor/system/timezone`. Reads. Permission group `any`. */
  readonly timezone: Get<OneOrMany<MonitorSystemTimezone>>;
  readonly trafficHistory: MonitorSystemTrafficHistoryTree;
  /** `GET /monitor/system/trusted-cert-authorities`. Reads. Permission group `any`. */
  readonly trustedCertAuthorities: Get<OneOrMany<MonitorSystemTrustedCertAuthorities>, MonitorSystemTrustedCertAuthoritiesParams>;
  readonly upgradeReport: MonitorSystemUpgradeReportTree;
  readonly usbDevice: MonitorSystemUsbDeviceTree;
  /** `GET /monitor/system/usb-log`. Reads. Permission group `sysgrp.cfg`. */
  readonly usbLog: MonitorSystemUsbLogTree;
  /** `GET /monitor/system/vdom-link`. Reads. Permission group `netgrp.cfg`. */
  readonly vdomLink: Get<OneOrMany<MonitorSystemVdomLink>, MonitorSystemVdomLinkParams>;
  /** `GET /monitor/system/vdom-resource`. Reads. Permission group `sysgrp.cfg`. */
  readonly vdomResource: Get<MonitorSystemVdomResource>;
  /** `GET /monitor/system/vm-information`. Reads. Permission group `sysgrp.cfg`. */
  readonly vmInformation: Get<OneOrMany<MonitorSystemVmInformation>>;
  readonly vmlicense: MonitorSystemVmlicenseTree;
}

/** `/monitor/system/5g-modem` */
export interface MonitorSystem5gModemTree {
  /** `GET /monitor/system/5g-modem/status`. Reads. */
  readonly status: Get<unknown, MonitorSystem5gModemStatusParams>;
}

/** `/monitor/system/admin` */
export interface MonitorSystemAdminTree {
  /** `POST /monitor/system/admin/change-vdom-mode`. Acts. Permission group `sysgrp.cfg`. */
  readonly changeVdomMode: PostWith<unknown, MonitorSystemAdminChangeVdomModeParams>;
  /**
   * `POST /monitor/system/admin/toggle-vdom-mode`. Acts. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly toggleVdomMode: Post<unknown>;
}

/** `/monitor/system/api-user` */
export interface MonitorSystemApiUserTree {
  /** `POST /monitor/system/api-user/generate-key`. Acts. Permission group `sysgrp.admin`. */
  readonly generateKey: PostWith<unknown, MonitorSystemApiUserGenerateKeyParams>;
}

/** `/monitor/system/automation-action` */
export interface MonitorSystemAutomationActionTree {
  /** `GET /monitor/system/automation-action/stats`. Reads. */
  readonly stats: Get<OneOrMany<MonitorSystemAutomationActionStats>, MonitorSystemAutomationActionStatsParams>;
}

/** `/monitor/system/automation-stitch` */
export interface MonitorSystemAutomationStitchTree {
  /** `GET /monitor/system/automation-stitch/stats`. Reads. Permission group `secfabgrp`. */
  readonly stats: Get<OneOrMany<MonitorSystemAutomationStitchStats>, MonitorSystemAutomationStitchStatsParams>;
  /** `POST /monitor/system/automation-stitch/test`. Acts. Permission group `sysgrp`. */
  readonly test: PostWith<unknown, MonitorSystemAutomationStitchTestParams>;
  /** `POST /monitor/system/automation-stitch/webhook`. Acts. Permission group `secfabgrp`. */
  readonly webhook: PostWith<unknown, MonitorSystemAutomationStitchWebhookParams>;
}

/** `/monitor/system/available-interfaces` */
export interface MonitorSystemAvailableInterfacesTree extends Get<OneOrMany<MonitorSystemAvailableInterfaces>, MonitorSystemAvailableInterfacesParams> {
  /** `GET /monitor/system/available-interfaces/meta`. Reads. */
  readonly meta: Get<OneOrMany<MonitorSystemAvailableInterfacesMeta>, MonitorSystemAvailableInterfacesMetaParams>;
}

/** `/monitor/system/botnet` */
export interface MonitorSystemBotnetTree extends Get<unknown, MonitorSystemBotnetParams> {
  /** `GET /monitor/system/botnet/stat`. Reads. Permission group `sysgrp.cfg`. */
  readonly stat: Get<unknown>;
}

/** `/monitor/system/botnet-domains` */
export interface MonitorSystemBotnetDomainsTree extends Get<OneOrMany<MonitorSystemBotnetDomains>> {
  /** `GET /monitor/system/botnet-domains/hits`. Reads. Permission group `sysgrp.cfg`. */
  readonly hits: Get<OneOrMany<MonitorSystemBotnetDomainsHits>>;
  /** `GET /monitor/system/botnet-domains/stat`. Reads. Permission group `sysgrp.cfg`. */
  readonly stat: Get<unknown>;
}

/** `/monitor/system/central-management` */
export interface MonitorSystemCentralManagementTree {
  /** `GET /monitor/system/central-management/status`. Reads. */
  readonly status: Get<MonitorSystemCentralManagementStatus, MonitorSystemCentralManagementStatusParams>;
}

/** `/monitor/system/certificate` */
export interface MonitorSystemCertificateTree {
  /** `GET /monitor/system/certificate/download`. Answers a file. Permission group `vpngrp`. */
  readonly download: DownloadWith<MonitorSystemCertificateDownloadParams>;
  /** `POST /monitor/system/certificate/read-info`. Reads. Permission group `any`. */
  readonly readInfo: PostWith<OneOrMany<MonitorSystemCertificateReadInfo>, MonitorSystemCertificateReadInfoParams>;
}

/** `/monitor/system/change-password` */
export interface MonitorSystemChangePasswordTree {
  /** `POST /monitor/system/change-password/select`. Acts. Permission group `any`. */
  readonly select: PostWith<OneOrMany<MonitorSystemChangePasswordSelect>, MonitorSystemChangePasswordSelectParams>;
}

/** `/monitor/system/cluster` */
export interface MonitorSystemClusterTree {
  /** `GET /monitor/system/cluster/state`. Reads. */
  readonly state: Get<OneOrMany<MonitorSystemClusterState>>;
}

/** `/monitor/system/com-log` */
export interface MonitorSystemComLogTree {
  /** `GET /monitor/system/com-log/download`. Answers a file. Permission group `sysgrp.cfg`. */
  readonly download: Download;
  /** `POST /monitor/system/com-log/dump`. Acts. Permission group `sysgrp.cfg`. */
  readonly dump: Post<unknown>;
  /** `GET /monitor/system/com-log/update`. Reads. Permission group `sysgrp.cfg`. */
  readonly update: Get<unknown>;
}

/** `/monitor/system/compliance` */
export interface MonitorSystemComplianceTree {
  /**
   * `POST /monitor/system/compliance/run`. Acts. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly run: Post<unknown>;
}

/** `/monitor/system/config-error-log` */
export interface MonitorSystemConfigErrorLogTree {
  /** `GET /monitor/system/config-error-log/download`. Answers a file. Permission group `sysgrp.cfg`. */
  readonly download: Download;
}

/** `/monitor/system/config-revision` */
export interface MonitorSystemConfigRevisionTree extends Get<MonitorSystemConfigRevision> {
  /** `POST /monitor/system/config-revision/delete`. Acts. Permission group `sysgrp.cfg`. */
  readonly delete: PostWith<unknown, MonitorSystemConfigRevisionDeleteParams>;
  /** `GET /monitor/system/config-revision/file`. Answers a file. Permission group `sysgrp.cfg`. */
  readonly file: Download<MonitorSystemConfigRevisionFileParams>;
  /** `GET /monitor/system/config-revision/info`. Reads. Permission group `sysgrp.cfg`. */
  readonly info: Get<unknown, MonitorSystemConfigRevisionInfoParams>;
  /** `POST /monitor/system/config-revision/save`. Acts. Permission group `sysgrp.cfg`. */
  readonly save: Post<unknown, MonitorSystemConfigRevisionSaveParams>;
  /** `POST /monitor/system/config-revision/update-comments`. Acts. Permission group `sysgrp.cfg`. */
  readonly updateComments: Post<unknown, MonitorSystemConfigRevisionUpdateCommentsParams>;
}

/** `/monitor/system/config-script` */
export interface MonitorSystemConfigScriptTree extends Get<OneOrMany<MonitorSystemConfigScript>> {
  /** `POST /monitor/system/config-script/delete`. Acts. Permission group `sysgrp.cfg`. */
  readonly delete: PostWith<unknown, MonitorSystemConfigScriptDeleteParams>;
  /** `POST /monitor/system/config-script/run`. Acts. Permission group `sysgrp.cfg`. */
  readonly run: PostWith<unknown, MonitorSystemConfigScriptRunParams>;
  /** `POST /monitor/system/config-script/upload`. Takes a file. Permission group `sysgrp.cfg`. */
  readonly upload: Post<unknown, MonitorSystemConfigScriptUploadParams>;
}

/** `/monitor/system/config-sync` */
export interface MonitorSystemConfigSyncTree {
  /** `GET /monitor/system/config-sync/status`. Reads. Permission group `sysgrp.cfg`. */
  readonly status: Get<OneOrMany<MonitorSystemConfigSyncStatus>>;
}

/** `/monitor/system/config` */
export interface MonitorSystemConfigTree {
  /**
   * `GET /monitor/system/config/backup`. Answers a file. Permission group `sysgrp.mnt`. Not listed for 7.6.5: of an
   * older release, another model or a later build. Until 7.4; from 7.6 on it is a POST. `POST
   * /monitor/system/config/backup`. Answers a file. Since 7.6; a GET before.
   */
  readonly backup: DownloadWith<MonitorSystemConfigBackupParams>;
  /** `POST /monitor/system/config/restore`. Takes a file. Permission group `sysgrp.mnt`. */
  readonly restore: PostWith<OneOrMany<MonitorSystemConfigRestore>, MonitorSystemConfigRestoreParams>;
  /** `GET /monitor/system/config/restore-status`. Reads. */
  readonly restoreStatus: GetWith<OneOrMany<MonitorSystemConfigRestoreStatus>, MonitorSystemConfigRestoreStatusParams>;
  /**
   * `POST /monitor/system/config/save`. Acts. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly save: Post<unknown>;
  /** `GET /monitor/system/config/usb-filelist`. Reads. Permission group `sysgrp.cfg`. */
  readonly usbFilelist: Get<unknown>;
}

/** `/monitor/system/crash-log` */
export interface MonitorSystemCrashLogTree {
  /** `POST /monitor/system/crash-log/clear`. Acts. */
  readonly clear: Post<unknown>;
  /** `GET /monitor/system/crash-log/download`. Answers a file. */
  readonly download: Download;
}

/** `/monitor/system/csf` */
export interface MonitorSystemCsfTree extends Get<OneOrMany<MonitorSystemCsf>, MonitorSystemCsfParams> {
  /** `GET /monitor/system/csf/pending-authorizations`. Reads. Permission group `secfabgrp`. */
  readonly pendingAuthorizations: Get<unknown>;
  /** `POST /monitor/system/csf/register-appliance`. Acts. Permission group `secfabgrp`. */
  readonly registerAppliance: PostWith<unknown, MonitorSystemCsfRegisterApplianceParams>;
}

/** `/monitor/system/debug` */
export interface MonitorSystemDebugTree {
  /** `GET /monitor/system/debug/download`. Answers a file. Permission group `sysgrp.cfg`. */
  readonly download: Download;
}

/** `/monitor/system/dhcp` */
export interface MonitorSystemDhcpTree extends Get<MonitorSystemDhcp[], MonitorSystemDhcpParams> {
  /** `POST /monitor/system/dhcp/revoke`. Acts. Permission group `netgrp.cfg`. */
  readonly revoke: Post<unknown, MonitorSystemDhcpRevokeParams>;
}

/** `/monitor/system/dhcp6` */
export interface MonitorSystemDhcp6Tree {
  /** `POST /monitor/system/dhcp6/revoke`. Acts. Permission group `netgrp.cfg`. */
  readonly revoke: Post<unknown, MonitorSystemDhcp6RevokeParams>;
}

/** `/monitor/system/disconnect-admins` */
export interface MonitorSystemDisconnectAdminsTree {
  /** `POST /monitor/system/disconnect-admins/select`. Acts. Permission group `sysgrp.cfg`. */
  readonly select: PostWith<unknown, MonitorSystemDisconnectAdminsSelectParams>;
}

/** `/monitor/system/external-resource` */
export interface MonitorSystemExternalResourceTree {
  /** `POST /monitor/system/external-resource/dynamic`. Acts. */
  readonly dynamic: PostWith<OneOrMany<MonitorSystemExternalResourceDynamic>, MonitorSystemExternalResourceDynamicParams>;
  /** `GET /monitor/system/external-resource/entry-list`. Reads. */
  readonly entryList: GetWith<OneOrMany<MonitorSystemExternalResourceEntryList>, MonitorSystemExternalResourceEntryListParams>;
  /** `POST /monitor/system/external-resource/generic-address`. Acts. */
  readonly genericAddress: PostWith<OneOrMany<MonitorSystemExternalResourceGenericAddress>, MonitorSystemExternalResourceGenericAddressParams>;
  /** `POST /monitor/system/external-resource/refresh`. Acts. */
  readonly refresh: PostWith<OneOrMany<MonitorSystemExternalResourceRefresh>, MonitorSystemExternalResourceRefreshParams>;
  /** `GET /monitor/system/external-resource/validate-jsonpath`. Reads. */
  readonly validateJsonpath: GetWith<OneOrMany<MonitorSystemExternalResourceValidateJsonpath>, MonitorSystemExternalResourceValidateJsonpathParams>;
}

/** `/monitor/system/firmware` */
export interface MonitorSystemFirmwareTree extends Get<OneOrMany<MonitorSystemFirmware>> {
  /** `POST /monitor/system/firmware/upgrade`. Takes a file. Permission group `sysgrp.mnt`. */
  readonly upgrade: PostWith<unknown, MonitorSystemFirmwareUpgradeParams>;
  /** `GET /monitor/system/firmware/upgrade-paths`. Reads. Permission group `sysgrp.mnt`. */
  readonly upgradePaths: Get<OneOrMany<MonitorSystemFirmwareUpgradePaths>>;
}

/** `/monitor/system/fortiguard` */
export interface MonitorSystemFortiguardTree {
  /** `POST /monitor/system/fortiguard/clear-statistics`. Acts. Permission group `sysgrp.cfg`. */
  readonly clearStatistics: Post<unknown>;
  /** `POST /monitor/system/fortiguard/manual-update`. Takes a file. */
  readonly manualUpdate: Post<unknown, MonitorSystemFortiguardManualUpdateParams>;
  /** `GET /monitor/system/fortiguard/server-info`. Reads. Permission group `sysgrp.cfg`. */
  readonly serverInfo: Get<unknown>;
  /** `POST /monitor/system/fortiguard/test-availability`. Acts. Permission group `sysgrp.cfg`. */
  readonly testAvailability: PostWith<unknown, MonitorSystemFortiguardTestAvailabilityParams>;
  /** `POST /monitor/system/fortiguard/update`. Acts. Permission group `sysgrp.cfg`. */
  readonly update: Post<unknown>;
}

/** `/monitor/system/fortimanager` */
export interface MonitorSystemFortimanagerTree {
  /** `POST /monitor/system/fortimanager/backup-action`. Acts. Permission group `fwgrp`. */
  readonly backupAction: PostWith<unknown, MonitorSystemFortimanagerBackupActionParams>;
  /** `GET /monitor/system/fortimanager/backup-details`. Reads. Permission group `fwgrp`. */
  readonly backupDetails: GetWith<unknown, MonitorSystemFortimanagerBackupDetailsParams>;
  /** `GET /monitor/system/fortimanager/backup-summary`. Reads. Permission group `fwgrp`. */
  readonly backupSummary: Get<unknown>;
  /**
   * `POST /monitor/system/fortimanager/config`. Acts. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly config: Post<unknown, MonitorSystemFortimanagerConfigParams>;
  /**
   * `GET /monitor/system/fortimanager/status`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly status: Get<MonitorSystemFortimanagerStatus, MonitorSystemFortimanagerStatusParams>;
}

/** `/monitor/system/fsck` */
export interface MonitorSystemFsckTree {
  /** `POST /monitor/system/fsck/start`. Acts. Permission group `sysgrp.cfg`. */
  readonly start: Post<unknown>;
}

/** `/monitor/system/ha-peer` */
export interface MonitorSystemHaPeerTree extends Get<MonitorSystemHaPeer[], MonitorSystemHaPeerParams> {
  /** `POST /monitor/system/ha-peer/disconnect`. Acts. Permission group `sysgrp.cfg`. */
  readonly disconnect: PostWith<unknown, MonitorSystemHaPeerDisconnectParams>;
  /** `POST /monitor/system/ha-peer/update`. Acts. Permission group `sysgrp.cfg`. */
  readonly update: PostWith<unknown, MonitorSystemHaPeerUpdateParams>;
}

/** `/monitor/system/hscalefw-license` */
export interface MonitorSystemHscalefwLicenseTree {
  /** `POST /monitor/system/hscalefw-license/upload`. Acts. */
  readonly upload: PostWith<unknown, MonitorSystemHscalefwLicenseUploadParams>;
}

/** `/monitor/system/interface` */
export interface MonitorSystemInterfaceTree extends Get<MonitorSystemInterface, MonitorSystemInterfaceParams> {
  /** `POST /monitor/system/interface/dhcp-renew`. Acts. Permission group `netgrp.cfg`. */
  readonly dhcpRenew: PostWith<unknown, MonitorSystemInterfaceDhcpRenewParams>;
  /** `GET /monitor/system/interface/dhcp-status`. Reads. Permission group `netgrp.cfg`. */
  readonly dhcpStatus: GetWith<OneOrMany<MonitorSystemInterfaceDhcpStatus>, MonitorSystemInterfaceDhcpStatusParams>;
  /** `GET /monitor/system/interface/kernel-interfaces`. Reads. */
  readonly kernelInterfaces: Get<OneOrMany<MonitorSystemInterfaceKernelInterfaces>>;
  /** `GET /monitor/system/interface/poe`. Reads. Permission group `netgrp.cfg`. */
  readonly poe: Get<OneOrMany<MonitorSystemInterfacePoe>, MonitorSystemInterfacePoeParams>;
  /** `GET /monitor/system/interface/poe-usage`. Reads. */
  readonly poeUsage: Get<OneOrMany<MonitorSystemInterfacePoeUsage>>;
  /** `GET /monitor/system/interface/speed-test-status`. Reads. Permission group `netgrp.cfg`. */
  readonly speedTestStatus: GetWith<OneOrMany<MonitorSystemInterfaceSpeedTestStatus>, MonitorSystemInterfaceSpeedTestStatusParams>;
  /** `POST /monitor/system/interface/speed-test-trigger`. Acts. Permission group `netgrp.cfg`. */
  readonly speedTestTrigger: PostWith<unknown, MonitorSystemInterfaceSpeedTestTriggerParams>;
  /** `GET /monitor/system/interface/transceivers`. Reads. Permission group `any`. */
  readonly transceivers: Get<MonitorSystemInterfaceTransceivers[], MonitorSystemInterfaceTransceiversParams>;
  /** `POST /monitor/system/interface/wake-on-lan`. Acts. */
  readonly wakeOnLan: PostWith<unknown, MonitorSystemInterfaceWakeOnLanParams>;
}

/** `/monitor/system/ipam` */
export interface MonitorSystemIpamTree {
  /** `GET /monitor/system/ipam/list`. Reads. */
  readonly list: Get<OneOrMany<MonitorSystemIpamList>>;
  /** `GET /monitor/system/ipam/status`. Reads. */
  readonly status: Get<OneOrMany<MonitorSystemIpamStatus>>;
  /** `GET /monitor/system/ipam/utilization`. Reads. */
  readonly utilization: Get<OneOrMany<MonitorSystemIpamUtilization>>;
}

/** `/monitor/system/logdisk` */
export interface MonitorSystemLogdiskTree {
  /** `POST /monitor/system/logdisk/format`. Acts. Permission group `loggrp.data-access`. */
  readonly format: PostWith<unknown, MonitorSystemLogdiskFormatParams>;
}

/** `/monitor/system/lte-modem` */
export interface MonitorSystemLteModemTree {
  /** `GET /monitor/system/lte-modem/status`. Reads. */
  readonly status: Get<OneOrMany<MonitorSystemLteModemStatus>>;
  /** `POST /monitor/system/lte-modem/upgrade`. Acts. */
  readonly upgrade: Post<unknown>;
  /** `POST /monitor/system/lte-modem/upload`. Takes a file. */
  readonly upload: Post<unknown, MonitorSystemLteModemUploadParams>;
}

/** `/monitor/system/modem` */
export interface MonitorSystemModemTree extends Get<unknown> {
  /** `POST /monitor/system/modem/connect`. Acts. Permission group `sysgrp.cfg`. */
  readonly connect: Post<unknown>;
  /** `POST /monitor/system/modem/disconnect`. Acts. Permission group `sysgrp.cfg`. */
  readonly disconnect: Post<unknown>;
  /** `POST /monitor/system/modem/reset`. Acts. Permission group `sysgrp.cfg`. */
  readonly reset: Post<unknown>;
  /** `POST /monitor/system/modem/update`. Acts. Permission group `sysgrp.cfg`. */
  readonly update: Post<unknown>;
}

/** `/monitor/system/ntp` */
export interface MonitorSystemNtpTree {
  /** `GET /monitor/system/ntp/status`. Reads. Permission group `netgrp.cfg`. */
  readonly status: Get<MonitorSystemNtpStatus[]>;
}

/** `/monitor/system/object-tagging` */
export interface MonitorSystemObjectTaggingTree {
  /**
   * `GET /monitor/system/object-tagging/usage`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly usage: Get<unknown>;
}

/** `/monitor/system/object` */
export interface MonitorSystemObjectTree {
  /** `GET /monitor/system/object/usage`. Reads. Permission group `any`. */
  readonly usage: Get<unknown, MonitorSystemObjectUsageParams>;
}

/** `/monitor/system/os` */
export interface MonitorSystemOsTree {
  /** `POST /monitor/system/os/reboot`. Acts. Permission group `sysgrp.cfg`. */
  readonly reboot: Post<unknown, MonitorSystemOsRebootParams>;
  /** `POST /monitor/system/os/shutdown`. Acts. Permission group `sysgrp.cfg`. */
  readonly shutdown: Post<unknown, MonitorSystemOsShutdownParams>;
}

/** `/monitor/system/password-policy-conform` */
export interface MonitorSystemPasswordPolicyConformTree {
  /** `POST /monitor/system/password-policy-conform/select`. Reads. Permission group `any`. */
  readonly select: Post<OneOrMany<MonitorSystemPasswordPolicyConformSelect>, MonitorSystemPasswordPolicyConformSelectParams>;
}

/** `/monitor/system/performance` */
export interface MonitorSystemPerformanceTree {
  /** `GET /monitor/system/performance/status`. Reads. */
  readonly status: Get<MonitorSystemPerformanceStatus>;
}

/** `/monitor/system/private-data-encryption` */
export interface MonitorSystemPrivateDataEncryptionTree {
  /** `POST /monitor/system/private-data-encryption/set`. Acts. */
  readonly set: PostWith<unknown, MonitorSystemPrivateDataEncryptionSetParams>;
}

/** `/monitor/system/process` */
export interface MonitorSystemProcessTree {
  /** `POST /monitor/system/process/kill`. Acts. */
  readonly kill: PostWith<unknown, MonitorSystemProcessKillParams>;
}

/** `/monitor/system/resource` */
export interface MonitorSystemResourceTree {
  /** `GET /monitor/system/resource/usage`. Reads. Permission group `sysgrp.cfg`. */
  readonly usage: Get<MonitorSystemResourceUsage, MonitorSystemResourceUsageParams>;
}

/** `/monitor/system/sandbox` */
export interface MonitorSystemSandboxTree {
  /** `GET /monitor/system/sandbox/cloud-regions`. Reads. Permission group `sysgrp.cfg`. */
  readonly cloudRegions: Get<unknown>;
  /** `GET /monitor/system/sandbox/connection`. Reads. */
  readonly connection: Get<MonitorSystemSandboxConnection[], MonitorSystemSandboxConnectionParams>;
  /** `GET /monitor/system/sandbox/detect`. Reads. */
  readonly detect: Get<OneOrMany<MonitorSystemSandboxDetect>>;
  /** `GET /monitor/system/sandbox/stats`. Reads. Permission group `sysgrp.cfg`. */
  readonly stats: Get<MonitorSystemSandboxStats[]>;
  /** `GET /monitor/system/sandbox/status`. Reads. Permission group `sysgrp.cfg`. */
  readonly status: Get<MonitorSystemSandboxStatus[]>;
  /**
   * `GET /monitor/system/sandbox/test-connect`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly testConnect: GetWith<unknown, MonitorSystemSandboxTestConnectParams>;
}

/** `/monitor/system/sdn-connector` */
export interface MonitorSystemSdnConnectorTree {
  /** `GET /monitor/system/sdn-connector/nsx-security-tags`. Reads. Permission group `sysgrp.cfg`. */
  readonly nsxSecurityTags: Get<unknown, MonitorSystemSdnConnectorNsxSecurityTagsParams>;
  /** `GET /monitor/system/sdn-connector/status`. Reads. Permission group `sysgrp.cfg`. */
  readonly status: Get<OneOrMany<MonitorSystemSdnConnectorStatus>, MonitorSystemSdnConnectorStatusParams>;
  /** `POST /monitor/system/sdn-connector/update`. Acts. Permission group `sysgrp.cfg`. */
  readonly update: PostWith<OneOrMany<MonitorSystemSdnConnectorUpdate>, MonitorSystemSdnConnectorUpdateParams>;
  /** `POST /monitor/system/sdn-connector/validate-gcp-key`. Acts. Permission group `any`. */
  readonly validateGcpKey: PostWith<unknown, MonitorSystemSdnConnectorValidateGcpKeyParams>;
}

/** `/monitor/system/security-rating` */
export interface MonitorSystemSecurityRatingTree extends Get<unknown, MonitorSystemSecurityRatingParams> {
  /**
   * `GET /monitor/system/security-rating/history`. Reads. Permission group `secfabgrp`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly history: Get<unknown, MonitorSystemSecurityRatingHistoryParams>;
  /**
   * `GET /monitor/system/security-rating/lang`. Reads. Permission group `secfabgrp`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly lang: Get<unknown, MonitorSystemSecurityRatingLangParams>;
  /**
   * `GET /monitor/system/security-rating/status`. Reads. Permission group `secfabgrp`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly status: Get<unknown, MonitorSystemSecurityRatingStatusParams>;
  /**
   * `GET /monitor/system/security-rating/supported-reports`. Reads. Permission group `secfabgrp`. Not listed for
   * 7.6.5: of an older release, another model or a later build.
   */
  readonly supportedReports: Get<unknown>;
  /**
   * `POST /monitor/system/security-rating/trigger`. Acts. Permission group `secfabgrp`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly trigger: Post<unknown, MonitorSystemSecurityRatingTriggerParams>;
}

/** `/monitor/system/sniffer` */
export interface MonitorSystemSnifferTree extends Get<unknown> {
  /**
   * `POST /monitor/system/sniffer/clear`. Acts. Permission group `netgrp.packet-capture`. Not listed for 7.6.5: of
   * an older release, another model or a later build.
   */
  readonly clear: PostWith<unknown, MonitorSystemSnifferClearParams>;
  /**
   * `GET /monitor/system/sniffer/download`. Answers a file. Permission group `netgrp.packet-capture`. Not listed
   * for 7.6.5: of an older release, another model or a later build.
   */
  readonly download: DownloadWith<MonitorSystemSnifferDownloadParams>;
  /**
   * `POST /monitor/system/sniffer/restart`. Acts. Permission group `netgrp.packet-capture`. Not listed for 7.6.5:
   * of an older release, another model or a later build.
   */
  readonly restart: PostWith<unknown, MonitorSystemSnifferRestartParams>;
  /**
   * `POST /monitor/system/sniffer/start`. Acts. Permission group `netgrp.packet-capture`. Not listed for 7.6.5: of
   * an older release, another model or a later build.
   */
  readonly start: PostWith<unknown, MonitorSystemSnifferStartParams>;
  /**
   * `POST /monitor/system/sniffer/stop`. Acts. Permission group `netgrp.packet-capture`. Not listed for 7.6.5: of
   * an older release, another model or a later build.
   */
  readonly stop: PostWith<unknown, MonitorSystemSnifferStopParams>;
}

/** `/monitor/system/time` */
export interface MonitorSystemTimeTree extends Get<MonitorSystemTime> {
  /** `POST /monitor/system/time/set`. Acts. Permission group `sysgrp.cfg`. */
  readonly set: PostWith<unknown, MonitorSystemTimeSetParams>;
}

/** `/monitor/system/traffic-history` */
export interface MonitorSystemTrafficHistoryTree {
  /** `POST /monitor/system/traffic-history/enable-app-bandwidth-tracking`. Acts. */
  readonly enableAppBandwidthTracking: Post<unknown>;
  /** `GET /monitor/system/traffic-history/interface`. Reads. */
  readonly interface: GetWith<MonitorSystemTrafficHistoryInterface, MonitorSystemTrafficHistoryInterfaceParams>;
  /** `GET /monitor/system/traffic-history/top-applications`. Reads. */
  readonly topApplications: GetWith<OneOrMany<MonitorSystemTrafficHistoryTopApplications>, MonitorSystemTrafficHistoryTopApplicationsParams>;
}

/** `/monitor/system/upgrade-report` */
export interface MonitorSystemUpgradeReportTree {
  /** `GET /monitor/system/upgrade-report/current`. Reads. */
  readonly current: Get<OneOrMany<MonitorSystemUpgradeReportCurrent>>;
  /** `GET /monitor/system/upgrade-report/exists`. Reads. */
  readonly exists: Get<unknown>;
  /** `GET /monitor/system/upgrade-report/saved`. Reads. */
  readonly saved: Get<OneOrMany<MonitorSystemUpgradeReportSaved>>;
}

/** `/monitor/system/usb-device` */
export interface MonitorSystemUsbDeviceTree {
  /** `POST /monitor/system/usb-device/eject`. Acts. Permission group `sysgrp.cfg`. */
  readonly eject: Post<unknown>;
}

/** `/monitor/system/usb-log` */
export interface MonitorSystemUsbLogTree extends Get<OneOrMany<MonitorSystemUsbLog>> {
  /** `POST /monitor/system/usb-log/start`. Acts. Permission group `sysgrp.cfg`. */
  readonly start: Post<unknown>;
  /** `POST /monitor/system/usb-log/stop`. Acts. Permission group `sysgrp.cfg`. */
  readonly stop: Post<unknown>;
}

/** `/monitor/system/vmlicense` */
export interface MonitorSystemVmlicenseTree {
  /** `POST /monitor/system/vmlicense/download`. Acts. */
  readonly download: Post<OneOrMany<MonitorSystemVmlicenseDownload>, MonitorSystemVmlicenseDownloadParams>;
  /** `POST /monitor/system/vmlicense/download-eval`. Acts. */
  readonly downloadEval: PostWith<OneOrMany<MonitorSystemVmlicenseDownloadEval>, MonitorSystemVmlicenseDownloadEvalParams>;
  /** `POST /monitor/system/vmlicense/upload`. Takes a file. Permission group `sysgrp.cfg`. */
  readonly upload: Post<unknown, MonitorSystemVmlicenseUploadParams>;
}
