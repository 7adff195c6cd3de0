// Generated from specs/fortios/monitor/sdwan.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `POST /monitor/sdwan/link-monitor-metrics/report`. */
export interface MonitorSdwanLinkMonitorMetricsReportParams {
  agent_ip: string;
  application_name: string;
  application_id: number;
  latency: number;
  jitter: number;
  packet_loss: number;
  ntt?: number | undefined;
  srt?: number | undefined;
  application_error?: number | undefined;
}
