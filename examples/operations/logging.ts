// Log lines in pino's form: data first, text second. Silent without a logger; secrets never get there.
import { FortiCare, type Logger } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

const line = (level: string) => (data: object, message: string) =>
  console.log(level, message, "operation" in data ? data.operation : "");
const logger: Logger = { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };

await using target = await openTarget();
await using care = new FortiCare({ ...target.login, logger, logLevel: "debug" }); // `logger: pino()` fits as it is
await care.folders.list();
await care.products.details("FGT00000000000XX").catch(() => undefined);
