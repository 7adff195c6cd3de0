import type { Config, ConfigInput, ConfigsQuery } from "../models.ts";
import { ConfigResource } from "./config-resource.ts";

/** Configurations: product, size and services that entitlements are made of. They can be disabled, not deleted. */
export class Configs extends ConfigResource<Config, ConfigsQuery, ConfigInput> {}
