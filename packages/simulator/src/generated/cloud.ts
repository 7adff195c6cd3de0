// Generated from specs/forticloud/oauth.yaml, specs/forticare/v3.yaml, specs/fortiflex/v2.yaml, specs/fortiflex/v1.yaml, specs/fortiflex/products.yaml by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** The part of JSON Schema 2020-12 that the request schemas use. */
export interface JsonSchema {
  type?: JsonType | JsonType[];
  enum?: (string | number | boolean | null)[];
  const?: string | number | boolean | null;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
}

export type JsonType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** One operation. Every one of them is a POST. */
export interface CloudOperation {
  /** Below the base path of the API. */
  readonly path: string;
  /** Changes nothing and may be repeated. */
  readonly safe: boolean;
  /** What the API user needs. The token service has no permissions. */
  readonly permission?: "Read" | "ReadWrite";
  /** Self-contained. */
  readonly request: JsonSchema;
}

export interface CloudLimits {
  readonly callsPerMinute: number;
  readonly callsPerHour: number;
  readonly errorsPerHour: number;
  readonly unitsPerBatch?: number;
  readonly errorsPerBatch?: number;
}

export interface CloudApi<Id extends string = string> {
  /** Scheme and host of the real service. */
  readonly origin: string;
  readonly basePath: string;
  /** The client_id whose tokens it takes. The token service has none. */
  readonly clientId?: string;
  readonly limits?: CloudLimits;
  readonly operations: Readonly<Record<Id, CloudOperation>>;
}

export interface FlexCondition {
  readonly parameter: string;
  readonly value: string;
}

export interface FlexParameter {
  readonly id: number;
  /** The name that clients use. */
  readonly key: string;
  readonly label: string;
  readonly type: "int" | "string" | "list";
  /** The id may be repeated. */
  readonly multiple: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly deprecated: boolean;
  readonly scaleUpOnly: boolean;
  readonly replacedBy?: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly zeroOr?: readonly [number, number];
  readonly oneOf?: readonly number[];
  readonly default?: number | string | readonly [];
  readonly none?: string;
  readonly values?: readonly string[];
  readonly older?: readonly string[];
  readonly zeroUnless?: FlexCondition;
  readonly requiredWith?: FlexCondition;
}

export interface FlexProduct {
  readonly id: number;
  /** The name that clients use. */
  readonly key: string;
  readonly label: string;
  readonly entitlement: "vm" | "hardware" | "cloud";
  readonly parameters: readonly FlexParameter[];
}

export type OauthOperationId =
  | "oauth.token"
  | "oauth.revoke";

/** FortiCloud OAuth token service, from specs/forticloud/oauth.yaml. */
export const oauth: CloudApi<OauthOperationId> = {
  origin: "https://customerapiauth.fortinet.com",
  basePath: "/api/v1",
  operations: {
    "oauth.token": {
      path: "/oauth/token/",
      safe: false,
      request: {
        oneOf: [
          {
            type: "object",
            additionalProperties: false,
            required: ["username", "password", "client_id", "grant_type"],
            properties: {
              username: { type: "string", minLength: 1 },
              password: { type: "string", minLength: 1 },
              client_id: { type: "string", minLength: 1 },
              grant_type: { type: "string", const: "password" },
              client_secret: { type: "string" },
            },
          },
          {
            type: "object",
            additionalProperties: false,
            required: ["client_id", "refresh_token", "grant_type"],
            properties: {
              client_id: { type: "string", minLength: 1 },
              refresh_token: { type: "string", minLength: 1 },
              grant_type: { type: "string", const: "refresh_token" },
              username: { type: "string" },
              password: { type: "string" },
            },
          },
        ],
      },
    },
    "oauth.revoke": {
      path: "/oauth/revoke_token/",
      safe: false,
      request: {
        type: "object",
        additionalProperties: false,
        required: ["client_id", "token"],
        properties: { client_id: { type: "string", minLength: 1 }, token: { type: "string", minLength: 1 } },
      },
    },
  },
};

export type ForticareOperationId =
  | "products.list"
  | "products.details"
  | "products.register"
  | "products.description"
  | "products.location"
  | "products.folder"
  | "products.decommission"
  | "products.transfer"
  | "licenses.list"
  | "licenses.register"
  | "licenses.download"
  | "contracts.list"
  | "folders.list"
  | "folders.create"
  | "folders.delete"
  | "services.register";

/** FortiCare Asset Management V3, from specs/forticare/v3.yaml. */
export const forticare: CloudApi<ForticareOperationId> = {
  origin: "https://support.fortinet.com",
  basePath: "/ES/api/registration/v3",
  clientId: "assetmanagement",
  limits: { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10, unitsPerBatch: 10, errorsPerBatch: 5 },
  operations: {
    "products.list": {
      path: "/products/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        anyOf: [{ required: ["serialNumber"] }, { required: ["expireBefore"] }],
        properties: {
          serialNumber: { type: "string", minLength: 1 },
          expireBefore: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
          },
          status: { type: "string", enum: ["Registered", "Pending"] },
          productModel: { type: "string", minLength: 1 },
          accountId: { type: "integer" },
          pageNumber: { type: "integer", minimum: 1 },
        },
      },
    },
    "products.details": {
      path: "/products/details",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 }, accountId: { type: "integer" } },
      },
    },
    "products.register": {
      path: "/products/register",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["registrationUnits"],
        properties: {
          registrationUnits: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["serialNumber"],
              properties: {
                serialNumber: { type: "string", minLength: 1 },
                contractNumber: { type: ["string", "null"] },
                description: { type: ["string", "null"] },
                isGovernment: { type: ["boolean", "null"] },
                assetGroupIds: {
                  anyOf: [
                    { type: "string" },
                    { type: "array", items: { type: ["string", "integer"] } },
                    { type: "null" },
                  ],
                },
                replacedSerialNumber: { type: ["string", "null"] },
                additionalInfo: { type: ["string", "null"] },
                cloudKey: { type: ["string", "null"] },
                folderId: { type: ["integer", "null"] },
                location: {
                  anyOf: [
                    {
                      type: "object",
                      additionalProperties: false,
                      required: ["ref"],
                      properties: { ref: { type: "string", pattern: "^#/locations/\\d+$" } },
                    },
                    { type: "null" },
                  ],
                },
              },
            },
            minItems: 1,
            maxItems: 10,
          },
          locations: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              if: { required: ["countryCode"], properties: { countryCode: { enum: ["US", "CA", "IN", "BR", "UA"] } } },
              then: { properties: { stateOrProvince: { pattern: "^[A-Z]{2}$" } } },
              properties: {
                company: { type: "string" },
                address: { type: "string" },
                city: { type: "string" },
                stateOrProvince: { type: "string" },
                countryCode: { type: "string", pattern: "^[A-Z]{2}$" },
                postalCode: { type: "string" },
                email: { type: "string" },
                phone: { type: "string", pattern: "^\\+\\d{1,4} \\d[\\d ().-]*$" },
                fax: { type: "string", pattern: "^\\+\\d{1,4} \\d[\\d ().-]*$" },
              },
            },
          },
          accountId: { type: "integer" },
        },
      },
    },
    "products.description": {
      path: "/products/description",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: {
          serialNumber: { type: "string", minLength: 1 },
          description: { type: "string" },
          accountId: { type: "integer" },
        },
      },
    },
    "products.location": {
      path: "/products/location",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: {
          serialNumber: { type: "string", minLength: 1 },
          location: {
            anyOf: [
              {
                type: "object",
                additionalProperties: false,
                if: {
                  required: ["countryCode"],
                  properties: { countryCode: { enum: ["US", "CA", "IN", "BR", "UA"] } },
                },
                then: { properties: { stateOrProvince: { pattern: "^[A-Z]{2}$" } } },
                properties: {
                  company: { type: "string" },
                  address: { type: "string" },
                  city: { type: "string" },
                  stateOrProvince: { type: "string" },
                  countryCode: { type: "string", pattern: "^[A-Z]{2}$" },
                  postalCode: { type: "string" },
                  email: { type: "string" },
                  phone: { type: "string", pattern: "^\\+\\d{1,4} \\d[\\d ().-]*$" },
                  fax: { type: "string", pattern: "^\\+\\d{1,4} \\d[\\d ().-]*$" },
                },
              },
              { type: "null" },
            ],
          },
          accountId: { type: "integer" },
        },
      },
    },
    "products.folder": {
      path: "/products/folder",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["folderId", "serialNumbers"],
        properties: {
          folderId: { type: ["integer", "null"] },
          serialNumbers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
        },
      },
    },
    "products.decommission": {
      path: "/products/decommission",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumbers"],
        properties: { serialNumbers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } },
      },
    },
    "products.transfer": {
      path: "/products/transfer",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["sourceAccountId", "targetAccountId", "serialNumbers"],
        properties: {
          sourceAccountId: { type: "integer" },
          targetAccountId: { type: "integer" },
          serialNumbers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
        },
      },
    },
    "licenses.list": {
      path: "/licenses/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        properties: {
          licenseNumber: { type: "string", minLength: 1 },
          licenseSKU: { type: "string", minLength: 1 },
          status: { type: "string", enum: ["Registered", "Pending"] },
          accountId: { type: "integer" },
        },
      },
    },
    "licenses.register": {
      path: "/licenses/register",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["licenseRegistrationCode"],
        properties: {
          licenseRegistrationCode: { type: "string", minLength: 1 },
          serialNumber: { type: "string", minLength: 1 },
          description: { type: "string" },
          additionalInfo: { type: "string" },
          isGovernment: { type: "boolean" },
          accountId: { type: "integer" },
          partner: { type: "string" },
        },
      },
    },
    "licenses.download": {
      path: "/licenses/download",
      safe: true,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "contracts.list": {
      path: "/contracts/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        properties: {
          contractNumber: { type: "string", minLength: 1 },
          contractSKU: { type: "string", minLength: 1 },
          status: { type: "string", enum: ["Registered", "Pending"] },
          accountId: { type: "integer" },
        },
      },
    },
    "folders.list": {
      path: "/folders/list",
      safe: true,
      permission: "Read",
      request: { type: "object", additionalProperties: false, properties: { accountId: { type: "integer" } } },
    },
    "folders.create": {
      path: "/folders/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["folderName"],
        properties: {
          folderName: { type: "string", minLength: 1 },
          parentFolderId: { type: "integer" },
          accountId: { type: "integer" },
        },
      },
    },
    "folders.delete": {
      path: "/folders/delete",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["folderId"],
        properties: { folderId: { type: "integer" }, accountId: { type: "integer" } },
      },
    },
    "services.register": {
      path: "/services/register",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["contractNumber"],
        properties: {
          contractNumber: { type: "string", minLength: 1 },
          description: { type: "string" },
          additionalInfo: { type: "string" },
          isGovernment: { type: "boolean" },
          accountId: { type: "integer" },
        },
      },
    },
  },
};

export type FortiflexV2OperationId =
  | "programs.list"
  | "programs.points"
  | "configs.list"
  | "configs.create"
  | "configs.update"
  | "configs.enable"
  | "configs.disable"
  | "entitlements.list"
  | "entitlements.vm.create"
  | "entitlements.hardware.create"
  | "entitlements.cloud.create"
  | "entitlements.update"
  | "entitlements.stop"
  | "entitlements.reactivate"
  | "entitlements.vm.token"
  | "entitlements.points"
  | "entitlements.transfer"
  | "groups.list"
  | "groups.nexttoken"
  | "tools.calc";

/** FortiFlex, from specs/fortiflex/v2.yaml. */
export const fortiflexV2: CloudApi<FortiflexV2OperationId> = {
  origin: "https://support.fortinet.com",
  basePath: "/ES/api/fortiflex/v2",
  clientId: "flexvm",
  limits: { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 },
  operations: {
    "programs.list": {
      path: "/programs/list",
      safe: true,
      permission: "Read",
      request: { type: "object", additionalProperties: false },
    },
    "programs.points": {
      path: "/programs/points",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["programSerialNumber"],
        properties: { programSerialNumber: { type: "string", minLength: 1 } },
      },
    },
    "configs.list": {
      path: "/configs/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["programSerialNumber"],
        properties: { programSerialNumber: { type: "string", minLength: 1 }, accountId: { type: "integer" } },
      },
    },
    "configs.create": {
      path: "/configs/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["programSerialNumber", "name", "productTypeId", "parameters"],
        properties: {
          programSerialNumber: { type: "string", minLength: 1 },
          name: { type: "string", minLength: 1 },
          productTypeId: { type: "integer" },
          parameters: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "value"],
              properties: { id: { type: "integer" }, value: { type: ["string", "number"] } },
            },
          },
          accountId: { type: "integer" },
        },
      },
    },
    "configs.update": {
      path: "/configs/update",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["id", "parameters"],
        properties: {
          id: { type: "integer" },
          name: { type: "string", minLength: 1 },
          parameters: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "value"],
              properties: { id: { type: "integer" }, value: { type: ["string", "number"] } },
            },
          },
        },
      },
    },
    "configs.enable": {
      path: "/configs/enable",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
    },
    "configs.disable": {
      path: "/configs/disable",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
    },
    "entitlements.list": {
      path: "/entitlements/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        anyOf: [{ required: ["configId"] }, { required: ["accountId", "programSerialNumber"] }],
        properties: {
          configId: { type: "integer" },
          accountId: { type: "integer" },
          programSerialNumber: { type: "string", minLength: 1 },
          serialNumber: { type: "string", minLength: 1 },
          description: { type: "string" },
          status: { type: "string", enum: ["PENDING", "ACTIVE", "STOPPED", "EXPIRED"] },
          tokenStatus: { type: "string", enum: ["NOTUSED", "USED"] },
        },
      },
    },
    "entitlements.vm.create": {
      path: "/entitlements/vm/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["configId"],
        properties: {
          configId: { type: "integer" },
          count: { type: "integer", minimum: 1 },
          description: { type: "string" },
          endDate: {
            anyOf: [
              {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
              },
              { type: "null" },
            ],
          },
          folderPath: { type: "string" },
          skipPending: { type: "boolean" },
        },
      },
    },
    "entitlements.hardware.create": {
      path: "/entitlements/hardware/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["configId", "serialNumbers"],
        properties: {
          configId: { type: "integer" },
          serialNumbers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
          endDate: {
            anyOf: [
              {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
              },
              { type: "null" },
            ],
          },
        },
      },
    },
    "entitlements.cloud.create": {
      path: "/entitlements/cloud/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["configId"],
        properties: {
          configId: { type: "integer" },
          endDate: {
            anyOf: [
              {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
              },
              { type: "null" },
            ],
          },
          folderPath: { type: "string" },
          description: { type: "string" },
          count: { type: "integer", minimum: 1 },
        },
      },
    },
    "entitlements.update": {
      path: "/entitlements/update",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: {
          serialNumber: { type: "string", minLength: 1 },
          configId: { type: "integer" },
          description: { type: "string" },
          endDate: {
            anyOf: [
              {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
              },
              { type: "null" },
            ],
          },
        },
      },
    },
    "entitlements.stop": {
      path: "/entitlements/stop",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "entitlements.reactivate": {
      path: "/entitlements/reactivate",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "entitlements.vm.token": {
      path: "/entitlements/vm/token",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "entitlements.points": {
      path: "/entitlements/points",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        anyOf: [
          { required: ["configId"] },
          { required: ["accountId", "programSerialNumber"] },
          { required: ["accountId", "serialNumber"] },
        ],
        required: ["startDate", "endDate"],
        properties: {
          startDate: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
          },
          endDate: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
          },
          configId: { type: "integer" },
          serialNumber: { type: "string", minLength: 1 },
          accountId: { type: "integer" },
          programSerialNumber: { type: "string", minLength: 1 },
        },
      },
    },
    "entitlements.transfer": {
      path: "/entitlements/transfer",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["sourceAccountId", "sourceConfigId", "targetAccountId", "serialNumbers"],
        properties: {
          sourceAccountId: { type: "integer" },
          sourceConfigId: { type: "integer" },
          targetAccountId: { type: "integer" },
          targetConfigId: { type: "integer" },
          serialNumbers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
        },
      },
    },
    "groups.list": {
      path: "/groups/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["accountId"],
        properties: { accountId: { type: "integer" } },
      },
    },
    "groups.nexttoken": {
      path: "/groups/nexttoken",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        anyOf: [{ required: ["accountId"] }, { required: ["configId"] }],
        properties: {
          accountId: { type: "integer" },
          configId: { type: "integer" },
          folderPath: { type: "string" },
          status: { type: "array", items: { type: "string", enum: ["ACTIVE", "PENDING"] } },
        },
      },
    },
    "tools.calc": {
      path: "/tools/calc",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["programSerialNumber", "count", "productTypeId", "parameters"],
        properties: {
          programSerialNumber: { type: "string", minLength: 1 },
          count: { type: "integer", minimum: 1 },
          productTypeId: { type: "integer" },
          parameters: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "value"],
              properties: { id: { type: "integer" }, value: { type: ["string", "number"] } },
            },
          },
        },
      },
    },
  },
};

export type FortiflexV1OperationId =
  | "programs.list"
  | "configs.list"
  | "configs.create"
  | "configs.update"
  | "configs.enable"
  | "configs.disable"
  | "vms.list"
  | "vms.create"
  | "vms.update"
  | "vms.stop"
  | "vms.reactivate"
  | "vms.token"
  | "vms.points"
  | "groups.list"
  | "groups.nexttoken";

/** FlexVM, from specs/fortiflex/v1.yaml. */
export const fortiflexV1: CloudApi<FortiflexV1OperationId> = {
  origin: "https://support.fortinet.com",
  basePath: "/ES/api/flexvm/v1",
  clientId: "flexvm",
  limits: { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 },
  operations: {
    "programs.list": {
      path: "/programs/list",
      safe: true,
      permission: "Read",
      request: { type: "object", additionalProperties: false },
    },
    "configs.list": {
      path: "/configs/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["programSerialNumber"],
        properties: { programSerialNumber: { type: "string", minLength: 1 } },
      },
    },
    "configs.create": {
      path: "/configs/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["programSerialNumber", "name", "productTypeId", "parameters"],
        properties: {
          programSerialNumber: { type: "string", minLength: 1 },
          name: { type: "string", minLength: 1 },
          productTypeId: { type: "integer" },
          parameters: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "value"],
              properties: { id: { type: "integer" }, value: { type: ["string", "number"] } },
            },
          },
        },
      },
    },
    "configs.update": {
      path: "/configs/update",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["id", "parameters"],
        properties: {
          id: { type: "integer" },
          name: { type: "string", minLength: 1 },
          parameters: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "value"],
              properties: { id: { type: "integer" }, value: { type: ["string", "number"] } },
            },
          },
        },
      },
    },
    "configs.enable": {
      path: "/configs/enable",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
    },
    "configs.disable": {
      path: "/configs/disable",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
    },
    "vms.list": {
      path: "/vms/list",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["configId"],
        properties: { configId: { type: "integer" } },
      },
    },
    "vms.create": {
      path: "/vms/create",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["configId", "count"],
        properties: {
          configId: { type: "integer" },
          count: { type: "integer", minimum: 1 },
          description: { type: "string" },
          endDate: {
            anyOf: [
              {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
              },
              { type: "null" },
            ],
          },
          folderPath: { type: "string" },
        },
      },
    },
    "vms.update": {
      path: "/vms/update",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: {
          serialNumber: { type: "string", minLength: 1 },
          configId: { type: "integer" },
          description: { type: "string" },
          endDate: {
            anyOf: [
              {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
              },
              { type: "null" },
            ],
          },
        },
      },
    },
    "vms.stop": {
      path: "/vms/stop",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "vms.reactivate": {
      path: "/vms/reactivate",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "vms.token": {
      path: "/vms/token",
      safe: false,
      permission: "ReadWrite",
      request: {
        type: "object",
        additionalProperties: false,
        required: ["serialNumber"],
        properties: { serialNumber: { type: "string", minLength: 1 } },
      },
    },
    "vms.points": {
      path: "/vms/points",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        anyOf: [{ required: ["configId"] }, { required: ["serialNumber"] }],
        required: ["startDate", "endDate"],
        properties: {
          startDate: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
          },
          endDate: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?(?:Z|[+-]\\d{1,2}(?::?\\d{2})?))?)?$",
          },
          configId: { type: "integer" },
          serialNumber: { type: "string", minLength: 1 },
        },
      },
    },
    "groups.list": {
      path: "/groups/list",
      safe: true,
      permission: "Read",
      request: { type: "object", additionalProperties: false },
    },
    "groups.nexttoken": {
      path: "/groups/nexttoken",
      safe: true,
      permission: "Read",
      request: {
        type: "object",
        additionalProperties: false,
        properties: { folderPath: { type: "string" }, configId: { type: "integer" } },
      },
    },
  },
};

/** FortiFlex product types, by id. */
export const flexProducts: readonly FlexProduct[] = [
  {
    id: 1,
    key: "FGT_VM_Bundle",
    label: "FortiGate Virtual Machine - Service Bundle",
    entitlement: "vm",
    parameters: [
      {
        id: 1,
        key: "cpu",
        label: "CPU Size",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 1,
        max: 96,
        older: ["2147483647"],
        multiple: false,
      },
      {
        id: 2,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FC", "UTP", "ENT", "ATP"],
        older: ["UTM"],
        multiple: false,
      },
      {
        id: 10,
        key: "vdom",
        label: "VDOMs",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 500,
        default: 0,
        multiple: false,
      },
      {
        id: 43,
        key: "fortiGuardServices",
        label: "FortiGuard Services",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FGTAVDB", "FGTFAIS", "FGTISSS", "FGTDLDB", "FGTFGSA"],
        older: ["FGTFCSS"],
        multiple: true,
      },
      {
        id: 44,
        key: "cloudServices",
        label: "Cloud Services",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FGTFAMS", "FGTSWNM", "FGTSOCA", "FGTFAZC", "FGTSWOS", "FGTFSPA"],
        multiple: true,
      },
      {
        id: 45,
        key: "supportService",
        label: "Support Service",
        type: "string",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: "NONE",
        none: "NONE",
        values: ["FGTFCELU"],
        multiple: false,
      },
    ],
  },
  {
    id: 2,
    key: "FMG_VM",
    label: "FortiManager Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 30,
        key: "device",
        label: "Managed Devices",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 1,
        max: 100000,
        multiple: false,
      },
      {
        id: 9,
        key: "adom",
        label: "ADOMs",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 100000,
        multiple: false,
      },
      {
        id: 3,
        key: "managedDev",
        label: "Managed Devices",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: true,
        scaleUpOnly: false,
        replacedBy: 30,
        multiple: false,
      },
    ],
  },
  {
    id: 3,
    key: "FWB_VM",
    label: "FortiWeb Virtual Machine - Service Bundle",
    entitlement: "vm",
    parameters: [
      {
        id: 4,
        key: "cpu",
        label: "CPU Size",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["1", "2", "4", "8", "16"],
        multiple: false,
      },
      {
        id: 5,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FWBSTD", "FWBADV", "FWBENT"],
        multiple: false,
      },
    ],
  },
  {
    id: 4,
    key: "FGT_VM_LCS",
    label: "FortiGate Virtual Machine - A La Carte Services",
    entitlement: "vm",
    parameters: [
      {
        id: 6,
        key: "cpu",
        label: "CPU Size",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 1,
        max: 96,
        multiple: false,
      },
      {
        id: 7,
        key: "fortiGuardServices",
        label: "FortiGuard Services",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["IPS", "AVDB", "FURLDNS", "FGSA", "ISSS", "DLDB", "FAIS", "FURL", "IOTH"],
        multiple: true,
      },
      {
        id: 8,
        key: "supportService",
        label: "Support Services",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FC247", "ASET"],
        multiple: false,
      },
      {
        id: 11,
        key: "vdom",
        label: "VDOMs",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 500,
        multiple: false,
      },
      {
        id: 12,
        key: "cloudServices",
        label: "Cloud Services",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FAMS", "SWNM", "AFAC", "FAZC", "FSPA", "SWOS", "FMGC"],
        multiple: true,
      },
    ],
  },
  {
    id: 5,
    key: "FC_EMS_OP",
    label: "FortiClient EMS On-Prem",
    entitlement: "vm",
    parameters: [
      {
        id: 13,
        key: "ZTNA",
        label: "ZTNA/VPN endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 14,
        key: "EPP",
        label: "EPP/ATP + ZTNA/VPN endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 15,
        key: "chromebook",
        label: "Chromebook endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 16,
        key: "service",
        label: "Support Services",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FCTFC247"],
        multiple: false,
      },
      {
        id: 36,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["BPS"],
        multiple: true,
      },
    ],
  },
  {
    id: 7,
    key: "FAZ_VM",
    label: "FortiAnalyzer Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 21,
        key: "storage",
        label: "Daily Storage (GB)",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 5,
        max: 8300,
        multiple: false,
      },
      {
        id: 22,
        key: "adom",
        label: "ADOMs",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 1200,
        multiple: false,
      },
      {
        id: 23,
        key: "service",
        label: "Support Services",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FAZFC247"],
        multiple: false,
      },
      {
        id: 58,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FAZISSS", "FAZFGSA", "FAZAISN"],
        multiple: true,
      },
    ],
  },
  {
    id: 8,
    key: "FPC_VM",
    label: "FortiPortal Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 24,
        key: "device",
        label: "Managed Devices",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 100000,
        multiple: false,
      },
    ],
  },
  {
    id: 9,
    key: "FAD_VM",
    label: "FortiADC Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 25,
        key: "cpu",
        label: "Number of CPUs",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["1", "2", "4", "8", "16", "32"],
        multiple: false,
      },
      {
        id: 26,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FDVFC247", "FDVNET", "FDVAPP", "FDVAI"],
        older: ["FDVSTD", "FDVADV"],
        multiple: false,
      },
    ],
  },
  {
    id: 10,
    key: "FORTISOAR_VM",
    label: "FortiSOAR Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 69,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FSRE", "FSRM", "FSRD", "FSRR"],
        multiple: false,
      },
      {
        id: 70,
        key: "licenseNum",
        label: "Additional Users License",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 1000,
        default: 0,
        multiple: false,
      },
      {
        id: 71,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FSRTIMS"],
        multiple: true,
      },
    ],
  },
  {
    id: 11,
    key: "FORTIMAIL_VM",
    label: "FortiMail Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 73,
        key: "cpu",
        label: "Number of CPUs",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["1", "2", "4", "8", "16", "32"],
        multiple: false,
      },
      {
        id: 74,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FMLBASE", "FMLATP"],
        multiple: false,
      },
      {
        id: 75,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FMLFEMS", "FMLFCAS", "FMLFEOP", "FMLFEEC"],
        multiple: true,
      },
    ],
  },
  {
    id: 12,
    key: "FORTINAC_VM",
    label: "FortiNAC Virtual Machine",
    entitlement: "vm",
    parameters: [
      {
        id: 77,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FNCPLUS", "FNCPRO"],
        multiple: false,
      },
      {
        id: 78,
        key: "endpoints",
        label: "Endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 25,
        max: 100000,
        multiple: false,
      },
      {
        id: 79,
        key: "supportService",
        label: "Support Service",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FNCFC247", "FCTFC247"],
        multiple: false,
      },
    ],
  },
  {
    id: 101,
    key: "FGT_HW",
    label: "FortiGate Hardware",
    entitlement: "hardware",
    parameters: [
      {
        id: 27,
        key: "model",
        label: "Device Model",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: [
          "FGT40F", "FGT60F", "FGT70F", "FGT80F", "FG100F", "FGT60E", "FGT61F", "FG100E", "FG101F", "FG200E", "FG200F",
          "FG201F", "FG4H0F", "FG6H0F", "FWF40F", "FWF60F", "FGR60F", "FR70FB", "FGT81F", "FG101E", "FG4H1F", "FG1K0F",
          "FG180F", "F2K60F", "FG3K0F", "FG3K1F", "FG3K2F", "FG40FI", "FW40FI", "FWF61F", "FR60FI", "FGT71F", "FG80FP",
          "FG80FB", "FG80FD", "FWF80F", "FW80FS", "FWF81F", "FW81FS", "FW81FD", "FW81FP", "FG81FP", "FGT90G", "FGT91G",
          "FG201E", "FG4H0E", "FG4HBE", "FG4H1E", "FD4H1E", "FG6H0E", "FG6H1E", "FG6H1F", "FG9H0G", "FG9H1G", "FG1K1F",
          "FG181F", "FG3K7F", "FG39E6", "FG441F", "FGR35D", "FR70FM", "FG60EV", "FG60EP", "FGT61E", "FGT80E", "FG80EP",
          "FGT81E", "FG81EP", "FGT90E", "FGT91E", "FG3H0E", "FG3H1E", "FG10E0", "FD10E0", "FG10E1", "FD180F", "FD181F",
          "FG2K2E", "FG22E1", "FD260F", "F2K61F", "FD261F", "FD3K0F", "FD3K1F", "FG32F1", "FG3K3E", "FG33E1", "FG3K4E",
          "FD3K4E", "FG34E1", "FD34E1", "FG3K5F", "FG35F1", "FG3K6E", "FD3K6E", "FG36E1", "FG37F1", "FG39E8", "FGD398",
          "FG420F", "FD420F", "FG421F", "FD421F", "FG440F", "FD440F", "FD441F", "FG480F", "FD480F", "FG481F", "FD481F",
          "FGT2KE", "FG2K5E", "FG120G", "FG121G", "FGT30E", "FG30EG", "FGT50E", "FGT51E", "FG60EJ", "FG1HEF", "F140EP",
          "FG5H0E", "FG5H1E", "FGD396", "FWF30E", "FWF50E", "FW502R", "FWF51E", "FWF60E", "FW60EV", "FW60EJ", "FWF61E",
          "FW50GD", "FW50GS", "FG50GD", "FG50GS", "FG50GP", "FG51GP", "FG2H0G", "FG2H1G", "FGT30G", "FGT50G", "FG50G5",
          "FGT51G", "FG51G5", "FGT70G", "FGT71G", "FD9H0G", "FD9H1G",
        ],
        multiple: false,
      },
      {
        id: 28,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FGHWFC247", "FGHWFCEL", "FGHWATP", "FGHWUTP", "FGHWENT", "FGHWFCESN"],
        multiple: false,
      },
      {
        id: 29,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: [
          "FGHWFCELU", "FGHWFAMS", "FGHWFAIS", "FGHWSWNM", "FGHWDLDB", "FGHWFAZC", "FGHWSOCA", "FGHWMGAS", "FGHWSPAL",
          "FGHWISSS", "FGHWSWOS", "FGHWAVDB", "FGHWNIDS", "FGHWFGSA", "FGHWFURL", "FGHWFSFG",
        ],
        older: ["FGHWFCSS"],
        multiple: true,
      },
    ],
  },
  {
    id: 102,
    key: "FAP_HW",
    label: "FortiAP Hardware",
    entitlement: "hardware",
    parameters: [
      {
        id: 55,
        key: "model",
        label: "Device Model",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: [
          "FP23JF", "FP221E", "FP223E", "FP231F", "FP231G", "FP233G", "FP234F", "FP234G", "FP431F", "FP431G", "FP432F",
          "F432FR", "FP432G", "FP433F", "FP433G", "FP441K", "FP443K", "FP831F", "PU231F", "PU234F", "PU422E", "PU431F",
          "PU432F", "PU433F", "FP222E", "FP224E", "FP231E",
        ],
        multiple: false,
      },
      {
        id: 56,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FAPHWFC247", "FAPHWFCEL"],
        multiple: false,
      },
      {
        id: 57,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FAPHWFSFG"],
        multiple: true,
      },
    ],
  },
  {
    id: 103,
    key: "FSW_HW",
    label: "FortiSwitch Hardware",
    entitlement: "hardware",
    parameters: [
      {
        id: 53,
        key: "model",
        label: "Device Model",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: [
          "S108EN", "S108EF", "S108EP", "S108FN", "S108FF", "S108FP", "S124EN", "S124EF", "S124EP", "S124FN", "S124FF",
          "S124FP", "S148EN", "S148EP", "S148FN", "S148FF", "S148FP", "S224DF", "S224EN", "S224EP", "S248DN", "S248EF",
          "S248EP", "S424DN", "S424DF", "S424DP", "S424EN", "S424EF", "S424EI", "S424EP", "S448DN", "S448DP", "S448EN",
          "S448EF", "S448EP", "S524DN", "S524DF", "S548DN", "S548DF", "S624FN", "S624FF", "S648FN", "S648FF", "FS1D24",
          "FS1E24", "FS1D48", "FS1E48", "FS2F48", "FS3D32", "FS3E32", "S426EF", "ST1E24", "SR12DP", "SR24DN", "SM10GF",
          "SR16FP", "SR24FP",
        ],
        multiple: false,
      },
      {
        id: 54,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FSWHWFC247", "FSWHWFCEL"],
        multiple: false,
      },
    ],
  },
  {
    id: 202,
    key: "FWBC_PRIVATE",
    label: "FortiWeb Cloud - Private",
    entitlement: "cloud",
    parameters: [
      {
        id: 32,
        key: "throughput",
        label: "Average Throughput (Mbps)",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 10,
        max: 10000,
        oneOf: [
          10, 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500,
          3000, 3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500, 9000, 9500, 10000,
        ],
        multiple: false,
      },
      {
        id: 33,
        key: "applications",
        label: "Web Applications",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 1,
        max: 5000,
        multiple: false,
      },
    ],
  },
  {
    id: 203,
    key: "FWBC_PUBLIC",
    label: "FortiWeb Cloud - Public",
    entitlement: "cloud",
    parameters: [
      {
        id: 34,
        key: "throughput",
        label: "Average Throughput (Mbps)",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 25,
        max: 10000,
        oneOf: [
          25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000,
          3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500, 9000, 9500, 10000,
        ],
        older: ["10"],
        multiple: false,
      },
      {
        id: 35,
        key: "applications",
        label: "Web Applications",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 1,
        max: 5000,
        multiple: false,
      },
    ],
  },
  {
    id: 204,
    key: "FC_EMS_CLOUD",
    label: "FortiClient EMS Cloud",
    entitlement: "cloud",
    parameters: [
      {
        id: 37,
        key: "ZTNA",
        label: "ZTNA/VPN endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 38,
        key: "ZTNA_FGF",
        label: "ZTNA/VPN + FortiGuard Forensics endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 39,
        key: "EPP_ZTNA",
        label: "EPP/ATP + ZTNA/VPN endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 40,
        key: "EPP_ZTNA_FGF",
        label: "EPP/ATP + ZTNA/VPN + FortiGuard Forensics endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 41,
        key: "chromebook",
        label: "Chromebook endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
        multiple: false,
      },
      {
        id: 42,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["BPS"],
        multiple: true,
      },
    ],
  },
  {
    id: 205,
    key: "FORTISASE",
    label: "FortiSASE",
    entitlement: "cloud",
    parameters: [
      {
        id: 48,
        key: "users",
        label: "Users",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 50,
        max: 50000,
        step: 25,
        multiple: false,
      },
      {
        id: 49,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FSASESTD", "FSASEADV", "FSASECOM"],
        multiple: false,
      },
      {
        id: 50,
        key: "bandwidth",
        label: "Bandwidth (Mbps)",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 10000,
        step: 25,
        zeroOr: [25, 10000],
        default: 0,
        multiple: false,
      },
      {
        id: 51,
        key: "dedicatedIPs",
        label: "Dedicated IPs",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 65534,
        step: 4,
        zeroOr: [4, 65534],
        default: 0,
        multiple: false,
      },
      {
        id: 59,
        key: "computeRegion",
        label: "Additional Compute Region",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: true,
        min: 0,
        max: 16,
        step: 1,
        default: 0,
        multiple: false,
      },
      {
        id: 72,
        key: "onRampLocations",
        label: "SD-WAN On-Ramp Locations",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: true,
        min: 0,
        max: 8,
        step: 1,
        default: 0,
        multiple: false,
      },
    ],
  },
  {
    id: 206,
    key: "FORTIEDR",
    label: "FortiEDR MSSP",
    entitlement: "cloud",
    parameters: [
      {
        id: 46,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FEDRPDR"],
        multiple: false,
      },
      {
        id: 47,
        key: "endpoints",
        label: "Endpoints",
        type: "int",
        required: false,
        readOnly: true,
        deprecated: false,
        scaleUpOnly: false,
        multiple: false,
      },
      {
        id: 52,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        default: [],
        none: "NONE",
        values: ["FEDRXDR"],
        multiple: true,
      },
      {
        id: 76,
        key: "repoStorage",
        label: "Repository Storage",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: true,
        min: 0,
        max: 30720,
        step: 512,
        default: 0,
        multiple: false,
      },
    ],
  },
  {
    id: 207,
    key: "FORTINDR_CLOUD",
    label: "FortiNDR Cloud",
    entitlement: "cloud",
    parameters: [
      {
        id: 60,
        key: "meteredUsage",
        label: "Metered Usage",
        type: "int",
        required: false,
        readOnly: true,
        deprecated: false,
        scaleUpOnly: false,
        multiple: false,
      },
    ],
  },
  {
    id: 208,
    key: "FORTIRECON",
    label: "FortiRecon",
    entitlement: "cloud",
    parameters: [
      {
        id: 61,
        key: "service",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["FRNEASM", "FRNEASMBP", "FRNEASMBPACI"],
        multiple: false,
      },
      {
        id: 62,
        key: "assets",
        label: "Monitored Assets",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 200,
        max: 1000000,
        step: 50,
        multiple: false,
      },
      {
        id: 63,
        key: "networks",
        label: "Internal Attack Surface Monitoring",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 100,
        multiple: false,
      },
      {
        id: 64,
        key: "executives",
        label: "Executive Monitoring",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 1000,
        zeroUnless: { parameter: "service", value: "FRNEASMBPACI" },
        multiple: false,
      },
      {
        id: 65,
        key: "vendors",
        label: "Vendor Monitoring",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 0,
        max: 1000,
        zeroUnless: { parameter: "service", value: "FRNEASMBPACI" },
        multiple: false,
      },
    ],
  },
  {
    id: 209,
    key: "SIEM_CLOUD",
    label: "FortiSIEM Cloud",
    entitlement: "cloud",
    parameters: [
      {
        id: 66,
        key: "computeUnits",
        label: "Compute Units",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 10,
        max: 600,
        step: 10,
        multiple: false,
      },
      {
        id: 67,
        key: "onlineStorage",
        label: "Additional Online Storage",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: true,
        min: 500,
        max: 60000,
        step: 500,
        multiple: false,
      },
      {
        id: 68,
        key: "archiveStorage",
        label: "Archive Storage",
        type: "int",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: true,
        min: 0,
        max: 60000,
        step: 500,
        multiple: false,
      },
    ],
  },
  {
    id: 211,
    key: "FORTIAPPSEC",
    label: "FortiAppSec Cloud",
    entitlement: "cloud",
    parameters: [
      {
        id: 82,
        key: "serviceTypes",
        label: "Service Types",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        none: "NONE",
        values: ["UCWAF", "UCGSLB"],
        multiple: true,
      },
      {
        id: 83,
        key: "wafServicePkg",
        label: "Cloud WAF Service Package",
        type: "string",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: true,
        requiredWith: { parameter: "serviceTypes", value: "UCWAF" },
        values: ["UCWAFSTD", "UCWAFADV", "UCWAFENT"],
        multiple: false,
      },
      {
        id: 84,
        key: "wafAddons",
        label: "Cloud WAF Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        none: "NONE",
        values: ["UCSOCA"],
        multiple: true,
      },
      {
        id: 85,
        key: "throughput",
        label: "Throughput (Mbps)",
        type: "int",
        required: false,
        readOnly: true,
        deprecated: false,
        scaleUpOnly: false,
        multiple: false,
      },
      {
        id: 86,
        key: "applications",
        label: "Applications",
        type: "int",
        required: false,
        readOnly: true,
        deprecated: false,
        scaleUpOnly: false,
        multiple: false,
      },
      {
        id: 87,
        key: "qps",
        label: "QPS",
        type: "int",
        required: false,
        readOnly: true,
        deprecated: false,
        scaleUpOnly: false,
        multiple: false,
      },
      {
        id: 88,
        key: "healthChecks",
        label: "Health Checks",
        type: "int",
        required: false,
        readOnly: true,
        deprecated: false,
        scaleUpOnly: false,
        multiple: false,
      },
    ],
  },
  {
    id: 212,
    key: "FORTIDLP",
    label: "FortiDLP",
    entitlement: "cloud",
    parameters: [
      {
        id: 90,
        key: "servicePkg",
        label: "Service Package",
        type: "string",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        values: ["DLPSTD", "DLPENT", "DLPENTP"],
        multiple: false,
      },
      {
        id: 91,
        key: "endpoints",
        label: "Endpoints",
        type: "int",
        required: true,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        min: 25,
        max: 100000,
        multiple: false,
      },
      {
        id: 92,
        key: "addons",
        label: "Addons",
        type: "list",
        required: false,
        readOnly: false,
        deprecated: false,
        scaleUpOnly: false,
        none: "NONE",
        values: ["BPS"],
        multiple: true,
      },
    ],
  },
];
