import type { PeerCertificate, TLSSocket } from "node:tls";

/** A SHA-256 fingerprint in one notation: 64 capital hex digits without colons; `undefined` if it is none. */
export function plainFingerprint(text: string): string | undefined {
  const plain = text.replace(/[:\s]/g, "").toUpperCase();
  return /^[0-9A-F]{64}$/.test(plain) ? plain : undefined;
}

/**
 * Fingerprint of the certificate the other side showed (`AB:CD:…`), as long as the socket still knows it. Not by
 * getPeerX509Certificate: called before Node's own check, it leaves that check without a certificate (Node 22 and 24).
 */
export function shownFingerprint(socket: TLSSocket): string | undefined {
  // Without a handle there is none at all, whatever the types say.
  const shown: Partial<PeerCertificate> | null = socket.getPeerCertificate();
  return shown?.fingerprint256;
}
