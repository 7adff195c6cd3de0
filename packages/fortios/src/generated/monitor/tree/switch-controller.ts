// Generated from specs/fortios/monitor/switch-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorSwitchControllerDetectedDevice,
  MonitorSwitchControllerFswFirmwareDownloadParams,
  MonitorSwitchControllerFswFirmwareParams,
  MonitorSwitchControllerFswFirmwarePushParams,
  MonitorSwitchControllerFswFirmwareUploadParams,
  MonitorSwitchControllerIslLockdownStatus,
  MonitorSwitchControllerIslLockdownStatusParams,
  MonitorSwitchControllerIslLockdownUpdateParams,
  MonitorSwitchControllerKnownNacDeviceCriteriaList,
  MonitorSwitchControllerManagedSwitchBios,
  MonitorSwitchControllerManagedSwitchBiosParams,
  MonitorSwitchControllerManagedSwitchBouncePortParams,
  MonitorSwitchControllerManagedSwitchCableStatus,
  MonitorSwitchControllerManagedSwitchCableStatusParams,
  MonitorSwitchControllerManagedSwitchDhcpSnooping,
  MonitorSwitchControllerManagedSwitchFaceplateXmlParams,
  MonitorSwitchControllerManagedSwitchFactoryResetParams,
  MonitorSwitchControllerManagedSwitchHealthParams,
  MonitorSwitchControllerManagedSwitchHealthStatus,
  MonitorSwitchControllerManagedSwitchHealthStatusParams,
  MonitorSwitchControllerManagedSwitchModels,
  MonitorSwitchControllerManagedSwitchParams,
  MonitorSwitchControllerManagedSwitchPoeResetParams,
  MonitorSwitchControllerManagedSwitchPortHealthParams,
  MonitorSwitchControllerManagedSwitchPortStats,
  MonitorSwitchControllerManagedSwitchPortStatsParams,
  MonitorSwitchControllerManagedSwitchPortStatsResetParams,
  MonitorSwitchControllerManagedSwitchRestartParams,
  MonitorSwitchControllerManagedSwitchStatus,
  MonitorSwitchControllerManagedSwitchStatusParams,
  MonitorSwitchControllerManagedSwitchTransceivers,
  MonitorSwitchControllerManagedSwitchTxRx,
  MonitorSwitchControllerManagedSwitchTxRxParams,
  MonitorSwitchControllerManagedSwitchUpdateParams,
  MonitorSwitchControllerMatchedDevices,
  MonitorSwitchControllerMatchedDevicesParams,
  MonitorSwitchControllerMclagIclEligiblePeer,
  MonitorSwitchControllerMclagIclEligiblePeerParams,
  MonitorSwitchControllerMclagIclSetTier1,
  MonitorSwitchControllerMclagIclSetTier1Params,
  MonitorSwitchControllerMclagIclSetTierPlus,
  MonitorSwitchControllerMclagIclSetTierPlusParams,
  MonitorSwitchControllerMclagIclTierPlusCandidates,
  MonitorSwitchControllerMclagIclTierPlusCandidatesParams,
  MonitorSwitchControllerNacDeviceStats,
  MonitorSwitchControllerRecommendationPseConfigParams,
  MonitorSwitchControllerValidateSwitchPrefixParams,
} from "../types/switch-controller.ts";

/** `/monitor/switch-controller` */
export interface MonitorSwitchControllerTree {
  /** `GET /monitor/switch-controller/detected-device`. Reads. Permission group `wifi`. */
  readonly detectedDevice: Get<OneOrMany<MonitorSwitchControllerDetectedDevice>>;
  /** `GET /monitor/switch-controller/fsw-firmware`. Reads. Permission group `wifi`. */
  readonly fswFirmware: MonitorSwitchControllerFswFirmwareTree;
  readonly islLockdown: MonitorSwitchControllerIslLockdownTree;
  /** `GET /monitor/switch-controller/known-nac-device-criteria-list`. Reads. */
  readonly knownNacDeviceCriteriaList: Get<OneOrMany<MonitorSwitchControllerKnownNacDeviceCriteriaList>>;
  /**
   * `GET /monitor/switch-controller/managed-switch`. Reads. Permission group `wifi`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly managedSwitch: MonitorSwitchControllerManagedSwitchTree;
  /** `GET /monitor/switch-controller/matched-devices`. Reads. */
  readonly matchedDevices: Get<OneOrMany<MonitorSwitchControllerMatchedDevices>, MonitorSwitchControllerMatchedDevicesParams>;
  readonly mclagIcl: MonitorSwitchControllerMclagIclTree;
  readonly nacDevice: MonitorSwitchControllerNacDeviceTree;
  readonly recommendation: MonitorSwitchControllerRecommendationTree;
  /**
   * `GET /monitor/switch-controller/validate-switch-prefix`. Reads. Permission group `wifi`. Not listed for 7.6.5:
   * of an older release, another model or a later build.
   */
  readonly validateSwitchPrefix: Get<unknown, MonitorSwitchControllerValidateSwitchPrefixParams>;
}

/** `/monitor/switch-controller/fsw-firmware` */
export interface MonitorSwitchControllerFswFirmwareTree extends Get<unknown, MonitorSwitchControllerFswFirmwareParams> {
  /** `POST /monitor/switch-controller/fsw-firmware/download`. Acts. Permission group `wifi`. */
  readonly download: PostWith<unknown, MonitorSwitchControllerFswFirmwareDownloadParams>;
  /** `POST /monitor/switch-controller/fsw-firmware/push`. Acts. Permission group `wifi`. */
  readonly push: PostWith<unknown, MonitorSwitchControllerFswFirmwarePushParams>;
  /** `POST /monitor/switch-controller/fsw-firmware/upload`. Takes a file. Permission group `wifi`. */
  readonly upload: Post<unknown, MonitorSwitchControllerFswFirmwareUploadParams>;
}

/** `/monitor/switch-controller/isl-lockdown` */
export interface MonitorSwitchControllerIslLockdownTree {
  /** `GET /monitor/switch-controller/isl-lockdown/status`. Reads. */
  readonly status: GetWith<OneOrMany<MonitorSwitchControllerIslLockdownStatus>, MonitorSwitchControllerIslLockdownStatusParams>;
  /** `POST /monitor/switch-controller/isl-lockdown/update`. Acts. */
  readonly update: PostWith<unknown, MonitorSwitchControllerIslLockdownUpdateParams>;
}

/** `/monitor/switch-controller/managed-switch` */
export interface MonitorSwitchControllerManagedSwitchTree extends Get<unknown, MonitorSwitchControllerManagedSwitchParams> {
  /** `GET /monitor/switch-controller/managed-switch/bios`. Reads. */
  readonly bios: Get<OneOrMany<MonitorSwitchControllerManagedSwitchBios>, MonitorSwitchControllerManagedSwitchBiosParams>;
  /** `POST /monitor/switch-controller/managed-switch/bounce-port`. Acts. */
  readonly bouncePort: PostWith<unknown, MonitorSwitchControllerManagedSwitchBouncePortParams>;
  /** `GET /monitor/switch-controller/managed-switch/cable-status`. Reads. Permission group `wifi`. */
  readonly cableStatus: GetWith<OneOrMany<MonitorSwitchControllerManagedSwitchCableStatus>, MonitorSwitchControllerManagedSwitchCableStatusParams>;
  /** `GET /monitor/switch-controller/managed-switch/dhcp-snooping`. Reads. Permission group `wifi`. */
  readonly dhcpSnooping: Get<OneOrMany<MonitorSwitchControllerManagedSwitchDhcpSnooping>>;
  /** `GET /monitor/switch-controller/managed-switch/faceplate-xml`. Answers a file. Permission group `wifi`. */
  readonly faceplateXml: DownloadWith<MonitorSwitchControllerManagedSwitchFaceplateXmlParams>;
  /** `POST /monitor/switch-controller/managed-switch/factory-reset`. Acts. Permission group `wifi`. */
  readonly factoryReset: PostWith<unknown, MonitorSwitchControllerManagedSwitchFactoryResetParams>;
  /**
   * `GET /monitor/switch-controller/managed-switch/health`. Reads. Permission group `wifi`. Not listed for 7.6.5:
   * of an older release, another model or a later build.
   */
  readonly health: Get<unknown, MonitorSwitchControllerManagedSwitchHealthParams>;
  /** `GET /monitor/switch-controller/managed-switch/health-status`. Reads. */
  readonly healthStatus: Get<OneOrMany<MonitorSwitchControllerManagedSwitchHealthStatus>, MonitorSwitchControllerManagedSwitchHealthStatusParams>;
  /** `GET /monitor/switch-controller/managed-switch/models`. Reads. */
  readonly models: Get<OneOrMany<MonitorSwitchControllerManagedSwitchModels>>;
  /** `POST /monitor/switch-controller/managed-switch/poe-reset`. Acts. Permission group `wifi`. */
  readonly poeReset: PostWith<unknown, MonitorSwitchControllerManagedSwitchPoeResetParams>;
  /** `GET /monitor/switch-controller/managed-switch/port-health`. Reads. */
  readonly portHealth: Get<unknown, MonitorSwitchControllerManagedSwitchPortHealthParams>;
  /** `GET /monitor/switch-controller/managed-switch/port-stats`. Reads. */
  readonly portStats: Get<MonitorSwitchControllerManagedSwitchPortStats[], MonitorSwitchControllerManagedSwitchPortStatsParams>;
  /** `POST /monitor/switch-controller/managed-switch/port-stats-reset`. Acts. */
  readonly portStatsReset: PostWith<unknown, MonitorSwitchControllerManagedSwitchPortStatsResetParams>;
  /** `POST /monitor/switch-controller/managed-switch/restart`. Acts. Permission group `wifi`. */
  readonly restart: PostWith<unknown, MonitorSwitchControllerManagedSwitchRestartParams>;
  /** `GET /monitor/switch-controller/managed-switch/status`. Reads. */
  readonly status: Get<MonitorSwitchControllerManagedSwitchStatus[], MonitorSwitchControllerManagedSwitchStatusParams>;
  /** `GET /monitor/switch-controller/managed-switch/transceivers`. Reads. Permission group `any`. */
  readonly transceivers: Get<OneOrMany<MonitorSwitchControllerManagedSwitchTransceivers>>;
  /** `GET /monitor/switch-controller/managed-switch/tx-rx`. Reads. */
  readonly txRx: GetWith<OneOrMany<MonitorSwitchControllerManagedSwitchTxRx>, MonitorSwitchControllerManagedSwitchTxRxParams>;
  /** `POST /monitor/switch-controller/managed-switch/update`. Acts. Permission group `wifi`. */
  readonly update: Post<unknown, MonitorSwitchControllerManagedSwitchUpdateParams>;
}

/** `/monitor/switch-controller/mclag-icl` */
export interface MonitorSwitchControllerMclagIclTree {
  /** `GET /monitor/switch-controller/mclag-icl/eligible-peer`. Reads. Permission group `wifi`. */
  readonly eligiblePeer: GetWith<OneOrMany<MonitorSwitchControllerMclagIclEligiblePeer>, MonitorSwitchControllerMclagIclEligiblePeerParams>;
  /** `POST /monitor/switch-controller/mclag-icl/set-tier-plus`. Acts. */
  readonly setTierPlus: PostWith<OneOrMany<MonitorSwitchControllerMclagIclSetTierPlus>, MonitorSwitchControllerMclagIclSetTierPlusParams>;
  /** `POST /monitor/switch-controller/mclag-icl/set-tier1`. Acts. */
  readonly setTier1: PostWith<OneOrMany<MonitorSwitchControllerMclagIclSetTier1>, MonitorSwitchControllerMclagIclSetTier1Params>;
  /** `GET /monitor/switch-controller/mclag-icl/tier-plus-candidates`. Reads. */
  readonly tierPlusCandidates: GetWith<OneOrMany<MonitorSwitchControllerMclagIclTierPlusCandidates>, MonitorSwitchControllerMclagIclTierPlusCandidatesParams>;
}

/** `/monitor/switch-controller/nac-device` */
export interface MonitorSwitchControllerNacDeviceTree {
  /** `GET /monitor/switch-controller/nac-device/stats`. Reads. */
  readonly stats: Get<OneOrMany<MonitorSwitchControllerNacDeviceStats>>;
}

/** `/monitor/switch-controller/recommendation` */
export interface MonitorSwitchControllerRecommendationTree {
  /** `POST /monitor/switch-controller/recommendation/pse-config`. Acts. */
  readonly pseConfig: PostWith<unknown, MonitorSwitchControllerRecommendationPseConfigParams>;
}
