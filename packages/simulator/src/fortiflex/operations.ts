import type { Handler } from "../cloud/call.ts";
import { configsCreate, configsList, configsSwitch, configsUpdate } from "./configs.ts";
import {
  reactivateEntitlement,
  regenerateToken,
  stopEntitlement,
  transferEntitlements,
  updateEntitlement,
} from "./entitlements-change.ts";
import { createCloud, createHardware, createVms } from "./entitlements-create.ts";
import { entitlementsList, groupsList, groupsNextToken, points, vmsList } from "./entitlements-read.ts";
import { programsList, programsPoints, toolsCalc } from "./programs.ts";

const NAMED = { key: "entitlements", withAccount: true } as const;
// Stop and reactivate of v2 answer under the key of v1.
const OLD_KEY = { key: "vms", withAccount: true } as const;
const V1 = { key: "vms", withAccount: false } as const;

/** The operations of FortiFlex v2, by path below the base. */
export const FLEX_OPERATIONS: Readonly<Record<string, Handler>> = {
  "/programs/list": programsList(true),
  "/programs/points": programsPoints,
  "/configs/list": configsList(true),
  "/configs/create": configsCreate(true),
  "/configs/update": configsUpdate(true),
  "/configs/enable": configsSwitch("ACTIVE", true),
  "/configs/disable": configsSwitch("DISABLED", true),
  "/entitlements/list": entitlementsList,
  "/entitlements/vm/create": createVms("entitlements"),
  "/entitlements/hardware/create": createHardware,
  "/entitlements/cloud/create": createCloud,
  "/entitlements/update": updateEntitlement(NAMED),
  "/entitlements/stop": stopEntitlement(OLD_KEY),
  "/entitlements/reactivate": reactivateEntitlement(OLD_KEY),
  "/entitlements/vm/token": regenerateToken(NAMED),
  "/entitlements/points": points("entitlements"),
  "/entitlements/transfer": transferEntitlements,
  "/groups/list": groupsList(true),
  "/groups/nexttoken": groupsNextToken(true),
  "/tools/calc": toolsCalc,
};

/** The operations of FlexVM v1, by path below the base. */
export const FLEXVM_OPERATIONS: Readonly<Record<string, Handler>> = {
  "/programs/list": programsList(false),
  "/configs/list": configsList(false),
  "/configs/create": configsCreate(false),
  "/configs/update": configsUpdate(false),
  "/configs/enable": configsSwitch("ACTIVE", false),
  "/configs/disable": configsSwitch("DISABLED", false),
  "/groups/list": groupsList(false),
  "/groups/nexttoken": groupsNextToken(false),
  "/vms/list": vmsList,
  "/vms/create": createVms("vms"),
  "/vms/update": updateEntitlement(V1),
  "/vms/stop": stopEntitlement(V1),
  "/vms/reactivate": reactivateEntitlement(V1),
  "/vms/token": regenerateToken(V1),
  "/vms/points": points("vms"),
};
