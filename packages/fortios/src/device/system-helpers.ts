import { FortinetError, InputError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { downloadOf } from "../endpoint/download-of.ts";
import type { DownloadedFile } from "../endpoint/downloaded-file.ts";
import { callEndpoint, type EndpointMethod } from "../endpoint/endpoint-call.ts";
import { isBinary } from "../endpoint/file-content.ts";
import { resultOf } from "../endpoint/result-of.ts";
import { isAtLeast } from "./firmware.ts";
import { readStatus } from "./read-status.ts";
import type { RestoreResult, SystemHelpers } from "./types.ts";

/** From here on backups are asked for by POST. */
const postSince = [7, 6, 0] as const;

/** `backup` and `restore`. `firmware` gives the version that is known from answers so far, such as `v7.6.6`. */
export function systemHelpers(caller: Caller, firmware: () => string | undefined): SystemHelpers {
  const ask = async (method: "GET" | "POST", params: object, options?: FortiOSCallOptions): Promise<DownloadedFile> =>
    downloadOf(await callEndpoint(caller, backupBy(method), params, options));
  return {
    async backup({ scope = "global", ...params } = {}, options) {
      const version = firmware() ?? (await readStatus(caller, options)).version;
      const [first, second] =
        isAtLeast(version, postSince) === false ? (["GET", "POST"] as const) : (["POST", "GET"] as const);
      try {
        return await ask(first, { scope, ...params }, options);
      } catch (error) {
        if (!isWrongMethod(error)) throw error;
        return ask(second, { scope, ...params }, options);
      }
    },

    async restore({ file, scope = "global", ...params }, options) {
      if (!isBinary(file) && (typeof file !== "string" || file === "")) {
        throw new InputError("monitor.system.restore: file must be the backup's bytes, or its base64.", {
          field: "file",
          context: { operation: "monitor.system.restore" },
        });
      }
      const answer = await callEndpoint(
        caller,
        restoreCall,
        { source: "upload", scope, ...params, file_content: file },
        options,
      );
      return resultOf(answer.envelope) as RestoreResult;
    },
  };
}

const restoreCall: EndpointMethod = {
  tree: "monitor",
  path: "system/config/restore",
  name: "post",
  method: "POST",
  row: { kind: "upload" },
};

function backupBy(method: "GET" | "POST"): EndpointMethod {
  return { tree: "monitor", path: "system/config/backup", name: "download", method, row: { kind: "download" } };
}

function isWrongMethod(error: unknown): boolean {
  return error instanceof FortinetError && "status" in error && error.status === 405;
}
