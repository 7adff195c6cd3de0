// Generated from specs/fortios/service/sniffer.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `POST /service/sniffer/delete`. */
export interface ServiceSnifferDeleteParams {
  mkey: string;
}

/** Parameters of `POST /service/sniffer/download`. */
export interface ServiceSnifferDownloadParams {
  mkey: string;
}

/** What `GET /service/sniffer/list` answers: one, or a list of them. */
export interface ServiceSnifferList {
  mkey?: unknown;
  status?: unknown;
  config?: unknown;
  start_time?: unknown;
  end_time?: unknown;
  vdom?: unknown;
}

/** Parameters of `GET /service/sniffer/list`. */
export interface ServiceSnifferListParams {
  mkey?: string | undefined;
}

/** What `GET /service/sniffer/meta` answers: one, or a list of them. */
export interface ServiceSnifferMeta {
  max_packet_captures?: unknown;
  max_packet_count?: unknown;
  default_packet_count?: unknown;
  has_disk?: unknown;
}

/** What `POST /service/sniffer/start` answers: one, or a list of them. */
export interface ServiceSnifferStart {
  status?: unknown;
  mkey?: unknown;
}

/** Parameters of `POST /service/sniffer/start`. */
export interface ServiceSnifferStartParams {
  mkey: string;
}

/** Parameters of `POST /service/sniffer/stop`. */
export interface ServiceSnifferStopParams {
  mkey: string;
}
