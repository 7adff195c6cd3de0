/** The logger interface of pino: an object with data first, a text second. pino, bunyan and winston children fit. */
export interface Logger {
  debug(data: object, message: string): void;
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

/** From which level on lines are passed on; `"silent"` passes on none. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

const order: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** A logger that passes on what is at `level` or above and never throws into a call. */
export function levelled(logger: Logger | undefined, level: LogLevel = "info"): Logger {
  const from = logger === undefined ? order.silent : order[level];
  const at =
    (name: Exclude<LogLevel, "silent">) =>
    (data: object, message: string): void => {
      if (order[name] < from) return;
      try {
        logger?.[name](data, message);
      } catch {
        // A broken logger must not break a call.
      }
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
