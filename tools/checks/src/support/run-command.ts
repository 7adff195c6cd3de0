import { spawn } from "node:child_process";
import { basename } from "node:path";

export interface CommandResult {
  /** Exit code; 1 when a signal ended the process. */
  readonly code: number;
  /** Standard output alone. */
  readonly stdout: string;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Runs a program to its end and collects what it prints; rejects only when it cannot be started. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, NO_COLOR: "1", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** Runs a script on the Node that runs the checks. */
export function runNode(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return runCommand(process.execPath, args, options);
}

/** Runs the pnpm that started the checks, or fetches one when they were started without it. */
export function runPnpm(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const running = process.env.npm_execpath;
  if (running !== undefined && /^pnpm(\.c?js|\.exe)?$/.test(basename(running))) {
    return /js$/.test(running) ? runNode([running, ...args], options) : runCommand(running, args, options);
  }
  return runCommand("npx", ["-y", "pnpm@12", ...args], options);
}
