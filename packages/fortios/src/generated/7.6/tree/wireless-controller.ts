// Generated from specs/fortios/cmdb/wireless-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  WirelessControllerAccessControlList,
  WirelessControllerAccessControlListLayer3Ipv4Rules,
  WirelessControllerAccessControlListLayer3Ipv6Rules,
  WirelessControllerApStatus,
  WirelessControllerApcfgProfile,
  WirelessControllerApcfgProfileCommandList,
  WirelessControllerArrpProfile,
  WirelessControllerArrpProfileDarrpOptimizeSchedules,
  WirelessControllerBleProfile,
  WirelessControllerBonjourProfile,
  WirelessControllerBonjourProfilePolicyList,
  WirelessControllerGlobal,
  WirelessControllerHotspot20Anqp3gppCellular,
  WirelessControllerHotspot20Anqp3gppCellularMccMncList,
  WirelessControllerHotspot20AnqpIpAddressType,
  WirelessControllerHotspot20AnqpNaiRealm,
  WirelessControllerHotspot20AnqpNaiRealmNaiList,
  WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethod,
  WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodAuthParam,
  WirelessControllerHotspot20AnqpNetworkAuthType,
  WirelessControllerHotspot20AnqpRoamingConsortium,
  WirelessControllerHotspot20AnqpRoamingConsortiumOiList,
  WirelessControllerHotspot20AnqpVenueName,
  WirelessControllerHotspot20AnqpVenueNameValueList,
  WirelessControllerHotspot20AnqpVenueUrl,
  WirelessControllerHotspot20AnqpVenueUrlValueList,
  WirelessControllerHotspot20H2qpAdviceOfCharge,
  WirelessControllerHotspot20H2qpAdviceOfChargeAocList,
  WirelessControllerHotspot20H2qpAdviceOfChargeAocListPlanInfo,
  WirelessControllerHotspot20H2qpConnCapability,
  WirelessControllerHotspot20H2qpOperatorName,
  WirelessControllerHotspot20H2qpOperatorNameValueList,
  WirelessControllerHotspot20H2qpOsuProvider,
  WirelessControllerHotspot20H2qpOsuProviderFriendlyName,
  WirelessControllerHotspot20H2qpOsuProviderNai,
  WirelessControllerHotspot20H2qpOsuProviderNaiNaiList,
  WirelessControllerHotspot20H2qpOsuProviderServiceDescription,
  WirelessControllerHotspot20H2qpTermsAndConditions,
  WirelessControllerHotspot20H2qpWanMetric,
  WirelessControllerHotspot20HsProfile,
  WirelessControllerHotspot20HsProfileOsuProvider,
  WirelessControllerHotspot20Icon,
  WirelessControllerHotspot20IconIconList,
  WirelessControllerHotspot20QosMap,
  WirelessControllerHotspot20QosMapDscpExcept,
  WirelessControllerHotspot20QosMapDscpRange,
  WirelessControllerInterController,
  WirelessControllerInterControllerInterControllerPeer,
  WirelessControllerLog,
  WirelessControllerLwProfile,
  WirelessControllerMpskProfile,
  WirelessControllerMpskProfileMpskGroup,
  WirelessControllerMpskProfileMpskGroupMpskKey,
  WirelessControllerMpskProfileMpskGroupMpskKeyMpskSchedules,
  WirelessControllerNacProfile,
  WirelessControllerQosProfile,
  WirelessControllerQosProfileDscpWmmBe,
  WirelessControllerQosProfileDscpWmmBk,
  WirelessControllerQosProfileDscpWmmVi,
  WirelessControllerQosProfileDscpWmmVo,
  WirelessControllerRegion,
  WirelessControllerSetting,
  WirelessControllerSettingDarrpOptimizeSchedules,
  WirelessControllerSettingOffendingSsid,
  WirelessControllerSnmp,
  WirelessControllerSnmpCommunity,
  WirelessControllerSnmpCommunityHosts,
  WirelessControllerSnmpCommunityHosts6,
  WirelessControllerSnmpUser,
  WirelessControllerSsidPolicy,
  WirelessControllerSyslogProfile,
  WirelessControllerTimers,
  WirelessControllerUtmProfile,
  WirelessControllerVap,
  WirelessControllerVapGroup,
  WirelessControllerVapGroupVaps,
  WirelessControllerVapRadiusMacAuthUsergroups,
  WirelessControllerVapSchedule,
  WirelessControllerVapSelectedUsergroups,
  WirelessControllerVapUsergroup,
  WirelessControllerVapVlanName,
  WirelessControllerVapVlanPool,
  WirelessControllerWagProfile,
  WirelessControllerWidsProfile,
  WirelessControllerWidsProfileApBgscanDisableSchedules,
  WirelessControllerWidsProfileApScanChannelList2G5G,
  WirelessControllerWidsProfileApScanChannelList6G,
  WirelessControllerWtp,
  WirelessControllerWtpGroup,
  WirelessControllerWtpGroupWtps,
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

/** Child tables of `wireless-controller.hotspot20/anqp-3gpp-cellular`. */
export interface WirelessControllerHotspot20Anqp3gppCellularChildren {
  /** Table, by `id`. */
  readonly mccMncList: ChildTable<WirelessControllerHotspot20Anqp3gppCellularMccMncList, "id">;
}

/** Child tables of `wireless-controller.hotspot20/anqp-nai-realm`. */
export interface WirelessControllerHotspot20AnqpNaiRealmChildren {
  /** Table, by `name`. */
  readonly naiList: ChildTable<WirelessControllerHotspot20AnqpNaiRealmNaiList, "name", WirelessControllerHotspot20AnqpNaiRealmNaiListChildren>;
}

/** Child tables of `wireless-controller.hotspot20/anqp-nai-realm/nai-list`. */
export interface WirelessControllerHotspot20AnqpNaiRealmNaiListChildren {
  /** Table, by `index`. */
  readonly eapMethod: ChildTable<WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethod, "index", WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodChildren>;
}

/** Child tables of `wireless-controller.hotspot20/anqp-nai-realm/nai-list/eap-method`. */
export interface WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodChildren {
  /** Table, by `index`. */
  readonly authParam: ChildTable<WirelessControllerHotspot20AnqpNaiRealmNaiListEapMethodAuthParam, "index">;
}

/** Child tables of `wireless-controller.hotspot20/anqp-roaming-consortium`. */
export interface WirelessControllerHotspot20AnqpRoamingConsortiumChildren {
  /** Table, by `index`. */
  readonly oiList: ChildTable<WirelessControllerHotspot20AnqpRoamingConsortiumOiList, "index">;
}

/** Child tables of `wireless-controller.hotspot20/anqp-venue-name`. */
export interface WirelessControllerHotspot20AnqpVenueNameChildren {
  /** Table, by `index`. */
  readonly valueList: ChildTable<WirelessControllerHotspot20AnqpVenueNameValueList, "index">;
}

/** Child tables of `wireless-controller.hotspot20/anqp-venue-url`. */
export interface WirelessControllerHotspot20AnqpVenueUrlChildren {
  /** Table, by `index`. */
  readonly valueList: ChildTable<WirelessControllerHotspot20AnqpVenueUrlValueList, "index">;
}

/** Child tables of `wireless-controller.hotspot20/h2qp-advice-of-charge`. */
export interface WirelessControllerHotspot20H2qpAdviceOfChargeChildren {
  /** Table, by `name`. */
  readonly aocList: ChildTable<WirelessControllerHotspot20H2qpAdviceOfChargeAocList, "name", WirelessControllerHotspot20H2qpAdviceOfChargeAocListChildren>;
}

/** Child tables of `wireless-controller.hotspot20/h2qp-advice-of-charge/aoc-list`. */
export interface WirelessControllerHotspot20H2qpAdviceOfChargeAocListChildren {
  /** Table, by `name`. */
  readonly planInfo: ChildTable<WirelessControllerHotspot20H2qpAdviceOfChargeAocListPlanInfo, "name">;
}

/** Child tables of `wireless-controller.hotspot20/h2qp-operator-name`. */
export interface WirelessControllerHotspot20H2qpOperatorNameChildren {
  /** Table, by `index`. */
  readonly valueList: ChildTable<WirelessControllerHotspot20H2qpOperatorNameValueList, "index">;
}

/** Child tables of `wireless-controller.hotspot20/h2qp-osu-provider`. */
export interface WirelessControllerHotspot20H2qpOsuProviderChildren {
  /** Table, by `index`. */
  readonly friendlyName: ChildTable<WirelessControllerHotspot20H2qpOsuProviderFriendlyName, "index">;
  /** Table, by `service-id`. */
  readonly serviceDescription: ChildTable<WirelessControllerHotspot20H2qpOsuProviderServiceDescription, "service-id">;
}

/** Child tables of `wireless-controller.hotspot20/h2qp-osu-provider-nai`. */
export interface WirelessControllerHotspot20H2qpOsuProviderNaiChildren {
  /** Table, by `name`. */
  readonly naiList: ChildTable<WirelessControllerHotspot20H2qpOsuProviderNaiNaiList, "name">;
}

/** Child tables of `wireless-controller.hotspot20/hs-profile`. */
export interface WirelessControllerHotspot20HsProfileChildren {
  /** Table, by `name`. */
  readonly osuProvider: ChildTable<WirelessControllerHotspot20HsProfileOsuProvider, "name">;
}

/** Child tables of `wireless-controller.hotspot20/icon`. */
export interface WirelessControllerHotspot20IconChildren {
  /** Table, by `name`. */
  readonly iconList: ChildTable<WirelessControllerHotspot20IconIconList, "name">;
}

/** Child tables of `wireless-controller.hotspot20/qos-map`. */
export interface WirelessControllerHotspot20QosMapChildren {
  /** Table, by `index`. */
  readonly dscpExcept: ChildTable<WirelessControllerHotspot20QosMapDscpExcept, "index">;
  /** Table, by `index`. */
  readonly dscpRange: ChildTable<WirelessControllerHotspot20QosMapDscpRange, "index">;
}

/** Child tables of `wireless-controller/access-control-list`. */
export interface WirelessControllerAccessControlListChildren {
  /** Table, by `rule-id`. */
  readonly layer3Ipv4Rules: ChildTable<WirelessControllerAccessControlListLayer3Ipv4Rules, "rule-id">;
  /** Table, by `rule-id`. */
  readonly layer3Ipv6Rules: ChildTable<WirelessControllerAccessControlListLayer3Ipv6Rules, "rule-id">;
}

/** Child tables of `wireless-controller/apcfg-profile`. */
export interface WirelessControllerApcfgProfileChildren {
  /** Table, by `id`. */
  readonly commandList: ChildTable<WirelessControllerApcfgProfileCommandList, "id">;
}

/** Child tables of `wireless-controller/arrp-profile`. */
export interface WirelessControllerArrpProfileChildren {
  /** Table, by `name`. */
  readonly darrpOptimizeSchedules: ChildTable<WirelessControllerArrpProfileDarrpOptimizeSchedules, "name">;
}

/** Child tables of `wireless-controller/bonjour-profile`. */
export interface WirelessControllerBonjourProfileChildren {
  /** Table, by `policy-id`. */
  readonly policyList: ChildTable<WirelessControllerBonjourProfilePolicyList, "policy-id">;
}

/** Child tables of `wireless-controller/inter-controller`. */
export interface WirelessControllerInterControllerChildren {
  /** Table, by `id`. */
  readonly interControllerPeer: ChildTable<WirelessControllerInterControllerInterControllerPeer, "id">;
}

/** Child tables of `wireless-controller/mpsk-profile`. */
export interface WirelessControllerMpskProfileChildren {
  /** Table, by `name`. */
  readonly mpskGroup: ChildTable<WirelessControllerMpskProfileMpskGroup, "name", WirelessControllerMpskProfileMpskGroupChildren>;
}

/** Child tables of `wireless-controller/mpsk-profile/mpsk-group`. */
export interface WirelessControllerMpskProfileMpskGroupChildren {
  /** Table, by `name`. */
  readonly mpskKey: ChildTable<WirelessControllerMpskProfileMpskGroupMpskKey, "name", WirelessControllerMpskProfileMpskGroupMpskKeyChildren>;
}

/** Child tables of `wireless-controller/mpsk-profile/mpsk-group/mpsk-key`. */
export interface WirelessControllerMpskProfileMpskGroupMpskKeyChildren {
  /** Table, by `name`. */
  readonly mpskSchedules: ChildTable<WirelessControllerMpskProfileMpskGroupMpskKeyMpskSchedules, "name">;
}

/** Child tables of `wireless-controller/qos-profile`. */
export interface WirelessControllerQosProfileChildren {
  /** Table, by `id`. */
  readonly dscpWmmVo: ChildTable<WirelessControllerQosProfileDscpWmmVo, "id">;
  /** Table, by `id`. */
  readonly dscpWmmVi: ChildTable<WirelessControllerQosProfileDscpWmmVi, "id">;
  /** Table, by `id`. */
  readonly dscpWmmBe: ChildTable<WirelessControllerQosProfileDscpWmmBe, "id">;
  /** Table, by `id`. */
  readonly dscpWmmBk: ChildTable<WirelessControllerQosProfileDscpWmmBk, "id">;
}

/** Child tables of `wireless-controller/setting`. */
export interface WirelessControllerSettingChildren {
  /** Table, by `id`. */
  readonly offendingSsid: ChildTable<WirelessControllerSettingOffendingSsid, "id">;
  /** Table, by `name`. */
  readonly darrpOptimizeSchedules: ChildTable<WirelessControllerSettingDarrpOptimizeSchedules, "name">;
}

/** Child tables of `wireless-controller/snmp`. */
export interface WirelessControllerSnmpChildren {
  /** Table, by `id`. */
  readonly community: ChildTable<WirelessControllerSnmpCommunity, "id", WirelessControllerSnmpCommunityChildren>;
  /** Table, by `name`. */
  readonly user: ChildTable<WirelessControllerSnmpUser, "name">;
}

/** Child tables of `wireless-controller/snmp/community`. */
export interface WirelessControllerSnmpCommunityChildren {
  /** Table, by `id`. */
  readonly hosts: ChildTable<WirelessControllerSnmpCommunityHosts, "id">;
  /** Table, by `id`. Since 7.6. */
  readonly hosts6: ChildTable<WirelessControllerSnmpCommunityHosts6, "id">;
}

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

/** Child tables of `wireless-controller/vap-group`. */
export interface WirelessControllerVapGroupChildren {
  /** Table, by `name`. */
  readonly vaps: ChildTable<WirelessControllerVapGroupVaps, "name">;
}

/** Child tables of `wireless-controller/wids-profile`. */
export interface WirelessControllerWidsProfileChildren {
  /** Table, by `chan`. Since 7.4. */
  readonly apScanChannelList2G5G: ChildTable<WirelessControllerWidsProfileApScanChannelList2G5G, "chan">;
  /** Table, by `chan`. Since 7.4. */
  readonly apScanChannelList6G: ChildTable<WirelessControllerWidsProfileApScanChannelList6G, "chan">;
  /** Table, by `name`. */
  readonly apBgscanDisableSchedules: ChildTable<WirelessControllerWidsProfileApBgscanDisableSchedules, "name">;
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

/** Child tables of `wireless-controller/wtp-group`. */
export interface WirelessControllerWtpGroupChildren {
  /** Table, by `wtp-id`. */
  readonly wtps: ChildTable<WirelessControllerWtpGroupWtps, "wtp-id">;
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
