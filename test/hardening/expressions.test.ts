import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED, walkShipped } from './shipped.js';

/** Every regular expression of the shipped scripts, once. */
const EXPRESSIONS = new Map<string, { source: string; flags: string }>();
/** What is made of strings: the source as it is written there. */
const MADE = new Set<string>();
for (const name of SHIPPED) {
  walkShipped(name, (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const at = node.text.lastIndexOf('/');
      EXPRESSIONS.set(node.text, { source: node.text.slice(1, at), flags: node.text.slice(at + 1) });
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
      MADE.add(node.arguments?.[0]?.getText() ?? '');
  });
}

/** What the doors make as they are loaded. */
const made: RegExp[] = [];
beforeAll(async () => {
  const { RegExp: Real } = globalThis;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags]: [string, string?]) {
      const expression = new target(source, flags);
      made.push(expression);
      return expression;
    },
  });
  try {
    for (const name of ['index', 'html', 'export', 'learn']) await import(`../../dist/${name}.js`);
  } finally {
    globalThis.RegExp = Real;
  }
});

describe('regular expressions of the shipped scripts', () => {
  it('are found', () => {
    expect(EXPRESSIONS.size).toBeGreaterThan(100);
    expect(made.length).toBeGreaterThanOrEqual(MADE.size);
    expect(MADE.size).toBeGreaterThan(0);
  });

  it.each([...EXPRESSIONS].map(([text, expression]) => [text.slice(0, 100), expression] as const))(
    '%s takes linear time',
    (_text, { source, flags }) => expectSafe(source, flags),
  );

  it('made of strings take linear time', () => {
    for (const { source, flags } of made) expectSafe(source, flags);
  });

  it('would be seen to be slow', () => expect(checkSync('^(a+)+$', '').status).toBe('vulnerable'));
});

/** One of thousands of names is found as fast as one of two: the list of all entities is more than the checker can take. */
const NAMES = /\((?:[A-Za-z0-9]+\|){50,}[A-Za-z0-9]+\)/g;

function expectSafe(source: string, flags: string): void {
  const { status, ...rest } = checkSync(source.replace(NAMES, '(AMP|amp)'), flags, { timeout: 20_000 });
  expect(status, `${source}: ${JSON.stringify(rest).slice(0, 600)}`).toBe('safe');
}
