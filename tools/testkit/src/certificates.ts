import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate with its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256, `AB:CD:…`. */
  readonly fingerprint256: string;
}

/** What a test certificate says. */
export interface CertificateOptions {
  /** @default "localhost" */
  readonly commonName?: string | undefined;
  /** True names `localhost` and `127.0.0.1`; false is a factory certificate with nothing but a common name. @default true */
  readonly altNames?: boolean | undefined;
  /** Signs the certificate; without it the certificate signs itself. */
  readonly issuer?: Certificate | undefined;
  /** True makes an authority that can be an `issuer`. @default false */
  readonly authority?: boolean | undefined;
}

/** Makes a certificate that is valid from yesterday on. */
export async function makeCertificate(options: CertificateOptions = {}): Promise<Certificate> {
  const { commonName = "localhost", altNames = true, issuer, authority = false } = options;
  const names = [
    { type: 2, value: "localhost" },
    { type: 7, ip: "127.0.0.1" },
  ] as const;
  const made = await generate([{ name: "commonName", value: commonName }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 86_400_000),
    // A given list replaces the default extensions, which would name the common name as an alternative name.
    extensions: [
      { name: "basicConstraints", cA: authority },
      ...(altNames ? [{ name: "subjectAltName" as const, altNames: [...names] }] : []),
    ],
    ...(issuer === undefined ? {} : { ca: { cert: issuer.cert, key: issuer.key } }),
  });
  const { fingerprint256 } = new X509Certificate(made.cert);
  return { cert: made.cert, key: made.private, fingerprint256 };
}
