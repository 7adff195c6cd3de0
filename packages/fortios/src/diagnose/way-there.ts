import {
  ApiError,
  AuthError,
  CertificateError,
  ChallengeError,
  type FortinetError,
  LockedOutError,
  NetworkError,
  PermissionError,
  ResponseError,
  TimeoutError,
} from "@fortikit/core";
import type { DiagnosisCheck, Finding } from "./types.ts";

/** The steps every call takes, in their order. */
const steps = ["dns", "tcp", "tls", "answer", "auth", "trustedHost"] as const;
type Step = (typeof steps)[number];

const passed: Readonly<Record<Step, string>> = {
  dns: "The name was found.",
  tcp: "The port takes connections.",
  tls: "The connection is secured as the options ask.",
  answer: "A FortiOS device answers.",
  auth: "The credentials were accepted.",
  trustedHost: "The device takes calls from this address.",
};

/** How far a call came that succeeded, or failed with this error: the step it failed at, and those before it. */
export function wayThere(error?: FortinetError | undefined): Finding[] {
  const failed = error === undefined ? undefined : failedStep(error);
  const end = failed === undefined ? steps.length : steps.indexOf(failed);
  const findings: Finding[] = steps.slice(0, end).map((check) => ({ check, ok: true, message: passed[check] }));
  if (failed === undefined || error === undefined) return findings;
  return [...findings, finding(failed, error.message, hintOf(failed, error))];
}

/** A finding that tells of a problem. */
export function finding(check: DiagnosisCheck, message: string, hint?: string | undefined): Finding {
  return { check, ok: false, message, ...(hint === undefined ? {} : { hint }) };
}

/** `undefined`: the device understood and let the caller in, whatever else it answered. */
function failedStep(error: FortinetError): Step | undefined {
  if (error instanceof CertificateError) return "tls";
  if (error instanceof TimeoutError) return stepOfTimeout(error);
  if (error instanceof NetworkError) return stepOfNetwork(error);
  if (error instanceof AuthError || error instanceof LockedOutError) return "auth";
  // Every administrator may read the status: a refusal is about where the call comes from, or which vdom it names.
  if (error instanceof PermissionError) return "trustedHost";
  if (error instanceof ResponseError || !(error instanceof ApiError)) return "answer";
  return error.status >= 500 ? "answer" : undefined;
}

function stepOfTimeout({ phase }: TimeoutError): Step {
  return phase === "connect" ? "tcp" : phase === "tls" ? "tls" : "answer";
}

function stepOfNetwork(error: FortinetError): Step {
  const codes = codesOf(error).join(" ");
  if (/ENOTFOUND|EAI_|ENODATA/.test(codes)) return "dns";
  if (/ERR_SSL|ERR_TLS|EPROTO|CERT/.test(codes)) return "tls";
  return /ECONNRESET|EPIPE|UND_ERR_SOCKET/.test(codes) ? "answer" : "tcp";
}

/** Codes of an error and of what caused it; core's own text stands for the runtime's where a code is missing. */
function codesOf(error: Error): string[] {
  const codes: string[] = [];
  for (let at: unknown = error.cause; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    codes.push(typeof code === "string" ? code : at.message);
  }
  return codes;
}

function hintOf(step: Step, error: FortinetError): string | undefined {
  if (error instanceof LockedOutError) {
    const until = error.retryAt === undefined ? "for 60 seconds by default" : `until ${error.retryAt.toISOString()}`;
    return `Failed logins have blocked this address ${until}; every further attempt prolongs it.`;
  }
  if (error instanceof ChallengeError)
    return error.hint ?? "The login wants more than name and password: see onChallenge.";
  if (step === "auth") {
    return "The token or password is wrong or has ended, or this address is not among the trusted hosts: FortiOS answers both alike.";
  }
  if (step === "trustedHost") {
    return "Check trusted hosts and virtual domains of the administrator, and its access profile.";
  }
  if (step === "answer" && error.hint === undefined) {
    return "Check that host and port are those of the administrative interface, and what stands between.";
  }
  return error.hint;
}
