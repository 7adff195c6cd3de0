// Generated from specs/fortios/monitor/switch-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** What `GET /monitor/switch-controller/detected-device` answers: one, or a list of them. */
export interface MonitorSwitchControllerDetectedDevice {
  mac?: unknown;
  switch_id?: unknown;
  port_name?: unknown;
  port_id?: unknown;
  vlan_id?: unknown;
  last_seen?: unknown;
  vdom?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/fsw-firmware`. */
export interface MonitorSwitchControllerFswFirmwareParams {
  mkey?: string | undefined;
  timeout?: number | undefined;
  version?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `POST /monitor/switch-controller/fsw-firmware/download`. */
export interface MonitorSwitchControllerFswFirmwareDownloadParams {
  image_id: string;
}

/** Parameters of `POST /monitor/switch-controller/fsw-firmware/push`. */
export interface MonitorSwitchControllerFswFirmwarePushParams {
  switch_id: string;
  image_id: string;
}

/** Parameters of `POST /monitor/switch-controller/fsw-firmware/upload`. */
export interface MonitorSwitchControllerFswFirmwareUploadParams {
  switch_ids?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/switch-controller/isl-lockdown/status` answers: one, or a list of them. */
export interface MonitorSwitchControllerIslLockdownStatus {
  status?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/isl-lockdown/status`. */
export interface MonitorSwitchControllerIslLockdownStatusParams {
  fortilink: string;
}

/** Parameters of `POST /monitor/switch-controller/isl-lockdown/update`. */
export interface MonitorSwitchControllerIslLockdownUpdateParams {
  fortilink: string;
  status: "enable" | "disable" | UnknownValue;
}

/** What `GET /monitor/switch-controller/known-nac-device-criteria-list` answers: one, or a list of them. */
export interface MonitorSwitchControllerKnownNacDeviceCriteriaList {
  name?: unknown;
  description?: unknown;
  device?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/managed-switch`. */
export interface MonitorSwitchControllerManagedSwitchParams {
  mkey?: string | undefined;
  poe?: boolean | undefined;
  port_stats?: boolean | undefined;
  qos_stats?: boolean | undefined;
  stp_status?: boolean | undefined;
  igmp_snooping_group?: boolean | undefined;
  transceiver?: boolean | undefined;
}

/** What `GET /monitor/switch-controller/managed-switch/bios` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchBios {
  switch_id?: unknown;
  bios?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/bios`. */
export interface MonitorSwitchControllerManagedSwitchBiosParams {
  mkey?: string | undefined;
}

/** Parameters of `POST /monitor/switch-controller/managed-switch/bounce-port`. */
export interface MonitorSwitchControllerManagedSwitchBouncePortParams {
  mkey: string;
  port: string;
  duration?: number | undefined;
  stop?: boolean | undefined;
}

/** What `GET /monitor/switch-controller/managed-switch/cable-status` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchCableStatus {
  type?: unknown;
  port?: unknown;
  error_range?: number;
  unit?: unknown;
  pairs?: unknown[];
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/cable-status`. */
export interface MonitorSwitchControllerManagedSwitchCableStatusParams {
  mkey: string;
  port: string;
}

/** What `GET /monitor/switch-controller/managed-switch/dhcp-snooping` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchDhcpSnooping {
  switch_id?: unknown;
  snooping_entries?: unknown[];
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/faceplate-xml`. */
export interface MonitorSwitchControllerManagedSwitchFaceplateXmlParams {
  mkey: string;
}

/** Parameters of `POST /monitor/switch-controller/managed-switch/factory-reset`. */
export interface MonitorSwitchControllerManagedSwitchFactoryResetParams {
  mkey: string;
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/health`. */
export interface MonitorSwitchControllerManagedSwitchHealthParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/switch-controller/managed-switch/health-status` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchHealthStatus {
  serial?: unknown;
  switch_id?: unknown;
  poe?: unknown;
  performance?: unknown;
  temperature?: unknown[];
  fan?: unknown[];
  psu?: unknown[];
  summary?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/health-status`. */
export interface MonitorSwitchControllerManagedSwitchHealthStatusParams {
  mkey?: string | undefined;
  serial?: string | undefined;
}

/** What `GET /monitor/switch-controller/managed-switch/models` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchModels {
  name?: unknown;
  full_name?: unknown;
}

/** Parameters of `POST /monitor/switch-controller/managed-switch/poe-reset`. */
export interface MonitorSwitchControllerManagedSwitchPoeResetParams {
  mkey: string;
  port: string;
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/port-health`. */
export interface MonitorSwitchControllerManagedSwitchPortHealthParams {
  mkey?: string | undefined;
}

/** One row of what `GET /monitor/switch-controller/managed-switch/port-stats` answers. */
export interface MonitorSwitchControllerManagedSwitchPortStats {
  serial?: string;
  "switch-id"?: string;
  ports?: {
    [key: string]: {
      "tx-bytes"?: number;
      "tx-packets"?: number;
      "tx-ucast"?: number;
      "tx-mcast"?: number;
      "tx-bcast"?: number;
      "tx-errors"?: number;
      "tx-drops"?: number;
      "tx-oversize"?: number;
      "rx-bytes"?: number;
      "rx-packets"?: number;
      "rx-ucast"?: number;
      "rx-mcast"?: number;
      "rx-bcast"?: number;
      "rx-errors"?: number;
      "rx-drops"?: number;
      "rx-oversize"?: number;
      undersize?: number;
      fragments?: number;
      jabbers?: number;
      collisions?: number;
      "crc-alignments"?: number;
      l3packets?: number;
    };
  };
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/port-stats`. */
export interface MonitorSwitchControllerManagedSwitchPortStatsParams {
  mkey?: string | undefined;
}

/** Parameters of `POST /monitor/switch-controller/managed-switch/port-stats-reset`. */
export interface MonitorSwitchControllerManagedSwitchPortStatsResetParams {
  mkey: string;
  ports?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/switch-controller/managed-switch/restart`. */
export interface MonitorSwitchControllerManagedSwitchRestartParams {
  mkey: string;
}

/** One row of what `GET /monitor/switch-controller/managed-switch/status` answers. */
export interface MonitorSwitchControllerManagedSwitchStatus {
  serial?: string;
  "switch-id"?: string;
  fgt_peer_intf_name?: string;
  state?: string;
  status?: string;
  os_version?: string;
  connecting_from?: string;
  join_time?: string;
  ports?: {
    interface?: string;
    status?: string;
    duplex?: string;
    speed?: number;
    port_power?: number;
    power_status?: number;
    fortilink_port?: boolean;
    "fortilink-port"?: boolean;
    vlan?: string;
    fgt_peer_port_name?: string;
    fgt_peer_device_name?: string;
    "fgt-peer-port-name"?: string;
    isl_peer_device_name?: string;
    "isl-peer-device-name"?: string;
    isl_peer_port_name?: string;
    isl_peer_trunk_name?: string;
    "isl-peer-port-name"?: string;
    mclag_icl?: boolean;
    mclag?: boolean;
    poe_capable?: boolean;
    poe_status?: string;
  }[];
  max_poe_budget?: number;
  igmp_snooping_supported?: boolean;
  dhcp_snooping_supported?: boolean;
  mc_lag_supported?: boolean;
  led_blink_supported?: boolean;
  vlan_segment_supported?: boolean;
  vlan_segment_lite_supported?: boolean;
  is_l3?: boolean;
  faceplate_xml?: string;
  vdom?: string;
  image_download_progress?: number;
  type?: string;
  owner_vdom?: unknown;
  eos?: boolean;
  eos_date?: unknown;
  forticare_registration_status?: string;
  ptp_capable?: boolean;
  port_stats?: {
    [key: string]: {
      "tx-bytes"?: number;
      "tx-packets"?: number;
      "tx-ucast"?: number;
      "tx-mcast"?: number;
      "tx-bcast"?: number;
      "tx-errors"?: number;
      "tx-drops"?: number;
      "tx-oversize"?: number;
      "rx-bytes"?: number;
      "rx-packets"?: number;
      "rx-ucast"?: number;
      "rx-mcast"?: number;
      "rx-bcast"?: number;
      "rx-errors"?: number;
      "rx-drops"?: number;
      "rx-oversize"?: number;
      undersize?: number;
      fragments?: number;
      jabbers?: number;
      collisions?: number;
      "crc-alignments"?: number;
      l3packets?: number;
    };
  };
  name?: string;
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/status`. */
export interface MonitorSwitchControllerManagedSwitchStatusParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/switch-controller/managed-switch/transceivers` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchTransceivers {
  fortiswitch_id?: unknown;
  port?: unknown;
  status?: unknown;
  type?: unknown;
  vendor?: unknown;
  vendor_part_number?: unknown;
  vendor_serial_number?: unknown;
}

/** What `GET /monitor/switch-controller/managed-switch/tx-rx` answers: one, or a list of them. */
export interface MonitorSwitchControllerManagedSwitchTxRx {
  limits?: unknown;
  status?: unknown[];
}

/** Parameters of `GET /monitor/switch-controller/managed-switch/tx-rx`. */
export interface MonitorSwitchControllerManagedSwitchTxRxParams {
  mkey: string;
  port: string;
}

/** Parameters of `POST /monitor/switch-controller/managed-switch/update`. */
export interface MonitorSwitchControllerManagedSwitchUpdateParams {
  mkey?: string | undefined;
  admin?: "enable" | "disable" | "discovered" | UnknownValue | undefined;
}

/** What `GET /monitor/switch-controller/matched-devices` answers: one, or a list of them. */
export interface MonitorSwitchControllerMatchedDevices {
  mac?: unknown;
  last_known_switch?: unknown;
  last_known_port?: unknown;
  matched_nac_policy?: unknown;
  matched_dynamic_port_policy?: unknown;
  mac_policy?: unknown;
  matched_policy?: unknown;
  is_dynamic?: boolean;
  is_nac?: boolean;
}

/** Parameters of `GET /monitor/switch-controller/matched-devices`. */
export interface MonitorSwitchControllerMatchedDevicesParams {
  mkey?: string | undefined;
  include_dynamic?: boolean | undefined;
  mac?: string | undefined;
}

/** What `GET /monitor/switch-controller/mclag-icl/eligible-peer` answers: one, or a list of them. */
export interface MonitorSwitchControllerMclagIclEligiblePeer {
  status?: unknown;
  candidate1?: unknown;
  candidate2?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/mclag-icl/eligible-peer`. */
export interface MonitorSwitchControllerMclagIclEligiblePeerParams {
  fortilink: string;
}

/** What `POST /monitor/switch-controller/mclag-icl/set-tier-plus` answers: one, or a list of them. */
export interface MonitorSwitchControllerMclagIclSetTierPlus {
  success?: boolean;
  error?: unknown;
}

/** Parameters of `POST /monitor/switch-controller/mclag-icl/set-tier-plus`. */
export interface MonitorSwitchControllerMclagIclSetTierPlusParams {
  fortilink: string;
  parent_peer1: string;
  parent_peer2: string;
  peer1: string;
  peer2: string;
  isl_port_group: string;
}

/** What `POST /monitor/switch-controller/mclag-icl/set-tier1` answers: one, or a list of them. */
export interface MonitorSwitchControllerMclagIclSetTier1 {
  success?: boolean;
  error?: unknown;
}

/** Parameters of `POST /monitor/switch-controller/mclag-icl/set-tier1`. */
export interface MonitorSwitchControllerMclagIclSetTier1Params {
  fortilink: string;
  peer1: string;
  peer2: string;
}

/** What `GET /monitor/switch-controller/mclag-icl/tier-plus-candidates` answers: one, or a list of them. */
export interface MonitorSwitchControllerMclagIclTierPlusCandidates {
  status?: unknown;
  peer1_candidate?: unknown;
  peer2_candidate?: unknown;
}

/** Parameters of `GET /monitor/switch-controller/mclag-icl/tier-plus-candidates`. */
export interface MonitorSwitchControllerMclagIclTierPlusCandidatesParams {
  fortilink: string;
  parent_peer1: string;
  parent_peer2: string;
  is_tier2: boolean;
}

/** What `GET /monitor/switch-controller/nac-device/stats` answers: one, or a list of them. */
export interface MonitorSwitchControllerNacDeviceStats {
  vdom_count?: unknown;
  total_count?: unknown;
  max_limit?: unknown;
}

/** Parameters of `POST /monitor/switch-controller/recommendation/pse-config`. */
export interface MonitorSwitchControllerRecommendationPseConfigParams {
  fortilink: string;
}

/** Parameters of `GET /monitor/switch-controller/validate-switch-prefix`. */
export interface MonitorSwitchControllerValidateSwitchPrefixParams {
  prefix?: string | undefined;
}
