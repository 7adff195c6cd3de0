import { InputError } from "@fortikit/core";

/** Values a field can be compared with. */
export type Comparable<Value> = [Extract<Value, string | number>] extends [never]
  ? string | number
  : Extract<Value, string | number>;

/** What can be asked of one field. Of a table inside the row, the device searches the values of its rows. */
export interface Comparison<Value> {
  /** `==`. With regard to case, as far as is known; sources disagree. */
  eq(value: Comparable<Value>): Filter;
  /** `!=`. With regard to case, as far as is known; sources disagree. */
  ne(value: Comparable<Value>): Filter;
  /** `=*`: equal without regard to case. */
  eqIgnoringCase(value: string): Filter;
  /** `!*`: not equal, without regard to case. */
  neIgnoringCase(value: string): Filter;
  /** `=@`: the text is somewhere in the value, without regard to case. */
  contains(text: string): Filter;
  /** `!@` */
  notContains(text: string): Filter;
  /**
   * The value begins with this text, with regard to case. FortiOS has no such operator: the device is asked for rows that
   * contain the text, and the others are dropped here. It can be joined by OR with other `starts` only.
   */
  starts(text: string): Filter;
  /** `<` */
  lt(value: string | number): Filter;
  /** `<=` */
  lte(value: string | number): Filter;
  /** `>` */
  gt(value: string | number): Filter;
  /** `>=` */
  gte(value: string | number): Filter;
}

/** Begins a condition: `where("name").contains("web")`. */
export type Where<Row> = <Field extends keyof Row & string>(field: Field) => Comparison<Row[Field]>;

/** Conditions on rows. Neither method changes the filter itself. */
export interface Filter {
  /** Rows for which all hold. */
  and(...others: readonly Filter[]): Filter;
  /**
   * Rows for which one holds.
   *
   * @throws InputError when this cannot be said to a device in 64 conditions: FortiOS knows ANDs of ORs only
   */
  or(...others: readonly Filter[]): Filter;
}

/** One comparison as it is sent, or one that is also checked here. */
export interface Condition {
  readonly field: string;
  readonly operator: "==" | "!=" | "=*" | "!*" | "=@" | "!@" | "<" | "<=" | ">" | ">=";
  readonly value: string;
  /** The value must begin with `value`: `operator` finds more than is wanted. */
  readonly starts?: true | undefined;
}

const mostClauses = 64;

/** A filter as FortiOS can say it: all of the clauses hold, and of each clause one condition. */
export class Clauses implements Filter {
  readonly list: readonly (readonly Condition[])[];

  constructor(list: readonly (readonly Condition[])[]) {
    this.list = list;
  }

  and(...others: readonly Filter[]): Clauses {
    return new Clauses([this, ...others].flatMap((each) => clausesOf(each).list));
  }

  or(...others: readonly Filter[]): Clauses {
    return others.reduce<Clauses>((left, other) => {
      const right = clausesOf(other).list;
      if (left.list.length * right.length > mostClauses) {
        throw new InputError(
          `This filter takes more than ${mostClauses} conditions: FortiOS has no OR of ANDs, so it is multiplied out.`,
          { field: "filter", hint: "Ask several lists, or leave part of the filter to your own code." },
        );
      }
      return new Clauses(left.list.flatMap((a) => right.map((b) => [...a, ...b])));
    }, this);
  }
}

/** The filter, if it was made by `where`. */
export function clausesOf(filter: unknown): Clauses {
  if (filter instanceof Clauses) return filter;
  throw new InputError('A filter is made with where: (where) => where("name").contains("web").', { field: "filter" });
}

/** Begins a condition. */
export function where(field: string): Comparison<unknown> {
  // A field with an operator in it would make another condition of it.
  if (typeof field !== "string" || !/^[^=!<>,@*\s\p{Cc}]+$/u.test(field)) {
    throw new InputError(`${JSON.stringify(field)} is not the name of a field.`, { field: "filter" });
  }
  const compare = (operator: Condition["operator"], value: unknown, starts?: true): Clauses => {
    return new Clauses([[{ field, operator, value: valueText(field, operator, value), starts }]]);
  };
  return {
    eq: (value) => compare("==", value),
    ne: (value) => compare("!=", value),
    eqIgnoringCase: (value) => compare("=*", value),
    neIgnoringCase: (value) => compare("!*", value),
    contains: (text) => compare("=@", text),
    notContains: (text) => compare("!@", text),
    starts: (text) => compare("=@", text, true),
    lt: (value) => compare("<", value),
    lte: (value) => compare("<=", value),
    gt: (value) => compare(">", value),
    gte: (value) => compare(">=", value),
  };
}

function valueText(field: string, operator: string, value: unknown): string {
  const refuse = (why: string): never => {
    throw new InputError(`The value for ${field} ${why}.`, {
      field: "filter",
      hint: "Filter by another part of the value and check the rows yourself.",
    });
  };
  if (typeof value === "number" && !Number.isFinite(value)) refuse("must be a finite number");
  if (typeof value !== "string" && typeof value !== "number") return refuse("must be text or a number");
  const text = String(value);
  if (text.includes(",")) refuse("has a comma, which FortiOS takes for OR and has no escape for");
  if (/\p{Cc}/u.test(text)) refuse("has control characters");
  if (operator.length === 1 && text.startsWith("=")) refuse(`begins with =, which makes ${operator}= of ${operator}`);
  return text;
}

/** `name=@web` */
export function conditionText({ field, operator, value }: Condition): string {
  const name = field.replaceAll("\\", "\\\\").replaceAll(".", "\\.");
  return `${name}${operator}${value.replaceAll("\\", "\\\\")}`;
}
