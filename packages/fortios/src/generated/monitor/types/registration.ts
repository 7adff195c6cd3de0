// Generated from specs/fortios/monitor/registration.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `POST /monitor/registration/forticare/add-license`. */
export interface MonitorRegistrationForticareAddLicenseParams {
  registration_code: string;
}

/** Parameters of `POST /monitor/registration/forticare/create`. */
export interface MonitorRegistrationForticareCreateParams {
  email: string;
  password: string;
  first_name: string;
  last_name: string;
  title?: string | undefined;
  company: string;
  address: string;
  city: string;
  country_code: number;
  state: string;
  state_code?: string | undefined;
  postal_code: string;
  phone: string;
  industry: string;
  industry_id: number;
  orgsize_id: number;
  reseller_name: string;
  reseller_id: number;
  is_government?: boolean | undefined;
}

/** What `POST /monitor/registration/forticare/deregister-device` answers: one, or a list of them. */
export interface MonitorRegistrationForticareDeregisterDevice {
  error?: unknown;
  success?: boolean;
}

/** Parameters of `POST /monitor/registration/forticare/deregister-device`. */
export interface MonitorRegistrationForticareDeregisterDeviceParams {
  email: string;
  password: string;
}

/** What `POST /monitor/registration/forticare/login` answers: one, or a list of them. */
export interface MonitorRegistrationForticareLogin {
  forticare_error?: unknown;
  forticare_success?: boolean;
  forticare_agreement?: unknown;
}

/** Parameters of `POST /monitor/registration/forticare/login`. */
export interface MonitorRegistrationForticareLoginParams {
  serial?: string | undefined;
  email: string;
  password: string;
  reseller_name: string;
  reseller_id: number;
  agreement_accepted?: boolean | undefined;
  is_government?: boolean | undefined;
}

/** What `POST /monitor/registration/forticare/transfer` answers: one, or a list of them. */
export interface MonitorRegistrationForticareTransfer {
  forticare_error?: unknown;
  forticare_success?: boolean;
}

/** Parameters of `POST /monitor/registration/forticare/transfer`. */
export interface MonitorRegistrationForticareTransferParams {
  email: string;
  password: string;
  old_email: string;
  old_password: string;
  is_government?: boolean | undefined;
}

/** Parameters of `POST /monitor/registration/forticloud/create`. */
export interface MonitorRegistrationForticloudCreateParams {
  email: string;
  password: string;
  send_logs?: boolean | undefined;
}

/** What `GET /monitor/registration/forticloud/device-status` answers: one, or a list of them. */
export interface MonitorRegistrationForticloudDeviceStatus {
  serial?: unknown;
  account?: unknown;
  status?: unknown;
  time?: number;
}

/** Parameters of `GET /monitor/registration/forticloud/device-status`. */
export interface MonitorRegistrationForticloudDeviceStatusParams {
  serials: readonly (string | number)[];
  update_cache?: boolean | undefined;
}

/** Parameters of `POST /monitor/registration/forticloud/login`. */
export interface MonitorRegistrationForticloudLoginParams {
  email: string;
  password: string;
  send_logs?: boolean | undefined;
  domain?: string | undefined;
}

/** Parameters of `POST /monitor/registration/forticloud/migrate`. */
export interface MonitorRegistrationForticloudMigrateParams {
  email: string;
  password: string;
}

/** What `POST /monitor/registration/forticloud/register-device` answers: one, or a list of them. */
export interface MonitorRegistrationForticloudRegisterDevice {
  successful_registration_count?: number;
  failed_registration_count?: number;
  success?: boolean;
  forticare_agreement?: unknown;
}

/** Parameters of `POST /monitor/registration/forticloud/register-device`. */
export interface MonitorRegistrationForticloudRegisterDeviceParams {
  serial?: string | undefined;
  email: string;
  password: string;
  reseller: string;
  reseller_id: number;
  country: string;
  is_government?: boolean | undefined;
  agreement_accepted?: boolean | undefined;
}

/** Parameters of `POST /monitor/registration/vdom/add-license`. */
export interface MonitorRegistrationVdomAddLicenseParams {
  license: string;
}
