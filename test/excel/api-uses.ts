import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One use of a member of Excel's API. */
export interface ApiUse {
  /** Where it stands: `taskpane/hosts/excel/reading/merges.ts:60`. */
  readonly place: string;
  /** `Range.getMergedAreasOrNullObject` */
  readonly member: string;
  /** The minor number of the ExcelApi set that has it; `null` where the typings name none. */
  readonly level: number | null;
  /** The highest level that the same file asks `supports` for; 0 where it asks for none. */
  readonly askedFor: number;
  /** Whether the class that has it exists at run time, so that its prototype can be looked at. */
  readonly isClass: boolean;
}

/** The files that may say `Excel`. */
export const excelFiles = (): string[] => [
  "taskpane/hosts/excel.ts",
  ...readdirSync("taskpane/hosts/excel", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join("taskpane/hosts/excel", name)),
];

/** Every member of the namespace Excel that `files` use; `extra` stands in for files that are not there. */
export function apiUses(
  files: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): ApiUse[] {
  const options: ts.CompilerOptions = { ...compilerOptions(), types: ["office-js"] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const sample = (file: string): string | undefined => extra[path.relative(process.cwd(), file)];
  host.fileExists = (file) => sample(file) !== undefined || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = sample(file);
    if (text === undefined) return getSourceFile(file, version, ...rest);
    return ts.createSourceFile(file, text, version);
  };
  const names = [...files, ...Object.keys(extra)].map((file) => path.resolve(file));
  const program = ts.createProgram(names, options, host);
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    return source ? usesIn(source, checker) : [];
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => readFileSync(file, "utf8")) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): ApiUse[] {
  const found: { node: ts.Node; symbol: ts.Symbol }[] = [];
  let askedFor = 0;
  const note = (node: ts.Node, symbol: ts.Symbol | undefined) => {
    if (symbol) found.push({ node, symbol });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node, checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name))
        note(node, checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
      note(node, checker.getContextualType(node.parent)?.getProperty(node.name.text));
    if (ts.isCallExpression(node) && node.expression.getText(source) === "supports") {
      const [argument] = node.arguments;
      const type = argument && checker.getTypeAtLocation(argument);
      if (type?.isStringLiteral()) askedFor = Math.max(askedFor, minorOf(type.value));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.flatMap(({ node, symbol }) => {
    const [declaration] = symbol.declarations ?? [];
    if (!declaration || !isOfExcel(declaration)) return [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const owner = declaration.parent as ts.Node & { readonly name?: ts.Identifier };
    return {
      place: `${path.relative(process.cwd(), source.fileName)}:${line + 1}`,
      member: `${owner.name?.text ?? ""}.${symbol.name}`,
      level: levelOf(declaration),
      askedFor,
      isClass: ts.isClassDeclaration(owner),
    };
  });
}

/** Whether a declaration stands in `declare namespace Excel` of the typings. */
function isOfExcel(declaration: ts.Node): boolean {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return false;
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent)
    if (ts.isModuleDeclaration(node)) return node.name.text === "Excel";
  return false;
}

/** The set that the comment of a member names, or else that of its class. */
function levelOf(declaration: ts.Node): number | null {
  for (const node of [declaration, declaration.parent]) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((each) => each.getText())
      .join("\n");
    const [, version] = /\[Api set: ExcelApi(?:Online|Desktop)? (1\.\d+|BETA)/.exec(comment) ?? [];
    if (version !== undefined) return version === "BETA" ? Infinity : minorOf(version);
  }
  return null;
}

const minorOf = (version: string): number => Number(version.split(".")[1]);
