import { homedir } from "node:os";
import { expect, it } from "vitest";
import { text } from "../../src/checks/text.ts";
import { fixture, lines, runOn, writeFixture } from "../fixture.ts";

it("passes ordinary text, URLs and API paths", async () => {
  const root = fixture({
    "a.ts": "// see https://example.com/home/page and /api/v2/monitor\nconst todos = 1;\n",
    "node_modules/x/index.js": `// TO${"DO"}: not ours\n`,
  });
  expect(lines(await runOn(text, root))).toEqual([]);
});

it("finds notes left for later", async () => {
  const root = fixture({ "a.ts": `const x = 1;\n// TO${"DO"}: more\n`, "docs/b.md": `FIX${"ME"}\n` });
  expect(lines(await runOn(text, root))).toEqual([
    `a.ts:2: TO${"DO"} is left in the text`,
    `docs/b.md:1: FIX${"ME"} is left in the text`,
  ]);
});

it("finds paths of a machine: home folders and the checkout itself", async () => {
  const root = fixture({ "a.md": `open ${"/home"}/ada/project\n`, "b.md": `C:${"\\Users"}\\ada\n` });
  writeFixture(root, { "c.md": `first\ncd ${root}/packages\n` });
  expect(lines(await runOn(text, root))).toEqual([
    `a.md:1: the path ${"/home"}/ada/ is of one machine`,
    `b.md:1: the path C:${"\\Users"}\\ is of one machine`,
    `c.md:2: the path ${root} is of this machine`,
  ]);
});

it("does not take a short home folder for a machine path", async () => {
  const root = fixture({ "a.md": "the folder /app/ of a container\n" });
  expect(homedir()).not.toBe("");
  expect(lines(await runOn(text, root))).toEqual([]);
});
