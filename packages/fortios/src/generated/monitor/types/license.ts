// Generated from specs/fortios/monitor/license.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** Parameters of `POST /monitor/license/database/upgrade`. */
export interface MonitorLicenseDatabaseUpgradeParams {
  db_name: "ips" | "appctrl" | "industrial_db" | "antivirus" | "security_rating" | "isdb" | "iotddb" | UnknownValue;
  confirm_not_signed?: boolean | undefined;
  confirm_not_ga_certified?: boolean | undefined;
  file_id?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `GET /monitor/license/forticare-resellers`. */
export interface MonitorLicenseForticareResellersParams {
  country_code?: number | undefined;
}

/** What `GET /monitor/license/status` answers. */
export interface MonitorLicenseStatus {
  antivirus?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    db_status?: string;
    engine?: {
      version?: string;
      last_update?: number;
      last_update_attempt?: number;
      last_update_result_status?: string;
      last_update_method_status?: string;
    };
  };
  appctrl?: {
    type?: string;
    status?: string;
    version?: string;
    expires?: number;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  genai_app?: unknown;
  forticare?: {
    type?: string;
    status?: string;
    registration_supported?: boolean;
    account?: string;
    support?: {
      hardware?: {
        status?: string;
        support_level?: string;
        expires?: number;
      };
      enhanced?: {
        status?: string;
        support_level?: string;
        expires?: number;
      };
    };
    company?: string;
    industry?: string;
  };
  ips?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
    db_status?: string;
    engine?: {
      version?: string;
      last_update?: number;
      last_update_attempt?: number;
      last_update_result_status?: string;
      last_update_method_status?: string;
    };
    configuration_script?: {
      version?: string;
      last_update?: number;
      last_update_attempt?: number;
      last_update_result_status?: string;
      last_update_method_status?: string;
    };
  };
  ot_detection?: unknown;
  iot_detection?: unknown;
  vm?: {
    type?: string;
    valid?: boolean;
    status?: string;
    license_model?: number;
    license_platform_name?: string;
    expires?: number;
    closed_network?: boolean;
    cpu_used?: number;
    cpu_max?: number;
    mem_used?: number;
    mem_max?: number;
  };
  web_filtering?: {
    type?: string;
    status?: string;
    expires?: number;
    entitlement?: string;
    category_list_version?: number;
    running?: boolean;
  };
  security_rating?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  mobile_malware?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  ai_malware_detection?: unknown;
  industrial_db?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  internet_service_db?: {
    type?: string;
    status?: string;
    version?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  device_os_id?: {
    type?: string;
    status?: string;
    version?: string;
    expires?: number;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  botnet_domain?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  data_leak_prevention?: unknown;
  psirt_security_rating?: unknown;
  fortitelemetry?: unknown;
  timezone_database?: unknown;
  geoip_db?: unknown;
  trusted_cert_db?: unknown;
  outbreak_security_rating?: unknown;
  icdb?: unknown;
  inline_casb?: unknown;
  local_in_virtual_patching?: unknown;
  malicious_urls?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  blacklisted_certificates?: {
    type?: string;
    status?: string;
    version?: string;
    expires?: number;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
  firmware_updates?: unknown;
  outbreak_prevention?: {
    type?: string;
    status?: string;
    entitlement?: string;
  };
  antispam?: {
    type?: string;
    status?: string;
    expires?: number;
    entitlement?: string;
  };
  sdwan_network_monitor?: unknown;
  forticloud?: {
    type?: string;
    status?: string;
    account?: string;
    domain?: string;
    multitenancy?: boolean;
  };
  forticloud_logging?: {
    type?: string;
    status?: string;
    used_bytes?: number;
    max_bytes?: number;
    log_retention_days?: number;
  };
  forticloud_sandbox?: {
    type?: string;
    status?: string;
    entitlement?: string;
    files_uploaded_daily?: number;
    max_files_daily?: number;
  };
  fortianalyzer_cloud?: {
    type?: string;
    status?: string;
    entitlement?: string;
  };
  fortianalyzer_cloud_premium?: unknown;
  fortimanager_cloud?: {
    type?: string;
    status?: string;
    entitlement?: string;
  };
  fortisandbox_cloud?: unknown;
  fortiguard_ai_based_sandbox?: unknown;
  forticonverter?: unknown;
  sdwan_overlay_aas?: unknown;
  sovereign_sase?: unknown;
  fortiems_cloud?: unknown;
  fortimanager_cloud_alci?: unknown;
  fortisandbox_cloud_alci?: unknown;
  vdom?: {
    type?: string;
    can_upgrade?: boolean;
    used?: number;
    max?: number;
  };
  sms?: {
    type?: string;
    status?: string;
    used?: number;
    max?: number;
  };
  load_balance_fpc?: unknown;
  fortiguard?: {
    type?: string;
    connected?: boolean;
    has_updated?: boolean;
    update_server_usa?: boolean;
    server_address?: string;
    fortigate_wan_ip?: string;
  };
  botnet_ip?: {
    type?: string;
    status?: string;
    version?: string;
    entitlement?: string;
    last_update?: number;
    last_update_attempt?: number;
    last_update_result_status?: string;
    last_update_method_status?: string;
  };
}
