import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** One import or re-export, with what it names: a path below `src`, or a package. */
export interface Import {
  readonly target: string;
  readonly isLocal: boolean;
  /** Gone after compilation: `import type`, and an import of nothing but types. */
  readonly isType: boolean;
}

export interface SourceFile {
  /** Below `src`: `text/fold.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** All of `src`, parsed. */
export function readSources(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((path) => readSource(path, readFileSync(join(ROOT, 'src', path), 'utf8')));
}

export function readSource(path: string, code: string): SourceFile {
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true);
  return { path, lines: code.trimEnd().split('\n').length, imports: importsOf(path, tree), tree };
}

/** Calls back for a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isLocal = specifier.text.startsWith('.');
    const target = isLocal ? posix.join(dirname(path), specifier.text).replace(/\.js$/, '.ts') : specifier.text;
    imports.push({ target, isLocal, isType });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeClause(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || onlyTypes(node.exportClause));
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return imports;
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  return clause.isTypeOnly || (clause.name === undefined && onlyTypes(clause.namedBindings));
}

function onlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (bindings === undefined || !('elements' in bindings)) return false;
  return bindings.elements.length > 0 && [...bindings.elements].every(({ isTypeOnly }) => isTypeOnly);
}
