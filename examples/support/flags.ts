import { parseArgs } from "node:util";

const HELP = `node --conditions=@fortikit/source <example>.ts [--live] [--write] [--auth-url <url>] [--api-url <url>]

  (nothing)    runs against a simulated service or device, which is started for it
  --live       runs against FortiCloud, as FORTICLOUD_API_ID with FORTICLOUD_PASSWORD; examples of FortiOS against
               FORTIOS_HOST, with FORTIOS_TOKEN
  --write      lets an example change something; without it such an example refuses to run with --live
  --auth-url   token service in place of https://customerapiauth.fortinet.com
  --api-url    host of the APIs in place of https://support.fortinet.com`;

/** Reads the command line every example has. */
export function readFlags() {
  const options = {
    live: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    "auth-url": { type: "string" },
    "api-url": { type: "string" },
    help: { type: "boolean", default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.help) stop(HELP, 0);
    return values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/** Ends the process with a message. */
export function stop(message: string, code = 2): never {
  (code === 0 ? process.stdout : process.stderr).write(`${message}\n`);
  process.exit(code);
}
