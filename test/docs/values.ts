import ts from 'typescript';

/**
 * Makes a block of code check what it shows: `expression; // value` becomes a call of `check(expression, value)`. The
 * value may go on in comment lines below, or stand there whole. `…` in an object or a list stands for what is not shown.
 *
 * @throws Error where an expression shows something that is no value, or where a value follows no expression.
 *
 * @example
 * toChecks("1 + 1; // 2") // 'check(1 + 1, 2, "1 + 1");'
 */
export function toChecks(code: string): { code: string; checks: number } {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2023, true);
  let out = '';
  let from = 0;
  let checks = 0;
  for (const statement of file.statements) {
    const shown = commentBehind(code, statement.end);
    if (shown === null) continue;
    const isValue = /^(?:['"`[{\d-]|(?:null|true|false|undefined)\b)/.test(shown.text);
    if (!ts.isExpressionStatement(statement)) {
      if (isValue) throw new Error(`a value is shown behind a statement that has none: ${statement.getText()}`);
      continue;
    }
    if (!isValue)
      throw new Error(`not a value: // ${shown.text} (prose goes above its line, a blank line behind another)`);
    const expression = statement.expression.getText();
    out += `${code.slice(from, statement.getStart())}check(${expression}, ${readShown(shown.text)}, ${JSON.stringify(expression)});`;
    from = shown.end;
    checks++;
  }
  return { code: out + code.slice(from), checks };
}

/** The comment on the statement's own line, or right below it. */
function commentBehind(code: string, end: number): { text: string; end: number } | null {
  const match = /^[^\S\n]*(?:\n[^\S\n]*)?\/\/ (.*(?:\n[^\S\n]*\/\/.*)*)/.exec(code.slice(end));
  if (!match) return null;
  const text = (match[1] ?? '').replace(/\n\s*\/\/ ?/g, '\n');
  return { text, end: end + match[0].length };
}

/** `{ text: 'أمس', … }` asks for that property only; `[a, …]` for the first ones only. */
function readShown(text: string): string {
  const shown = text
    .replace(/,\s*…\s*\}/g, ', [REST]: true }')
    .replace(/\{\s*…\s*\}/g, '{ [REST]: true }')
    .replace(/,?\s*…\s*\]/g, ', REST]')
    .replace(/\[, REST/g, '[REST')
    .replace(/;\s*$/, '');
  try {
    new Function('REST', `return (${shown});`);
  } catch {
    throw new Error(`not a value: // ${text}`);
  }
  return `(${shown})`;
}
