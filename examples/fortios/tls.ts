// TLS is verified. A device with its factory certificate is pinned by fingerprint; anything goes only on request.
import { CertificateError, FortiOS } from "@fortikit/fortios";
import { makeCertificate } from "@fortikit-tools/testkit/certificates";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ certificate: await makeCertificate({ commonName: "FGVM01TM26000001" }) });

const strict = new FortiOS({ ...target.login, retry: false });
const refused = await strict.monitor.system.status.get().catch((error: unknown) => error);
console.log(refused instanceof CertificateError ? `refused: ${refused.code}` : "the certificate is good");
await strict.close();

// The error tells the fingerprint of what it saw: compare it with the device's own, then pin it.
const fingerprint256 = refused instanceof CertificateError ? refused.fingerprint256 : undefined;
await using pinned = new FortiOS({ ...target.login, tls: { fingerprint256 } });
console.log(`pinned: ${(await pinned.monitor.system.status.get()).hostname}`);

await using open = new FortiOS({ ...target.login, tls: { insecure: true } }); // a laboratory, nothing else
console.log(`insecure: ${(await open.monitor.system.status.get()).hostname}`);
