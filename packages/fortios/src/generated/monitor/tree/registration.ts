// Generated from specs/fortios/monitor/registration.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorRegistrationForticareAddLicenseParams,
  MonitorRegistrationForticareCreateParams,
  MonitorRegistrationForticareDeregisterDevice,
  MonitorRegistrationForticareDeregisterDeviceParams,
  MonitorRegistrationForticareLogin,
  MonitorRegistrationForticareLoginParams,
  MonitorRegistrationForticareTransfer,
  MonitorRegistrationForticareTransferParams,
  MonitorRegistrationForticloudCreateParams,
  MonitorRegistrationForticloudDeviceStatus,
  MonitorRegistrationForticloudDeviceStatusParams,
  MonitorRegistrationForticloudLoginParams,
  MonitorRegistrationForticloudMigrateParams,
  MonitorRegistrationForticloudRegisterDevice,
  MonitorRegistrationForticloudRegisterDeviceParams,
  MonitorRegistrationVdomAddLicenseParams,
} from "../types/registration.ts";

/** `/monitor/registration` */
export interface MonitorRegistrationTree {
  readonly forticare: MonitorRegistrationForticareTree;
  readonly forticloud: MonitorRegistrationForticloudTree;
  readonly vdom: MonitorRegistrationVdomTree;
}

/** `/monitor/registration/forticare` */
export interface MonitorRegistrationForticareTree {
  /** `POST /monitor/registration/forticare/add-license`. Acts. Permission group `sysgrp.cfg`. */
  readonly addLicense: PostWith<unknown, MonitorRegistrationForticareAddLicenseParams>;
  /** `GET /monitor/registration/forticare/check-connectivity`. Reads. */
  readonly checkConnectivity: Get<unknown>;
  /** `POST /monitor/registration/forticare/create`. Acts. Permission group `sysgrp.cfg`. */
  readonly create: PostWith<unknown, MonitorRegistrationForticareCreateParams>;
  /** `POST /monitor/registration/forticare/deregister-device`. Acts. */
  readonly deregisterDevice: PostWith<OneOrMany<MonitorRegistrationForticareDeregisterDevice>, MonitorRegistrationForticareDeregisterDeviceParams>;
  /** `POST /monitor/registration/forticare/login`. Acts. Permission group `sysgrp.cfg`. */
  readonly login: PostWith<OneOrMany<MonitorRegistrationForticareLogin>, MonitorRegistrationForticareLoginParams>;
  /** `POST /monitor/registration/forticare/transfer`. Acts. Permission group `sysgrp.cfg`. */
  readonly transfer: PostWith<OneOrMany<MonitorRegistrationForticareTransfer>, MonitorRegistrationForticareTransferParams>;
}

/** `/monitor/registration/forticloud` */
export interface MonitorRegistrationForticloudTree {
  /**
   * `POST /monitor/registration/forticloud/create`. Acts. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of
   * an older release, another model or a later build.
   */
  readonly create: PostWith<unknown, MonitorRegistrationForticloudCreateParams>;
  /** `GET /monitor/registration/forticloud/device-status`. Reads. Permission group `sysgrp.cfg`. */
  readonly deviceStatus: GetWith<OneOrMany<MonitorRegistrationForticloudDeviceStatus>, MonitorRegistrationForticloudDeviceStatusParams>;
  /** `GET /monitor/registration/forticloud/disclaimer`. Reads. Permission group `sysgrp.cfg`. */
  readonly disclaimer: Get<unknown>;
  /** `GET /monitor/registration/forticloud/domains`. Reads. Permission group `sysgrp.cfg`. */
  readonly domains: Get<unknown>;
  /** `POST /monitor/registration/forticloud/login`. Acts. Permission group `sysgrp.cfg`. */
  readonly login: PostWith<unknown, MonitorRegistrationForticloudLoginParams>;
  /** `POST /monitor/registration/forticloud/logout`. Acts. Permission group `sysgrp.cfg`. */
  readonly logout: Post<unknown>;
  /** `POST /monitor/registration/forticloud/migrate`. Acts. Permission group `sysgrp.cfg`. */
  readonly migrate: PostWith<unknown, MonitorRegistrationForticloudMigrateParams>;
  /** `POST /monitor/registration/forticloud/register-device`. Acts. Permission group `sysgrp.cfg`. */
  readonly registerDevice: PostWith<OneOrMany<MonitorRegistrationForticloudRegisterDevice>, MonitorRegistrationForticloudRegisterDeviceParams>;
}

/** `/monitor/registration/vdom` */
export interface MonitorRegistrationVdomTree {
  /** `POST /monitor/registration/vdom/add-license`. Acts. Permission group `sysgrp.cfg`. */
  readonly addLicense: PostWith<unknown, MonitorRegistrationVdomAddLicenseParams>;
}
