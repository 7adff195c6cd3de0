/** Whether a firmware such as `v7.6.6` is at least the one wanted; `undefined` where it is not known. */
export function isAtLeast(version: string | undefined, wanted: readonly [number, number, number]): boolean | undefined {
  const parts = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? "");
  if (parts === null) return undefined;
  for (const [index, least] of wanted.entries()) {
    const part = Number(parts[index + 1] ?? 0);
    if (part !== least) return part > least;
  }
  return true;
}
