// Generated from specs/fortios/monitor/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** Parameters of `GET /monitor/system/5g-modem/status`. */
export interface MonitorSystem5gModemStatusParams {
  modem?: "all" | "1" | "2" | UnknownValue | undefined;
}

/** What `GET /monitor/system/acme-certificate-status` answers: one, or a list of them. */
export interface MonitorSystemAcmeCertificateStatus {
  is_ssl_server_cert?: boolean;
  acme_status?: unknown;
}

/** Parameters of `GET /monitor/system/acme-certificate-status`. */
export interface MonitorSystemAcmeCertificateStatusParams {
  mkey: string;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/system/acquired-dns` answers: one, or a list of them. */
export interface MonitorSystemAcquiredDns {
  interface?: unknown;
  vdom?: unknown;
  dns_servers?: unknown[];
}

/** Parameters of `POST /monitor/system/admin/change-vdom-mode`. */
export interface MonitorSystemAdminChangeVdomModeParams {
  "vdom-mode": "no-vdom" | "split-vdom" | "multi-vdom" | UnknownValue;
}

/** Parameters of `POST /monitor/system/api-user/generate-key`. */
export interface MonitorSystemApiUserGenerateKeyParams {
  "api-user": string;
  expiry?: number | undefined;
}

/** What `GET /monitor/system/automation-action/stats` answers: one, or a list of them. */
export interface MonitorSystemAutomationActionStats {
  name?: unknown;
  trigger_count?: number;
  last_trigger_time?: number;
}

/** Parameters of `GET /monitor/system/automation-action/stats`. */
export interface MonitorSystemAutomationActionStatsParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/system/automation-stitch/stats` answers: one, or a list of them. */
export interface MonitorSystemAutomationStitchStats {
  name?: unknown;
  trigger_count?: number;
  relayed_trigger_count?: number;
  last_trigger_time?: number;
  next_trigger_time?: number;
}

/** Parameters of `GET /monitor/system/automation-stitch/stats`. */
export interface MonitorSystemAutomationStitchStatsParams {
  mkey?: string | undefined;
}

/** Parameters of `POST /monitor/system/automation-stitch/test`. */
export interface MonitorSystemAutomationStitchTestParams {
  mkey: string;
  log?: string | undefined;
}

/** Parameters of `POST /monitor/system/automation-stitch/webhook`. */
export interface MonitorSystemAutomationStitchWebhookParams {
  mkey: string;
}

/** One row of what `GET /monitor/system/available-certificates` answers. */
export interface MonitorSystemAvailableCertificates {
  name?: string;
  status?: string;
  source?: string;
  comments?: string;
  range?: string;
  exists?: boolean;
  is_ssl_server_cert?: boolean;
  is_ssl_client_cert?: boolean;
  is_proxy_ssl_cert?: boolean;
  is_general_allowable_cert?: boolean;
  is_default_local?: boolean;
  is_built_in?: boolean;
  is_wifi_cert?: boolean;
  is_deep_inspection_cert?: boolean;
  trusted?: boolean;
  has_valid_cert_key?: boolean;
  saml_sig_algo_supported?: boolean;
  revoked_serials?: unknown[];
  key_type?: string;
  key_size?: number;
  cert_protocol?: unknown;
  is_local_ca_cert?: boolean;
  type?: string;
  lastupdate?: number;
  nextupdate?: number;
  lastupdate_raw?: unknown;
  nextupdate_raw?: unknown;
  valid_from?: number;
  valid_to?: number;
  valid_from_raw?: string;
  valid_to_raw?: string;
  signature_algorithm?: string;
  subject?: {
    C?: string;
    ST?: string;
    L?: string;
    O?: string;
    OU?: string;
    CN?: string;
    emailAddress?: string;
  };
  subject_raw?: string;
  issuer?: {
    C?: string;
    ST?: string;
    L?: string;
    O?: string;
    OU?: string;
    CN?: string;
    emailAddress?: string;
  };
  issuer_raw?: string;
  fingerprint?: string;
  version?: number;
  is_ca?: boolean;
  serial_number?: string;
  q_path?: string;
  q_name?: string;
  q_ref?: number;
  q_static?: boolean;
  q_type?: number;
  ext?: {
    name?: string;
    data?: string;
    critical?: boolean;
  }[];
  acme_status?: unknown;
  is_local_ca_cert_strict?: boolean;
}

/** Parameters of `GET /monitor/system/available-certificates`. */
export interface MonitorSystemAvailableCertificatesParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  with_remote?: boolean | undefined;
  with_ca?: boolean | undefined;
  with_crl?: boolean | undefined;
  mkey?: string | undefined;
  find_all_references?: boolean | undefined;
}

/** What `GET /monitor/system/available-interfaces` answers: one, or a list of them. */
export interface MonitorSystemAvailableInterfaces {
  vlan_protocol?: unknown;
  vrf?: unknown;
  supports_fctrl_trunk?: boolean;
  supports_fortiextender?: boolean;
  supports_extension?: boolean;
  is_used?: boolean;
  is_zone?: boolean;
  is_sdwan_zone?: boolean;
  is_modem?: boolean;
  is_modem_hidden?: boolean;
  is_l2tp_enabled?: boolean;
  is_l2tp_tunnel?: boolean;
  is_used_by_aggregate?: boolean;
  is_used_by_hw_composite?: boolean;
  used_by_composite?: boolean;
  is_used_by_switch?: boolean;
  is_used_by_redundant?: boolean;
  is_used_by_ha?: boolean;
  is_used_by_vlan?: boolean;
  is_used_by_emac_vlan?: boolean;
  is_used_by_bypass?: boolean;
  is_wifi?: boolean;
  is_mesh_backhaul?: boolean;
  is_local_bridge?: boolean;
  supports_vap_security_exempt_list?: boolean;
  is_usb_lte?: boolean;
  is_usb_wwan?: boolean;
  is_wwan?: boolean;
  is_tunnel?: boolean;
  is_nat_tunnel?: boolean;
  is_sit_tunnel?: boolean;
  is_ipsec_manualkey?: boolean;
  is_ipsec_static?: boolean;
  is_ipsec_dialup?: boolean;
  is_ipsec_dialup_netdevice?: boolean;
  is_ipsec_ddns?: boolean;
  is_ipsec_aggregate?: boolean;
  is_virtual_wire_pair_member?: boolean;
  is_virtual_wire_pair_used?: boolean;
  does_support_virtual_wire_pair?: boolean;
  is_backplane?: boolean;
  is_backplane_hidden?: boolean;
  is_elbc?: boolean;
  is_elbc_heartbeat?: boolean;
  is_fortiextender?: boolean;
  used_as_ip6_prefix_delegate?: boolean;
  is_loopback?: boolean;
  is_hdlc?: boolean;
  is_vlan?: boolean;
  is_wifi_vlan?: boolean;
  is_fortilink_vlan?: boolean;
  is_emac_vlan?: boolean;
  is_vxlan?: boolean;
  is_wifi_mesh?: boolean;
  is_wifi_client?: boolean;
  is_hardware_switch?: boolean;
  is_software_switch?: boolean;
  is_physical?: boolean;
  is_vdom_link?: boolean;
  is_fctrl_trunk?: boolean;
  is_geneve?: boolean;
  is_switchctl_interface_mode?: boolean;
  is_switchctl_iot_scanning?: boolean;
  has_switchctl_split_interface?: boolean;
  is_ha_mgmt_intf?: boolean;
  is_dedicated_mgmt?: boolean;
  is_used_by_fctrl_trunk?: boolean;
  is_npu_vdom_link?: boolean;
  is_lan_extension?: boolean;
  dynamic_addressing?: boolean;
  pppoe_interface?: boolean;
  dhcp_interface?: boolean;
  device_id_enabled?: boolean;
  valid_in_policy?: boolean;
  valid_in_local_in_policy?: boolean;
  dns_server_enabled?: boolean;
  is_sslvpn?: boolean;
  used_by_aggregate_or_switch?: boolean;
  is_split_port?: boolean;
  is_ethernet_trunk?: boolean;
  is_aggregate?: boolean;
  is_redundant?: boolean;
  is_hard_switch_vlan?: boolean;
  is_available_for_acl?: boolean;
  explicit_web_proxy_enabled?: boolean;
  explicit_ftp_proxy_enabled?: boolean;
  is_hardware_switch_member?: boolean;
  is_zone_member?: boolean;
  is_zone_usable?: boolean;
  is_virtual_wan_link_member?: boolean;
  is_virtual_wan_link_capable?: boolean;
  is_dhcp6_prefix_delegation?: boolean;
  is_aggregatable?: boolean;
  is_switch_capable?: boolean;
  is_hard_switch_capable?: boolean;
  is_explicit_proxyable?: boolean;
  is_ftp_proxyable?: boolean;
  is_dedicate_capable?: boolean;
  is_ipsecable?: boolean;
  is_routable?: boolean;
  is_ha_heartbeatable?: boolean;
  is_ha_monitorable?: boolean;
  is_ha_mgmt_candidate?: boolean;
  is_ha_heartbeat?: boolean;
  is_onearm_sniffer?: boolean;
  supports_fortilink?: boolean;
  supports_onearm?: boolean;
  supports_ieee802_1x?: boolean;
  supports_poe?: boolean;
  supports_poe_members?: boolean;
  supports_stp?: boolean;
  supports_dhcp?: boolean;
  supports_device_id?: boolean;
  supports_fortitelemetry?: boolean;
  supports_vlan?: boolean;
  supports_emac_vlan?: boolean;
  supports_elbc_confsync?: boolean;
  supports_pppoe?: boolean;
  supports_secondary_ip?: boolean;
  supports_dhcp_client?: boolean;
  supports_ssid?: boolean;
  supports_non_manual_addressing?: boolean;
  supports_transceiver?: boolean;
  used_by_policy?: boolean;
  used_by_explicit_policy?: boolean;
  used_by_route?: boolean;
  used_by_shaping_policy?: boolean;
  chip_id?: number;
  name?: unknown;
  port_group_number?: number;
  port_speed_opts?: unknown[];
  port_speed?: unknown;
  type?: unknown;
  icon?: unknown;
  out_of_scope?: boolean;
  real_interface_name?: unknown;
  vdom?: unknown;
  is_system_interface?: boolean;
  status?: unknown;
  is_vne_tunnel?: boolean;
  alias?: unknown;
  in_bandwidth_limit?: number;
  out_bandwidth_limit?: number;
  dhcp4_client_count?: number;
  dhcp6_client_count?: number;
  role?: unknown;
  estimated_upstream_bandwidth?: number;
  estimated_downstream_bandwidth?: number;
  monitor_bandwidth?: boolean;
  measured_upstream_bandwidth?: number;
  measured_downstream_bandwidth?: number;
  measure_time?: number;
  ipv4_addresses?: unknown[];
  ipv6_addresses?: unknown[];
  mac_address?: unknown;
  vlan_id?: unknown;
  is_nac_lan_primary_interface?: boolean;
  nac_lan_primary_interface?: unknown;
  is_nac_lan_segment?: boolean;
  link?: unknown;
  duplex?: unknown;
  speed?: number;
  members?: unknown[];
  ssid?: unknown;
  media?: unknown;
  poe_capable?: boolean;
  poe_enabled?: boolean;
  poe_status?: unknown;
  adsl?: unknown;
  fortiextender_id?: unknown;
  physical_switch?: unknown;
  description?: unknown;
  sdwan_zone?: unknown;
  vlan_interface?: unknown;
  tunnel_interface?: unknown;
  outgoing_interface?: unknown;
  vdom_link?: unknown;
  npu_vdom_link?: unknown;
  physical_interface?: unknown;
  zone?: unknown;
  virtual_wire_pair?: unknown;
  hardware_switch?: unknown;
  will_https_port_conflict_with_sslvpn?: boolean;
  will_sslvpn_take_precedence_over_https?: boolean;
  tx_packets?: number;
  rx_packets?: number;
  tx_bytes?: number;
  rx_bytes?: number;
  tx_errors?: number;
  rx_errors?: number;
  _performance?: unknown;
  is_dsl_lantiq?: boolean;
  dsl?: unknown;
  allow_fabric_heartbeat?: boolean;
  allow_ftm_push?: boolean;
  supports_lldp_reception?: boolean;
  has_lldp_reception_enabled?: boolean;
  used_in_policy?: boolean;
  is_shared_port?: boolean;
  shared_port_medium?: unknown;
}

/** Parameters of `GET /monitor/system/available-interfaces`. */
export interface MonitorSystemAvailableInterfacesParams {
  mkey?: string | undefined;
  include_ha?: boolean | undefined;
  view_type?: string | undefined;
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/system/available-interfaces/meta` answers: one, or a list of them. */
export interface MonitorSystemAvailableInterfacesMeta {
  total?: number;
}

/** Parameters of `GET /monitor/system/available-interfaces/meta`. */
export interface MonitorSystemAvailableInterfacesMetaParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  include_ha?: boolean | undefined;
}

/** Parameters of `GET /monitor/system/botnet`. */
export interface MonitorSystemBotnetParams {
  include_hit_only?: boolean | undefined;
}

/** What `GET /monitor/system/botnet-domains` answers: one, or a list of them. */
export interface MonitorSystemBotnetDomains {
  domain?: unknown;
  app_name?: unknown;
  app_category?: unknown;
}

/** What `GET /monitor/system/botnet-domains/hits` answers: one, or a list of them. */
export interface MonitorSystemBotnetDomainsHits {
  domain?: unknown;
  count?: number;
}

/** What `GET /monitor/system/central-management/status` answers. */
export interface MonitorSystemCentralManagementStatus {
  mode?: unknown;
  server?: unknown;
  status?: string;
  registration_status?: string;
  mgmt_ip?: string;
  mgmt_port?: number;
  sn?: string;
  pending_fortimanager?: unknown;
}

/** Parameters of `GET /monitor/system/central-management/status`. */
export interface MonitorSystemCentralManagementStatusParams {
  skip_detect?: boolean | undefined;
}

/** Parameters of `GET /monitor/system/certificate/download`. */
export interface MonitorSystemCertificateDownloadParams {
  mkey: string;
  type: "local-cer" | "remote-cer" | "local-ca" | "remote-ca" | "local-csr" | "crl" | UnknownValue;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `POST /monitor/system/certificate/read-info` answers: one, or a list of them. */
export interface MonitorSystemCertificateReadInfo {
  status?: unknown;
  valid_from?: number;
  valid_to?: number;
  valid_from_raw?: unknown;
  valid_to_raw?: unknown;
  signature_algorithm?: unknown;
  subject?: unknown;
  subject_raw?: unknown;
  issuer?: unknown;
  issuer_raw?: unknown;
  fingerprint?: unknown;
  version?: number;
  is_ca?: boolean;
  serial_number?: unknown;
  ext?: unknown[];
}

/** Parameters of `POST /monitor/system/certificate/read-info`. */
export interface MonitorSystemCertificateReadInfoParams {
  value: string;
}

/** What `POST /monitor/system/change-password/select` answers: one, or a list of them. */
export interface MonitorSystemChangePasswordSelect {
  changed?: boolean;
}

/** Parameters of `POST /monitor/system/change-password/select`. */
export interface MonitorSystemChangePasswordSelectParams {
  mkey?: string | undefined;
  old_password?: string | undefined;
  new_password: string;
}

/** Parameters of `GET /monitor/system/check-port-availability`. */
export interface MonitorSystemCheckPortAvailabilityParams {
  port_ranges: readonly (string | number)[];
  service?: "reserved" | "sysglobal" | "webproxy" | "ftpproxy" | "sslvpn" | "slaprobe" | "fsso" | "ftm_push" | UnknownValue | undefined;
}

/** What `GET /monitor/system/cluster/state` answers: one, or a list of them. */
export interface MonitorSystemClusterState {
  chassis_id?: number;
  svcgrp_id?: number;
  slot_id?: number;
  slots?: unknown[];
  workers?: unknown[];
}

/** What `GET /monitor/system/config-revision` answers. */
export interface MonitorSystemConfigRevision {
  revisions?: {
    id?: number;
    time?: number;
    version_id?: string;
    admin?: string;
    comment?: string;
  }[];
  categories?: {
    [key: string]: {
      major_version?: number;
      minor_version?: number;
      patch_number?: number;
      build_number?: number;
      release_number?: number;
    };
  };
  current_config_unsaved?: boolean;
}

/** Parameters of `POST /monitor/system/config-revision/delete`. */
export interface MonitorSystemConfigRevisionDeleteParams {
  config_ids: readonly unknown[];
}

/** Parameters of `GET /monitor/system/config-revision/file`. */
export interface MonitorSystemConfigRevisionFileParams {
  config_id?: number | undefined;
}

/** Parameters of `GET /monitor/system/config-revision/info`. */
export interface MonitorSystemConfigRevisionInfoParams {
  config_id?: number | undefined;
}

/** Parameters of `POST /monitor/system/config-revision/save`. */
export interface MonitorSystemConfigRevisionSaveParams {
  comments?: string | undefined;
}

/** Parameters of `POST /monitor/system/config-revision/update-comments`. */
export interface MonitorSystemConfigRevisionUpdateCommentsParams {
  config_id?: number | undefined;
  comments?: string | undefined;
}

/** What `GET /monitor/system/config-script` answers: one, or a list of them. */
export interface MonitorSystemConfigScript {
  conf_scripts?: unknown;
  backup_service_available?: boolean;
}

/** Parameters of `POST /monitor/system/config-script/delete`. */
export interface MonitorSystemConfigScriptDeleteParams {
  id_list: readonly unknown[];
}

/** Parameters of `POST /monitor/system/config-script/run`. */
export interface MonitorSystemConfigScriptRunParams {
  remote_script: string;
}

/** Parameters of `POST /monitor/system/config-script/upload`. */
export interface MonitorSystemConfigScriptUploadParams {
  filename?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/system/config-sync/status` answers: one, or a list of them. */
export interface MonitorSystemConfigSyncStatus {
  chassis_id?: number;
  svcgrp_id?: number;
  slot_id?: number;
  heartbeat_devices?: unknown[];
  management_devices?: unknown[];
  members?: unknown[];
}

/** Parameters of `GET /monitor/system/config/backup`. */
export interface MonitorSystemConfigBackupParams {
  /** Default: `file`. */
  destination?: "file" | "usb" | UnknownValue | undefined;
  password?: string | undefined;
  scope: "global" | "vdom" | UnknownValue;
  vdom?: string | undefined;
  password_mask?: boolean | undefined;
  /** Default: `fos`. */
  file_format?: "fos" | "yaml" | UnknownValue | undefined;
  usb_filename?: string | undefined;
}

/** What `POST /monitor/system/config/restore` answers: one, or a list of them. */
export interface MonitorSystemConfigRestore {
  restore_started?: boolean;
  error?: unknown;
  session_id?: unknown;
  config_restored?: boolean;
}

/** Parameters of `POST /monitor/system/config/restore`. */
export interface MonitorSystemConfigRestoreParams {
  source: "upload" | "usb" | "revision" | UnknownValue;
  usb_filename?: string | undefined;
  config_id?: number | undefined;
  password?: string | undefined;
  scope: "global" | "vdom" | UnknownValue;
  vdom?: string | undefined;
  confirm_password_mask?: boolean | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/system/config/restore-status` answers: one, or a list of them. */
export interface MonitorSystemConfigRestoreStatus {
  success?: boolean;
  session_file_not_found?: boolean;
  in_progress?: boolean;
  error?: number;
}

/** Parameters of `GET /monitor/system/config/restore-status`. */
export interface MonitorSystemConfigRestoreStatusParams {
  session_id: string;
}

/** What `GET /monitor/system/csf` answers: one, or a list of them. */
export interface MonitorSystemCsf {
  protocol_enabled?: boolean;
  csf_group_name?: unknown;
  pending?: unknown[];
  trusted?: unknown[];
  devices?: unknown;
  faceplate_map?: unknown;
}

/** Parameters of `GET /monitor/system/csf`. */
export interface MonitorSystemCsfParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  all_vdoms?: boolean | undefined;
}

/** Parameters of `POST /monitor/system/csf/register-appliance`. */
export interface MonitorSystemCsfRegisterApplianceParams {
  type: string;
  mgmt_ip: string;
  mgmt_port?: number | undefined;
  mgmt_url_parameters?: readonly unknown[] | undefined;
  serial: string;
  hostname?: string | undefined;
}

/** What `GET /monitor/system/current-admins` answers: one, or a list of them. */
export interface MonitorSystemCurrentAdmins {
  admin?: unknown;
  disconnect_enabled?: boolean;
  id?: number;
  intf?: unknown;
  is_current?: boolean;
  method?: unknown;
  profile?: unknown;
  srcaddr?: unknown;
  time?: number;
}

/** One row of what `GET /monitor/system/dhcp` answers. */
export interface MonitorSystemDhcp {
  type?: unknown;
  status?: unknown;
  ip?: unknown;
  expire_time?: number;
  interface?: unknown;
  server_mkey?: number;
  server_ipam_enabled?: boolean;
  reserved?: boolean;
  mac?: unknown;
  vci?: unknown;
  hostname?: unknown;
  duid?: unknown;
  iaid?: number;
  ssid?: unknown;
  access_point?: unknown;
}

/** Parameters of `GET /monitor/system/dhcp`. */
export interface MonitorSystemDhcpParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  ipv6?: boolean | undefined;
  interface?: string | undefined;
}

/** Parameters of `POST /monitor/system/dhcp/revoke`. */
export interface MonitorSystemDhcpRevokeParams {
  ip?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/system/dhcp6/revoke`. */
export interface MonitorSystemDhcp6RevokeParams {
  ip?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/system/disconnect-admins/select`. */
export interface MonitorSystemDisconnectAdminsSelectParams {
  id?: number | undefined;
  method?: string | undefined;
  admins: readonly unknown[];
}

/** What `POST /monitor/system/external-resource/dynamic` answers: one, or a list of them. */
export interface MonitorSystemExternalResourceDynamic {
  name?: unknown;
  command?: unknown;
  status?: unknown;
  error?: unknown;
  invalidEntries?: unknown[];
}

/** Parameters of `POST /monitor/system/external-resource/dynamic`. */
export interface MonitorSystemExternalResourceDynamicParams {
  commands: readonly unknown[];
}

/** What `GET /monitor/system/external-resource/entry-list` answers: one, or a list of them. */
export interface MonitorSystemExternalResourceEntryList {
  status?: unknown;
  error?: unknown;
  error_code?: number;
  http_status_code?: number;
  conn_attempt_time?: number;
  resource_file_status?: unknown;
  last_content_update_time?: number;
  last_conn_success_time?: number;
  entries?: unknown[];
  invalid_count?: number;
  valid_count?: number;
  accepted_count?: number;
  accepted_limit?: number;
  overflow?: boolean;
  matched_invalid?: number;
  matched_valid?: number;
  notes?: unknown[];
}

/** Parameters of `GET /monitor/system/external-resource/entry-list`. */
export interface MonitorSystemExternalResourceEntryListParams {
  mkey: string;
  status_only?: boolean | undefined;
  include_notes?: boolean | undefined;
  counts_only?: boolean | undefined;
  entry?: Readonly<Record<string, unknown>> | undefined;
}

/** What `POST /monitor/system/external-resource/generic-address` answers: one, or a list of them. */
export interface MonitorSystemExternalResourceGenericAddress {
  error?: unknown;
  status?: unknown;
}

/** Parameters of `POST /monitor/system/external-resource/generic-address`. */
export interface MonitorSystemExternalResourceGenericAddressParams {
  mkey: string;
  data: Readonly<Record<string, unknown>>;
}

/** What `POST /monitor/system/external-resource/refresh` answers: one, or a list of them. */
export interface MonitorSystemExternalResourceRefresh {
  status?: unknown;
  last_connection_time?: number;
}

/** Parameters of `POST /monitor/system/external-resource/refresh`. */
export interface MonitorSystemExternalResourceRefreshParams {
  mkey: string;
  check_status_only?: boolean | undefined;
  last_connection_time?: number | undefined;
}

/** What `GET /monitor/system/external-resource/validate-jsonpath` answers: one, or a list of them. */
export interface MonitorSystemExternalResourceValidateJsonpath {
  valid?: boolean;
  error_code?: number;
}

/** Parameters of `GET /monitor/system/external-resource/validate-jsonpath`. */
export interface MonitorSystemExternalResourceValidateJsonpathParams {
  path_name: string;
}

/** What `GET /monitor/system/firmware` answers: one, or a list of them. */
export interface MonitorSystemFirmware {
  current?: unknown;
  available?: unknown[];
}

/** Parameters of `POST /monitor/system/firmware/upgrade`. */
export interface MonitorSystemFirmwareUpgradeParams {
  source: "upload" | "usb" | "fortiguard" | "url" | UnknownValue;
  url?: string | undefined;
  passphrase?: string | undefined;
  force?: boolean | undefined;
  filename?: string | undefined;
  format_partition?: boolean | undefined;
  ignore_invalid_signature?: boolean | undefined;
  file_id?: string | undefined;
  ignore_admin_lockout_upon_downgrade?: boolean | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/system/firmware/upgrade-paths` answers: one, or a list of them. */
export interface MonitorSystemFirmwareUpgradePaths {
  from?: unknown;
  to?: unknown;
}

/** Parameters of `GET /monitor/system/fortiguard-blacklist`. */
export interface MonitorSystemFortiguardBlacklistParams {
  ip: string;
  timeout?: number | undefined;
}

/** Parameters of `POST /monitor/system/fortiguard/manual-update`. */
export interface MonitorSystemFortiguardManualUpdateParams {
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `POST /monitor/system/fortiguard/test-availability`. */
export interface MonitorSystemFortiguardTestAvailabilityParams {
  protocol: "https" | "udp" | "http" | UnknownValue;
  port: number;
  service: "emailfilter" | "webfilter" | UnknownValue;
}

/** Parameters of `POST /monitor/system/fortimanager/backup-action`. */
export interface MonitorSystemFortimanagerBackupActionParams {
  operation: "import" | "update" | UnknownValue;
  objects: readonly unknown[];
}

/** Parameters of `GET /monitor/system/fortimanager/backup-details`. */
export interface MonitorSystemFortimanagerBackupDetailsParams {
  mkey: string;
  datasource: string;
}

/** Parameters of `POST /monitor/system/fortimanager/config`. */
export interface MonitorSystemFortimanagerConfigParams {
  fortimanager_ip?: string | undefined;
  unregister?: boolean | undefined;
}

/** What `GET /monitor/system/fortimanager/status` answers. */
export interface MonitorSystemFortimanagerStatus {
  mode?: string;
  server?: string;
  fortimanager_status_id?: number;
  fortimanager_registration_status_id?: number;
}

/** Parameters of `GET /monitor/system/fortimanager/status`. */
export interface MonitorSystemFortimanagerStatusParams {
  skip_detect?: boolean | undefined;
}

/** What `GET /monitor/system/global-search` answers: one, or a list of them. */
export interface MonitorSystemGlobalSearch {
  mkey?: number;
  pathname?: unknown;
  weight?: number;
  matched_properties?: unknown[];
}

/** Parameters of `GET /monitor/system/global-search`. */
export interface MonitorSystemGlobalSearchParams {
  search: string;
  scope?: "vdom" | "global" | UnknownValue | undefined;
  search_tables?: readonly (string | number)[] | undefined;
  skip_tables?: readonly (string | number)[] | undefined;
  exact?: boolean | undefined;
}

/** What `GET /monitor/system/ha-backup-hb-used` answers: one, or a list of them. */
export interface MonitorSystemHaBackupHbUsed {
  backup_hb_used?: boolean;
}

/** One row of what `GET /monitor/system/ha-checksums` answers. */
export interface MonitorSystemHaChecksums {
  is_manage_master?: number;
  is_root_master?: number;
  is_manage_primary?: boolean;
  is_root_primary?: boolean;
  serial_no?: string;
  checksum?: {
    [key: string]: string;
  };
}

/** What `GET /monitor/system/ha-history` answers. */
export interface MonitorSystemHaHistory {
  start_time?: number;
  last_change?: number;
  history?: {
    event?: string;
    time?: number;
  }[];
}

/** What `GET /monitor/system/ha-hw-interface` answers: one, or a list of them. */
export interface MonitorSystemHaHwInterface {
  interface?: unknown[];
  synchronized?: boolean;
}

/** What `GET /monitor/system/ha-nonsync-checksums` answers: one, or a list of them. */
export interface MonitorSystemHaNonsyncChecksums {
  is_manage_master?: number;
  is_root_master?: number;
  is_manage_primary?: boolean;
  is_root_primary?: boolean;
  serial_no?: unknown;
  checksum?: unknown;
}

/** One row of what `GET /monitor/system/ha-peer` answers. */
export interface MonitorSystemHaPeer {
  serial_no?: string;
  vcluster_id?: number;
  priority?: number;
  hostname?: string;
  master?: boolean;
  primary?: boolean;
}

/** Parameters of `GET /monitor/system/ha-peer`. */
export interface MonitorSystemHaPeerParams {
  serial_no?: string | undefined;
  vcluster_id?: number | undefined;
}

/** Parameters of `POST /monitor/system/ha-peer/disconnect`. */
export interface MonitorSystemHaPeerDisconnectParams {
  serial_no: string;
  interface: string;
  ip: string;
  mask: string;
}

/** Parameters of `POST /monitor/system/ha-peer/update`. */
export interface MonitorSystemHaPeerUpdateParams {
  serial_no: string;
  vcluster_id?: number | undefined;
  priority?: number | undefined;
  hostname?: string | undefined;
}

/** One row of what `GET /monitor/system/ha-statistics` answers. */
export interface MonitorSystemHaStatistics {
  hostname?: string;
  serial_no?: string;
  tnow?: number;
  sessions?: number;
  sessions6?: number;
  tpacket?: number;
  vir_usage?: number;
  net_usage?: number;
  tbyte?: number;
  intr_usage?: number;
  cpu_usage?: number;
  mem_usage?: number;
  uptime?: number;
  per_vdom_stats?: unknown[];
}

/** What `GET /monitor/system/ha-table-checksums` answers: one, or a list of them. */
export interface MonitorSystemHaTableChecksums {
  serial_no?: unknown;
  tables?: unknown;
}

/** Parameters of `GET /monitor/system/ha-table-checksums`. */
export interface MonitorSystemHaTableChecksumsParams {
  serial_no: string;
  vdom_name?: string | undefined;
}

/** Parameters of `POST /monitor/system/hscalefw-license/upload`. */
export interface MonitorSystemHscalefwLicenseUploadParams {
  license_key: string;
}

/** What `GET /monitor/system/interface` answers. */
export interface MonitorSystemInterface {
  [key: string]: {
    id?: string;
    name?: string;
    alias?: string;
    mac?: string;
    ip?: string;
    mask?: number;
    link?: boolean;
    speed?: number;
    duplex?: number;
    tx_packets?: number;
    rx_packets?: number;
    tx_bytes?: number;
    rx_bytes?: number;
    tx_errors?: number;
    rx_errors?: number;
    vlanid?: number;
    interface?: string;
  };
}

/** Parameters of `GET /monitor/system/interface`. */
export interface MonitorSystemInterfaceParams {
  interface_name?: string | undefined;
  include_vlan?: boolean | undefined;
  include_aggregate?: boolean | undefined;
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/system/interface/dhcp-renew`. */
export interface MonitorSystemInterfaceDhcpRenewParams {
  mkey: string;
  ipv6?: boolean | undefined;
}

/** What `GET /monitor/system/interface/dhcp-status` answers: one, or a list of them. */
export interface MonitorSystemInterfaceDhcpStatus {
  status?: unknown;
  ip?: unknown;
  netmask?: unknown;
  expiry_date?: unknown;
  dynamic_dns1?: unknown;
  dynamic_dns2?: unknown;
  dynamic_gateway?: unknown;
  show_gateway?: boolean;
  override_dns?: boolean;
}

/** Parameters of `GET /monitor/system/interface/dhcp-status`. */
export interface MonitorSystemInterfaceDhcpStatusParams {
  mkey: string;
  ipv6?: boolean | undefined;
}

/** What `GET /monitor/system/interface/kernel-interfaces` answers: one, or a list of them. */
export interface MonitorSystemInterfaceKernelInterfaces {
  id?: number;
  name?: unknown;
  link?: number;
}

/** What `GET /monitor/system/interface/poe` answers: one, or a list of them. */
export interface MonitorSystemInterfacePoe {
  interface?: unknown;
  enabled?: boolean;
  power_status?: unknown;
  used?: number;
  reserved?: number;
}

/** Parameters of `GET /monitor/system/interface/poe`. */
export interface MonitorSystemInterfacePoeParams {
  mkey?: string | undefined;
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/system/interface/poe-usage` answers: one, or a list of them. */
export interface MonitorSystemInterfacePoeUsage {
  vdom_allocated?: number;
  global_allocated?: number;
}

/** What `GET /monitor/system/interface/speed-test-status` answers: one, or a list of them. */
export interface MonitorSystemInterfaceSpeedTestStatus {
  progress?: number;
  measured_upstream_bandwidth?: number;
  measured_downstream_bandwidth?: number;
  measure_time?: number;
  error_code?: number;
}

/** Parameters of `GET /monitor/system/interface/speed-test-status`. */
export interface MonitorSystemInterfaceSpeedTestStatusParams {
  id: number;
}

/** Parameters of `POST /monitor/system/interface/speed-test-trigger`. */
export interface MonitorSystemInterfaceSpeedTestTriggerParams {
  mkey: string;
}

/** One row of what `GET /monitor/system/interface/transceivers` answers. */
export interface MonitorSystemInterfaceTransceivers {
  interface?: string;
  type?: string;
  vendor?: string;
  vendor_part_number?: string;
  vendor_serial_number?: string;
}

/** Parameters of `GET /monitor/system/interface/transceivers`. */
export interface MonitorSystemInterfaceTransceiversParams {
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/system/interface/wake-on-lan`. */
export interface MonitorSystemInterfaceWakeOnLanParams {
  mkey: string;
  mac: string;
  protocol_option?: "wol" | "udp" | UnknownValue | undefined;
  port?: number | undefined;
  address?: string | undefined;
  secureon_password?: string | undefined;
}

/** What `GET /monitor/system/interface-connected-admins-info` answers: one, or a list of them. */
export interface MonitorSystemInterfaceConnectedAdminsInfo {
  current_admin_connected?: boolean;
  num_admins_connected?: number;
  admin_methods?: unknown;
}

/** Parameters of `GET /monitor/system/interface-connected-admins-info`. */
export interface MonitorSystemInterfaceConnectedAdminsInfoParams {
  interface: string;
}

/** What `GET /monitor/system/ipam/list` answers: one, or a list of them. */
export interface MonitorSystemIpamList {
  static_entries?: unknown[];
  dynamic_entries?: unknown[];
}

/** What `GET /monitor/system/ipam/status` answers: one, or a list of them. */
export interface MonitorSystemIpamStatus {
  status?: unknown;
  server_type?: unknown;
  available_subnet_size?: number;
}

/** What `GET /monitor/system/ipam/utilization` answers: one, or a list of them. */
export interface MonitorSystemIpamUtilization {
  ipam_ip_count?: number;
  manual_ip_count?: number;
  total_ip_count?: number;
}

/** Parameters of `GET /monitor/system/ipconf`. */
export interface MonitorSystemIpconfParams {
  devs: readonly (string | number)[];
  ipaddr: string;
}

/** What `GET /monitor/system/link-monitor` answers. */
export interface MonitorSystemLinkMonitor {
  [key: string]: {
    [key: string]: {
      status?: string;
      latency?: number;
      jitter?: number;
      packet_loss?: number;
      packet_sent?: number;
      packet_received?: number;
      session?: number;
      tx_bandwidth?: number;
      rx_bandwidth?: number;
      state_changed?: number;
    };
  };
}

/** Parameters of `GET /monitor/system/link-monitor`. */
export interface MonitorSystemLinkMonitorParams {
  mkey?: string | undefined;
}

/** Parameters of `POST /monitor/system/logdisk/format`. */
export interface MonitorSystemLogdiskFormatParams {
  /** One source names it. */
  raid: "Raid-0" | "Raid-1" | "Raid-5" | "Raid-10" | UnknownValue;
}

/** What `GET /monitor/system/lte-modem/status` answers: one, or a list of them. */
export interface MonitorSystemLteModemStatus {
  status?: unknown;
  manufacturer?: unknown;
  model?: unknown;
  revision?: unknown;
  msisdn?: unknown;
  esn?: unknown;
  imei?: unknown;
  meid?: unknown;
  cell_id?: unknown;
  hw_revision?: unknown;
  sw_revision?: unknown;
  sku?: unknown;
  fsn?: unknown;
  operating_mode?: unknown;
  billing_date?: number;
  gps_status?: boolean;
  gps?: unknown;
  sim_auto_switch?: boolean;
  sim_auto_switch_time?: number;
  roaming?: boolean;
  signal?: unknown;
  data_limit?: number;
  data_usage_tracking?: boolean;
  active_plan?: unknown;
  idle_plan?: unknown;
  active_sim?: unknown;
  connection_status_ipv4?: unknown;
  connection_status_ipv6?: unknown;
  interface?: unknown;
  ipv4?: unknown;
  ipv6?: unknown;
  profile?: unknown;
}

/** Parameters of `POST /monitor/system/lte-modem/upload`. */
export interface MonitorSystemLteModemUploadParams {
  filename?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** One row of what `GET /monitor/system/ntp/status` answers. */
export interface MonitorSystemNtpStatus {
  ip?: unknown;
  server?: unknown;
  reachable?: boolean;
  expires?: number;
  selected?: boolean;
  version?: number;
  stratum?: number;
  reftime?: number;
  offset?: number;
  delay?: unknown;
  dispersion?: unknown;
  peer_dispersion?: number;
}

/** Parameters of `GET /monitor/system/object/usage`. */
export interface MonitorSystemObjectUsageParams {
  q_path?: string | undefined;
  q_name?: string | undefined;
  qtypes?: readonly (string | number)[] | undefined;
  scope?: "vdom" | "global" | UnknownValue | undefined;
  mkey?: string | undefined;
  child_path?: string | undefined;
}

/** Parameters of `POST /monitor/system/os/reboot`. */
export interface MonitorSystemOsRebootParams {
  event_log_message?: string | undefined;
}

/** Parameters of `POST /monitor/system/os/shutdown`. */
export interface MonitorSystemOsShutdownParams {
  event_log_message?: string | undefined;
}

/** What `POST /monitor/system/password-policy-conform/select` answers: one, or a list of them. */
export interface MonitorSystemPasswordPolicyConformSelect {
  valid?: boolean;
  minimum_length?: boolean;
  invalid_user?: boolean;
  min_upper_case_letter?: boolean;
  min_lower_case_letter?: boolean;
  min_number?: boolean;
  min_non_alphanumeric?: boolean;
  reuse_password?: boolean;
}

/** Parameters of `POST /monitor/system/password-policy-conform/select`. */
export interface MonitorSystemPasswordPolicyConformSelectParams {
  mkey?: string | undefined;
  apply_to?: string | undefined;
  password?: string | undefined;
  old_password?: string | undefined;
}

/** What `GET /monitor/system/performance/status` answers. */
export interface MonitorSystemPerformanceStatus {
  cpu?: {
    cores?: {
      user?: number;
      system?: number;
      nice?: number;
      idle?: number;
      iowait?: number;
    }[];
    user?: number;
    system?: number;
    nice?: number;
    idle?: number;
    iowait?: number;
  };
  mem?: {
    total?: number;
    used?: number;
    free?: number;
    freeable?: number;
  };
}

/** Parameters of `POST /monitor/system/private-data-encryption/set`. */
export interface MonitorSystemPrivateDataEncryptionSetParams {
  enable: boolean;
  password?: string | undefined;
}

/** Parameters of `POST /monitor/system/process/kill`. */
export interface MonitorSystemProcessKillParams {
  pid: number;
  signal?: 9 | 11 | 15 | undefined;
}

/** Parameters of `GET /monitor/system/resolve-fqdn`. */
export interface MonitorSystemResolveFqdnParams {
  ipv6?: boolean | undefined;
  fqdn?: readonly (string | number)[] | undefined;
}

/** What `GET /monitor/system/resource/usage` answers. */
export interface MonitorSystemResourceUsage {
  cpu?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  disk?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  disk_lograte?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  faz_cloud_lograte?: unknown[];
  faz_lograte?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  forticloud_lograte?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  gtp_tunnel?: unknown[];
  gtp_tunnel_setup_rate?: unknown[];
  mem?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  session?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  session6?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  setuprate?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  setuprate6?: {
    current?: number;
    historical?: {
      "1-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "10-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "30-min"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "1-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "12-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
      "24-hour"?: {
        values?: number[][];
        start?: number;
        end?: number;
      };
    };
  }[];
  npu_session?: unknown[];
  npu_session6?: unknown[];
  nturbo_session?: unknown[];
  nturbo_session6?: unknown[];
  hw_session?: unknown[];
  hw_session6?: unknown[];
  hw_setuprate?: unknown[];
  hw_setuprate6?: unknown[];
  hw_ps_log_rate?: unknown[];
  hw_pm_log_rate?: unknown[];
}

/** Parameters of `GET /monitor/system/resource/usage`. */
export interface MonitorSystemResourceUsageParams {
  scope?: "vdom" | "global" | UnknownValue | undefined;
  resource?: "cpu" | "mem" | "disk" | "session" | "session6" | "setuprate" | "setuprate6" | "disk_lograte" | "faz_lograte" | "forticloud_lograte" | "gtp_tunnel" | "gtp_tunnel_setup_rate" | UnknownValue | undefined;
  interval?: "1-min" | "10-min" | "30-min" | "1-hour" | "12-hour" | "24-hour" | UnknownValue | undefined;
}

/** What `GET /monitor/system/running-processes` answers: one, or a list of them. */
export interface MonitorSystemRunningProcesses {
  processes?: unknown[];
  total_clock_ticks?: number;
}

/** One row of what `GET /monitor/system/sandbox/connection` answers. */
export interface MonitorSystemSandboxConnection {
  status?: string;
  type?: string;
}

/** Parameters of `GET /monitor/system/sandbox/connection`. */
export interface MonitorSystemSandboxConnectionParams {
  server?: string | undefined;
}

/** What `GET /monitor/system/sandbox/detect` answers: one, or a list of them. */
export interface MonitorSystemSandboxDetect {
  serial?: unknown;
  status?: unknown;
  mgmt_ip?: unknown;
  mgmt_port?: number;
}

/** One row of what `GET /monitor/system/sandbox/stats` answers. */
export interface MonitorSystemSandboxStats {
  detected?: number;
  clean?: number;
  risk_low?: number;
  risk_med?: number;
  risk_high?: number;
  submitted?: number;
}

/** One row of what `GET /monitor/system/sandbox/status` answers. */
export interface MonitorSystemSandboxStatus {
  configured?: boolean;
  type?: string;
  cloud_region?: string;
  server?: string;
  malware_package_version?: string;
  signatures_loaded?: boolean;
  signatures_count?: number;
}

/** Parameters of `GET /monitor/system/sandbox/test-connect`. */
export interface MonitorSystemSandboxTestConnectParams {
  server: string;
}

/** Parameters of `GET /monitor/system/sdn-connector/nsx-security-tags`. */
export interface MonitorSystemSdnConnectorNsxSecurityTagsParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/system/sdn-connector/status` answers: one, or a list of them. */
export interface MonitorSystemSdnConnectorStatus {
  name?: unknown;
  type?: unknown;
  status?: unknown;
  updating?: boolean;
  last_update?: number;
  active_server?: unknown;
}

/** Parameters of `GET /monitor/system/sdn-connector/status`. */
export interface MonitorSystemSdnConnectorStatusParams {
  mkey?: string | undefined;
  type?: string | undefined;
}

/** What `POST /monitor/system/sdn-connector/update` answers: one, or a list of them. */
export interface MonitorSystemSdnConnectorUpdate {
  name?: unknown;
  type?: unknown;
  status?: unknown;
}

/** Parameters of `POST /monitor/system/sdn-connector/update`. */
export interface MonitorSystemSdnConnectorUpdateParams {
  mkey: string;
}

/** Parameters of `POST /monitor/system/sdn-connector/validate-gcp-key`. */
export interface MonitorSystemSdnConnectorValidateGcpKeyParams {
  "private-key": string;
}

/** Parameters of `GET /monitor/system/security-rating`. */
export interface MonitorSystemSecurityRatingParams {
  id?: number | undefined;
  report_type?: string | undefined;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** Parameters of `GET /monitor/system/security-rating/history`. */
export interface MonitorSystemSecurityRatingHistoryParams {
  report_type?: string | undefined;
}

/** Parameters of `GET /monitor/system/security-rating/lang`. */
export interface MonitorSystemSecurityRatingLangParams {
  key?: string | undefined;
}

/** Parameters of `GET /monitor/system/security-rating/status`. */
export interface MonitorSystemSecurityRatingStatusParams {
  id?: number | undefined;
  report_type?: string | undefined;
  progress?: boolean | undefined;
}

/** Parameters of `POST /monitor/system/security-rating/trigger`. */
export interface MonitorSystemSecurityRatingTriggerParams {
  report_type?: string | undefined;
  report_types?: readonly unknown[] | undefined;
}

/** One row of what `GET /monitor/system/sensor-info` answers. */
export interface MonitorSystemSensorInfo {
  id?: string;
  name?: string;
  type?: string;
  value?: number;
  alarm?: boolean;
  thresholds?: {
    lower_non_recoverable?: number;
    lower_critical?: number;
    lower_non_critical?: number;
    upper_non_critical?: number;
    upper_critical?: number;
    upper_non_recoverable?: number;
  };
}

/** Parameters of `POST /monitor/system/sniffer/clear`. */
export interface MonitorSystemSnifferClearParams {
  mkey: number;
}

/** Parameters of `GET /monitor/system/sniffer/download`. */
export interface MonitorSystemSnifferDownloadParams {
  mkey: number;
}

/** Parameters of `POST /monitor/system/sniffer/restart`. */
export interface MonitorSystemSnifferRestartParams {
  mkey: number;
}

/** Parameters of `POST /monitor/system/sniffer/start`. */
export interface MonitorSystemSnifferStartParams {
  mkey: number;
}

/** Parameters of `POST /monitor/system/sniffer/stop`. */
export interface MonitorSystemSnifferStopParams {
  mkey: number;
}

/** What `GET /monitor/system/status` answers. */
export interface MonitorSystemStatus {
  model_name?: string;
  model_number?: string;
  model?: string;
  hostname?: string;
  log_disk_status?: string;
}

/** What `GET /monitor/system/time` answers. */
export interface MonitorSystemTime {
  time?: number;
}

/** Parameters of `POST /monitor/system/time/set`. */
export interface MonitorSystemTimeSetParams {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** What `GET /monitor/system/timezone` answers: one, or a list of them. */
export interface MonitorSystemTimezone {
  q_origin_key?: unknown;
  name?: unknown;
  utc_offset?: unknown;
  dst_offset?: unknown;
  current_utc_offset?: unknown;
  utc_offset_hours?: unknown;
  is_dst_timezone?: boolean;
}

/** What `GET /monitor/system/traffic-history/interface` answers. */
export interface MonitorSystemTrafficHistoryInterface {
  last_rx?: number;
  last_tx?: number;
  rx?: unknown[];
  tx?: unknown[];
}

/** Parameters of `GET /monitor/system/traffic-history/interface`. */
export interface MonitorSystemTrafficHistoryInterfaceParams {
  interface: string;
  time_period: "hour" | "day" | "week" | UnknownValue;
}

/** What `GET /monitor/system/traffic-history/top-applications` answers: one, or a list of them. */
export interface MonitorSystemTrafficHistoryTopApplications {
  app_id?: number;
  last_rx?: number;
  last_tx?: number;
  rx?: unknown[];
  tx?: unknown[];
  total_bytes?: number;
}

/** Parameters of `GET /monitor/system/traffic-history/top-applications`. */
export interface MonitorSystemTrafficHistoryTopApplicationsParams {
  time_period: "hour" | "day" | "week" | UnknownValue;
}

/** What `GET /monitor/system/trusted-cert-authorities` answers: one, or a list of them. */
export interface MonitorSystemTrustedCertAuthorities {
  name?: unknown;
  status?: unknown;
  source?: unknown;
  comments?: unknown;
  range?: unknown;
  exists?: boolean;
  is_ssl_server_cert?: boolean;
  is_proxy_ssl_cert?: boolean;
  is_general_allowable_cert?: boolean;
  is_default_local?: boolean;
  is_built_in?: boolean;
  is_wifi_cert?: boolean;
  is_deep_inspection_cert?: boolean;
  trusted?: boolean;
  has_valid_cert_key?: boolean;
  key_type?: unknown;
  key_size?: number;
  is_local_ca_cert?: boolean;
  type?: unknown;
  valid_from?: number;
  valid_to?: number;
  valid_from_raw?: unknown;
  valid_to_raw?: unknown;
  signature_algorithm?: unknown;
  subject?: unknown;
  subject_raw?: unknown;
  issuer?: unknown;
  issuer_raw?: unknown;
  fingerprint?: unknown;
  version?: number;
  is_ca?: boolean;
  serial_number?: unknown;
  q_path?: unknown;
  q_name?: unknown;
  q_ref?: number;
  q_static?: boolean;
  q_type?: number;
  ext?: unknown[];
}

/** Parameters of `GET /monitor/system/trusted-cert-authorities`. */
export interface MonitorSystemTrustedCertAuthoritiesParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/system/upgrade-report/current` answers: one, or a list of them. */
export interface MonitorSystemUpgradeReportCurrent {
  ipv4_sessions?: number;
  ipv6_sessions?: number;
  sslvpn_tunnels?: number;
  ipsec_tunnels?: number;
  cpu_usage?: number;
  memory_usage?: number;
  total_routes?: number;
  total_ospf_routes?: number;
  total_bgp_routes?: number;
  fortigate_stats?: unknown;
  fortiap_stats?: unknown;
  fortiswitch_stats?: unknown;
  fortiextender_stats?: unknown;
  endpoint_device_stats?: unknown;
}

/** What `GET /monitor/system/upgrade-report/saved` answers: one, or a list of them. */
export interface MonitorSystemUpgradeReportSaved {
  ipv4_sessions?: number;
  ipv6_sessions?: number;
  sslvpn_tunnels?: number;
  ipsec_tunnels?: number;
  cpu_usage?: number;
  memory_usage?: number;
  total_routes?: number;
  total_ospf_routes?: number;
  total_bgp_routes?: number;
  fortigate_stats?: unknown;
  fortiap_stats?: unknown;
  fortiswitch_stats?: unknown;
  fortiextender_stats?: unknown;
  endpoint_device_stats?: unknown;
  config_revision_id?: number;
  version?: unknown;
  admin?: unknown;
  created?: number;
}

/** What `GET /monitor/system/usb-log` answers: one, or a list of them. */
export interface MonitorSystemUsbLog {
  usb_attached?: boolean;
  max_usb_filename_length?: unknown;
  auto_install_image?: boolean;
  auto_install_conf?: boolean;
  disk_size?: unknown;
  avail_space?: unknown;
  model?: unknown;
  progress?: unknown;
  same_vdom?: boolean;
  is_copying?: boolean;
  log_size?: unknown;
  log_file_no?: unknown;
}

/** What `GET /monitor/system/vdom-link` answers: one, or a list of them. */
export interface MonitorSystemVdomLink {
  name?: unknown;
  type?: unknown;
  pairs?: unknown[];
}

/** Parameters of `GET /monitor/system/vdom-link`. */
export interface MonitorSystemVdomLinkParams {
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/system/vdom-resource` answers. */
export interface MonitorSystemVdomResource {
  cpu?: number;
  memory?: number;
  setup_rate?: number;
  is_deletable?: boolean;
  session?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "ipsec-phase1"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "ipsec-phase2"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "ipsec-phase1-interface"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "ipsec-phase2-interface"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "dialup-tunnel"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "firewall-policy"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "firewall-address"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "firewall-addrgrp"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "custom-service"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "service-group"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "onetime-schedule"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "recurring-schedule"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  user?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "user-group"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  sslvpn?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  proxy?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
  "log-disk-quota"?: {
    id?: number;
    custom_max?: number;
    min_custom_value?: number;
    max_custom_value?: number;
    guaranteed?: number;
    min_guaranteed_value?: number;
    max_guaranteed_value?: number;
    global_max?: number;
    current_usage?: number;
    usage_percent?: number;
  };
}

/** What `GET /monitor/system/vm-information` answers: one, or a list of them. */
export interface MonitorSystemVmInformation {
  cpu_used?: number;
  cpu_max?: number;
  mem_used?: number;
  mem_max?: number;
  is_payg?: boolean;
  nva_payg_billing_status?: unknown;
  type?: unknown;
  valid?: boolean;
  status?: unknown;
  license_model?: number;
  license_platform_name?: unknown;
  license_source?: unknown;
  expires?: number;
  validation_overdue_since?: number;
  closed_network?: boolean;
  is_autoscale_master?: boolean;
  autoscale_set_size?: number;
  autoscale_enabled?: boolean;
  autoscale_peers?: unknown[];
}

/** What `POST /monitor/system/vmlicense/download` answers: one, or a list of them. */
export interface MonitorSystemVmlicenseDownload {
  forticare_error_code?: number;
  forticare_error_message?: unknown;
}

/** Parameters of `POST /monitor/system/vmlicense/download`. */
export interface MonitorSystemVmlicenseDownloadParams {
  token?: string | undefined;
  proxy_url?: string | undefined;
}

/** What `POST /monitor/system/vmlicense/download-eval` answers: one, or a list of them. */
export interface MonitorSystemVmlicenseDownloadEval {
  forticare_error_code?: number;
  forticare_error_message?: unknown;
}

/** Parameters of `POST /monitor/system/vmlicense/download-eval`. */
export interface MonitorSystemVmlicenseDownloadEvalParams {
  account_id: string;
  account_password: string;
  is_government?: boolean | undefined;
}

/** Parameters of `POST /monitor/system/vmlicense/upload`. */
export interface MonitorSystemVmlicenseUploadParams {
  /** The file, base64. */
  file_content?: FileContent | undefined;
}
