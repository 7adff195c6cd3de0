// Generated from specs/fortios/monitor/wifi.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** What `GET /monitor/wifi/ap-names` answers: one, or a list of them. */
export interface MonitorWifiApNames {
  prefix?: unknown;
  model?: unknown;
  platform?: unknown;
}

/** Parameters of `POST /monitor/wifi/ap-profile/create-default`. */
export interface MonitorWifiApProfileCreateDefaultParams {
  platform: string;
}

/** What `GET /monitor/wifi/ap_channels` answers: one, or a list of them. */
export interface MonitorWifiApChannels {
  outdoor?: boolean;
  local?: boolean;
  unii4_5ghz_band_country_support?: boolean;
  channel_lists?: unknown;
}

/** Parameters of `GET /monitor/wifi/ap_channels`. */
export interface MonitorWifiApChannelsParams {
  country?: string | undefined;
  platform_type: string;
  indoor_outdoor?: number | undefined;
}

/** What `GET /monitor/wifi/ap_status` answers. */
export interface MonitorWifiApStatus {
  wtp_session_count?: number;
  wtp_active?: number;
  wtp_down?: number;
  wtp_rebooted?: number;
  client_count?: number;
  client_count_max?: number;
  client_peak_2g_1hour?: number[];
  client_peak_5g_1hour?: number[];
  client_peak_6g_1hour?: unknown[];
  client_peak_2g_24hour?: number[];
  client_peak_5g_24hour?: number[];
  client_peak_6g_24hour?: unknown[];
  client_peak_2g_30day?: number[];
  client_peak_5g_30day?: number[];
  client_peak_6g_30day?: unknown[];
}

/** One row of what `GET /monitor/wifi/client` answers. */
export interface MonitorWifiClient {
  sta_maxrate?: number;
  sta_rxrate?: number;
  "11k_capable"?: boolean;
  "11v_capable"?: boolean;
  "11r_capable"?: boolean;
  sta_rxrate_mcs?: number;
  sta_rxrate_score?: number;
  sta_txrate?: number;
  sta_txrate_mcs?: number;
  sta_txrate_score?: number;
  sta_atf_val?: number;
  ip6?: unknown[];
  ip?: string;
  wtp_name?: string;
  wtp_id?: string;
  wtp_radio?: number;
  wtp_ip?: string;
  wtp_control_ip?: unknown;
  wtp_control_local_ip?: unknown;
  vap_name?: string;
  ssid?: string;
  user?: unknown;
  group?: unknown;
  mac?: string;
  os?: unknown;
  authentication?: string;
  uses_captive_portal?: boolean;
  captive_portal_authenticated?: number;
  bytes_rx?: number;
  bytes_tx?: number;
  packets_rx?: number;
  packets_tx?: number;
  peak_bandwidth_bytes_rx?: number;
  peak_bandwidth_bytes_tx?: number;
  peak_bandwidth_packets_rx?: number;
  peak_bandwidth_packets_tx?: number;
  manufacturer?: string;
  data_rate_bps?: number;
  data_rxrate_bps?: number;
  data_txrate_bps?: number;
  snr?: number;
  idle_time?: number;
  association_time?: number;
  bandwidth_tx?: number;
  bandwidth_rx?: number;
  lan_authenticated?: boolean;
  channel?: number;
  signal?: number;
  vci?: string;
  host?: string;
  security?: number;
  security_str?: string;
  encrypt?: number;
  noise?: number;
  radio_type?: string;
  mimo?: string;
  vlan_id?: number;
  tx_discard_percentage?: number;
  tx_retry_percentage?: number;
  mpsk_name?: string;
  triangulation_regions?: unknown[];
  health?: {
    signal_strength?: {
      value?: number;
      severity?: string;
    };
    snr?: {
      value?: number;
      severity?: string;
    };
    band?: {
      value?: string;
      severity?: string;
    };
    transmission_retry?: {
      value?: number;
      severity?: string;
    };
    transmission_discard?: {
      value?: number;
      severity?: string;
    };
  };
  statistics?: unknown;
  sta_ip?: string;
  sta_ip6?: string[];
  sta_rate?: string;
  sta_snr?: string;
  sta_idle_time?: string;
  sta_assoc_time?: string;
  sta_mac?: string;
  sta_auth?: string;
  sta_manuf?: string;
  data_rate?: number;
  hostname?: string;
}

/** Parameters of `GET /monitor/wifi/client`. */
export interface MonitorWifiClientParams {
  /** Default: `all`. */
  type?: "all" | "fail-login" | UnknownValue | undefined;
  with_triangulation?: boolean | undefined;
  with_stats?: boolean | undefined;
  mac?: string | undefined;
}

/** Parameters of `POST /monitor/wifi/client/disassociate`. */
export interface MonitorWifiClientDisassociateParams {
  mac: string;
}

/** What `GET /monitor/wifi/euclid` answers: one, or a list of them. */
export interface MonitorWifiEuclid {
  vs?: number;
  sn?: unknown;
  sq?: number;
  tp?: unknown;
  ht?: unknown[];
}

/** What `POST /monitor/wifi/euclid/reset` answers: one, or a list of them. */
export interface MonitorWifiEuclidReset {
  status?: unknown;
}

/** What `GET /monitor/wifi/firmware` answers: one, or a list of them. */
export interface MonitorWifiFirmware {
  models?: unknown;
  status?: unknown;
}

/** Parameters of `GET /monitor/wifi/firmware`. */
export interface MonitorWifiFirmwareParams {
  timeout?: number | undefined;
  version?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `POST /monitor/wifi/firmware/download`. */
export interface MonitorWifiFirmwareDownloadParams {
  image_id: string;
}

/** Parameters of `POST /monitor/wifi/firmware/push`. */
export interface MonitorWifiFirmwarePushParams {
  serial: string;
  image_id: string;
}

/** Parameters of `POST /monitor/wifi/firmware/upload`. */
export interface MonitorWifiFirmwareUploadParams {
  serials?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/wifi/interfering_ap` answers: one, or a list of them. */
export interface MonitorWifiInterferingAp {
  mac?: unknown;
  channel?: number;
  ssid?: unknown;
  signal?: number;
  is_infra_ssid?: boolean;
}

/** Parameters of `GET /monitor/wifi/interfering_ap`. */
export interface MonitorWifiInterferingApParams {
  wtp?: string | undefined;
  radio?: number | undefined;
}

/** One row of what `GET /monitor/wifi/managed_ap` answers. */
export interface MonitorWifiManagedAp {
  name?: string;
  auto_cert_proto?: unknown;
  wtp_id?: string;
  vdom?: string;
  serial?: string;
  is_local?: boolean;
  ap_profile?: string;
  ble_profile?: unknown;
  lw_profile?: unknown;
  state?: string;
  mode?: unknown;
  connecting_from?: string;
  connecting_interface?: string;
  parent_wtp_id?: unknown;
  status?: string;
  region_code?: string;
  ap_group?: unknown;
  mgmt_vlanid?: number;
  mesh_uplink?: string;
  mesh_hop_count?: number;
  mesh_uplink_intf?: string;
  mesh_uplink_intf_speed?: number;
  clients?: number;
  os_version?: string;
  local_addr?: unknown;
  board_mac?: string;
  join_time?: string;
  join_time_raw?: number;
  last_reboot_time?: string;
  last_reboot_time_raw?: number;
  reboot_last_day?: boolean;
  connection_state?: string;
  image_download_progress?: number;
  last_failure?: string;
  last_failure_code?: number;
  last_failure_param?: string;
  last_failure_time?: string;
  override_profile?: boolean;
  eos?: boolean;
  eos_date?: unknown;
  ssid?: {
    radio?: number;
    list?: unknown[];
  }[];
  data_chan_sec?: string;
  dedicated_scan_enabled?: boolean;
  indoor_outdoor?: number;
  subtype?: number;
  sensors_temperatures?: unknown[];
  radio?: {
    radio_id?: number;
    mode?: string;
    radio_type?: string;
    spectrum_analysis?: string;
    country_name?: string;
    country_code?: number;
    client_count?: number;
    base_bssid?: string;
    max_vaps?: number;
    oper_chan?: number;
    oper_txpower?: number;
    channel_utilization_timestamp?: number;
    channel_utilization_percent?: number;
    noise_floor?: number;
    bandwidth_rx?: number;
    bandwidth_tx?: number;
    bytes_rx?: number;
    bytes_tx?: number;
    interfering_aps?: number;
    tx_retries_percent?: number;
    mac_errors_rx?: number;
    mac_errors_tx?: number;
    background_scan_enabled?: boolean;
    detect_interfering?: boolean;
    sta_locate?: boolean;
    channel_utilization?: boolean;
    override_band?: boolean;
    override_txpower?: boolean;
    auto_txpower?: boolean;
    txpower?: number;
    override_sa?: boolean;
    override_vaps?: boolean;
    ssid?: Readonly<Record<string, unknown>>;
    all_ssids?: boolean;
    ssid_mode?: string;
    override_channel?: boolean;
    channels?: unknown[];
    tx_discard_percentage?: number;
    health?: {
      channel_utilization?: {
        value?: number;
        severity?: string;
      };
      client_count?: {
        value?: number;
        severity?: string;
      };
      interfering_ssids?: {
        value?: number;
        severity?: string;
      };
      infra_interfering_ssids?: {
        value?: number;
        severity?: string;
      };
      overall?: {
        value?: number;
        severity?: string;
      };
    };
  }[];
  wanlan_mode?: unknown;
  health?: {
    general?: {
      country_code?: {
        value?: number;
        severity?: string;
      };
      uplink_status?: {
        value?: number;
        severity?: string;
      }[];
      overall?: {
        value?: number;
        severity?: string;
      };
    };
  };
  wired?: {
    interface?: string;
    bytes_rx?: number;
    bytes_tx?: number;
    packets_rx?: number;
    packets_tx?: number;
    errors_rx?: number;
    errors_tx?: number;
    dropped_rx?: number;
    dropped_tx?: number;
    collisions?: number;
  }[];
  wired_state_extension?: unknown[];
  wan_status?: {
    interface?: string;
    link_speed_mbps?: number;
    carrier_link?: boolean;
    full_duplex?: boolean;
  }[];
  ac_poe_mode?: unknown;
  poe_mode?: unknown;
  poe_mode_oper?: unknown;
  country_code_conflict?: number;
  configured_country_name?: string;
  configured_country_code?: number;
  cli_enabled?: boolean;
  region?: string;
  location?: string;
  comment?: unknown;
  wtp_mode?: string;
  lldp_enable?: boolean;
  lldp?: {
    local_port?: string;
    chassis_id?: string;
    system_name?: string;
    system_description?: string;
    capability?: string;
    port_id?: string;
    port_description?: string;
    mau_operating_mode?: string;
    ip?: string;
    vlan?: number;
  }[];
  led_blink?: boolean;
  led_blink_unlimited?: boolean;
  led_blink_duration?: number;
  cpu_usage?: number;
  mem_free?: number;
  mem_total?: number;
  is_wpa3_supported?: boolean;
  wan_port_auth?: unknown;
  wan_802_1x_method?: unknown;
  wan_802_1x_macsec?: boolean;
  forticare_registration_status?: unknown;
  local_ipv4_addr?: string;
}

/** Parameters of `GET /monitor/wifi/managed_ap`. */
export interface MonitorWifiManagedApParams {
  wtp_id?: string | undefined;
  incl_local?: boolean | undefined;
  skip_eos?: boolean | undefined;
}

/** Parameters of `POST /monitor/wifi/managed_ap/led-blink`. */
export interface MonitorWifiManagedApLedBlinkParams {
  serials: readonly unknown[];
  blink: boolean;
  duration?: number | undefined;
}

/** Parameters of `POST /monitor/wifi/managed_ap/restart`. */
export interface MonitorWifiManagedApRestartParams {
  wtpname?: string | undefined;
}

/** Parameters of `POST /monitor/wifi/managed_ap/set_status`. */
export interface MonitorWifiManagedApSetStatusParams {
  wtpname?: string | undefined;
  admin?: "enable" | "disable" | "discovered" | UnknownValue | undefined;
}

/** What `GET /monitor/wifi/matched-devices` answers: one, or a list of them. */
export interface MonitorWifiMatchedDevices {
  mac?: unknown;
  ip?: unknown;
  matched_nac_policy?: unknown;
  wlan_name?: unknown;
  wlan_type?: unknown;
  vlan_id?: unknown;
  default_vlan_id?: unknown;
}

/** Parameters of `GET /monitor/wifi/matched-devices`. */
export interface MonitorWifiMatchedDevicesParams {
  mac?: string | undefined;
}

/** What `GET /monitor/wifi/meta` answers: one, or a list of them. */
export interface MonitorWifiMeta {
  wtp_total_size?: number;
  wtp_normal_size?: number;
  fapc_supported_countries?: unknown;
  security_types?: unknown[];
  encryption_types?: unknown[];
  band_spectrum_map?: unknown;
  signal_strength_scale?: unknown[];
}

/** What `GET /monitor/wifi/nac-device/stats` answers: one, or a list of them. */
export interface MonitorWifiNacDeviceStats {
  vdom_count?: unknown;
  total_count?: unknown;
}

/** Parameters of `POST /monitor/wifi/network/connect`. */
export interface MonitorWifiNetworkConnectParams {
  ssid: string;
}

/** What `GET /monitor/wifi/network/list` answers: one, or a list of them. */
export interface MonitorWifiNetworkList {
  ssid?: unknown;
  status?: unknown;
  channel?: number;
  mac_address?: unknown;
  vendor?: unknown;
  transmission_rate?: number;
  security?: unknown;
  signal_strength?: number;
}

/** What `GET /monitor/wifi/network/status` answers: one, or a list of them. */
export interface MonitorWifiNetworkStatus {
  status?: unknown;
  ssid?: unknown;
}

/** Parameters of `GET /monitor/wifi/region-image`. */
export interface MonitorWifiRegionImageParams {
  region_name: string;
}

/** Parameters of `POST /monitor/wifi/region-image/upload`. */
export interface MonitorWifiRegionImageUploadParams {
  region_name: string;
  image_type: string;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/wifi/rogue_ap` answers: one, or a list of them. */
export interface MonitorWifiRogueAp {
  status?: unknown;
  is_managed?: unknown;
  is_dead?: boolean;
  is_wired?: boolean;
  is_fake?: boolean;
  capinfo?: unknown;
  ssid?: unknown;
  band?: unknown;
  mac?: unknown;
  manufacturer?: unknown;
  security_mode?: unknown;
  encryption?: unknown;
  signal_strength_noise?: unknown;
  signal_strength?: number;
  noise?: number;
  channel?: number;
  rate?: number;
  first_seen?: unknown;
  first_seen_utc?: number;
  last_seen?: unknown;
  last_seen_utc?: number;
  sta_mac?: unknown;
  wtp_count?: number;
  detected_by_wtp?: unknown[];
  onwire?: boolean;
}

/** Parameters of `GET /monitor/wifi/rogue_ap`. */
export interface MonitorWifiRogueApParams {
  managed_ssid_only?: boolean | undefined;
}

/** Parameters of `POST /monitor/wifi/rogue_ap/set_status`. */
export interface MonitorWifiRogueApSetStatusParams {
  bssid?: readonly unknown[] | undefined;
  ssid?: readonly unknown[] | undefined;
  status?: "unclassified" | "rogue" | "accepted" | "suppressed" | UnknownValue | undefined;
}

/** What `GET /monitor/wifi/spectrum` answers: one, or a list of them. */
export interface MonitorWifiSpectrum {
  name?: unknown;
  serial?: unknown;
  bands?: unknown[];
}

/** Parameters of `GET /monitor/wifi/spectrum`. */
export interface MonitorWifiSpectrumParams {
  wtp_id: string;
}

/** Parameters of `POST /monitor/wifi/spectrum/keep-alive`. */
export interface MonitorWifiSpectrumKeepAliveParams {
  wtp_id: string;
  radio_id: number;
  duration: number;
}

/** Parameters of `POST /monitor/wifi/spectrum/start`. */
export interface MonitorWifiSpectrumStartParams {
  wtp_id: string;
  radio_id: number;
  channels: readonly unknown[];
  duration: number;
}

/** Parameters of `POST /monitor/wifi/spectrum/stop`. */
export interface MonitorWifiSpectrumStopParams {
  wtp_id: string;
  radio_id: number;
}

/** Parameters of `POST /monitor/wifi/ssid/generate-keys`. */
export interface MonitorWifiSsidGenerateKeysParams {
  mpsk_profile: string;
  group: string;
  prefix: string;
  count: number;
  key_length: number;
}

/** What `GET /monitor/wifi/station-capability` answers: one, or a list of them. */
export interface MonitorWifiStationCapability {
  mac_address?: unknown;
  vfid?: number;
  band_capability?: unknown[];
  wtp?: unknown[];
}

/** Parameters of `GET /monitor/wifi/station-capability`. */
export interface MonitorWifiStationCapabilityParams {
  mac_address?: string | undefined;
  min_age?: number | undefined;
  max_age?: number | undefined;
}

/** What `GET /monitor/wifi/statistics` answers: one, or a list of them. */
export interface MonitorWifiStatistics {
  wtp_session_count?: number;
  wtp_session_count_run?: number;
  client_count?: number;
  client_count_offline?: number;
  sta_cap_count?: number;
  rogue_ap_count?: number;
  rogue_client_count?: number;
  ble_device_count?: number;
}

/** What `GET /monitor/wifi/unassociated-devices` answers: one, or a list of them. */
export interface MonitorWifiUnassociatedDevices {
  type?: unknown;
  mac?: unknown;
  manufacturer?: unknown;
  triangulation_regions?: unknown[];
}

/** Parameters of `GET /monitor/wifi/unassociated-devices`. */
export interface MonitorWifiUnassociatedDevicesParams {
  with_triangulation?: boolean | undefined;
}

/** What `GET /monitor/wifi/vlan-probe` answers: one, or a list of them. */
export interface MonitorWifiVlanProbe {
  results?: unknown[];
  probe_results_exist?: boolean;
  probe_in_progress?: boolean;
}

/** Parameters of `GET /monitor/wifi/vlan-probe`. */
export interface MonitorWifiVlanProbeParams {
  ap_interface: number;
  wtp: string;
}

/** Parameters of `POST /monitor/wifi/vlan-probe/start`. */
export interface MonitorWifiVlanProbeStartParams {
  ap_interface: number;
  wtp: string;
  start_vlan_id: number;
  end_vlan_id: number;
  retries: number;
  timeout: number;
}

/** Parameters of `POST /monitor/wifi/vlan-probe/stop`. */
export interface MonitorWifiVlanProbeStopParams {
  ap_interface: number;
  wtp: string;
}
