/** One thing that is wrong, and where. */
export interface Problem {
  /** A path relative to the repository, with `:line` where there is one. */
  readonly where: string;
  readonly what: string;
}

/** What a check found. */
export interface Outcome {
  /** A few words for the result line: what was looked at, and any figure worth knowing. */
  readonly summary: string;
  readonly problems: readonly Problem[];
}

export interface CheckContext {
  /** Absolute path of the repository that is checked. */
  readonly root: string;
  /** Rewrite committed snapshots instead of comparing with them. */
  readonly update: boolean;
}

/** One check of the gate: `run` looks, `fix` tells a person what to do when it finds something. */
export interface Check {
  readonly name: string;
  readonly fix: string;
  run(context: CheckContext): Promise<Outcome>;
}
