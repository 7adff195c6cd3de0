import type { FortiOSCallOptions } from "../contract/caller.ts";
import type { DownloadedFile } from "../endpoint/downloaded-file.ts";
import type { FileContent } from "../endpoint/types.ts";

/** What configuration to back up. */
export interface BackupParams {
  /** The whole device, or one virtual domain. @default "global" */
  readonly scope?: "global" | "vdom" | undefined;
  /** The virtual domain, for scope `"vdom"`. @default the call's */
  readonly vdom?: string | undefined;
  /** Encrypts the file. It is needed to restore it. */
  readonly password?: string | undefined;
  /** True masks passwords and keys, so that the file can be shown but not restored as it is. @default false */
  readonly password_mask?: boolean | undefined;
  /** @default "fos" */
  readonly file_format?: "fos" | "yaml" | undefined;
}

/** What to restore. */
export interface RestoreParams {
  /** The backup: its bytes, or a text that is base64. */
  readonly file: FileContent;
  /** What the backup is of: the whole device, or one virtual domain. @default "global" */
  readonly scope?: "global" | "vdom" | undefined;
  /** The virtual domain, for scope `"vdom"`. @default the call's */
  readonly vdom?: string | undefined;
  /** The password the backup was made with. */
  readonly password?: string | undefined;
  /** Confirms that a backup with masked passwords is restored. */
  readonly confirm_password_mask?: boolean | undefined;
}

/** What the device says about a restore. Older firmware says nothing. */
export interface RestoreResult {
  readonly restore_started?: boolean | undefined;
  readonly config_restored?: boolean | undefined;
  readonly error?: string | undefined;
  /** For `monitor.system.config.restoreStatus`. */
  readonly session_id?: string | undefined;
}

/** Members of `monitor.system` beside its endpoints. */
export interface SystemHelpers {
  /**
   * Backs the configuration up. Asks by GET below FortiOS 7.6.0 and by POST from there on; when the firmware is not known
   * yet, the device is asked for it first. Where the device knows the other method only (405), that one is used.
   * GET or POST /monitor/system/config/backup
   */
  backup(params?: BackupParams, options?: FortiOSCallOptions): Promise<DownloadedFile>;
  /**
   * Restores a backup. The device reboots afterwards: `fgt.waitUntilUp({ expectReboot: true })`.
   * POST /monitor/system/config/restore
   *
   * @throws OutcomeUnknownError when the device went away before it answered
   */
  restore(params: RestoreParams, options?: FortiOSCallOptions): Promise<RestoreResult>;
}

/** What `monitor` has beside its endpoints: the client's tree is `Monitor & MonitorHelpers`. */
export interface MonitorHelpers {
  readonly system: SystemHelpers;
}

/** How long to wait, and for what. */
export interface WaitUntilUpOptions {
  /** Longest wait, in milliseconds. @default 600_000 */
  readonly timeout?: number | undefined;
  /** Pause between looks, in milliseconds. @default 5000 */
  readonly interval?: number | undefined;
  /**
   * True waits first until the device is gone, or has been: it stops answering, tells a later start, other firmware, or
   * another serial number (a cluster's other unit took over). @default false
   */
  readonly expectReboot?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The device that is up, as it tells about itself. */
export interface DeviceUp {
  readonly serial?: string | undefined;
  /** `v7.6.6` */
  readonly version?: string | undefined;
  readonly build?: number | undefined;
  readonly hostname?: string | undefined;
  readonly model?: string | undefined;
  /** How long it took, in milliseconds. */
  readonly waitedMs: number;
}
