/** One configuration table or singleton, or a table or object inside one, as the client works on it. */
export interface TableRow {
  /** Name of the main key. A row without one is a singleton, or an object inside another. */
  readonly key?: string | undefined;
  /** The main key is a number. */
  readonly int?: true | undefined;
  /** The main key is the only field: `"all"` may be written for `{ name: "all" }`. */
  readonly plain?: true | undefined;
  /** Only GET is answered. */
  readonly readOnly?: true | undefined;
  /** Tables, and objects that hold tables or secrets, by wire name. */
  readonly in?: Readonly<Record<string, TableRow>> | undefined;
  /** Fields that hold secrets: the device answers them as `ENC …`. */
  readonly secret?: readonly string[] | undefined;
  /** Fields with several values in one text, in any order. */
  readonly multi?: readonly string[] | undefined;
}

/** Every table and singleton of a firmware line by its path: `firewall/address`, `firewall.service/custom`. */
export type TableRows = Readonly<Record<string, TableRow>>;

/** What a firmware has, at run time (rows) and for the compiler (the tree). `new FortiOS({ schema })` infers the tree. */
export interface Schema<Tree extends ConfigurationTree = ConfigurationTree> {
  /** Firmware line: `"7.6"`. */
  readonly line: string;
  /** Firmware the rows are of: `"7.6.6"`. */
  readonly version: string;
  readonly rows: TableRows;
  /** For the compiler only; there is no such value. */
  readonly tree?: Tree | undefined;
}

/** What a firmware line types: its configuration. Monitor, log and service are one tree for all lines. */
export interface ConfigurationTree {
  readonly cmdb: object;
}

/** What a call of monitor, log or service does: look, change or test something, take a file, give a file. */
export type EndpointKind = "read" | "action" | "upload" | "download";

/** One method of an endpoint of monitor, log or service. */
export interface MethodRow {
  readonly kind: EndpointKind;
  /** Parameters that travel in the query although the method is POST. */
  readonly query?: readonly string[] | undefined;
  /** Parameters that stand in the path, in its order: `search/abort/{session_id}`. */
  readonly path?: readonly string[] | undefined;
}

/** An endpoint of monitor, log or service. A kind alone stands for a row with nothing else. */
export interface EndpointRow {
  readonly get?: EndpointKind | MethodRow | undefined;
  readonly post?: EndpointKind | MethodRow | undefined;
}

/** Endpoints by their path, without path parameters: `firewall/policy/clear_counters`, `search/abort`. */
export type EndpointRows = Readonly<Record<string, EndpointRow>>;
