/** Those of the known names that printed code uses. What stands in comments and texts does not count. */
export function usedNames(code: string, known: Iterable<string>): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, "");
  const found = new Set(bare.match(/[A-Za-z_$][A-Za-z0-9_$]*/g));
  return [...known].filter((name) => found.has(name));
}
