export { type CanarySighting, canaryForms, expectNoCanary, findCanary } from "./canary.ts";
export { type Certificate, type CertificateOptions, makeCertificate } from "./certificates.ts";
export { type ChildOptions, type ChildResult, runChild } from "./child.ts";
export { startFortiGate } from "./fortigate/start-forti-gate.ts";
export type {
  Admin,
  Answer,
  CookieStyle,
  Fault,
  FortiGate,
  FortiGateOptions,
  MonitorEndpoint,
  Profile,
  Row,
  SeenRequest,
  TableDefinition,
} from "./fortigate/types.ts";
export type { LocalServer } from "./listen.ts";
export { type NockGuard, startNockGuard } from "./nock-guard.ts";
export { type ProxyServer, type ProxyServerOptions, startProxyServer } from "./proxy-server.ts";
export { type RawConnection, type RawScript, type RawServer, rawScripts, startRawServer } from "./raw-server.ts";
export { startTlsServer, type TlsServer, type TlsServerOptions } from "./tls-server.ts";
export { useNock } from "./use-nock.ts";
