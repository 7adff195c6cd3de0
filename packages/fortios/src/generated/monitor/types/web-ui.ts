// Generated from specs/fortios/monitor/web-ui.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { FileContent } from "../../../endpoint/types.ts";

/** Parameters of `POST /monitor/web-ui/custom-language/create`. */
export interface MonitorWebUiCustomLanguageCreateParams {
  lang_name: string;
  lang_comments?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `GET /monitor/web-ui/custom-language/download`. */
export interface MonitorWebUiCustomLanguageDownloadParams {
  lang_name: string;
}

/** Parameters of `POST /monitor/web-ui/custom-language/update`. */
export interface MonitorWebUiCustomLanguageUpdateParams {
  mkey: string;
  lang_name?: string | undefined;
  lang_comments?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `POST /monitor/web-ui/language/import`. */
export interface MonitorWebUiLanguageImportParams {
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/web-ui/state` answers. */
export interface MonitorWebUiState {
  model_name?: string;
  model_number?: string;
  hostname?: string;
  model?: string;
  model_subtype?: string;
  model_level?: string;
  admin_using_default_password?: boolean;
  admin?: {
    name?: string;
    login_name?: string;
    profile?: {
      name?: string;
      q_origin_key?: string;
      scope?: string;
      comments?: string;
      secfabgrp?: string;
      ftviewgrp?: string;
      authgrp?: string;
      sysgrp?: string;
      netgrp?: string;
      loggrp?: string;
      fwgrp?: string;
      vpngrp?: string;
      utmgrp?: string;
      wanoptgrp?: string;
      wifi?: string;
      "netgrp-permission"?: {
        cfg?: string;
        "packet-capture"?: string;
        "route-cfg"?: string;
      };
      "sysgrp-permission"?: {
        admin?: string;
        upd?: string;
        cfg?: string;
        mnt?: string;
      };
      "fwgrp-permission"?: {
        policy?: string;
        address?: string;
        service?: string;
        schedule?: string;
        others?: string;
      };
      "loggrp-permission"?: {
        config?: string;
        "data-access"?: string;
        "report-access"?: string;
        "threat-weight"?: string;
      };
      "utmgrp-permission"?: {
        antivirus?: string;
        ips?: string;
        webfilter?: string;
        emailfilter?: string;
        "data-loss-prevention"?: string;
        "file-filter"?: string;
        "application-control"?: string;
        icap?: string;
        voip?: string;
        waf?: string;
        dnsfilter?: string;
        "endpoint-control"?: string;
      };
      "admintimeout-override"?: string;
      admintimeout?: number;
      "system-diagnostics"?: string;
    };
    global_admin?: boolean;
    super_admin?: boolean;
    ignore_release_overview?: string;
    ignore_invalid_signature_version?: string;
    dashboard_template?: string;
    guest_admin?: boolean;
    fmg_admin?: boolean;
    sso_login_type?: string;
    remote_admin?: boolean;
    pki_admin?: boolean;
    vdoms?: string[];
    vdom_info?: {
      [key: string]: {
        central_nat_enabled?: boolean;
        transparent_mode?: boolean;
        ngfw_mode?: string;
        features?: {
          "gui-icap"?: boolean;
          "gui-implicit-policy"?: boolean;
          "gui-dns-database"?: boolean;
          "gui-load-balance"?: boolean;
          "gui-multicast-policy"?: boolean;
          "gui-dos-policy"?: boolean;
          "gui-object-colors"?: boolean;
          "gui-voip-profile"?: boolean;
          "gui-ap-profile"?: boolean;
          "gui-security-profile-group"?: boolean;
          "gui-local-in-policy"?: boolean;
          "gui-local-reports"?: boolean;
          "gui-explicit-proxy"?: boolean;
          "gui-dynamic-routing"?: boolean;
          "gui-sslvpn-personal-bookmarks"?: boolean;
          "gui-sslvpn-realms"?: boolean;
          "gui-policy-based-ipsec"?: boolean;
          "gui-threat-weight"?: boolean;
          "gui-spamfilter"?: boolean;
          "gui-file-filter"?: boolean;
          "gui-application-control"?: boolean;
          "gui-ips"?: boolean;
          "gui-endpoint-control"?: boolean;
          "gui-endpoint-control-advanced"?: boolean;
          "gui-dhcp-advanced"?: boolean;
          "gui-vpn"?: boolean;
          "gui-wireless-controller"?: boolean;
          "gui-switch-controller"?: boolean;
          "gui-fortiap-split-tunneling"?: boolean;
          "gui-traffic-shaping"?: boolean;
          "gui-wan-load-balancing"?: boolean;
          "gui-antivirus"?: boolean;
          "gui-webfilter"?: boolean;
          "gui-videofilter"?: boolean;
          "gui-dnsfilter"?: boolean;
          "gui-waf-profile"?: boolean;
          "gui-advanced-policy"?: boolean;
          "gui-allow-unnamed-policy"?: boolean;
          "gui-email-collection"?: boolean;
          "gui-multiple-interface-policy"?: boolean;
          "gui-policy-disclaimer"?: boolean;
          "gui-ztna"?: boolean;
          "gui-fortiextender-controller"?: boolean;
        };
        virtual_wire_pair_count?: number;
        is_management_vdom?: boolean;
        log_device_state?: {
          memory?: {
            is_available?: boolean;
            is_enabled?: boolean;
            is_default?: boolean;
            is_ha_supported?: boolean;
          };
          disk?: {
            is_available?: boolean;
            is_enabled?: boolean;
            is_loggable?: boolean;
            num_ssds_available?: number;
            disabled_by_default?: boolean;
            is_ha_supported?: boolean;
            is_fortiview_supported?: boolean;
            fortiview_weekly_data?: boolean;
          };
          fortianalyzer?: {
            is_available?: boolean;
            is_enabled?: boolean;
            overrides_global_faz?: boolean;
          };
          fortianalyzer_cloud?: {
            is_available?: boolean;
            is_enabled?: boolean;
            overrides_global_faz_cloud?: boolean;
          };
          forticloud?: {
            is_available?: boolean;
            is_enabled?: boolean;
            is_faz_cloud?: boolean;
          };
        };
        log_device_default?: string;
        resolve_hostnames?: boolean;
      };
    };
  };
  fext_enabled?: boolean;
  fext_vlan_mode?: boolean;
  snapshot_utc_time?: number;
  utc_last_reboot?: number;
  time_zone_offset?: number;
  time_zone_text?: string;
  time_zone_db_name?: string;
  centrally_managed?: boolean;
  fortimanager_backup_mode?: boolean;
  fips_cc_enabled?: boolean;
  fips_ciphers_enabled?: boolean;
  vdom_mode?: string;
  management_vdom?: string;
  conserve_mode?: boolean;
  image_sign_status?: string;
  bios_security_level?: number;
  need_fs_check?: boolean;
  carrier_mode?: boolean;
  has_hyperscale_license?: boolean;
  csf_enabled?: boolean;
  csf_group_name?: string;
  csf_upstream_ip?: string;
  csf_sync_mode?: string;
  csf_object_sync_mode?: string;
  ha_mode?: number;
  is_ha_master?: number;
  ngfw_mode?: string;
  forced_low_crypto?: boolean;
  has_log_disk?: boolean;
  has_local_config_revisions?: boolean;
  lenc_mode?: boolean;
  usg_mode?: boolean;
  admin_https_redirection?: boolean;
  config_save_mode?: string;
  debug_supported_daemons?: string[];
  is_vm?: boolean;
  theme?: string;
  language_code?: string;
  cmgmt_override_cookie_name?: string;
  ccsrf_token_cookie_name?: string;
  file_downloading_cookie_name?: string;
  autoscale_config_rec_override_cookie_name?: string;
  initial_vdom?: string;
  timeout_minutes?: number;
  features?: {
    "gui-ipv6"?: boolean;
    "gui-replacement-message-groups"?: boolean;
    "gui-local-out"?: boolean;
    "gui-certificates"?: boolean;
    "gui-custom-language"?: boolean;
    "gui-wireless-opensecurity"?: boolean;
    "gui-display-hostname"?: boolean;
    "gui-fortigate-cloud-sandbox"?: boolean;
    "gui-firmware-upgrade-warning"?: boolean;
    "gui-allow-default-hostname"?: boolean;
    "gui-forticare-registration-setup-warning"?: boolean;
    "gui-cdn-usage"?: boolean;
    "switch-controller"?: boolean;
    "wireless-controller"?: boolean;
    fortiextender?: boolean;
    "fortitoken-cloud-service"?: boolean;
  };
  date_format?: string;
  date_format_device?: string;
  security_rating_result_submission?: boolean;
  security_rating_run_on_schedule?: boolean;
}
