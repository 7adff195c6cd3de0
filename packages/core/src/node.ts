export { type FileSinkOptions, fileSink } from "./audit/node/file-sink.ts";
export { type SyslogSinkOptions, syslogSink } from "./audit/node/syslog-sink.ts";
export { fileTokenStore } from "./session/node/file-token-store.ts";
export { type ExportSource, exportTo } from "./telemetry/node/export-to.ts";
