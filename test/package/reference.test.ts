import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JSONOutput, ReflectionKind } from 'typedoc';
import { beforeAll, describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import options from '../../typedoc.json' with { type: 'json' };
import { ROOT } from '../docs/pages.js';
import { runBlock } from '../docs/run.js';
import { temporary } from '../temporary.js';
import { type Packed, packAndInstall, tool } from './packed.js';

type Signature = JSONOutput.SignatureReflection;

/** The package's entries that have types, by the name of their source: `html` of `khabar/html`. */
const entries = Object.entries(pkg.exports)
  .filter(([, target]) => typeof target === 'object' && 'import' in target)
  .map(([path]) => (path === '.' ? 'index' : path.slice(2)));

let packed: Packed;
let functions: { entry: string; name: string; signature: Signature }[];
let examples: { entry: string; name: string; code: string }[];
/** Which entry has a function or schema. */
let entryOf: Map<string, string>;

beforeAll(() => {
  const out = join(temporary('reference'), 'reference.json');
  // Throws where TypeDoc has a warning: a public name without words, a link to nothing, a type that is not exported.
  execFileSync(process.execPath, [tool('typedoc/bin/typedoc'), '--json', out], { cwd: ROOT, stdio: 'pipe' });
  const modules = (JSON.parse(readFileSync(out, 'utf8')) as JSONOutput.ProjectReflection).children ?? [];
  const members = modules.flatMap(({ name: entry, children = [] }) => children.map((member) => ({ entry, member })));
  functions = members.flatMap(({ entry, member: { name, kind, signatures = [] } }) =>
    kind === ReflectionKind.Function ? signatures.map((signature) => ({ entry, name, signature })) : [],
  );
  const commented = members.map(({ entry, member }) => ({
    entry,
    name: member.name,
    comment: member.comment ?? member.signatures?.[0]?.comment,
  }));
  const values = ReflectionKind.Function | ReflectionKind.Variable;
  examples = commented.flatMap(({ entry, name, comment }) =>
    (comment?.blockTags ?? [])
      .filter(({ tag, content }) => tag === '@example' && content.some(({ text }) => text.includes('```')))
      .map(({ content }) => ({
        entry,
        name,
        code: content
          .map(({ text }) => text)
          .join('')
          .replace(/^```\w*$/gm, ''),
      })),
  );
  entryOf = new Map(
    members.filter(({ member: { kind } }) => kind & values).map(({ entry, member: { name } }) => [name, entry]),
  );
  packed = packAndInstall();
});

describe('the reference', () => {
  it('has every entry of the package', () => {
    expect(options.entryPoints.map((path) => path.replace(/^src\/(.*)\.ts$/, '$1')).sort()).toEqual(entries.sort());
  });

  it('says of every function what goes in, what comes out and how it is called', () => {
    const silent = functions.flatMap(({ entry, name, signature: { comment, parameters = [] } }) => [
      ...parameters
        .filter((parameter) => !parameter.comment?.summary.length)
        .map((parameter) => `${entry}.${name}: ${parameter.name}`),
      ...['@returns', '@example']
        .filter((tag) => !comment?.blockTags?.some((block) => block.tag === tag))
        .map((tag) => `${entry}.${name}: ${tag}`),
    ]);
    expect(functions.length).toBeGreaterThanOrEqual(8);
    expect(silent).toEqual([]);
  });

  it('has examples that give what they show', () => {
    for (const [at, { entry, name, code }] of examples.entries()) {
      const imports = [...entryOf]
        .filter(([used]) => new RegExp(`\\b${used}\\b`).test(code))
        .map(([used, from]) => `import { ${used} } from '${from === 'index' ? 'khabar' : `khabar/${from}`}';\n`);
      const block = { language: 'ts', info: `${name}-${at}.mts`, line: 1, code: `${imports.join('')}${code}` };
      expect(() => runBlock(packed.project, packed.binaries, block), `${entry}.${name}: ${code}`).not.toThrow();
    }
    expect(examples.length).toBeGreaterThanOrEqual(functions.length);
  });
});
