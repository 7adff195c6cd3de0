import { expect, it } from "vitest";
import { links } from "../../src/checks/links.ts";
import { fixture, lines, runOn } from "../fixture.ts";

it("passes links to files, folders, headings and other hosts", async () => {
  const root = fixture({
    "README.md": [
      "# Set up `x`, quickly",
      "[same page](#set-up-x-quickly), [other](docs/a.md#second-1), [anchor](docs/a.md#here), [folder](docs)",
      "| table |\n| --- |\n| [in a table](docs/a.md) |",
      "[source](src/a.ts#L10), [root](/docs/a.md), [web](https://example.com/none#x), <mailto:a@example.com>",
      "[by reference][ref], ![picture](docs/my%20picture.png)\n\n[ref]: ./docs/a.md",
      "```\n[not a link](nowhere.md)\n```",
    ].join("\n\n"),
    "docs/a.md": '# Second\n\n## Second\n\n<a id="here"></a>\n\n[back](../README.md)\n',
    "docs/my picture.png": "",
    "src/a.ts": "",
  });
  const outcome = await runOn(links, root);
  expect(lines(outcome)).toEqual([]);
  expect(outcome.summary).toBe("12 links in 2 pages");
});

it("names links to nowhere", async () => {
  const root = fixture({
    "README.md": [
      "# Title",
      "[gone](docs/gone.md)",
      "[no heading](#titel) and [there neither](docs/a.md#nothing)",
      "[outside](../elsewhere.md)",
      '<img src="logo.png">',
      "[by reference][ref]\n\n[ref]: gone.md",
      "[host](https://)",
    ].join("\n\n"),
    "docs/a.md": "# A\n",
  });
  expect(lines(await runOn(links, root))).toEqual([
    "README.md:3: docs/gone.md is not there",
    "README.md:5: README.md has no heading #titel",
    "README.md:5: docs/a.md has no heading #nothing",
    "README.md:7: ../elsewhere.md leaves the repository",
    "README.md:9: logo.png is not there",
    "README.md:13: gone.md is not there",
    "README.md:15: https:// is not a URL",
  ]);
});
