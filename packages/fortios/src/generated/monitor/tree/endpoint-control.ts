// Generated from specs/fortios/monitor/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, DownloadWith, Get, GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorEndpointControlAvatarDownloadParams,
  MonitorEndpointControlEmsCertStatus,
  MonitorEndpointControlEmsCertStatusParams,
  MonitorEndpointControlEmsMalwareHash,
  MonitorEndpointControlEmsStatus,
  MonitorEndpointControlEmsStatusParams,
  MonitorEndpointControlEmsStatusSummary,
  MonitorEndpointControlEmsStatusSummaryParams,
  MonitorEndpointControlEmsUnverifyCertParams,
  MonitorEndpointControlEmsVerifyCert,
  MonitorEndpointControlEmsVerifyCertParams,
  MonitorEndpointControlInstallerDownloadParams,
  MonitorEndpointControlInstallerParams,
  MonitorEndpointControlProfileXmlParams,
  MonitorEndpointControlRecordList,
  MonitorEndpointControlRecordListParams,
  MonitorEndpointControlRegistrationBlockParams,
  MonitorEndpointControlRegistrationDeregisterParams,
  MonitorEndpointControlRegistrationPasswordCheckParams,
  MonitorEndpointControlRegistrationQuarantineParams,
  MonitorEndpointControlRegistrationUnblockParams,
  MonitorEndpointControlRegistrationUnquarantineParams,
} from "../types/endpoint-control.ts";

/** `/monitor/endpoint-control` */
export interface MonitorEndpointControlTree {
  readonly avatar: MonitorEndpointControlAvatarTree;
  readonly ems: MonitorEndpointControlEmsTree;
  /** `GET /monitor/endpoint-control/installer`. Reads. Permission group `utmgrp.endpoint-control`. */
  readonly installer: MonitorEndpointControlInstallerTree;
  readonly profile: MonitorEndpointControlProfileTree;
  /** `GET /monitor/endpoint-control/record-list`. Reads. Permission group `utmgrp.endpoint-control`. */
  readonly recordList: Get<OneOrMany<MonitorEndpointControlRecordList>, MonitorEndpointControlRecordListParams>;
  readonly registrationPassword: MonitorEndpointControlRegistrationPasswordTree;
  readonly registration: MonitorEndpointControlRegistrationTree;
  /** `GET /monitor/endpoint-control/summary`. Reads. Permission group `utmgrp.endpoint-control`. */
  readonly summary: Get<unknown>;
}

/** `/monitor/endpoint-control/avatar` */
export interface MonitorEndpointControlAvatarTree {
  /** `GET /monitor/endpoint-control/avatar/download`. Answers a file. Permission group `utmgrp.endpoint-control`. */
  readonly download: Download<MonitorEndpointControlAvatarDownloadParams>;
}

/** `/monitor/endpoint-control/ems` */
export interface MonitorEndpointControlEmsTree {
  /** `GET /monitor/endpoint-control/ems/cert-status`. Reads. Permission group `utmgrp.endpoint-control`. */
  readonly certStatus: GetWith<OneOrMany<MonitorEndpointControlEmsCertStatus>, MonitorEndpointControlEmsCertStatusParams>;
  /** `GET /monitor/endpoint-control/ems/malware-hash`. Reads. */
  readonly malwareHash: Get<OneOrMany<MonitorEndpointControlEmsMalwareHash>>;
  /** `GET /monitor/endpoint-control/ems/status`. Reads. Permission group `utmgrp.endpoint-control`. */
  readonly status: Get<OneOrMany<MonitorEndpointControlEmsStatus>, MonitorEndpointControlEmsStatusParams>;
  /** `GET /monitor/endpoint-control/ems/status-summary`. Reads. Permission group `utmgrp.endpoint-control`. */
  readonly statusSummary: Get<OneOrMany<MonitorEndpointControlEmsStatusSummary>, MonitorEndpointControlEmsStatusSummaryParams>;
  /** `POST /monitor/endpoint-control/ems/unverify-cert`. Acts. */
  readonly unverifyCert: PostWith<unknown, MonitorEndpointControlEmsUnverifyCertParams>;
  /** `POST /monitor/endpoint-control/ems/verify-cert`. Acts. Permission group `utmgrp.endpoint-control`. */
  readonly verifyCert: PostWith<OneOrMany<MonitorEndpointControlEmsVerifyCert>, MonitorEndpointControlEmsVerifyCertParams>;
}

/** `/monitor/endpoint-control/installer` */
export interface MonitorEndpointControlInstallerTree extends Get<unknown, MonitorEndpointControlInstallerParams> {
  /** `GET /monitor/endpoint-control/installer/download`. Answers a file. Permission group `utmgrp.endpoint-control`. */
  readonly download: DownloadWith<MonitorEndpointControlInstallerDownloadParams>;
}

/** `/monitor/endpoint-control/profile` */
export interface MonitorEndpointControlProfileTree {
  /**
   * `GET /monitor/endpoint-control/profile/xml`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly xml: Get<unknown, MonitorEndpointControlProfileXmlParams>;
}

/** `/monitor/endpoint-control/registration-password` */
export interface MonitorEndpointControlRegistrationPasswordTree {
  /**
   * `POST /monitor/endpoint-control/registration-password/check`. Reads. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly check: PostWith<unknown, MonitorEndpointControlRegistrationPasswordCheckParams>;
}

/** `/monitor/endpoint-control/registration` */
export interface MonitorEndpointControlRegistrationTree {
  /**
   * `POST /monitor/endpoint-control/registration/block`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly block: Post<unknown, MonitorEndpointControlRegistrationBlockParams>;
  /**
   * `POST /monitor/endpoint-control/registration/deregister`. Acts. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly deregister: Post<unknown, MonitorEndpointControlRegistrationDeregisterParams>;
  /**
   * `POST /monitor/endpoint-control/registration/quarantine`. Acts. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly quarantine: Post<unknown, MonitorEndpointControlRegistrationQuarantineParams>;
  /**
   * `GET /monitor/endpoint-control/registration/summary`. Reads. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly summary: Get<unknown>;
  /**
   * `POST /monitor/endpoint-control/registration/unblock`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly unblock: Post<unknown, MonitorEndpointControlRegistrationUnblockParams>;
  /**
   * `POST /monitor/endpoint-control/registration/unquarantine`. Acts. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly unquarantine: Post<unknown, MonitorEndpointControlRegistrationUnquarantineParams>;
}
