import { format, isFortinetError } from "@fortikit/core";
import ora from "ora";

/** Says how far a step has come; what was said last is its result. */
export type Tell = (text: string) => void;

/** Runs steps one after the other and shows them: with a spinner on a terminal, as plain lines elsewhere. */
export class Steps {
  /** Steps that failed. */
  failed = 0;
  readonly #readOnly: boolean;

  constructor({ readOnly }: { readonly readOnly: boolean }) {
    this.#readOnly = readOnly;
  }

  /** Runs a step. A failure is shown and counted, and gives `undefined`. */
  async run<T>(title: string, work: (tell: Tell) => Promise<T>): Promise<T | undefined> {
    const line = begin(title);
    let result = "done";
    const startedAt = performance.now();
    try {
      const value = await work((text) => {
        result = text;
        line.change(`${title}: ${text}`);
      });
      line.end("✔", `${title}: ${result} (${Math.round(performance.now() - startedAt)} ms)`);
      return value;
    } catch (error) {
      this.failed += 1;
      line.end("✖", `${title}: ${reason(error)}`);
      return undefined;
    }
  }

  /** Runs a step that changes something; read-only it is skipped. */
  async write<T>(title: string, work: (tell: Tell) => Promise<T>): Promise<T | undefined> {
    if (!this.#readOnly) return this.run(title, work);
    this.skip(title, "it changes something, and the real cloud is only read");
    return undefined;
  }

  skip(title: string, why: string): void {
    console.log(`- ${title}: skipped, ${why}`);
  }
}

/** What an earlier step was to give. */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

interface Line {
  change(text: string): void;
  end(symbol: string, text: string): void;
}

function begin(title: string): Line {
  // A terminal that does not know its own width has no room for a spinner.
  if (!process.stdout.isTTY || !process.stdout.columns) {
    console.log(`… ${title}`);
    return { change: () => {}, end: (symbol, text) => console.log(`${symbol} ${text}`) };
  }
  const spinner = ora({ text: title, stream: process.stdout, discardStdin: false }).start();
  return {
    change: (text) => {
      spinner.text = text;
    },
    end: (symbol, text) => void spinner.stopAndPersist({ symbol, text }),
  };
}

function reason(error: unknown): string {
  if (!isFortinetError(error)) return error instanceof Error ? error.message : String(error);
  return error.hint === undefined ? format(error, "simple") : `${format(error, "simple")} ${error.hint}`;
}
