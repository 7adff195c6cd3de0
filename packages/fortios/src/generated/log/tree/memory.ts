// Generated from specs/fortios/log/memory.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, Get } from "../../../endpoint/types.ts";
import type { LogRaw, LogSearch } from "../../../log/types.ts";
import type {
  LogMemoryAppCtrlArchiveDownloadParams,
  LogMemoryAppCtrlArchiveParams,
  LogMemoryIpsArchiveDownloadParams,
  LogMemoryIpsArchiveParams,
  LogMemoryVirusArchiveParams,
} from "../types/memory.ts";

/** `/log/memory` */
export interface LogMemoryTree {
  /** `GET /log/memory/anomaly`. Reads. */
  readonly anomaly: LogMemoryAnomalyTree;
  /** `GET /log/memory/app-ctrl`. Reads. */
  readonly appCtrl: LogMemoryAppCtrlTree;
  /** `GET /log/memory/cifs`. Reads. */
  readonly cifs: LogMemoryCifsTree;
  /** `GET /log/memory/dlp`. Reads. */
  readonly dlp: LogMemoryDlpTree;
  /** `GET /log/memory/dns`. Reads. */
  readonly dns: LogMemoryDnsTree;
  /** `GET /log/memory/emailfilter`. Reads. */
  readonly emailfilter: LogMemoryEmailfilterTree;
  readonly event: LogMemoryEventTree;
  /** `GET /log/memory/file-filter`. Reads. */
  readonly fileFilter: LogMemoryFileFilterTree;
  /** `GET /log/memory/gtp`. Reads. */
  readonly gtp: LogMemoryGtpTree;
  /** `GET /log/memory/ips`. Reads. */
  readonly ips: LogMemoryIpsTree;
  /** `GET /log/memory/ssh`. Reads. */
  readonly ssh: LogMemorySshTree;
  /** `GET /log/memory/ssl`. Reads. */
  readonly ssl: LogMemorySslTree;
  readonly traffic: LogMemoryTrafficTree;
  /** `GET /log/memory/virus`. Reads. */
  readonly virus: LogMemoryVirusTree;
  /** `GET /log/memory/voip`. Reads. */
  readonly voip: LogMemoryVoipTree;
  /** `GET /log/memory/waf`. Reads. */
  readonly waf: LogMemoryWafTree;
  /** `GET /log/memory/webfilter`. Reads. */
  readonly webfilter: LogMemoryWebfilterTree;
}

/** `/log/memory/anomaly` */
export interface LogMemoryAnomalyTree extends LogSearch {
  /** `GET /log/memory/anomaly/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/app-ctrl` */
export interface LogMemoryAppCtrlTree extends LogSearch {
  /** `GET /log/memory/app-ctrl/archive`. Reads. */
  readonly archive: Get<unknown, LogMemoryAppCtrlArchiveParams>;
  /**
   * `GET /log/memory/app-ctrl/archive-download`. Answers a file. One source writes the path
   * `memory/app-ctrl/archive/download`.
   */
  readonly archiveDownload: Download<LogMemoryAppCtrlArchiveDownloadParams>;
  /** `GET /log/memory/app-ctrl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/cifs` */
export interface LogMemoryCifsTree extends LogSearch {
  /** `GET /log/memory/cifs/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/dlp` */
export interface LogMemoryDlpTree extends LogSearch {
  /** `GET /log/memory/dlp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/dns` */
export interface LogMemoryDnsTree extends LogSearch {
  /** `GET /log/memory/dns/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/emailfilter` */
export interface LogMemoryEmailfilterTree extends LogSearch {
  /** `GET /log/memory/emailfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event` */
export interface LogMemoryEventTree {
  /** `GET /log/memory/event/compliance-check`. Reads. */
  readonly complianceCheck: LogMemoryEventComplianceCheckTree;
  /** `GET /log/memory/event/connector`. Reads. */
  readonly connector: LogMemoryEventConnectorTree;
  /** `GET /log/memory/event/endpoint`. Reads. */
  readonly endpoint: LogMemoryEventEndpointTree;
  /** `GET /log/memory/event/fortiextender`. Reads. */
  readonly fortiextender: LogMemoryEventFortiextenderTree;
  /** `GET /log/memory/event/ha`. Reads. */
  readonly ha: LogMemoryEventHaTree;
  /** `GET /log/memory/event/router`. Reads. */
  readonly router: LogMemoryEventRouterTree;
  /** `GET /log/memory/event/security-rating`. Reads. */
  readonly securityRating: LogMemoryEventSecurityRatingTree;
  /** `GET /log/memory/event/system`. Reads. */
  readonly system: LogMemoryEventSystemTree;
  /** `GET /log/memory/event/user`. Reads. */
  readonly user: LogMemoryEventUserTree;
  /** `GET /log/memory/event/vpn`. Reads. */
  readonly vpn: LogMemoryEventVpnTree;
  /** `GET /log/memory/event/wad`. Reads. */
  readonly wad: LogMemoryEventWadTree;
  /** `GET /log/memory/event/wireless`. Reads. */
  readonly wireless: LogMemoryEventWirelessTree;
}

/** `/log/memory/event/compliance-check` */
export interface LogMemoryEventComplianceCheckTree extends LogSearch {
  /** `GET /log/memory/event/compliance-check/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/connector` */
export interface LogMemoryEventConnectorTree extends LogSearch {
  /** `GET /log/memory/event/connector/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/endpoint` */
export interface LogMemoryEventEndpointTree extends LogSearch {
  /** `GET /log/memory/event/endpoint/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/fortiextender` */
export interface LogMemoryEventFortiextenderTree extends LogSearch {
  /** `GET /log/memory/event/fortiextender/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/ha` */
export interface LogMemoryEventHaTree extends LogSearch {
  /** `GET /log/memory/event/ha/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/router` */
export interface LogMemoryEventRouterTree extends LogSearch {
  /** `GET /log/memory/event/router/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/security-rating` */
export interface LogMemoryEventSecurityRatingTree extends LogSearch {
  /** `GET /log/memory/event/security-rating/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/system` */
export interface LogMemoryEventSystemTree extends LogSearch {
  /** `GET /log/memory/event/system/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/user` */
export interface LogMemoryEventUserTree extends LogSearch {
  /** `GET /log/memory/event/user/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/vpn` */
export interface LogMemoryEventVpnTree extends LogSearch {
  /** `GET /log/memory/event/vpn/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/wad` */
export interface LogMemoryEventWadTree extends LogSearch {
  /** `GET /log/memory/event/wad/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/event/wireless` */
export interface LogMemoryEventWirelessTree extends LogSearch {
  /** `GET /log/memory/event/wireless/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/file-filter` */
export interface LogMemoryFileFilterTree extends LogSearch {
  /** `GET /log/memory/file-filter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/gtp` */
export interface LogMemoryGtpTree extends LogSearch {
  /** `GET /log/memory/gtp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/ips` */
export interface LogMemoryIpsTree extends LogSearch {
  /** `GET /log/memory/ips/archive`. Reads. */
  readonly archive: Get<unknown, LogMemoryIpsArchiveParams>;
  /**
   * `GET /log/memory/ips/archive-download`. Answers a file. One source writes the path
   * `memory/ips/archive/download`.
   */
  readonly archiveDownload: Download<LogMemoryIpsArchiveDownloadParams>;
  /** `GET /log/memory/ips/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/ssh` */
export interface LogMemorySshTree extends LogSearch {
  /** `GET /log/memory/ssh/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/ssl` */
export interface LogMemorySslTree extends LogSearch {
  /** `GET /log/memory/ssl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/traffic` */
export interface LogMemoryTrafficTree {
  /** `GET /log/memory/traffic/fortiview`. Reads. */
  readonly fortiview: LogMemoryTrafficFortiviewTree;
  /** `GET /log/memory/traffic/forward`. Reads. */
  readonly forward: LogMemoryTrafficForwardTree;
  /** `GET /log/memory/traffic/local`. Reads. */
  readonly local: LogMemoryTrafficLocalTree;
  /** `GET /log/memory/traffic/multicast`. Reads. */
  readonly multicast: LogMemoryTrafficMulticastTree;
  /** `GET /log/memory/traffic/sniffer`. Reads. */
  readonly sniffer: LogMemoryTrafficSnifferTree;
  /** `GET /log/memory/traffic/threat`. Reads. */
  readonly threat: LogMemoryTrafficThreatTree;
}

/** `/log/memory/traffic/fortiview` */
export interface LogMemoryTrafficFortiviewTree extends LogSearch {
  /** `GET /log/memory/traffic/fortiview/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/traffic/forward` */
export interface LogMemoryTrafficForwardTree extends LogSearch {
  /** `GET /log/memory/traffic/forward/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/traffic/local` */
export interface LogMemoryTrafficLocalTree extends LogSearch {
  /** `GET /log/memory/traffic/local/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/traffic/multicast` */
export interface LogMemoryTrafficMulticastTree extends LogSearch {
  /** `GET /log/memory/traffic/multicast/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/traffic/sniffer` */
export interface LogMemoryTrafficSnifferTree extends LogSearch {
  /** `GET /log/memory/traffic/sniffer/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/traffic/threat` */
export interface LogMemoryTrafficThreatTree extends LogSearch {
  /** `GET /log/memory/traffic/threat/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/virus` */
export interface LogMemoryVirusTree extends LogSearch {
  /** `GET /log/memory/virus/archive`. Reads. */
  readonly archive: Get<unknown, LogMemoryVirusArchiveParams>;
  /** `GET /log/memory/virus/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/voip` */
export interface LogMemoryVoipTree extends LogSearch {
  /** `GET /log/memory/voip/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/waf` */
export interface LogMemoryWafTree extends LogSearch {
  /** `GET /log/memory/waf/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/memory/webfilter` */
export interface LogMemoryWebfilterTree extends LogSearch {
  /** `GET /log/memory/webfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}
