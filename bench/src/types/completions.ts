import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import ts from "typescript-5";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { compilers } from "./compilers.ts";
import { completion } from "./programs.ts";

/** How long an editor waits for the members of `fgt.cmdb.firewall.`, in milliseconds: first, and then after each edit. */
export interface Completions {
  readonly first: number;
  readonly later: readonly number[];
}

const edits = 11;

/** Checks that an answer holds what it must, so that a quick empty answer is no good figure. */
function mustHave(names: readonly string[]): void {
  if (names.includes("address") && names.includes("policy") && names.length > 50) return;
  throw new Error(`the completion gave ${names.length} members: ${names.slice(0, 5).join(", ")}`);
}

/** By the language service of TypeScript 5.9, in this process. */
export function completionsOfTypeScript5(file: string): Completions {
  let version = 0;
  let text = completion;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file.replace(/\.ts$/, ".json"), ts.sys.readFile).config,
    ts.sys,
    file.slice(0, file.lastIndexOf("/")),
  );
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => file.slice(0, file.lastIndexOf("/")),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath ?? ((path) => path),
  });
  const ask = (): number => {
    const startedAt = performance.now();
    const found = service.getCompletionsAtPosition(file, text.length, {});
    const took = performance.now() - startedAt;
    mustHave((found?.entries ?? []).map(({ name }) => name));
    return took;
  };
  const first = ask();
  const later = Array.from({ length: edits }, () => {
    version += 1;
    text = completion.replace("\nconst", `\n// edit ${version}\nconst`);
    return ask();
  });
  return { first, later };
}

interface CompletionAnswer {
  readonly items: readonly { readonly label: string }[];
}

/** By the language server of TypeScript 7, as an editor speaks to it. */
export async function completionsOfTypeScript7(file: string): Promise<Completions> {
  const server = spawn(process.execPath, [compilers["TypeScript 7"], "--lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.listen();
  const uri = pathToFileURL(file).href;
  const folder = pathToFileURL(file.slice(0, file.lastIndexOf("/"))).href;
  const workspaceFolders = [{ uri: folder, name: "bench" }];
  try {
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders,
      capabilities: {},
    });
    await connection.sendNotification("initialized", {});
    let text = completion;
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "typescript", version: 1, text },
    });
    const ask = async (): Promise<number> => {
      const lines = text.split("\n");
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const startedAt = performance.now();
      const answer = await connection.sendRequest<CompletionAnswer>("textDocument/completion", {
        textDocument: { uri },
        position,
      });
      const took = performance.now() - startedAt;
      mustHave(answer.items.map(({ label }) => label));
      return took;
    };
    const first = await ask();
    const later: number[] = [];
    for (let version = 2; version < edits + 2; version += 1) {
      text = completion.replace("\nconst", `\n// edit ${version}\nconst`);
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      later.push(await ask());
    }
    return { first, later };
  } finally {
    connection.dispose();
    server.kill();
  }
}
