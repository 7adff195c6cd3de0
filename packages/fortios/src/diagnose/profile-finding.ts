import { PermissionError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { quietly } from "./quietly.ts";
import type { Finding } from "./types.ts";
import { finding } from "./way-there.ts";

/** A read of each permission group that costs little, for devices that do not show the profile itself. */
const probes: Readonly<Record<string, string>> = {
  "sysgrp.cfg": "system/time",
  "netgrp.cfg": "system/vdom-link",
  "fwgrp.policy": "firewall/acl",
  "fwgrp.address": "firewall/address-fqdns",
  "loggrp.data-access": "log/device/state",
  authgrp: "user/banned",
  vpngrp: "vpn/ipsec",
  "utmgrp.antivirus": "utm/antivirus/stats",
  secfabgrp: "system/csf",
};

/** Permission groups of the access profile: as the profile tells them, else by a read of each. */
export async function profileFinding(
  caller: Caller,
  profile: Readonly<Record<string, unknown>> | undefined,
  options: FortiOSCallOptions,
): Promise<Finding[]> {
  const told = groupsOf(profile ?? {});
  const [open, closed] = told.some((groups) => groups.length > 0) ? told : await probed(caller, options);
  const named = typeof profile?.name === "string" ? `Profile ${profile.name}` : "The access profile";
  if (open.length === 0) {
    // Firmware that has none of the endpoints tells nothing either way.
    if (closed.length === 0) return [];
    const hint = "Give the administrator an access profile with the groups its calls need.";
    return [finding("profile", `${named} gives no access to ${closed.join(", ")}.`, hint)];
  }
  const without = closed.length === 0 ? "." : `, not to ${closed.join(", ")}.`;
  const hint = closed.length === 0 ? {} : { hint: "Calls of the groups without access are refused with 403." };
  return [{ check: "profile", ok: true, message: `${named} gives access to ${open.join(", ")}${without}`, ...hint }];
}

type Groups = readonly [open: string[], closed: string[]];

/** `sysgrp: "read-write"`, `netgrp: "custom"` with its parts in `netgrp-permission`. */
function groupsOf(profile: Readonly<Record<string, unknown>>): Groups {
  const open: string[] = [];
  const closed: string[] = [];
  for (const [group, right] of Object.entries(profile)) {
    if (!/grp$|^wifi$/.test(group) || typeof right !== "string") continue;
    const parts = profile[`${group}-permission`];
    if (right === "custom" && typeof parts === "object" && parts !== null) {
      for (const [part, own] of Object.entries(parts))
        (own === "none" ? closed : open).push(`${group}.${part}${kind(own)}`);
    } else (right === "none" ? closed : open).push(`${group}${kind(right)}`);
  }
  return [open, closed];
}

function kind(right: unknown): string {
  return right === "read" ? " (read)" : "";
}

/** One after the other: a device that is asked gently tells as much. */
async function probed(caller: Caller, options: FortiOSCallOptions): Promise<Groups> {
  const open: string[] = [];
  const closed: string[] = [];
  for (const [group, path] of Object.entries(probes)) {
    const request = { operation: "diagnose.profile", method: "GET", path: `/monitor/${path}`, safe: true } as const;
    let isClosed = false;
    const answer = await quietly(
      caller.call(request, options).catch((error: unknown) => {
        isClosed = error instanceof PermissionError;
        throw error;
      }),
    );
    if (isClosed) closed.push(group);
    else if (answer !== undefined) open.push(group);
  }
  return [open, closed];
}
