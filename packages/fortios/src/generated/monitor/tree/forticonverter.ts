// Generated from specs/fortios/monitor/forticonverter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, GetWith, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorForticonverterConfigUploadParams,
  MonitorForticonverterCustomOperationStatusParams,
  MonitorForticonverterDownloadReadyParams,
  MonitorForticonverterDownloadStartParams,
  MonitorForticonverterDownloadStatusParams,
  MonitorForticonverterFileDownloadParams,
  MonitorForticonverterIntfListParams,
  MonitorForticonverterIntfMappingParams,
  MonitorForticonverterIntfMappingSubmitParams,
  MonitorForticonverterMgmtIntfParams,
  MonitorForticonverterMgmtIntfSubmitParams,
  MonitorForticonverterNotesParams,
  MonitorForticonverterNotesSubmitParams,
  MonitorForticonverterSetSourceSnSelectParams,
  MonitorForticonverterSnListParams,
  MonitorForticonverterTicketSubmitParams,
} from "../types/forticonverter.ts";

/** `/monitor/forticonverter` */
export interface MonitorForticonverterTree {
  readonly config: MonitorForticonverterConfigTree;
  readonly customOperation: MonitorForticonverterCustomOperationTree;
  readonly download: MonitorForticonverterDownloadTree;
  /**
   * `GET /monitor/forticonverter/eligibility`. Reads. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly eligibility: MonitorForticonverterEligibilityTree;
  readonly file: MonitorForticonverterFileTree;
  /**
   * `GET /monitor/forticonverter/intf-list`. Reads. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly intfList: MonitorForticonverterIntfListTree;
  /**
   * `GET /monitor/forticonverter/intf-mapping`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly intfMapping: MonitorForticonverterIntfMappingTree;
  /**
   * `GET /monitor/forticonverter/mgmt-intf`. Reads. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly mgmtIntf: MonitorForticonverterMgmtIntfTree;
  /**
   * `GET /monitor/forticonverter/notes`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly notes: MonitorForticonverterNotesTree;
  readonly setSourceSn: MonitorForticonverterSetSourceSnTree;
  /**
   * `GET /monitor/forticonverter/sn-list`. Reads. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly snList: MonitorForticonverterSnListTree;
  readonly submittedInfo: MonitorForticonverterSubmittedInfoTree;
  readonly ticket: MonitorForticonverterTicketTree;
}

/** `/monitor/forticonverter/config` */
export interface MonitorForticonverterConfigTree {
  /**
   * `POST /monitor/forticonverter/config/upload`. Takes a file. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly upload: PostWith<unknown, MonitorForticonverterConfigUploadParams>;
}

/** `/monitor/forticonverter/custom-operation` */
export interface MonitorForticonverterCustomOperationTree {
  /**
   * `GET /monitor/forticonverter/custom-operation/status`. Reads. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly status: GetWith<unknown, MonitorForticonverterCustomOperationStatusParams>;
}

/** `/monitor/forticonverter/download` */
export interface MonitorForticonverterDownloadTree {
  /**
   * `GET /monitor/forticonverter/download/ready`. Reads. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly ready: GetWith<unknown, MonitorForticonverterDownloadReadyParams>;
  /**
   * `POST /monitor/forticonverter/download/start`. Acts. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly start: PostWith<unknown, MonitorForticonverterDownloadStartParams>;
  /**
   * `GET /monitor/forticonverter/download/status`. Reads. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly status: GetWith<unknown, MonitorForticonverterDownloadStatusParams>;
}

/** `/monitor/forticonverter/eligibility` */
export interface MonitorForticonverterEligibilityTree extends Get<unknown> {
  /**
   * `POST /monitor/forticonverter/eligibility/update`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly update: Post<unknown>;
}

/** `/monitor/forticonverter/file` */
export interface MonitorForticonverterFileTree {
  /**
   * `GET /monitor/forticonverter/file/download`. Answers a file. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly download: DownloadWith<MonitorForticonverterFileDownloadParams>;
}

/** `/monitor/forticonverter/intf-list` */
export interface MonitorForticonverterIntfListTree extends GetWith<unknown, MonitorForticonverterIntfListParams> {
  /**
   * `POST /monitor/forticonverter/intf-list/update`. Acts. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly update: Post<unknown>;
}

/** `/monitor/forticonverter/intf-mapping` */
export interface MonitorForticonverterIntfMappingTree extends GetWith<unknown, MonitorForticonverterIntfMappingParams> {
  /**
   * `POST /monitor/forticonverter/intf-mapping/submit`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly submit: PostWith<unknown, MonitorForticonverterIntfMappingSubmitParams>;
}

/** `/monitor/forticonverter/mgmt-intf` */
export interface MonitorForticonverterMgmtIntfTree extends GetWith<unknown, MonitorForticonverterMgmtIntfParams> {
  /**
   * `POST /monitor/forticonverter/mgmt-intf/submit`. Acts. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly submit: PostWith<unknown, MonitorForticonverterMgmtIntfSubmitParams>;
}

/** `/monitor/forticonverter/notes` */
export interface MonitorForticonverterNotesTree extends GetWith<unknown, MonitorForticonverterNotesParams> {
  /**
   * `POST /monitor/forticonverter/notes/submit`. Acts. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly submit: PostWith<unknown, MonitorForticonverterNotesSubmitParams>;
}

/** `/monitor/forticonverter/set-source-sn` */
export interface MonitorForticonverterSetSourceSnTree {
  /**
   * `POST /monitor/forticonverter/set-source-sn/select`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly select: PostWith<unknown, MonitorForticonverterSetSourceSnSelectParams>;
}

/** `/monitor/forticonverter/sn-list` */
export interface MonitorForticonverterSnListTree extends GetWith<unknown, MonitorForticonverterSnListParams> {
  /**
   * `POST /monitor/forticonverter/sn-list/update`. Acts. Not listed for 7.6.5: of an older release, another model
   * or a later build.
   */
  readonly update: Post<unknown>;
}

/** `/monitor/forticonverter/submitted-info` */
export interface MonitorForticonverterSubmittedInfoTree {
  /**
   * `POST /monitor/forticonverter/submitted-info/update`. Acts. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly update: Post<unknown>;
}

/** `/monitor/forticonverter/ticket` */
export interface MonitorForticonverterTicketTree {
  /**
   * `POST /monitor/forticonverter/ticket/create`. Acts. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly create: Post<unknown>;
  /**
   * `GET /monitor/forticonverter/ticket/status`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly status: Get<unknown>;
  /**
   * `POST /monitor/forticonverter/ticket/submit`. Acts. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly submit: PostWith<unknown, MonitorForticonverterTicketSubmitParams>;
}
