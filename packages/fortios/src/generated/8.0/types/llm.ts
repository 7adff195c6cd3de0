// Generated from specs/fortios/cmdb/llm.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";

/** A row of `llm/profile`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface LlmProfile {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  "unknown-api"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  log?: "none" | "blocked" | "all" | UnknownValue;
  /** Group of fields. Derived: rests on one indirect source. */
  chat?: LlmProfileChat;
  /** Group of fields. Derived: rests on one indirect source. */
  "image-gen"?: LlmProfileImageGen;
  /** Group of fields. Derived: rests on one indirect source. */
  "list-models"?: LlmProfileListModels;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface LlmProfileChat {
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 10000000. Derived: rests on one indirect source. */
  "max-completion-tokens"?: number;
  /** Option. Derived: rests on one indirect source. */
  stream?: "bypass" | "block" | UnknownValue;
  /** Integer, 0 to 65535. Derived: rests on one indirect source. */
  "max-req-len"?: number;
  /** Option. Derived: rests on one indirect source. */
  "system-prompt-mode"?: "bypass" | "replace" | "prepend" | "append" | UnknownValue;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "system-prompt"?: string;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface LlmProfileImageGen {
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. Derived: rests on one indirect source. */
export interface LlmProfileListModels {
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
}

/** The settings `llm/proxy`. Since 8.0. Derived: rests on one indirect source. */
export interface LlmProxy {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name?: string;
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  protocol?: "http" | "https" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ipv6-status"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  interface?: LlmProxyInterface[];
  /** Integer, 1 to 65535. Derived: rests on one indirect source. */
  "incoming-http-port"?: number;
  /** Integer, 1 to 65535. Derived: rests on one indirect source. */
  "incoming-https-port"?: number;
  /** Text. Derived: rests on one indirect source. */
  "incoming-ip"?: string;
  /** Text. Derived: rests on one indirect source. */
  "incoming-ip6"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  hostname?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "ssl-certificate"?: LlmProxySslCertificate[];
  /** Option. Derived: rests on one indirect source. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Integer. Derived: rests on one indirect source. */
  "srv-pool-ttl"?: number;
  /** Integer. Derived: rests on one indirect source. */
  "srv-pool-max-request"?: number;
  /** Integer. Derived: rests on one indirect source. */
  "srv-pool-max-concurrent-request"?: number;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface LlmProxyInterface extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface LlmProxySslCertificate extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `llm/server`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface LlmServer {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "display-name"?: string;
  /** Option. Derived: rests on one indirect source. */
  type?: "built-in" | "customized" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "built-in-server"?: "openai" | "azure" | "azure-openai" | "gemini" | "anthropic" | "grok" | "gemini-with-openai-api" | "anthropic-with-openai-api" | UnknownValue;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "azure-resource-name"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "end-point"?: string;
  /** Option. Derived: rests on one indirect source. */
  "chat-completions-api"?: "none" | "openai" | "azure-openai" | "gemini" | "anthropic" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "image-gen-api"?: "none" | "openai" | "azure-openai" | UnknownValue;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "anthropic-version"?: string;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "azure-api-version"?: string;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  models?: string;
  /** Option. Derived: rests on one indirect source. */
  "accept-custom-model"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "custom-model-allow-regex"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "custom-model-block-regex"?: string;
  /** Option. Derived: rests on one indirect source. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 255 characters. Derived: rests on one indirect source. */
  "api-key"?: string;
}
