import { describe, expect, it } from "vitest";
import { cmdbTree } from "../../src/cmdb/cmdb-tree.ts";
import type { ChildTable, ReadTable, Singleton, Table } from "../../src/cmdb/types.ts";
import type { TableRow, TableRows } from "../../src/contract/schema.ts";
import { rows as rows72 } from "../../src/generated/7.2/rows.ts";
import { rows as rows74 } from "../../src/generated/7.4/rows.ts";
import { rows as rows76 } from "../../src/generated/7.6/rows.ts";
import { rows as rows80 } from "../../src/generated/8.0/rows.ts";
import { camelCase } from "../../src/tree/camel-case.ts";
import { type FakeCaller, fakeCaller } from "./fake-caller.ts";

type AnyRow = { key: string };
type AnyTable = Table<AnyRow, "key">;

const lines: readonly [string, TableRows][] = [
  ["7.2", rows72],
  ["7.4", rows74],
  ["7.6", rows76],
  ["8.0", rows80],
];

/** A device that answers anything, and is asked for nothing it would refuse. */
function device(): FakeCaller {
  return fakeCaller(({ query }) => ({
    status: "success",
    mkey: "k",
    results: query?.action === undefined ? [{}] : {},
  }));
}

function reach(tree: object, path: string): object {
  const names = path.split(/[/.]/).map(camelCase);
  return names.reduce<object>((node, name) => Reflect.get(node, name) as object, tree);
}

/** Drives the verbs a table has and gives the requests it should make. */
async function drive(table: AnyTable, url: string, row: TableRow, isInner: boolean): Promise<string[]> {
  const name = row.key ?? "";
  const key = (row.int === true ? 7 : "a/b") as string;
  const at = `${url}/${row.int === true ? "7" : "a%2Fb"}`;
  const other = (row.int === true ? 8 : "c") as string;
  const body = JSON.stringify({ [name]: key });
  await table.list();
  await table.get(key);
  await table.exists(key);
  const expected = [`GET ${url}?start=0&count=1000`, `GET ${at}`, `GET ${at}?format=${name}`];
  if (!isInner) {
    await table.schema();
    await table.defaults();
    expected.push(`GET ${url}?action=schema`, `GET ${url}?action=default`);
  }
  if (row.readOnly === true) return expected;
  const input = { [name]: key } as unknown as AnyRow;
  await table.create(input);
  await table.update(key, {});
  await table.delete(key);
  await table.move(key, { before: other });
  await table.clone(key, other);
  await table.rename(key, other);
  return [
    ...expected,
    `POST ${url} ${body}`,
    `PUT ${at} {}`,
    `DELETE ${at}`,
    `PUT ${at}?action=move&before=${other}`,
    `POST ${at}?action=clone&nkey=${other}`,
    `PUT ${at} ${JSON.stringify({ [name]: other })}`,
  ];
}

async function driveSingleton(singleton: Singleton<object>, url: string, row: TableRow): Promise<string[]> {
  await singleton.get();
  await singleton.schema();
  await singleton.defaults();
  const expected = [`GET ${url}`, `GET ${url}?action=schema`, `GET ${url}?action=default`];
  if (row.readOnly === true) return expected;
  await singleton.update({});
  return [...expected, `PUT ${url} {}`];
}

/** Drives every table inside, at any depth. */
async function driveInner(node: object, url: string, row: TableRow, isReadOnly: boolean): Promise<string[]> {
  const expected: string[] = [];
  for (const [name, inner] of Object.entries(row.in ?? {})) {
    const child: unknown = Reflect.get(node, camelCase(name));
    if (child === undefined) {
      expect(hasTables(inner), `${url}/${name}`).toBe(false);
      continue;
    }
    const [inside, readOnly] = [`${url}/${name}`, isReadOnly || inner.readOnly === true];
    if (inner.key === undefined) {
      expected.push(...(await driveInner(child as object, inside, inner, readOnly)));
      continue;
    }
    const table = child as AnyTable;
    expected.push(...(await drive(table, inside, readOnly ? { ...inner, readOnly: true } : inner, true)));
    const key = (inner.int === true ? 7 : "a/b") as string;
    const at = (table as ChildTable<AnyRow, "key", object>).at(key);
    expected.push(...(await driveInner(at, `${inside}/${inner.int === true ? "7" : "a%2Fb"}`, inner, readOnly)));
  }
  return expected;
}

function hasTables(row: TableRow): boolean {
  return row.key !== undefined || Object.values(row.in ?? {}).some(hasTables);
}

describe.each(lines)("FortiOS %s", (_line, rows) => {
  it.each(Object.keys(rows))("%s", async (path) => {
    const row = rows[path] ?? {};
    const caller = device();
    const node = reach(cmdbTree(rows, caller), path);
    const url = `/cmdb/${path.split("/").map(encodeURIComponent).join("/")}`;
    const expected =
      row.key === undefined
        ? await driveSingleton(node as Singleton<object>, url, row)
        : await drive(node as AnyTable, url, row, false);
    const [at, inside] =
      row.key === undefined
        ? [node, url]
        : [
            (node as ReadTable<AnyRow, "key", object>).at((row.int === true ? 7 : "a/b") as string),
            `${url}/${row.int === true ? "7" : "a%2Fb"}`,
          ];
    expected.push(...(await driveInner(at, inside, row, row.readOnly === true)));
    expect(caller.lines).toEqual(expected);
  });
});
