import type { WireFile } from "../net/types.ts";

/**
 * The file as users read it: nothing is read before it is asked for, and the call's signal ends it at any time. `errorOf`
 * makes public errors of what the wire says, and of nothing when the signal fired.
 */
export function fileStream(
  file: WireFile,
  signal: AbortSignal | undefined,
  errorOf: (thrown: unknown) => Error,
): ReadableStream<Uint8Array> {
  let onAbort = (): void => undefined;
  let open = true;
  /** False when the file was over before: then nobody may be told anything more. */
  const end = (): boolean => {
    if (!open) return false;
    open = false;
    signal?.removeEventListener("abort", onAbort);
    file.cancel();
    return true;
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      onAbort = () => {
        if (end()) controller.error(errorOf(undefined));
      };
      if (signal?.aborted === true) onAbort();
      else signal?.addEventListener("abort", onAbort);
    },
    async pull(controller) {
      try {
        const chunk = await file.read();
        if (chunk !== undefined && open) controller.enqueue(chunk);
        else if (end()) controller.close();
      } catch (error) {
        if (end()) controller.error(errorOf(error));
      }
    },
    cancel: () => void end(),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
