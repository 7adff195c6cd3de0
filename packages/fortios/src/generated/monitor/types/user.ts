// Generated from specs/fortios/monitor/user.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** What `GET /monitor/user/banned` answers: one, or a list of them. */
export interface MonitorUserBanned {
  ip_address?: unknown;
  source?: unknown;
  ipv6?: number;
  created?: number;
  expires?: number;
}

/** Parameters of `POST /monitor/user/banned/add_users`. */
export interface MonitorUserBannedAddUsersParams {
  ip_addresses: readonly unknown[];
  expiry?: number | undefined;
}

/** What `GET /monitor/user/banned/check` answers: one, or a list of them. */
export interface MonitorUserBannedCheck {
  ip_address?: unknown;
  is_banned?: boolean;
}

/** Parameters of `GET /monitor/user/banned/check`. */
export interface MonitorUserBannedCheckParams {
  ip_address: string;
}

/** Parameters of `POST /monitor/user/banned/clear_users`. */
export interface MonitorUserBannedClearUsersParams {
  ip_addresses: readonly unknown[];
}

/** What `GET /monitor/user/collected-email` answers: one, or a list of them. */
export interface MonitorUserCollectedEmail {
  collected_email?: unknown;
  duration_secs?: number;
  ipaddr?: unknown;
  expiry_secs?: number;
  traffic_vol_bytes?: number;
  mac?: unknown;
}

/** Parameters of `GET /monitor/user/collected-email`. */
export interface MonitorUserCollectedEmailParams {
  ipv6?: boolean | undefined;
}

/** Parameters of `GET /monitor/user/detected-device`. */
export interface MonitorUserDetectedDeviceParams {
  expand_child_macs?: boolean | undefined;
  with_dhcp?: boolean | undefined;
  with_endpoint?: boolean | undefined;
  with_fortilink?: boolean | undefined;
  with_fortiap?: boolean | undefined;
  with_user?: boolean | undefined;
}

/** Parameters of `GET /monitor/user/device`. */
export interface MonitorUserDeviceParams {
  master_only?: boolean | undefined;
  master_mac?: string | undefined;
}

/** What `GET /monitor/user/device/iot-query` answers: one, or a list of them. */
export interface MonitorUserDeviceIotQuery {
  iot_info?: unknown;
  iot_vulnerability?: unknown[];
}

/** Parameters of `GET /monitor/user/device/iot-query`. */
export interface MonitorUserDeviceIotQueryParams {
  mac: string;
  ip: string;
}

/** Parameters of `POST /monitor/user/device/purdue-level`. */
export interface MonitorUserDevicePurdueLevelParams {
  mac: string;
  ip?: string | undefined;
  level: "1" | "1.5" | "2" | "2.5" | "3" | "3.5" | "4" | "5" | "5.5" | UnknownValue;
}

/** What `GET /monitor/user/device/query` answers: one, or a list of them. */
export interface MonitorUserDeviceQuery {
  avatar_source?: unknown;
  avatar_fingerprint?: unknown;
  detected_interface?: unknown;
  detected_interface_fortitelemetry?: unknown;
  dhcp_lease_status?: unknown;
  dhcp_lease_expire?: unknown;
  dhcp_lease_reserved?: unknown;
  dhcp_server_id?: unknown;
  domain?: unknown;
  email?: unknown;
  fortiap_id?: unknown;
  fortiap_ssid?: unknown;
  fortiap_name?: unknown;
  forticlient_id?: unknown;
  forticlient_gateway_interface?: unknown;
  gateway_interface_name?: unknown;
  forticlient_username?: unknown;
  forticlient_version?: unknown;
  ems_sn?: unknown;
  ems_tenant_id?: unknown;
  tags?: unknown;
  is_fortiswitch_client?: unknown;
  fortiswitch_name?: unknown;
  fortiswitch_id?: unknown;
  fortiswitch_serial?: unknown;
  fortiswitch_port_id?: unknown;
  fortiswitch_vlan_id?: unknown;
  fortiswitch_port_name?: unknown;
  fortiswitch_last_seen?: unknown;
  generation?: unknown;
  hardware_family?: unknown;
  hardware_type?: unknown;
  hardware_vendor?: unknown;
  hardware_version?: unknown;
  hostname?: unknown;
  ipv4_address?: unknown;
  ipv6_address?: unknown;
  is_detected_interface_role_wan?: unknown;
  is_forticlient_endpoint?: unknown;
  is_ems_registered?: unknown;
  is_forticlient_unauth_user?: boolean;
  is_master_device?: unknown;
  is_online?: unknown;
  last_seen?: unknown;
  active_start_time?: unknown;
  active_end_time?: unknown;
  mac?: unknown;
  mac_firewall_address?: unknown;
  master_mac?: unknown;
  online_interfaces?: unknown[];
  on_net?: unknown;
  os_name?: unknown;
  os_version?: unknown;
  other_macs?: unknown[];
  phone?: unknown;
  purdue_level?: unknown;
  quarantined_on_forticlient?: boolean;
  server?: unknown;
  unauth_user?: unknown;
  unjoined_forticlient_endpoint?: boolean;
  user_info?: unknown;
  vuln_count?: number;
  vuln_count_critical?: number;
  vuln_count_high?: number;
  vuln_count_info?: number;
  vuln_count_low?: number;
  vuln_count_medium?: number;
  host_src?: unknown;
  user_info_src?: unknown;
  vdom?: unknown;
  is_fortiguard_src?: unknown;
  ztna_connected?: boolean;
  directly_connected?: boolean;
  vpn_connected?: boolean;
  out_of_sync?: boolean;
  iot_info?: unknown[];
  iot_vuln_count?: number;
  iot_vuln_count_critical?: number;
  iot_vuln_count_high?: number;
  iot_vuln_count_info?: number;
  iot_vuln_count_low?: number;
  iot_vuln_count_medium?: number;
  iot_kev_count?: number;
  total_vuln_count?: number;
  max_vuln_level?: unknown;
  fortifone_name?: unknown;
  fortifone_extension?: unknown;
  fortivoice_managed_serial?: unknown;
  device_type?: unknown;
}

/** Parameters of `GET /monitor/user/device/query`. */
export interface MonitorUserDeviceQueryParams {
  timestamp_from?: number | undefined;
  timestamp_to?: number | undefined;
  filters?: readonly (string | number)[] | undefined;
  query_type?: "latest" | "unified_latest" | "unified_history" | UnknownValue | undefined;
  view_type?: "device" | "fortiswitch_client" | "forticlient" | "iot_vuln_info" | UnknownValue | undefined;
  query_id?: number | undefined;
  cache_query?: boolean | undefined;
  key_only?: boolean | undefined;
  filter_logic?: "and" | "or" | UnknownValue | undefined;
  total_only?: boolean | undefined;
}

/** Parameters of `POST /monitor/user/device/remove`. */
export interface MonitorUserDeviceRemoveParams {
  macs?: readonly unknown[] | undefined;
}

/** What `GET /monitor/user/device/stats` answers: one, or a list of them. */
export interface MonitorUserDeviceStats {
  chart_value?: unknown;
  chart_count?: unknown;
}

/** Parameters of `GET /monitor/user/device/stats`. */
export interface MonitorUserDeviceStatsParams {
  "stat-query-type"?: "device" | "fortiswitch_client" | "forticlient" | UnknownValue | undefined;
  "stat-key": "os_name" | "hardware_type" | "detected_interface" | "is_online" | "max_vuln_level" | "fortiswitch_id" | "fortiswitch_port_name" | UnknownValue;
  timestamp_from?: number | undefined;
  timestamp_to: number;
  filters?: readonly (string | number)[] | undefined;
  filter_logic?: "and" | "or" | UnknownValue | undefined;
}

/** One row of what `GET /monitor/user/firewall` answers. */
export interface MonitorUserFirewall {
  id?: number;
  index?: number;
  type?: string;
  username?: unknown;
  server?: unknown;
  usergroup?: unknown[];
  policyid?: number;
  duration_secs?: number;
  auth_type?: number;
  ipaddr?: string;
  src_type?: string;
  expiry_secs?: number;
  traffic_vol_bytes?: number;
  method?: string;
}

/** Parameters of `GET /monitor/user/firewall`. */
export interface MonitorUserFirewallParams {
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  include_fsso?: boolean | undefined;
}

/** Parameters of `POST /monitor/user/firewall/auth`. */
export interface MonitorUserFirewallAuthParams {
  username: string;
  ip: string;
  server?: string | undefined;
}

/** What `GET /monitor/user/firewall/count` answers: one, or a list of them. */
export interface MonitorUserFirewallCount {
  ipv4?: number;
  ipv6?: number;
  total?: number;
}

/** Parameters of `GET /monitor/user/firewall/count`. */
export interface MonitorUserFirewallCountParams {
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  include_fsso?: boolean | undefined;
}

/** Parameters of `POST /monitor/user/firewall/deauth`. */
export interface MonitorUserFirewallDeauthParams {
  user_type?: "proxy" | "firewall" | UnknownValue | undefined;
  id?: number | undefined;
  ip?: string | undefined;
  ip_version?: "ip4" | "ip6" | UnknownValue | undefined;
  method?: "fsso" | "rsso" | "ntlm" | "firewall" | "wsso" | "fsso_citrix" | "sso_guest" | UnknownValue | undefined;
  all?: boolean | undefined;
  users?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/user/fortitoken/activate`. */
export interface MonitorUserFortitokenActivateParams {
  tokens?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/user/fortitoken/import-mobile`. */
export interface MonitorUserFortitokenImportMobileParams {
  code: string;
}

/** Parameters of `POST /monitor/user/fortitoken/import-seed`. */
export interface MonitorUserFortitokenImportSeedParams {
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `POST /monitor/user/fortitoken/provision`. */
export interface MonitorUserFortitokenProvisionParams {
  tokens?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/user/fortitoken/refresh`. */
export interface MonitorUserFortitokenRefreshParams {
  tokens?: readonly unknown[] | undefined;
}

/** Parameters of `POST /monitor/user/fortitoken/send-activation`. */
export interface MonitorUserFortitokenSendActivationParams {
  token: string;
  method?: "email" | "sms" | UnknownValue | undefined;
  email?: string | undefined;
  sms_phone?: string | undefined;
}

/** What `GET /monitor/user/fortitoken-cloud/status` answers: one, or a list of them. */
export interface MonitorUserFortitokenCloudStatus {
  point_balance?: unknown;
  type?: unknown;
  expires?: unknown;
  status?: unknown;
  trial_status?: unknown;
  user_count?: number;
  user_limit?: number;
}

/** One row of what `GET /monitor/user/fsso` answers. */
export interface MonitorUserFsso {
  name?: string;
  ldap_server?: string;
  type?: string;
  status?: string;
  active_server?: string;
  id?: number;
  server?: string;
}

/** Parameters of `POST /monitor/user/guest/email`. */
export interface MonitorUserGuestEmailParams {
  group: string;
  guest: readonly unknown[];
}

/** Parameters of `POST /monitor/user/guest/sms`. */
export interface MonitorUserGuestSmsParams {
  group: string;
  guest: readonly unknown[];
}

/** What `GET /monitor/user/info/query` answers: one, or a list of them. */
export interface MonitorUserInfoQuery {
  total?: number;
  count?: number;
  entries?: unknown[];
}

/** Parameters of `GET /monitor/user/info/query`. */
export interface MonitorUserInfoQueryParams {
  timestamp_from?: number | undefined;
  timestamp_to?: number | undefined;
  filters?: readonly (string | number)[] | undefined;
  query_type?: "latest" | "unified_latest" | "unified_history" | UnknownValue | undefined;
  query_id?: number | undefined;
  cache_query?: boolean | undefined;
  key_only?: boolean | undefined;
  filter_logic?: "and" | "or" | UnknownValue | undefined;
  total_only?: boolean | undefined;
}

/** Parameters of `GET /monitor/user/info/thumbnail`. */
export interface MonitorUserInfoThumbnailParams {
  filters: readonly (string | number)[];
}

/** Parameters of `GET /monitor/user/info/thumbnail-file`. */
export interface MonitorUserInfoThumbnailFileParams {
  filename: string;
}

/** Parameters of `POST /monitor/user/local/change-password`. */
export interface MonitorUserLocalChangePasswordParams {
  username: string;
  new_password: string;
}

/** What `POST /monitor/user/password-policy-conform/select` answers: one, or a list of them. */
export interface MonitorUserPasswordPolicyConformSelect {
  valid?: boolean;
  minimum_length?: boolean;
  maximum_length?: boolean;
  invalid_user?: boolean;
  min_change_characters?: boolean;
  min_upper_case_letter?: boolean;
  min_lower_case_letter?: boolean;
  min_number?: boolean;
  min_non_alphanumeric?: boolean;
  reuse_password?: boolean;
}

/** Parameters of `POST /monitor/user/password-policy-conform/select`. */
export interface MonitorUserPasswordPolicyConformSelectParams {
  username?: string | undefined;
  password: string;
}

/** What `GET /monitor/user/proxy` answers: one, or a list of them. */
export interface MonitorUserProxy {
  id?: number;
  type?: unknown;
  username?: unknown;
  usergroup?: unknown;
  uid?: number;
  policyid?: number;
  duration_secs?: number;
  expiry_secs?: number;
  traffic_vol_bytes?: number;
  ipaddr?: unknown;
  method?: unknown;
}

/** What `GET /monitor/user/proxy/count` answers: one, or a list of them. */
export interface MonitorUserProxyCount {
  total?: number;
}

/** Parameters of `POST /monitor/user/query/abort`. */
export interface MonitorUserQueryAbortParams {
  query_id: number;
}

/** Parameters of `GET /monitor/user/radius/get-test-connect`. */
export interface MonitorUserRadiusGetTestConnectParams {
  mkey?: string | undefined;
  ordinal?: string | undefined;
  server?: string | undefined;
  secret?: string | undefined;
  auth_type?: "auto" | "ms_chap_v2" | "ms_chap" | "chap" | "pap" | UnknownValue | undefined;
  user?: string | undefined;
  password?: string | undefined;
}

/** Parameters of `POST /monitor/user/radius/test-connect`. */
export interface MonitorUserRadiusTestConnectParams {
  mkey?: string | undefined;
  ordinal?: string | undefined;
  server?: string | undefined;
  secret?: string | undefined;
  auth_type?: "auto" | "ms_chap_v2" | "ms_chap" | "chap" | "pap" | UnknownValue | undefined;
  user?: string | undefined;
  password?: string | undefined;
}

/** What `GET /monitor/user/scim/groups` answers: one, or a list of them. */
export interface MonitorUserScimGroups {
  display_name?: unknown;
  external_id?: unknown;
}

/** Parameters of `GET /monitor/user/scim/groups`. */
export interface MonitorUserScimGroupsParams {
  client_name: string;
}

/** What `GET /monitor/user/scim/users` answers: one, or a list of them. */
export interface MonitorUserScimUsers {
  displayName?: unknown;
  userName?: unknown;
  name?: unknown;
  active?: number;
  meta?: unknown;
  emails?: unknown[];
  groups?: unknown[];
}

/** Parameters of `GET /monitor/user/scim/users`. */
export interface MonitorUserScimUsersParams {
  client_name: string;
  group_name?: string | undefined;
  user_name?: string | undefined;
}

/** What `POST /monitor/user/tacacs-plus/test` answers: one, or a list of them. */
export interface MonitorUserTacacsPlusTest {
  status?: number;
  message?: unknown;
}

/** Parameters of `POST /monitor/user/tacacs-plus/test`. */
export interface MonitorUserTacacsPlusTestParams {
  mkey?: string | undefined;
  ordinal?: string | undefined;
  server?: string | undefined;
  secret?: string | undefined;
  port?: number | undefined;
  source_ip?: string | undefined;
}
