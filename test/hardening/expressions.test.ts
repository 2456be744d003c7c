import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every regular expression of our own in the build, once; what a dependency brought along stands outside of `src`. */
const EXPRESSIONS = new Map<string, [source: string, flags: string]>();
for (const name of ['index.js', 'html.js', 'export.js', 'learn.js', 'cli.js']) {
  const file = ts.createSourceFile(name, readFileSync(DIST + name, 'utf8'), ts.ScriptTarget.Latest);
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const at = node.text.lastIndexOf('/');
      EXPRESSIONS.set(node.text, [node.text.slice(1, at), node.text.slice(at + 1)]);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

describe('regular expressions of the build', () => {
  it('are found', () => expect(EXPRESSIONS.size).toBeGreaterThan(30));

  it.each([...EXPRESSIONS])('%s takes linear time', (_text, [source, flags]) => {
    const { status, ...rest } = checkSync(source, flags, { timeout: 20_000 });
    expect(status, JSON.stringify(rest).slice(0, 600)).toBe('safe');
  });

  it('would be seen to be slow', () => expect(checkSync('^(a+)+$', '').status).toBe('vulnerable'));
});
