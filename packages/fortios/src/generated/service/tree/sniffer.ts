// Generated from specs/fortios/service/sniffer.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, OneOrMany, PostWith } from "../../../endpoint/types.ts";
import type {
  ServiceSnifferDeleteParams,
  ServiceSnifferDownloadParams,
  ServiceSnifferList,
  ServiceSnifferListParams,
  ServiceSnifferMeta,
  ServiceSnifferStart,
  ServiceSnifferStartParams,
  ServiceSnifferStopParams,
} from "../types/sniffer.ts";

/** `/service/sniffer` */
export interface ServiceSnifferTree {
  /** `POST /service/sniffer/delete`. Acts. */
  readonly delete: PostWith<unknown, ServiceSnifferDeleteParams>;
  /** `POST /service/sniffer/download`. Answers a file. */
  readonly download: DownloadWith<ServiceSnifferDownloadParams>;
  /** `GET /service/sniffer/list`. Reads. */
  readonly list: Get<OneOrMany<ServiceSnifferList>, ServiceSnifferListParams>;
  /** `GET /service/sniffer/meta`. Reads. */
  readonly meta: Get<OneOrMany<ServiceSnifferMeta>>;
  /** `POST /service/sniffer/start`. Acts. */
  readonly start: PostWith<OneOrMany<ServiceSnifferStart>, ServiceSnifferStartParams>;
  /** `POST /service/sniffer/stop`. Acts. */
  readonly stop: PostWith<unknown, ServiceSnifferStopParams>;
}
