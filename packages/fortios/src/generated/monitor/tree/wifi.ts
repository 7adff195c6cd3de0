// Generated from specs/fortios/monitor/wifi.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorWifiApChannels,
  MonitorWifiApChannelsParams,
  MonitorWifiApNames,
  MonitorWifiApProfileCreateDefaultParams,
  MonitorWifiApStatus,
  MonitorWifiClient,
  MonitorWifiClientDisassociateParams,
  MonitorWifiClientParams,
  MonitorWifiEuclid,
  MonitorWifiEuclidReset,
  MonitorWifiFirmware,
  MonitorWifiFirmwareDownloadParams,
  MonitorWifiFirmwareParams,
  MonitorWifiFirmwarePushParams,
  MonitorWifiFirmwareUploadParams,
  MonitorWifiInterferingAp,
  MonitorWifiInterferingApParams,
  MonitorWifiManagedAp,
  MonitorWifiManagedApLedBlinkParams,
  MonitorWifiManagedApParams,
  MonitorWifiManagedApRestartParams,
  MonitorWifiManagedApSetStatusParams,
  MonitorWifiMatchedDevices,
  MonitorWifiMatchedDevicesParams,
  MonitorWifiMeta,
  MonitorWifiNacDeviceStats,
  MonitorWifiNetworkConnectParams,
  MonitorWifiNetworkList,
  MonitorWifiNetworkStatus,
  MonitorWifiRegionImageParams,
  MonitorWifiRegionImageUploadParams,
  MonitorWifiRogueAp,
  MonitorWifiRogueApParams,
  MonitorWifiRogueApSetStatusParams,
  MonitorWifiSpectrum,
  MonitorWifiSpectrumKeepAliveParams,
  MonitorWifiSpectrumParams,
  MonitorWifiSpectrumStartParams,
  MonitorWifiSpectrumStopParams,
  MonitorWifiSsidGenerateKeysParams,
  MonitorWifiStationCapability,
  MonitorWifiStationCapabilityParams,
  MonitorWifiStatistics,
  MonitorWifiUnassociatedDevices,
  MonitorWifiUnassociatedDevicesParams,
  MonitorWifiVlanProbe,
  MonitorWifiVlanProbeParams,
  MonitorWifiVlanProbeStartParams,
  MonitorWifiVlanProbeStopParams,
} from "../types/wifi.ts";

/** `/monitor/wifi` */
export interface MonitorWifiTree {
  /** `GET /monitor/wifi/ap-names`. Reads. */
  readonly apNames: Get<OneOrMany<MonitorWifiApNames>>;
  readonly apProfile: MonitorWifiApProfileTree;
  /** `GET /monitor/wifi/ap_channels`. Reads. */
  readonly apChannels: GetWith<OneOrMany<MonitorWifiApChannels>, MonitorWifiApChannelsParams>;
  /** `GET /monitor/wifi/ap_status`. Reads. Permission group `wifi`. */
  readonly apStatus: Get<MonitorWifiApStatus>;
  /** `GET /monitor/wifi/client`. Reads. Permission group `wifi`. */
  readonly client: MonitorWifiClientTree;
  /** `GET /monitor/wifi/euclid`. Reads. Permission group `wifi`. */
  readonly euclid: MonitorWifiEuclidTree;
  /** `GET /monitor/wifi/firmware`. Reads. Permission group `wifi`. */
  readonly firmware: MonitorWifiFirmwareTree;
  /** `GET /monitor/wifi/interfering_ap`. Reads. Permission group `wifi`. */
  readonly interferingAp: Get<OneOrMany<MonitorWifiInterferingAp>, MonitorWifiInterferingApParams>;
  /** `GET /monitor/wifi/managed_ap`. Reads. Permission group `wifi`. */
  readonly managedAp: MonitorWifiManagedApTree;
  /** `GET /monitor/wifi/matched-devices`. Reads. */
  readonly matchedDevices: Get<OneOrMany<MonitorWifiMatchedDevices>, MonitorWifiMatchedDevicesParams>;
  /** `GET /monitor/wifi/meta`. Reads. */
  readonly meta: Get<OneOrMany<MonitorWifiMeta>>;
  readonly nacDevice: MonitorWifiNacDeviceTree;
  readonly network: MonitorWifiNetworkTree;
  /** `GET /monitor/wifi/region-image`. Answers a file. Permission group `wifi`. */
  readonly regionImage: MonitorWifiRegionImageTree;
  /** `GET /monitor/wifi/rogue_ap`. Reads. Permission group `wifi`. */
  readonly rogueAp: MonitorWifiRogueApTree;
  /** `GET /monitor/wifi/spectrum`. Reads. Permission group `wifi`. */
  readonly spectrum: MonitorWifiSpectrumTree;
  readonly ssid: MonitorWifiSsidTree;
  /** `GET /monitor/wifi/station-capability`. Reads. */
  readonly stationCapability: Get<OneOrMany<MonitorWifiStationCapability>, MonitorWifiStationCapabilityParams>;
  /** `GET /monitor/wifi/statistics`. Reads. */
  readonly statistics: Get<OneOrMany<MonitorWifiStatistics>>;
  /** `GET /monitor/wifi/unassociated-devices`. Reads. */
  readonly unassociatedDevices: Get<OneOrMany<MonitorWifiUnassociatedDevices>, MonitorWifiUnassociatedDevicesParams>;
  /** `GET /monitor/wifi/vlan-probe`. Reads. Permission group `wifi`. */
  readonly vlanProbe: MonitorWifiVlanProbeTree;
}

/** `/monitor/wifi/ap-profile` */
export interface MonitorWifiApProfileTree {
  /** `POST /monitor/wifi/ap-profile/create-default`. Acts. */
  readonly createDefault: PostWith<unknown, MonitorWifiApProfileCreateDefaultParams>;
}

/** `/monitor/wifi/client` */
export interface MonitorWifiClientTree extends Get<MonitorWifiClient[], MonitorWifiClientParams> {
  /** `POST /monitor/wifi/client/disassociate`. Acts. Permission group `wifi`. */
  readonly disassociate: PostWith<unknown, MonitorWifiClientDisassociateParams>;
}

/** `/monitor/wifi/euclid` */
export interface MonitorWifiEuclidTree extends Get<OneOrMany<MonitorWifiEuclid>> {
  /** `POST /monitor/wifi/euclid/reset`. Acts. Permission group `wifi`. */
  readonly reset: Post<OneOrMany<MonitorWifiEuclidReset>>;
}

/** `/monitor/wifi/firmware` */
export interface MonitorWifiFirmwareTree extends Get<OneOrMany<MonitorWifiFirmware>, MonitorWifiFirmwareParams> {
  /** `POST /monitor/wifi/firmware/download`. Acts. Permission group `wifi`. */
  readonly download: PostWith<unknown, MonitorWifiFirmwareDownloadParams>;
  /** `POST /monitor/wifi/firmware/push`. Acts. Permission group `wifi`. */
  readonly push: PostWith<unknown, MonitorWifiFirmwarePushParams>;
  /** `POST /monitor/wifi/firmware/upload`. Takes a file. Permission group `wifi`. */
  readonly upload: Post<unknown, MonitorWifiFirmwareUploadParams>;
}

/** `/monitor/wifi/managed_ap` */
export interface MonitorWifiManagedApTree extends Get<MonitorWifiManagedAp[], MonitorWifiManagedApParams> {
  /** `POST /monitor/wifi/managed_ap/led-blink`. Acts. Permission group `wifi`. */
  readonly ledBlink: PostWith<unknown, MonitorWifiManagedApLedBlinkParams>;
  /** `POST /monitor/wifi/managed_ap/restart`. Acts. Permission group `wifi`. */
  readonly restart: Post<unknown, MonitorWifiManagedApRestartParams>;
  /** `POST /monitor/wifi/managed_ap/set_status`. Acts. Permission group `wifi`. */
  readonly setStatus: Post<unknown, MonitorWifiManagedApSetStatusParams>;
}

/** `/monitor/wifi/nac-device` */
export interface MonitorWifiNacDeviceTree {
  /** `GET /monitor/wifi/nac-device/stats`. Reads. */
  readonly stats: Get<OneOrMany<MonitorWifiNacDeviceStats>>;
}

/** `/monitor/wifi/network` */
export interface MonitorWifiNetworkTree {
  /** `POST /monitor/wifi/network/connect`. Acts. Permission group `wifi`. */
  readonly connect: PostWith<unknown, MonitorWifiNetworkConnectParams>;
  /** `GET /monitor/wifi/network/list`. Reads. Permission group `wifi`. */
  readonly list: Get<OneOrMany<MonitorWifiNetworkList>>;
  /** `POST /monitor/wifi/network/scan`. Acts. Permission group `wifi`. */
  readonly scan: Post<unknown>;
  /** `GET /monitor/wifi/network/status`. Reads. Permission group `wifi`. */
  readonly status: Get<OneOrMany<MonitorWifiNetworkStatus>>;
}

/** `/monitor/wifi/region-image` */
export interface MonitorWifiRegionImageTree extends DownloadWith<MonitorWifiRegionImageParams> {
  /** `POST /monitor/wifi/region-image/upload`. Takes a file. Permission group `wifi`. */
  readonly upload: PostWith<unknown, MonitorWifiRegionImageUploadParams>;
}

/** `/monitor/wifi/rogue_ap` */
export interface MonitorWifiRogueApTree extends Get<OneOrMany<MonitorWifiRogueAp>, MonitorWifiRogueApParams> {
  /** `POST /monitor/wifi/rogue_ap/clear_all`. Acts. Permission group `wifi`. */
  readonly clearAll: Post<unknown>;
  /** `POST /monitor/wifi/rogue_ap/set_status`. Acts. Permission group `wifi`. */
  readonly setStatus: Post<unknown, MonitorWifiRogueApSetStatusParams>;
}

/** `/monitor/wifi/spectrum` */
export interface MonitorWifiSpectrumTree extends GetWith<OneOrMany<MonitorWifiSpectrum>, MonitorWifiSpectrumParams> {
  /** `POST /monitor/wifi/spectrum/keep-alive`. Acts. Permission group `wifi`. */
  readonly keepAlive: PostWith<unknown, MonitorWifiSpectrumKeepAliveParams>;
  /** `POST /monitor/wifi/spectrum/start`. Acts. Permission group `wifi`. */
  readonly start: PostWith<unknown, MonitorWifiSpectrumStartParams>;
  /** `POST /monitor/wifi/spectrum/stop`. Acts. Permission group `wifi`. */
  readonly stop: PostWith<unknown, MonitorWifiSpectrumStopParams>;
}

/** `/monitor/wifi/ssid` */
export interface MonitorWifiSsidTree {
  /** `POST /monitor/wifi/ssid/generate-keys`. Acts. Permission group `wifi`. */
  readonly generateKeys: PostWith<unknown, MonitorWifiSsidGenerateKeysParams>;
}

/** `/monitor/wifi/vlan-probe` */
export interface MonitorWifiVlanProbeTree extends GetWith<OneOrMany<MonitorWifiVlanProbe>, MonitorWifiVlanProbeParams> {
  /** `POST /monitor/wifi/vlan-probe/start`. Acts. Permission group `wifi`. */
  readonly start: PostWith<unknown, MonitorWifiVlanProbeStartParams>;
  /** `POST /monitor/wifi/vlan-probe/stop`. Acts. Permission group `wifi`. */
  readonly stop: PostWith<unknown, MonitorWifiVlanProbeStopParams>;
}
