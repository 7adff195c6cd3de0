// Generated from specs/fortios/monitor/forticonverter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** Parameters of `POST /monitor/forticonverter/config/upload`. */
export interface MonitorForticonverterConfigUploadParams {
  ticket_id: string;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `GET /monitor/forticonverter/custom-operation/status`. */
export interface MonitorForticonverterCustomOperationStatusParams {
  id: number;
}

/** Parameters of `GET /monitor/forticonverter/download/ready`. */
export interface MonitorForticonverterDownloadReadyParams {
  ticket_id: string;
  extension: "pdf" | "conf" | UnknownValue;
}

/** Parameters of `POST /monitor/forticonverter/download/start`. */
export interface MonitorForticonverterDownloadStartParams {
  ticket_id: string;
  extension: "pdf" | "conf" | UnknownValue;
}

/** Parameters of `GET /monitor/forticonverter/download/status`. */
export interface MonitorForticonverterDownloadStatusParams {
  ticket_id: string;
  extension: "pdf" | "conf" | UnknownValue;
}

/** Parameters of `GET /monitor/forticonverter/file/download`. */
export interface MonitorForticonverterFileDownloadParams {
  ticket_id: string;
  extension: "pdf" | "conf" | UnknownValue;
}

/** Parameters of `GET /monitor/forticonverter/intf-list`. */
export interface MonitorForticonverterIntfListParams {
  ticket_id: string;
}

/** Parameters of `GET /monitor/forticonverter/intf-mapping`. */
export interface MonitorForticonverterIntfMappingParams {
  ticket_id: string;
}

/** Parameters of `POST /monitor/forticonverter/intf-mapping/submit`. */
export interface MonitorForticonverterIntfMappingSubmitParams {
  intf_mapping: Readonly<Record<string, unknown>>;
  ticket_id: string;
}

/** Parameters of `GET /monitor/forticonverter/mgmt-intf`. */
export interface MonitorForticonverterMgmtIntfParams {
  ticket_id: string;
}

/** Parameters of `POST /monitor/forticonverter/mgmt-intf/submit`. */
export interface MonitorForticonverterMgmtIntfSubmitParams {
  intf_details: Readonly<Record<string, unknown>>;
  ticket_id: string;
}

/** Parameters of `GET /monitor/forticonverter/notes`. */
export interface MonitorForticonverterNotesParams {
  ticket_id: string;
}

/** Parameters of `POST /monitor/forticonverter/notes/submit`. */
export interface MonitorForticonverterNotesSubmitParams {
  ticket_id: string;
  contact_name: string;
  contact_email: string;
  contact_phone: string;
  notes?: string | undefined;
}

/** Parameters of `POST /monitor/forticonverter/set-source-sn/select`. */
export interface MonitorForticonverterSetSourceSnSelectParams {
  source_sn: string;
  ticket_id: string;
}

/** Parameters of `GET /monitor/forticonverter/sn-list`. */
export interface MonitorForticonverterSnListParams {
  ticket_id: string;
}

/** Parameters of `POST /monitor/forticonverter/ticket/submit`. */
export interface MonitorForticonverterTicketSubmitParams {
  ticket_id: string;
}
