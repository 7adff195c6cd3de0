// Generated from specs/fortiflex/v1.yaml by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { OperationRow } from "@fortikit/core/product";

/** Every operation of FlexVM, below `https://support.fortinet.com/ES/api/flexvm/v1`. */
export const operations = {
  "programs.list": { method: "POST", path: "/programs/list", safe: true, fields: {} },
  "configs.list": {
    method: "POST",
    path: "/configs/list",
    safe: true,
    object: { type: "program", key: "programSerialNumber" },
    fields: { programSerialNumber: { type: "string", required: true, minLength: 1 } },
  },
  "configs.create": {
    method: "POST",
    path: "/configs/create",
    safe: false,
    object: { type: "config", key: "name" },
    fields: {
      programSerialNumber: { type: "string", required: true, minLength: 1 },
      name: { type: "string", required: true, minLength: 1 },
      productTypeId: { type: "integer", required: true },
      parameters: {
        type: "array",
        required: true,
        items: {
          type: "object",
          fields: { id: { type: "integer", required: true }, value: { type: "unknown", required: true } },
        },
      },
    },
  },
  "configs.update": {
    method: "POST",
    path: "/configs/update",
    safe: false,
    object: { type: "config", key: "id" },
    fields: {
      id: { type: "integer", required: true },
      name: { type: "string", minLength: 1 },
      parameters: {
        type: "array",
        required: true,
        items: {
          type: "object",
          fields: { id: { type: "integer", required: true }, value: { type: "unknown", required: true } },
        },
      },
    },
  },
  "configs.enable": {
    method: "POST",
    path: "/configs/enable",
    safe: false,
    object: { type: "config", key: "id" },
    fields: { id: { type: "integer", required: true } },
  },
  "configs.disable": {
    method: "POST",
    path: "/configs/disable",
    safe: false,
    object: { type: "config", key: "id" },
    fields: { id: { type: "integer", required: true } },
  },
  "vms.list": {
    method: "POST",
    path: "/vms/list",
    safe: true,
    object: { type: "config", key: "configId" },
    secret: true,
    fields: { configId: { type: "integer", required: true } },
  },
  "vms.create": {
    method: "POST",
    path: "/vms/create",
    safe: false,
    object: { type: "config", key: "configId" },
    secret: true,
    fields: {
      configId: { type: "integer", required: true },
      count: { type: "integer", required: true, min: 1 },
      description: { type: "string" },
      endDate: { type: "date", nullable: true },
      folderPath: { type: "string" },
    },
  },
  "vms.update": {
    method: "POST",
    path: "/vms/update",
    safe: false,
    object: { type: "entitlement", key: "serialNumber" },
    secret: true,
    fields: {
      serialNumber: { type: "string", required: true, minLength: 1 },
      configId: { type: "integer" },
      description: { type: "string" },
      endDate: { type: "date", nullable: true },
    },
  },
  "vms.stop": {
    method: "POST",
    path: "/vms/stop",
    safe: false,
    object: { type: "entitlement", key: "serialNumber" },
    secret: true,
    fields: { serialNumber: { type: "string", required: true, minLength: 1 } },
  },
  "vms.reactivate": {
    method: "POST",
    path: "/vms/reactivate",
    safe: false,
    object: { type: "entitlement", key: "serialNumber" },
    secret: true,
    fields: { serialNumber: { type: "string", required: true, minLength: 1 } },
  },
  "vms.token": {
    method: "POST",
    path: "/vms/token",
    safe: false,
    object: { type: "entitlement", key: "serialNumber" },
    secret: true,
    fields: { serialNumber: { type: "string", required: true, minLength: 1 } },
  },
  "vms.points": {
    method: "POST",
    path: "/vms/points",
    safe: true,
    object: { type: "config", key: "configId" },
    fields: {
      startDate: { type: "date", required: true },
      endDate: { type: "date", required: true },
      configId: { type: "integer" },
      serialNumber: { type: "string", minLength: 1 },
    },
  },
  "groups.list": { method: "POST", path: "/groups/list", safe: true, fields: {} },
  "groups.nexttoken": {
    method: "POST",
    path: "/groups/nexttoken",
    safe: true,
    object: { type: "group", key: "folderPath" },
    secret: true,
    fields: { folderPath: { type: "string" }, configId: { type: "integer" } },
  },
} as const satisfies Record<string, OperationRow>;

export type OperationId = keyof typeof operations;
