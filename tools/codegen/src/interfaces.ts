import openapiTS from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "./json.ts";
import { printDoc } from "./print.ts";

const { factory } = ts;

/** A schema as TypeScript. */
export interface InterfaceText {
  readonly name: string;
  readonly text: string;
}

export interface InterfaceOptions {
  /** The schema is what callers pass: undefined may be given for what is optional, and lists may be read-only. */
  readonly isRequest: (name: string) => boolean;
  /** An interface the schema extends beside what it says itself. */
  readonly base?: (name: string) => ts.TypeReferenceNode | undefined;
  /** The type of a schema that openapi-typescript does not know by itself. */
  readonly transform?: (schema: object) => ts.TypeNode | undefined;
}

/**
 * Component schemas as named interfaces. openapi-typescript makes the types from the components alone; what it puts below
 * `components["schemas"]` is lifted to the top of the file, so that hand-written code imports plain names.
 */
export async function interfacesOf(
  components: Readonly<Record<string, JsonObject>>,
  { isRequest, base, transform }: InterfaceOptions,
): Promise<InterfaceText[]> {
  const info = { title: "Types", version: "1" };
  const document = { openapi: "3.1.0", info, paths: {}, components: { schemas: components } };
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    silent: true,
    ...(transform === undefined ? {} : { transform }),
  });
  return members(nodes).map((member) => {
    const name = memberName(member);
    const type = ts.visitNode(member.type, polish(isRequest(name)), ts.isTypeNode);
    if (type === undefined) throw new Error(`no type for ${name}`);
    return { name, text: printDoc(docOf(member)) + printDeclaration(name, type, base?.(name)) };
  });
}

/** The members of `components["schemas"]`. */
function members(nodes: readonly ts.Node[]): ts.PropertySignature[] {
  for (const top of nodes) {
    if (!ts.isInterfaceDeclaration(top) || top.name.text !== "components") continue;
    for (const group of top.members) {
      if (!ts.isPropertySignature(group) || memberName(group) !== "schemas") continue;
      if (group.type !== undefined && ts.isTypeLiteralNode(group.type))
        return group.type.members.filter(ts.isPropertySignature);
    }
  }
  throw new Error("openapi-typescript made no schemas");
}

function memberName(member: ts.PropertySignature): string {
  if (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) return member.name.text;
  throw new Error("unexpected name of a member");
}

/** The lines of a member's comment. The tag that openapi-typescript adds for enums repeats the type and is left out. */
function docOf(member: ts.Node): string[] {
  const comments = ts.getSyntheticLeadingComments(member) ?? [];
  const lines = comments
    .flatMap((comment) => comment.text.split("\n"))
    .map((line) => line.replace(/^\s*\*? ?\s*/, "").trimEnd());
  return lines.filter((line) => line !== "" && !line.startsWith("@enum"));
}

/** openapi-typescript writes a text as an identifier with quotes, to keep the compiler from escaping it. */
function isText(type: ts.Node): boolean {
  return ts.isIdentifier(type) && type.text.startsWith('"');
}

function isNullType(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;
}

/** The members of an enum of texts. Null may be among them. */
function enumMembers(type: ts.Node): readonly ts.TypeNode[] | undefined {
  if (isText(type)) return [type as ts.TypeNode];
  if (!ts.isUnionTypeNode(type) || !type.types.some(isText)) return undefined;
  return type.types.every((part) => isText(part) || isNullType(part)) ? type.types : undefined;
}

/** `components["schemas"]["Name"]`, or undefined for any other type. */
function referenceName(type: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const { indexType } = type;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : undefined;
}

/** References by name, enums open to values of a newer service, and in requests: undefined may be passed and lists may be read-only. */
function polish(inRequest: boolean): ts.Visitor {
  const visit: ts.Visitor = (at) => {
    const name = referenceName(at);
    if (name !== undefined) return factory.createTypeReferenceNode(name);
    const values = enumMembers(at);
    if (values !== undefined) {
      const open = factory.createTypeReferenceNode("UnknownValue");
      return factory.createUnionTypeNode([
        ...values.filter((type) => !isNullType(type)),
        open,
        ...values.filter(isNullType),
      ]);
    }
    if (inRequest && ts.isArrayTypeNode(at)) {
      const list = ts.visitEachChild(at, visit, undefined);
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, list);
    }
    if (ts.isPropertySignature(at)) return property(at, ts.visitNode(at.type, visit, ts.isTypeNode), inRequest);
    return ts.visitEachChild(at, visit, undefined);
  };
  return visit;
}

function property(
  member: ts.PropertySignature,
  type: ts.TypeNode | undefined,
  inRequest: boolean,
): ts.PropertySignature {
  const optional = member.questionToken !== undefined && inRequest && type !== undefined;
  const parts = type !== undefined && ts.isUnionTypeNode(type) ? [...type.types] : type === undefined ? [] : [type];
  const full = optional
    ? factory.createUnionTypeNode([...parts, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)])
    : type;
  const made = factory.createPropertySignature(member.modifiers, member.name, member.questionToken, full);
  const doc = printDoc(docOf(member)).trim();
  // Without the delimiters, as the compiler adds them again.
  if (doc !== "") ts.addSyntheticLeadingComment(made, ts.SyntaxKind.MultiLineCommentTrivia, doc.slice(2, -2), true);
  return made;
}

function printDeclaration(name: string, type: ts.TypeNode, base?: ts.TypeReferenceNode): string {
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  if (ts.isTypeLiteralNode(type)) {
    const heritage = base === undefined ? undefined : [heritageOf([base], name)];
    return print(factory.createInterfaceDeclaration(exported, name, undefined, heritage, type.members));
  }
  if (
    ts.isIntersectionTypeNode(type) &&
    type.types.every((part) => ts.isTypeReferenceNode(part) || ts.isTypeLiteralNode(part))
  ) {
    const heritage = [heritageOf(type.types.filter(ts.isTypeReferenceNode), name)];
    const own = type.types.filter(ts.isTypeLiteralNode).flatMap((part) => [...part.members]);
    return print(factory.createInterfaceDeclaration(exported, name, undefined, heritage, own));
  }
  return print(factory.createTypeAliasDeclaration(exported, name, undefined, type));
}

function heritageOf(bases: readonly ts.TypeReferenceNode[], name: string): ts.HeritageClause {
  const types = bases.map(({ typeName, typeArguments }) => {
    if (!ts.isIdentifier(typeName)) throw new Error(`unexpected base of ${name}`);
    return factory.createExpressionWithTypeArguments(typeName, typeArguments);
  });
  return factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types);
}

function print(declaration: ts.Declaration): string {
  const file = ts.createSourceFile("generated.ts", "", ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const text = ts.createPrinter({ removeComments: false }).printNode(ts.EmitHint.Unspecified, declaration, file);
  return `${text.replaceAll("    ", "  ")}\n`;
}
