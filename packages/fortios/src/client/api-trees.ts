import { cmdbTree } from "../cmdb/cmdb-tree.ts";
import type { Caller } from "../contract/caller.ts";
import type { ConfigurationTree, TableRows } from "../contract/schema.ts";
import { monitorTree } from "../device/monitor-tree.ts";
import type { MonitorHelpers } from "../device/types.ts";
import { endpointTree } from "../endpoint/endpoint-tree.ts";
import { type Log, logRows } from "../generated/log/index.ts";
import { type Monitor, monitorRows } from "../generated/monitor/index.ts";
import { type Service, serviceRows } from "../generated/service/index.ts";
import { logTree } from "../log/log-tree.ts";

/** The whole API as typed trees. */
export interface ApiTrees<Tree extends ConfigurationTree> {
  /** Configuration: every table and singleton of the firmware line. `/api/v2/cmdb` */
  readonly cmdb: Tree["cmdb"];
  /** State of the device, and actions on it. One tree for all firmware lines. `/api/v2/monitor` */
  readonly monitor: Monitor & MonitorHelpers;
  /** Logs on disk, in memory, of FortiAnalyzer and FortiCloud. `/api/v2/log` */
  readonly log: Log;
  /** Packet capture and security rating. `/api/v2/service` */
  readonly service: Service;
}

/** What trees are made of. */
export interface TreeParts {
  readonly rows: TableRows;
  readonly caller: Caller;
  /** Firmware as answers told it. */
  readonly firmware: () => string | undefined;
}

/** The trees over a caller. Each is made when it is first reached. */
export function apiTrees<Tree extends ConfigurationTree>({ rows, caller, firmware }: TreeParts): ApiTrees<Tree> {
  let cmdb: object | undefined;
  let monitor: object | undefined;
  let log: object | undefined;
  let service: object | undefined;
  return {
    get cmdb() {
      cmdb ??= cmdbTree(rows, caller);
      return cmdb;
    },
    get monitor() {
      monitor ??= monitorTree(monitorRows, caller, firmware);
      return monitor as Monitor & MonitorHelpers;
    },
    get log() {
      log ??= logTree(logRows, caller);
      return log as Log;
    },
    get service() {
      service ??= endpointTree("service", serviceRows, caller);
      return service as Service;
    },
  };
}
