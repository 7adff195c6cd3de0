/** A parsed answer of a FortiCloud service: `status`, `message`, `error` and a payload. */
export type Envelope = Readonly<Record<string, unknown>>;

/** Success as the envelope tells it, for what read-only mode answers. */
export const done = { status: 0, message: "Simulated: the client is read-only.", error: null } as const;

/** What to do about a limit that was exceeded. */
export const limitHint =
  '100 calls a minute, 1000 an hour and 10 errors an hour are allowed; limits: { enforce: "queue" } keeps to that.';

/** A list of the envelope; `null` and nothing are an empty one. */
export function rows<Row>(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null) : [];
}

/** Numbers come as numbers and, here and there, as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** `error.errorCode` of the envelope. */
export function codeOf(body: Envelope | undefined): number | undefined {
  return numberOf((body?.error as { errorCode?: unknown } | null | undefined)?.errorCode);
}

/** What `error` says: a text, or an object with a message. */
export function errorText({ error }: Envelope): string {
  const text = typeof error === "string" ? error : (error as { message?: unknown } | null | undefined)?.message;
  return typeof text === "string" ? text.trim() : "";
}

/** What the envelope says, each sentence once. */
export function textOf(body: Envelope): string {
  const { message } = body;
  const texts = [typeof message === "string" ? message.trim() : "", errorText(body)];
  return [...new Set(texts.filter((text) => text !== ""))].join(" ");
}

/** Whether a JSON body repeats the HTTP status of a failing gateway: that is no envelope, and tells nothing of the call. */
export function isGatewayAnswer(httpStatus: number, status: number | undefined): boolean {
  return httpStatus >= 500 && status === httpStatus;
}
