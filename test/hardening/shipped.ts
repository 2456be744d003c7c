import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The scripts of the package: the doors, the parts that they share, and the command. The CommonJS files say the same. */
export const SHIPPED: readonly string[] = readdirSync(DIST).filter((name) => name.endsWith('.js'));

/** Calls `visit` with every node of a shipped script. */
export function walkShipped(name: string, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(name, readFileSync(DIST + name, 'utf8'), ts.ScriptTarget.Latest, true));
}
