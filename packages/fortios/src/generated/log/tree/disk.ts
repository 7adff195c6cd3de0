// Generated from specs/fortios/log/disk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, Get } from "../../../endpoint/types.ts";
import type { LogRaw, LogSearch } from "../../../log/types.ts";
import type {
  LogDiskAppCtrlArchiveDownloadParams,
  LogDiskAppCtrlArchiveParams,
  LogDiskIpsArchiveDownloadParams,
  LogDiskIpsArchiveParams,
  LogDiskVirusArchiveParams,
} from "../types/disk.ts";

/** `/log/disk` */
export interface LogDiskTree {
  /** `GET /log/disk/anomaly`. Reads. */
  readonly anomaly: LogDiskAnomalyTree;
  /** `GET /log/disk/app-ctrl`. Reads. */
  readonly appCtrl: LogDiskAppCtrlTree;
  /** `GET /log/disk/cifs`. Reads. */
  readonly cifs: LogDiskCifsTree;
  /** `GET /log/disk/dlp`. Reads. */
  readonly dlp: LogDiskDlpTree;
  /** `GET /log/disk/dns`. Reads. */
  readonly dns: LogDiskDnsTree;
  /** `GET /log/disk/emailfilter`. Reads. */
  readonly emailfilter: LogDiskEmailfilterTree;
  readonly event: LogDiskEventTree;
  /** `GET /log/disk/file-filter`. Reads. */
  readonly fileFilter: LogDiskFileFilterTree;
  /** `GET /log/disk/gtp`. Reads. */
  readonly gtp: LogDiskGtpTree;
  /** `GET /log/disk/ips`. Reads. */
  readonly ips: LogDiskIpsTree;
  /** `GET /log/disk/ssh`. Reads. */
  readonly ssh: LogDiskSshTree;
  /** `GET /log/disk/ssl`. Reads. */
  readonly ssl: LogDiskSslTree;
  readonly traffic: LogDiskTrafficTree;
  /** `GET /log/disk/virus`. Reads. */
  readonly virus: LogDiskVirusTree;
  /** `GET /log/disk/voip`. Reads. */
  readonly voip: LogDiskVoipTree;
  /** `GET /log/disk/waf`. Reads. */
  readonly waf: LogDiskWafTree;
  /** `GET /log/disk/webfilter`. Reads. */
  readonly webfilter: LogDiskWebfilterTree;
}

/** `/log/disk/anomaly` */
export interface LogDiskAnomalyTree extends LogSearch {
  /** `GET /log/disk/anomaly/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/app-ctrl` */
export interface LogDiskAppCtrlTree extends LogSearch {
  /** `GET /log/disk/app-ctrl/archive`. Reads. */
  readonly archive: Get<unknown, LogDiskAppCtrlArchiveParams>;
  /**
   * `GET /log/disk/app-ctrl/archive-download`. Answers a file. One source writes the path
   * `disk/app-ctrl/archive/download`.
   */
  readonly archiveDownload: Download<LogDiskAppCtrlArchiveDownloadParams>;
  /** `GET /log/disk/app-ctrl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/cifs` */
export interface LogDiskCifsTree extends LogSearch {
  /** `GET /log/disk/cifs/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/dlp` */
export interface LogDiskDlpTree extends LogSearch {
  /** `GET /log/disk/dlp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/dns` */
export interface LogDiskDnsTree extends LogSearch {
  /** `GET /log/disk/dns/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/emailfilter` */
export interface LogDiskEmailfilterTree extends LogSearch {
  /** `GET /log/disk/emailfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event` */
export interface LogDiskEventTree {
  /** `GET /log/disk/event/compliance-check`. Reads. */
  readonly complianceCheck: LogDiskEventComplianceCheckTree;
  /** `GET /log/disk/event/connector`. Reads. */
  readonly connector: LogDiskEventConnectorTree;
  /** `GET /log/disk/event/endpoint`. Reads. */
  readonly endpoint: LogDiskEventEndpointTree;
  /** `GET /log/disk/event/fortiextender`. Reads. */
  readonly fortiextender: LogDiskEventFortiextenderTree;
  /** `GET /log/disk/event/ha`. Reads. */
  readonly ha: LogDiskEventHaTree;
  /** `GET /log/disk/event/router`. Reads. */
  readonly router: LogDiskEventRouterTree;
  /** `GET /log/disk/event/security-rating`. Reads. */
  readonly securityRating: LogDiskEventSecurityRatingTree;
  /** `GET /log/disk/event/system`. Reads. */
  readonly system: LogDiskEventSystemTree;
  /** `GET /log/disk/event/user`. Reads. */
  readonly user: LogDiskEventUserTree;
  /** `GET /log/disk/event/vpn`. Reads. */
  readonly vpn: LogDiskEventVpnTree;
  /** `GET /log/disk/event/wad`. Reads. */
  readonly wad: LogDiskEventWadTree;
  /** `GET /log/disk/event/wireless`. Reads. */
  readonly wireless: LogDiskEventWirelessTree;
}

/** `/log/disk/event/compliance-check` */
export interface LogDiskEventComplianceCheckTree extends LogSearch {
  /** `GET /log/disk/event/compliance-check/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/connector` */
export interface LogDiskEventConnectorTree extends LogSearch {
  /** `GET /log/disk/event/connector/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/endpoint` */
export interface LogDiskEventEndpointTree extends LogSearch {
  /** `GET /log/disk/event/endpoint/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/fortiextender` */
export interface LogDiskEventFortiextenderTree extends LogSearch {
  /** `GET /log/disk/event/fortiextender/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/ha` */
export interface LogDiskEventHaTree extends LogSearch {
  /** `GET /log/disk/event/ha/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/router` */
export interface LogDiskEventRouterTree extends LogSearch {
  /** `GET /log/disk/event/router/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/security-rating` */
export interface LogDiskEventSecurityRatingTree extends LogSearch {
  /** `GET /log/disk/event/security-rating/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/system` */
export interface LogDiskEventSystemTree extends LogSearch {
  /** `GET /log/disk/event/system/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/user` */
export interface LogDiskEventUserTree extends LogSearch {
  /** `GET /log/disk/event/user/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/vpn` */
export interface LogDiskEventVpnTree extends LogSearch {
  /** `GET /log/disk/event/vpn/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/wad` */
export interface LogDiskEventWadTree extends LogSearch {
  /** `GET /log/disk/event/wad/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/event/wireless` */
export interface LogDiskEventWirelessTree extends LogSearch {
  /** `GET /log/disk/event/wireless/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/file-filter` */
export interface LogDiskFileFilterTree extends LogSearch {
  /** `GET /log/disk/file-filter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/gtp` */
export interface LogDiskGtpTree extends LogSearch {
  /** `GET /log/disk/gtp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/ips` */
export interface LogDiskIpsTree extends LogSearch {
  /** `GET /log/disk/ips/archive`. Reads. */
  readonly archive: Get<unknown, LogDiskIpsArchiveParams>;
  /** `GET /log/disk/ips/archive-download`. Answers a file. One source writes the path `disk/ips/archive/download`. */
  readonly archiveDownload: Download<LogDiskIpsArchiveDownloadParams>;
  /** `GET /log/disk/ips/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/ssh` */
export interface LogDiskSshTree extends LogSearch {
  /** `GET /log/disk/ssh/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/ssl` */
export interface LogDiskSslTree extends LogSearch {
  /** `GET /log/disk/ssl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/traffic` */
export interface LogDiskTrafficTree {
  /** `GET /log/disk/traffic/fortiview`. Reads. */
  readonly fortiview: LogDiskTrafficFortiviewTree;
  /** `GET /log/disk/traffic/forward`. Reads. */
  readonly forward: LogDiskTrafficForwardTree;
  /** `GET /log/disk/traffic/local`. Reads. */
  readonly local: LogDiskTrafficLocalTree;
  /** `GET /log/disk/traffic/multicast`. Reads. */
  readonly multicast: LogDiskTrafficMulticastTree;
  /** `GET /log/disk/traffic/sniffer`. Reads. */
  readonly sniffer: LogDiskTrafficSnifferTree;
  /** `GET /log/disk/traffic/threat`. Reads. */
  readonly threat: LogDiskTrafficThreatTree;
}

/** `/log/disk/traffic/fortiview` */
export interface LogDiskTrafficFortiviewTree extends LogSearch {
  /** `GET /log/disk/traffic/fortiview/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/traffic/forward` */
export interface LogDiskTrafficForwardTree extends LogSearch {
  /** `GET /log/disk/traffic/forward/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/traffic/local` */
export interface LogDiskTrafficLocalTree extends LogSearch {
  /** `GET /log/disk/traffic/local/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/traffic/multicast` */
export interface LogDiskTrafficMulticastTree extends LogSearch {
  /** `GET /log/disk/traffic/multicast/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/traffic/sniffer` */
export interface LogDiskTrafficSnifferTree extends LogSearch {
  /** `GET /log/disk/traffic/sniffer/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/traffic/threat` */
export interface LogDiskTrafficThreatTree extends LogSearch {
  /** `GET /log/disk/traffic/threat/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/virus` */
export interface LogDiskVirusTree extends LogSearch {
  /** `GET /log/disk/virus/archive`. Reads. */
  readonly archive: Get<unknown, LogDiskVirusArchiveParams>;
  /** `GET /log/disk/virus/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/voip` */
export interface LogDiskVoipTree extends LogSearch {
  /** `GET /log/disk/voip/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/waf` */
export interface LogDiskWafTree extends LogSearch {
  /** `GET /log/disk/waf/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/disk/webfilter` */
export interface LogDiskWebfilterTree extends LogSearch {
  /** `GET /log/disk/webfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}
