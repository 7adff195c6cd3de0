// Generated from specs/fortios/cmdb/wireless-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  WirelessControllerAccessControlListChildren,
  WirelessControllerApcfgProfileChildren,
  WirelessControllerArrpProfileChildren,
  WirelessControllerBonjourProfileChildren,
  WirelessControllerHotspot20Anqp3gppCellularChildren,
  WirelessControllerHotspot20AnqpNaiRealmChildren,
  WirelessControllerHotspot20AnqpRoamingConsortiumChildren,
  WirelessControllerHotspot20AnqpVenueNameChildren,
  WirelessControllerHotspot20AnqpVenueUrlChildren,
  WirelessControllerHotspot20H2qpAdviceOfChargeChildren,
  WirelessControllerHotspot20H2qpOperatorNameChildren,
  WirelessControllerHotspot20H2qpOsuProviderChildren,
  WirelessControllerHotspot20H2qpOsuProviderNaiChildren,
  WirelessControllerHotspot20HsProfileChildren,
  WirelessControllerHotspot20IconChildren,
  WirelessControllerHotspot20QosMapChildren,
  WirelessControllerInterControllerChildren,
  WirelessControllerMpskProfileChildren,
  WirelessControllerQosProfileChildren,
  WirelessControllerSettingChildren,
  WirelessControllerSnmpChildren,
  WirelessControllerVapGroupChildren,
  WirelessControllerWidsProfileChildren,
  WirelessControllerWtpGroupChildren,
} from "../../7.6/tree/wireless-controller.ts";
import type {
  WirelessControllerAccessControlList,
  WirelessControllerApStatus,
  WirelessControllerApcfgProfile,
  WirelessControllerArrpProfile,
  WirelessControllerBleProfile,
  WirelessControllerBonjourProfile,
  WirelessControllerGlobal,
  WirelessControllerHotspot20Anqp3gppCellular,
  WirelessControllerHotspot20AnqpIpAddressType,
  WirelessControllerHotspot20AnqpNaiRealm,
  WirelessControllerHotspot20AnqpNetworkAuthType,
  WirelessControllerHotspot20AnqpRoamingConsortium,
  WirelessControllerHotspot20AnqpVenueName,
  WirelessControllerHotspot20AnqpVenueUrl,
  WirelessControllerHotspot20H2qpAdviceOfCharge,
  WirelessControllerHotspot20H2qpConnCapability,
  WirelessControllerHotspot20H2qpOperatorName,
  WirelessControllerHotspot20H2qpOsuProvider,
  WirelessControllerHotspot20H2qpOsuProviderNai,
  WirelessControllerHotspot20H2qpTermsAndConditions,
  WirelessControllerHotspot20H2qpWanMetric,
  WirelessControllerHotspot20HsProfile,
  WirelessControllerHotspot20Icon,
  WirelessControllerHotspot20QosMap,
  WirelessControllerInterController,
  WirelessControllerLog,
  WirelessControllerLwProfile,
  WirelessControllerMpskProfile,
  WirelessControllerNacProfile,
  WirelessControllerQosProfile,
  WirelessControllerRegion,
  WirelessControllerSetting,
  WirelessControllerSnmp,
  WirelessControllerSsidPolicy,
  WirelessControllerSyslogProfile,
  WirelessControllerTimers,
  WirelessControllerUtmProfile,
  WirelessControllerVap,
  WirelessControllerVapGroup,
  WirelessControllerVapRadiusMacAuthUsergroups,
  WirelessControllerVapSchedule,
  WirelessControllerVapSelectedUsergroups,
  WirelessControllerVapUsergroup,
  WirelessControllerVapVlanName,
  WirelessControllerVapVlanPool,
  WirelessControllerWagProfile,
  WirelessControllerWidsProfile,
  WirelessControllerWtp,
  WirelessControllerWtpGroup,
  WirelessControllerWtpProfile,
  WirelessControllerWtpProfileDenyMacList,
  WirelessControllerWtpProfileLedSchedules,
  WirelessControllerWtpProfileRadio1Channel,
  WirelessControllerWtpProfileRadio1Vaps,
  WirelessControllerWtpProfileRadio2Channel,
  WirelessControllerWtpProfileRadio2Vaps,
  WirelessControllerWtpProfileRadio3Channel,
  WirelessControllerWtpProfileRadio3Vaps,
  WirelessControllerWtpProfileRadio4Channel,
  WirelessControllerWtpProfileRadio4Vaps,
  WirelessControllerWtpProfileSplitTunnelingAcl,
  WirelessControllerWtpRadio1Channel,
  WirelessControllerWtpRadio1Vaps,
  WirelessControllerWtpRadio2Channel,
  WirelessControllerWtpRadio2Vaps,
  WirelessControllerWtpRadio3Channel,
  WirelessControllerWtpRadio3Vaps,
  WirelessControllerWtpRadio4Channel,
  WirelessControllerWtpRadio4Vaps,
  WirelessControllerWtpSplitTunnelingAcl,
} from "../types/wireless-controller.ts";

export type {
  WirelessControllerAccessControlListChildren,
  WirelessControllerApcfgProfileChildren,
  WirelessControllerArrpProfileChildren,
  WirelessControllerBonjourProfileChildren,
  WirelessControllerHotspot20Anqp3gppCellularChildren,
  WirelessControllerHotspot20AnqpNaiRealmChildren,
  WirelessControllerHotspot20AnqpNaiRealmNaiListChildren,
  WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodChildren,
  WirelessControllerHotspot20AnqpRoamingConsortiumChildren,
  WirelessControllerHotspot20AnqpVenueNameChildren,
  WirelessControllerHotspot20AnqpVenueUrlChildren,
  WirelessControllerHotspot20H2qpAdviceOfChargeAocListChildren,
  WirelessControllerHotspot20H2qpAdviceOfChargeChildren,
  WirelessControllerHotspot20H2qpOperatorNameChildren,
  WirelessControllerHotspot20H2qpOsuProviderChildren,
  WirelessControllerHotspot20H2qpOsuProviderNaiChildren,
  WirelessControllerHotspot20HsProfileChildren,
  WirelessControllerHotspot20IconChildren,
  WirelessControllerHotspot20QosMapChildren,
  WirelessControllerInterControllerChildren,
  WirelessControllerMpskProfileChildren,
  WirelessControllerMpskProfileMpskGroupChildren,
  WirelessControllerMpskProfileMpskGroupMpskKeyChildren,
  WirelessControllerQosProfileChildren,
  WirelessControllerSettingChildren,
  WirelessControllerSnmpChildren,
  WirelessControllerSnmpCommunityChildren,
  WirelessControllerVapGroupChildren,
  WirelessControllerWidsProfileChildren,
  WirelessControllerWtpGroupChildren,
} from "../../7.6/tree/wireless-controller.ts";

/** Child tables of `wireless-controller/vap`. */
export interface WirelessControllerVapChildren {
  /** Table, by `name`. */
  readonly radiusMacAuthUsergroups: ChildTable<WirelessControllerVapRadiusMacAuthUsergroups, "name">;
  /** Table, by `name`. */
  readonly usergroup: ChildTable<WirelessControllerVapUsergroup, "name">;
  /** Table, by `name`. */
  readonly selectedUsergroups: ChildTable<WirelessControllerVapSelectedUsergroups, "name">;
  /** Table, by `name`. */
  readonly schedule: ChildTable<WirelessControllerVapSchedule, "name">;
  /** Table, by `name`. */
  readonly vlanName: ChildTable<WirelessControllerVapVlanName, "name">;
  /** Table, by `id`. */
  readonly vlanPool: ChildTable<WirelessControllerVapVlanPool, "id">;
}

/** Child tables of `wireless-controller/wtp`. */
export interface WirelessControllerWtpChildren {
  /** Table, by `id`. */
  readonly splitTunnelingAcl: ChildTable<WirelessControllerWtpSplitTunnelingAcl, "id">;
  /** Group of fields. */
  readonly radio1: WirelessControllerWtpRadio1Children;
  /** Group of fields. */
  readonly radio2: WirelessControllerWtpRadio2Children;
  /** Group of fields. */
  readonly radio3: WirelessControllerWtpRadio3Children;
  /** Group of fields. */
  readonly radio4: WirelessControllerWtpRadio4Children;
}

/** Child tables of `wireless-controller/wtp/radio-1`. */
export interface WirelessControllerWtpRadio1Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpRadio1Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpRadio1Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp/radio-2`. */
export interface WirelessControllerWtpRadio2Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpRadio2Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpRadio2Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp/radio-3`. */
export interface WirelessControllerWtpRadio3Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpRadio3Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpRadio3Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp/radio-4`. */
export interface WirelessControllerWtpRadio4Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpRadio4Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpRadio4Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp-profile`. */
export interface WirelessControllerWtpProfileChildren {
  /** Table, by `name`. */
  readonly ledSchedules: ChildTable<WirelessControllerWtpProfileLedSchedules, "name">;
  /** Table, by `id`. */
  readonly denyMacList: ChildTable<WirelessControllerWtpProfileDenyMacList, "id">;
  /** Table, by `id`. */
  readonly splitTunnelingAcl: ChildTable<WirelessControllerWtpProfileSplitTunnelingAcl, "id">;
  /** Group of fields. */
  readonly radio1: WirelessControllerWtpProfileRadio1Children;
  /** Group of fields. */
  readonly radio2: WirelessControllerWtpProfileRadio2Children;
  /** Group of fields. */
  readonly radio3: WirelessControllerWtpProfileRadio3Children;
  /** Group of fields. */
  readonly radio4: WirelessControllerWtpProfileRadio4Children;
}

/** Child tables of `wireless-controller/wtp-profile/radio-1`. */
export interface WirelessControllerWtpProfileRadio1Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpProfileRadio1Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpProfileRadio1Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp-profile/radio-2`. */
export interface WirelessControllerWtpProfileRadio2Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpProfileRadio2Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpProfileRadio2Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp-profile/radio-3`. */
export interface WirelessControllerWtpProfileRadio3Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpProfileRadio3Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpProfileRadio3Channel, "chan">;
}

/** Child tables of `wireless-controller/wtp-profile/radio-4`. */
export interface WirelessControllerWtpProfileRadio4Children {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerWtpProfileRadio4Vaps, "name">;
  /** Table, by `chan`. */
  readonly channel: ChildTable<WirelessControllerWtpProfileRadio4Channel, "chan">;
}

/** `/cmdb/wireless-controller`. */
export interface WirelessControllerTree {
  /** A row of `wireless-controller/access-control-list`, by `name`. */
  readonly accessControlList: Table<WirelessControllerAccessControlList, "name", WirelessControllerAccessControlListChildren>;
  /** A row of `wireless-controller/ap-status`, by `id`. */
  readonly apStatus: Table<WirelessControllerApStatus, "id">;
  /** A row of `wireless-controller/apcfg-profile`, by `name`. */
  readonly apcfgProfile: Table<WirelessControllerApcfgProfile, "name", WirelessControllerApcfgProfileChildren>;
  /** A row of `wireless-controller/arrp-profile`, by `name`. */
  readonly arrpProfile: Table<WirelessControllerArrpProfile, "name", WirelessControllerArrpProfileChildren>;
  /** A row of `wireless-controller/ble-profile`, by `name`. */
  readonly bleProfile: Table<WirelessControllerBleProfile, "name">;
  /** A row of `wireless-controller/bonjour-profile`, by `name`. */
  readonly bonjourProfile: Table<WirelessControllerBonjourProfile, "name", WirelessControllerBonjourProfileChildren>;
  /** The settings `wireless-controller/global`. */
  readonly global: Singleton<WirelessControllerGlobal>;
  /** The settings `wireless-controller/inter-controller`. */
  readonly interController: Singleton<WirelessControllerInterController> & WirelessControllerInterControllerChildren;
  /** The settings `wireless-controller/log`. */
  readonly log: Singleton<WirelessControllerLog>;
  /** A row of `wireless-controller/lw-profile`, by `name`. Since 7.6. */
  readonly lwProfile: Table<WirelessControllerLwProfile, "name">;
  /** A row of `wireless-controller/mpsk-profile`, by `name`. */
  readonly mpskProfile: Table<WirelessControllerMpskProfile, "name", WirelessControllerMpskProfileChildren>;
  /** A row of `wireless-controller/nac-profile`, by `name`. */
  readonly nacProfile: Table<WirelessControllerNacProfile, "name">;
  /** A row of `wireless-controller/qos-profile`, by `name`. */
  readonly qosProfile: Table<WirelessControllerQosProfile, "name", WirelessControllerQosProfileChildren>;
  /** A row of `wireless-controller/region`, by `name`. */
  readonly region: Table<WirelessControllerRegion, "name">;
  /** The settings `wireless-controller/setting`. */
  readonly setting: Singleton<WirelessControllerSetting> & WirelessControllerSettingChildren;
  /** The settings `wireless-controller/snmp`. */
  readonly snmp: Singleton<WirelessControllerSnmp> & WirelessControllerSnmpChildren;
  /** A row of `wireless-controller/ssid-policy`, by `name`. */
  readonly ssidPolicy: Table<WirelessControllerSsidPolicy, "name">;
  /** A row of `wireless-controller/syslog-profile`, by `name`. */
  readonly syslogProfile: Table<WirelessControllerSyslogProfile, "name">;
  /** The settings `wireless-controller/timers`. */
  readonly timers: Singleton<WirelessControllerTimers>;
  /** A row of `wireless-controller/utm-profile`, by `name`. */
  readonly utmProfile: Table<WirelessControllerUtmProfile, "name">;
  /** A row of `wireless-controller/vap`, by `name`. */
  readonly vap: Table<WirelessControllerVap, "name", WirelessControllerVapChildren>;
  /** A row of `wireless-controller/vap-group`, by `name`. */
  readonly vapGroup: Table<WirelessControllerVapGroup, "name", WirelessControllerVapGroupChildren>;
  /** A row of `wireless-controller/wag-profile`, by `name`. */
  readonly wagProfile: Table<WirelessControllerWagProfile, "name">;
  /** A row of `wireless-controller/wids-profile`, by `name`. */
  readonly widsProfile: Table<WirelessControllerWidsProfile, "name", WirelessControllerWidsProfileChildren>;
  /** A row of `wireless-controller/wtp`, by `wtp-id`. */
  readonly wtp: Table<WirelessControllerWtp, "wtp-id", WirelessControllerWtpChildren>;
  /** A row of `wireless-controller/wtp-group`, by `name`. */
  readonly wtpGroup: Table<WirelessControllerWtpGroup, "name", WirelessControllerWtpGroupChildren>;
  /** A row of `wireless-controller/wtp-profile`, by `name`. */
  readonly wtpProfile: Table<WirelessControllerWtpProfile, "name", WirelessControllerWtpProfileChildren>;
  readonly hotspot20: WirelessControllerHotspot20Tree;
}

/** `/cmdb/wireless-controller.hotspot20`. */
export interface WirelessControllerHotspot20Tree {
  /** A row of `wireless-controller.hotspot20/anqp-3gpp-cellular`, by `name`. */
  readonly anqp3gppCellular: Table<WirelessControllerHotspot20Anqp3gppCellular, "name", WirelessControllerHotspot20Anqp3gppCellularChildren>;
  /** A row of `wireless-controller.hotspot20/anqp-ip-address-type`, by `name`. */
  readonly anqpIpAddressType: Table<WirelessControllerHotspot20AnqpIpAddressType, "name">;
  /** A row of `wireless-controller.hotspot20/anqp-nai-realm`, by `name`. */
  readonly anqpNaiRealm: Table<WirelessControllerHotspot20AnqpNaiRealm, "name", WirelessControllerHotspot20AnqpNaiRealmChildren>;
  /** A row of `wireless-controller.hotspot20/anqp-network-auth-type`, by `name`. */
  readonly anqpNetworkAuthType: Table<WirelessControllerHotspot20AnqpNetworkAuthType, "name">;
  /** A row of `wireless-controller.hotspot20/anqp-roaming-consortium`, by `name`. */
  readonly anqpRoamingConsortium: Table<WirelessControllerHotspot20AnqpRoamingConsortium, "name", WirelessControllerHotspot20AnqpRoamingConsortiumChildren>;
  /** A row of `wireless-controller.hotspot20/anqp-venue-name`, by `name`. */
  readonly anqpVenueName: Table<WirelessControllerHotspot20AnqpVenueName, "name", WirelessControllerHotspot20AnqpVenueNameChildren>;
  /** A row of `wireless-controller.hotspot20/anqp-venue-url`, by `name`. */
  readonly anqpVenueUrl: Table<WirelessControllerHotspot20AnqpVenueUrl, "name", WirelessControllerHotspot20AnqpVenueUrlChildren>;
  /** A row of `wireless-controller.hotspot20/h2qp-advice-of-charge`, by `name`. */
  readonly h2qpAdviceOfCharge: Table<WirelessControllerHotspot20H2qpAdviceOfCharge, "name", WirelessControllerHotspot20H2qpAdviceOfChargeChildren>;
  /** A row of `wireless-controller.hotspot20/h2qp-conn-capability`, by `name`. */
  readonly h2qpConnCapability: Table<WirelessControllerHotspot20H2qpConnCapability, "name">;
  /** A row of `wireless-controller.hotspot20/h2qp-operator-name`, by `name`. */
  readonly h2qpOperatorName: Table<WirelessControllerHotspot20H2qpOperatorName, "name", WirelessControllerHotspot20H2qpOperatorNameChildren>;
  /** A row of `wireless-controller.hotspot20/h2qp-osu-provider`, by `name`. */
  readonly h2qpOsuProvider: Table<WirelessControllerHotspot20H2qpOsuProvider, "name", WirelessControllerHotspot20H2qpOsuProviderChildren>;
  /** A row of `wireless-controller.hotspot20/h2qp-osu-provider-nai`, by `name`. */
  readonly h2qpOsuProviderNai: Table<WirelessControllerHotspot20H2qpOsuProviderNai, "name", WirelessControllerHotspot20H2qpOsuProviderNaiChildren>;
  /** A row of `wireless-controller.hotspot20/h2qp-terms-and-conditions`, by `name`. */
  readonly h2qpTermsAndConditions: Table<WirelessControllerHotspot20H2qpTermsAndConditions, "name">;
  /** A row of `wireless-controller.hotspot20/h2qp-wan-metric`, by `name`. */
  readonly h2qpWanMetric: Table<WirelessControllerHotspot20H2qpWanMetric, "name">;
  /** A row of `wireless-controller.hotspot20/hs-profile`, by `name`. */
  readonly hsProfile: Table<WirelessControllerHotspot20HsProfile, "name", WirelessControllerHotspot20HsProfileChildren>;
  /** A row of `wireless-controller.hotspot20/icon`, by `name`. */
  readonly icon: Table<WirelessControllerHotspot20Icon, "name", WirelessControllerHotspot20IconChildren>;
  /** A row of `wireless-controller.hotspot20/qos-map`, by `name`. */
  readonly qosMap: Table<WirelessControllerHotspot20QosMap, "name", WirelessControllerHotspot20QosMapChildren>;
}
