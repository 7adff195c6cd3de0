// Generated from specs/fortios/log/forticloud.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, Get } from "../../../endpoint/types.ts";
import type { LogRaw, LogSearch } from "../../../log/types.ts";
import type {
  LogForticloudAppCtrlArchiveDownloadParams,
  LogForticloudAppCtrlArchiveParams,
  LogForticloudIpsArchiveDownloadParams,
  LogForticloudIpsArchiveParams,
  LogForticloudVirusArchiveParams,
} from "../types/forticloud.ts";

/** `/log/forticloud` */
export interface LogForticloudTree {
  /** `GET /log/forticloud/anomaly`. Reads. */
  readonly anomaly: LogForticloudAnomalyTree;
  /** `GET /log/forticloud/app-ctrl`. Reads. */
  readonly appCtrl: LogForticloudAppCtrlTree;
  /** `GET /log/forticloud/cifs`. Reads. */
  readonly cifs: LogForticloudCifsTree;
  /** `GET /log/forticloud/dlp`. Reads. */
  readonly dlp: LogForticloudDlpTree;
  /** `GET /log/forticloud/dns`. Reads. */
  readonly dns: LogForticloudDnsTree;
  /** `GET /log/forticloud/emailfilter`. Reads. */
  readonly emailfilter: LogForticloudEmailfilterTree;
  readonly event: LogForticloudEventTree;
  /** `GET /log/forticloud/file-filter`. Reads. */
  readonly fileFilter: LogForticloudFileFilterTree;
  /** `GET /log/forticloud/gtp`. Reads. */
  readonly gtp: LogForticloudGtpTree;
  /** `GET /log/forticloud/ips`. Reads. */
  readonly ips: LogForticloudIpsTree;
  /** `GET /log/forticloud/ssh`. Reads. */
  readonly ssh: LogForticloudSshTree;
  /** `GET /log/forticloud/ssl`. Reads. */
  readonly ssl: LogForticloudSslTree;
  readonly traffic: LogForticloudTrafficTree;
  /** `GET /log/forticloud/virus`. Reads. */
  readonly virus: LogForticloudVirusTree;
  /** `GET /log/forticloud/voip`. Reads. */
  readonly voip: LogForticloudVoipTree;
  /** `GET /log/forticloud/waf`. Reads. */
  readonly waf: LogForticloudWafTree;
  /** `GET /log/forticloud/webfilter`. Reads. */
  readonly webfilter: LogForticloudWebfilterTree;
}

/** `/log/forticloud/anomaly` */
export interface LogForticloudAnomalyTree extends LogSearch {
  /** `GET /log/forticloud/anomaly/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/app-ctrl` */
export interface LogForticloudAppCtrlTree extends LogSearch {
  /** `GET /log/forticloud/app-ctrl/archive`. Reads. */
  readonly archive: Get<unknown, LogForticloudAppCtrlArchiveParams>;
  /**
   * `GET /log/forticloud/app-ctrl/archive-download`. Answers a file. One source writes the path
   * `forticloud/app-ctrl/archive/download`.
   */
  readonly archiveDownload: Download<LogForticloudAppCtrlArchiveDownloadParams>;
  /** `GET /log/forticloud/app-ctrl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/cifs` */
export interface LogForticloudCifsTree extends LogSearch {
  /** `GET /log/forticloud/cifs/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/dlp` */
export interface LogForticloudDlpTree extends LogSearch {
  /** `GET /log/forticloud/dlp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/dns` */
export interface LogForticloudDnsTree extends LogSearch {
  /** `GET /log/forticloud/dns/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/emailfilter` */
export interface LogForticloudEmailfilterTree extends LogSearch {
  /** `GET /log/forticloud/emailfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event` */
export interface LogForticloudEventTree {
  /** `GET /log/forticloud/event/compliance-check`. Reads. */
  readonly complianceCheck: LogForticloudEventComplianceCheckTree;
  /** `GET /log/forticloud/event/connector`. Reads. */
  readonly connector: LogForticloudEventConnectorTree;
  /** `GET /log/forticloud/event/endpoint`. Reads. */
  readonly endpoint: LogForticloudEventEndpointTree;
  /** `GET /log/forticloud/event/fortiextender`. Reads. */
  readonly fortiextender: LogForticloudEventFortiextenderTree;
  /** `GET /log/forticloud/event/ha`. Reads. */
  readonly ha: LogForticloudEventHaTree;
  /** `GET /log/forticloud/event/router`. Reads. */
  readonly router: LogForticloudEventRouterTree;
  /** `GET /log/forticloud/event/security-rating`. Reads. */
  readonly securityRating: LogForticloudEventSecurityRatingTree;
  /** `GET /log/forticloud/event/system`. Reads. */
  readonly system: LogForticloudEventSystemTree;
  /** `GET /log/forticloud/event/user`. Reads. */
  readonly user: LogForticloudEventUserTree;
  /** `GET /log/forticloud/event/vpn`. Reads. */
  readonly vpn: LogForticloudEventVpnTree;
  /** `GET /log/forticloud/event/wad`. Reads. */
  readonly wad: LogForticloudEventWadTree;
  /** `GET /log/forticloud/event/wireless`. Reads. */
  readonly wireless: LogForticloudEventWirelessTree;
}

/** `/log/forticloud/event/compliance-check` */
export interface LogForticloudEventComplianceCheckTree extends LogSearch {
  /** `GET /log/forticloud/event/compliance-check/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/connector` */
export interface LogForticloudEventConnectorTree extends LogSearch {
  /** `GET /log/forticloud/event/connector/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/endpoint` */
export interface LogForticloudEventEndpointTree extends LogSearch {
  /** `GET /log/forticloud/event/endpoint/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/fortiextender` */
export interface LogForticloudEventFortiextenderTree extends LogSearch {
  /** `GET /log/forticloud/event/fortiextender/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/ha` */
export interface LogForticloudEventHaTree extends LogSearch {
  /** `GET /log/forticloud/event/ha/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/router` */
export interface LogForticloudEventRouterTree extends LogSearch {
  /** `GET /log/forticloud/event/router/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/security-rating` */
export interface LogForticloudEventSecurityRatingTree extends LogSearch {
  /** `GET /log/forticloud/event/security-rating/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/system` */
export interface LogForticloudEventSystemTree extends LogSearch {
  /** `GET /log/forticloud/event/system/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/user` */
export interface LogForticloudEventUserTree extends LogSearch {
  /** `GET /log/forticloud/event/user/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/vpn` */
export interface LogForticloudEventVpnTree extends LogSearch {
  /** `GET /log/forticloud/event/vpn/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/wad` */
export interface LogForticloudEventWadTree extends LogSearch {
  /** `GET /log/forticloud/event/wad/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/event/wireless` */
export interface LogForticloudEventWirelessTree extends LogSearch {
  /** `GET /log/forticloud/event/wireless/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/file-filter` */
export interface LogForticloudFileFilterTree extends LogSearch {
  /** `GET /log/forticloud/file-filter/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/gtp` */
export interface LogForticloudGtpTree extends LogSearch {
  /** `GET /log/forticloud/gtp/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/ips` */
export interface LogForticloudIpsTree extends LogSearch {
  /** `GET /log/forticloud/ips/archive`. Reads. */
  readonly archive: Get<unknown, LogForticloudIpsArchiveParams>;
  /**
   * `GET /log/forticloud/ips/archive-download`. Answers a file. One source writes the path
   * `forticloud/ips/archive/download`.
   */
  readonly archiveDownload: Download<LogForticloudIpsArchiveDownloadParams>;
  /** `GET /log/forticloud/ips/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/ssh` */
export interface LogForticloudSshTree extends LogSearch {
  /** `GET /log/forticloud/ssh/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/ssl` */
export interface LogForticloudSslTree extends LogSearch {
  /** `GET /log/forticloud/ssl/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/traffic` */
export interface LogForticloudTrafficTree {
  /** `GET /log/forticloud/traffic/fortiview`. Reads. */
  readonly fortiview: LogForticloudTrafficFortiviewTree;
  /** `GET /log/forticloud/traffic/forward`. Reads. */
  readonly forward: LogForticloudTrafficForwardTree;
  /** `GET /log/forticloud/traffic/local`. Reads. */
  readonly local: LogForticloudTrafficLocalTree;
  /** `GET /log/forticloud/traffic/multicast`. Reads. */
  readonly multicast: LogForticloudTrafficMulticastTree;
  /** `GET /log/forticloud/traffic/sniffer`. Reads. */
  readonly sniffer: LogForticloudTrafficSnifferTree;
  /** `GET /log/forticloud/traffic/threat`. Reads. */
  readonly threat: LogForticloudTrafficThreatTree;
}

/** `/log/forticloud/traffic/fortiview` */
export interface LogForticloudTrafficFortiviewTree extends LogSearch {
  /** `GET /log/forticloud/traffic/fortiview/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/traffic/forward` */
export interface LogForticloudTrafficForwardTree extends LogSearch {
  /** `GET /log/forticloud/traffic/forward/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/traffic/local` */
export interface LogForticloudTrafficLocalTree extends LogSearch {
  /** `GET /log/forticloud/traffic/local/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/traffic/multicast` */
export interface LogForticloudTrafficMulticastTree extends LogSearch {
  /** `GET /log/forticloud/traffic/multicast/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/traffic/sniffer` */
export interface LogForticloudTrafficSnifferTree extends LogSearch {
  /** `GET /log/forticloud/traffic/sniffer/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/traffic/threat` */
export interface LogForticloudTrafficThreatTree extends LogSearch {
  /** `GET /log/forticloud/traffic/threat/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/virus` */
export interface LogForticloudVirusTree extends LogSearch {
  /** `GET /log/forticloud/virus/archive`. Reads. */
  readonly archive: Get<unknown, LogForticloudVirusArchiveParams>;
  /** `GET /log/forticloud/virus/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/voip` */
export interface LogForticloudVoipTree extends LogSearch {
  /** `GET /log/forticloud/voip/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/waf` */
export interface LogForticloudWafTree extends LogSearch {
  /** `GET /log/forticloud/waf/raw`. Answers a file. */
  readonly raw: LogRaw;
}

/** `/log/forticloud/webfilter` */
export interface LogForticloudWebfilterTree extends LogSearch {
  /** `GET /log/forticloud/webfilter/raw`. Answers a file. */
  readonly raw: LogRaw;
}
