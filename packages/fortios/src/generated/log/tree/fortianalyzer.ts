// Generated from specs/fortios/log/fortianalyzer.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, Get } from "../../../endpoint/types.ts";
import type { LogRaw, LogSearch } from "../../../log/types.ts";
import type {
  LogFortianalyzerAppCtrlArchiveDownloadParams,
  LogFortianalyzerAppCtrlArchiveParams,
  LogFortianalyzerIpsArchiveDownloadParams,
  LogFortianalyzerIpsArchiveParams,
  LogFortianalyzerVirusArchiveParams,
} from "../types/fortianalyzer.ts";

/** `/log/fortianalyzer` */
export interface LogFortianalyzerTree {
  /** `GET /log/fortianalyzer/anomaly`. Reads. */
  readonly anomaly: LogFortianalyzerAnomalyTree;
  /** `GET /log/fortianalyzer/app-ctrl`. Reads. */
  readonly appCtrl: LogFortianalyzerAppCtrlTree;
  /** `GET /log/fortianalyzer/cifs`. Reads. */
  readonly cifs: LogFortianalyzerCifsTree;
  /** `GET /log/fortianalyzer/dlp`. Reads. */
  readonly dlp: LogFortianalyzerDlpTree;
  /** `GET /log/fortianalyzer/dns`. Reads. */
  readonly dns: LogFortianalyzerDnsTree;
  /** `GET /log/fortianalyzer/emailfilter`. Reads. */
  readonly emailfilter: LogFortianalyzerEmailfilterTree;
  readonly event: LogFortianalyzerEventTree;
  /** `GET /log/fortianalyzer/file-filter`. Reads. */
  readonly fileFilter: LogFortianalyzerFileFilterTree;
  /** `GET /log/fortianalyzer/gtp`. Reads. */
  readonly gtp: LogFortianalyzerGtpTree;
  /** `GET /log/fortianalyzer/ips`. Reads. */
  readonly ips: LogFortianalyzerIpsTree;
  /** `GET /log/fortianalyzer/ssh`. Reads. */
  readonly ssh: LogFortianalyzerSshTree;
  /** `GET /log/fortianalyzer/ssl`. Reads. */
  readonly ssl: LogFortianalyzerSslTree;
  readonly traffic: LogFortianalyzerTrafficTree;
  /** `GET /log/fortianalyzer/virus`. Reads. */
  readonly virus: LogFortianalyzerVirusTree;
  /** `GET /log/fortianalyzer/voip`. Reads. */
  readonly voip: LogFortianalyzerVoipTree;
  /** `GET /log/fortianalyzer/waf`. Reads. */
  readonly waf: LogFortianalyzerWafTree;
  /** `GET /log/fortianalyzer/webfilter`. Reads. */
  readonly webfilter: LogFortianalyzerWebfilterTree;
}

/** `/log/fortianalyzer/anomaly` */
export interface LogFortianalyzerAnomalyTree extends LogSearch {
  /** `GET /log/fortianalyzer/anomaly/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/app-ctrl` */
export interface LogFortianalyzerAppCtrlTree extends LogSearch {
  /** `GET /log/fortianalyzer/app-ctrl/archive`. Reads. */
  readonly archive: Get<unknown, LogFortianalyzerAppCtrlArchiveParams>;
  /**
   * `GET /log/fortianalyzer/app-ctrl/archive-download`. Answers a file. One source writes the path
   * `fortianalyzer/app-ctrl/archive/download`.
   */
  readonly archiveDownload: Download<LogFortianalyzerAppCtrlArchiveDownloadParams>;
  /** `GET /log/fortianalyzer/app-ctrl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/cifs` */
export interface LogFortianalyzerCifsTree extends LogSearch {
  /** `GET /log/fortianalyzer/cifs/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/dlp` */
export interface LogFortianalyzerDlpTree extends LogSearch {
  /** `GET /log/fortianalyzer/dlp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/dns` */
export interface LogFortianalyzerDnsTree extends LogSearch {
  /** `GET /log/fortianalyzer/dns/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/emailfilter` */
export interface LogFortianalyzerEmailfilterTree extends LogSearch {
  /** `GET /log/fortianalyzer/emailfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event` */
export interface LogFortianalyzerEventTree {
  /** `GET /log/fortianalyzer/event/compliance-check`. Reads. */
  readonly complianceCheck: LogFortianalyzerEventComplianceCheckTree;
  /** `GET /log/fortianalyzer/event/connector`. Reads. */
  readonly connector: LogFortianalyzerEventConnectorTree;
  /** `GET /log/fortianalyzer/event/endpoint`. Reads. */
  readonly endpoint: LogFortianalyzerEventEndpointTree;
  /** `GET /log/fortianalyzer/event/fortiextender`. Reads. */
  readonly fortiextender: LogFortianalyzerEventFortiextenderTree;
  /** `GET /log/fortianalyzer/event/ha`. Reads. */
  readonly ha: LogFortianalyzerEventHaTree;
  /** `GET /log/fortianalyzer/event/router`. Reads. */
  readonly router: LogFortianalyzerEventRouterTree;
  /** `GET /log/fortianalyzer/event/security-rating`. Reads. */
  readonly securityRating: LogFortianalyzerEventSecurityRatingTree;
  /** `GET /log/fortianalyzer/event/system`. Reads. */
  readonly system: LogFortianalyzerEventSystemTree;
  /** `GET /log/fortianalyzer/event/user`. Reads. */
  readonly user: LogFortianalyzerEventUserTree;
  /** `GET /log/fortianalyzer/event/vpn`. Reads. */
  readonly vpn: LogFortianalyzerEventVpnTree;
  /** `GET /log/fortianalyzer/event/wad`. Reads. */
  readonly wad: LogFortianalyzerEventWadTree;
  /** `GET /log/fortianalyzer/event/wireless`. Reads. */
  readonly wireless: LogFortianalyzerEventWirelessTree;
}

/** `/log/fortianalyzer/event/compliance-check` */
export interface LogFortianalyzerEventComplianceCheckTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/compliance-check/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/connector` */
export interface LogFortianalyzerEventConnectorTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/connector/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/endpoint` */
export interface LogFortianalyzerEventEndpointTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/endpoint/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/fortiextender` */
export interface LogFortianalyzerEventFortiextenderTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/fortiextender/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/ha` */
export interface LogFortianalyzerEventHaTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/ha/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/router` */
export interface LogFortianalyzerEventRouterTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/router/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/security-rating` */
export interface LogFortianalyzerEventSecurityRatingTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/security-rating/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/system` */
export interface LogFortianalyzerEventSystemTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/system/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/user` */
export interface LogFortianalyzerEventUserTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/user/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/vpn` */
export interface LogFortianalyzerEventVpnTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/vpn/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/wad` */
export interface LogFortianalyzerEventWadTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/wad/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/event/wireless` */
export interface LogFortianalyzerEventWirelessTree extends LogSearch {
  /** `GET /log/fortianalyzer/event/wireless/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/file-filter` */
export interface LogFortianalyzerFileFilterTree extends LogSearch {
  /** `GET /log/fortianalyzer/file-filter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/gtp` */
export interface LogFortianalyzerGtpTree extends LogSearch {
  /** `GET /log/fortianalyzer/gtp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/ips` */
export interface LogFortianalyzerIpsTree extends LogSearch {
  /** `GET /log/fortianalyzer/ips/archive`. Reads. */
  readonly archive: Get<unknown, LogFortianalyzerIpsArchiveParams>;
  /**
   * `GET /log/fortianalyzer/ips/archive-download`. Answers a file. One source writes the path
   * `fortianalyzer/ips/archive/download`.
   */
  readonly archiveDownload: Download<LogFortianalyzerIpsArchiveDownloadParams>;
  /** `GET /log/fortianalyzer/ips/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/ssh` */
export interface LogFortianalyzerSshTree extends LogSearch {
  /** `GET /log/fortianalyzer/ssh/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/ssl` */
export interface LogFortianalyzerSslTree extends LogSearch {
  /** `GET /log/fortianalyzer/ssl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/traffic` */
export interface LogFortianalyzerTrafficTree {
  /** `GET /log/fortianalyzer/traffic/fortiview`. Reads. */
  readonly fortiview: LogFortianalyzerTrafficFortiviewTree;
  /** `GET /log/fortianalyzer/traffic/forward`. Reads. */
  readonly forward: LogFortianalyzerTrafficForwardTree;
  /** `GET /log/fortianalyzer/traffic/local`. Reads. */
  readonly local: LogFortianalyzerTrafficLocalTree;
  /** `GET /log/fortianalyzer/traffic/multicast`. Reads. */
  readonly multicast: LogFortianalyzerTrafficMulticastTree;
  /** `GET /log/fortianalyzer/traffic/sniffer`. Reads. */
  readonly sniffer: LogFortianalyzerTrafficSnifferTree;
  /** `GET /log/fortianalyzer/traffic/threat`. Reads. */
  readonly threat: LogFortianalyzerTrafficThreatTree;
}

/** `/log/fortianalyzer/traffic/fortiview` */
export interface LogFortianalyzerTrafficFortiviewTree extends LogSearch {
  /** `GET /log/fortianalyzer/traffic/fortiview/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/traffic/forward` */
export interface LogFortianalyzerTrafficForwardTree extends LogSearch {
  /** `GET /log/fortianalyzer/traffic/forward/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/traffic/local` */
export interface LogFortianalyzerTrafficLocalTree extends LogSearch {
  /** `GET /log/fortianalyzer/traffic/local/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/traffic/multicast` */
export interface LogFortianalyzerTrafficMulticastTree extends LogSearch {
  /** `GET /log/fortianalyzer/traffic/multicast/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/traffic/sniffer` */
export interface LogFortianalyzerTrafficSnifferTree extends LogSearch {
  /** `GET /log/fortianalyzer/traffic/sniffer/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/traffic/threat` */
export interface LogFortianalyzerTrafficThreatTree extends LogSearch {
  /** `GET /log/fortianalyzer/traffic/threat/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/virus` */
export interface LogFortianalyzerVirusTree extends LogSearch {
  /** `GET /log/fortianalyzer/virus/archive`. Reads. */
  readonly archive: Get<unknown, LogFortianalyzerVirusArchiveParams>;
  /** `GET /log/fortianalyzer/virus/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/voip` */
export interface LogFortianalyzerVoipTree extends LogSearch {
  /** `GET /log/fortianalyzer/voip/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/waf` */
export interface LogFortianalyzerWafTree extends LogSearch {
  /** `GET /log/fortianalyzer/waf/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/fortianalyzer/webfilter` */
export interface LogFortianalyzerWebfilterTree extends LogSearch {
  /** `GET /log/fortianalyzer/webfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}
