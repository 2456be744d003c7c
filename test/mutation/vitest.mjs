// The little of vitest that the tests of pure rooms need, so that all of them run again and again in one process.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Every test in the order of the files: its name and what it runs. */
export const tests = [];
const names = [];

export function describe(name, body) {
  names.push(name);
  body();
  names.pop();
}

export function it(name, ...rest) {
  const run = rest.find((part) => typeof part === 'function');
  tests.push({ name: [...names, name].join(' > '), run });
}

describe.each = each(describe);
it.each = each(it);

function each(register) {
  return (rows) =>
    (name, ...rest) => {
      const body = rest.find((part) => typeof part === 'function');
      for (const row of rows) register(titleOf(name, row), () => body(...(Array.isArray(row) ? row : [row])));
    };
}

function titleOf(name, row) {
  return `${name} ${JSON.stringify(row)?.slice(0, 80)}`;
}

export const expect = Object.assign((value, message) => chai.expect(value, message), {
  ...customMatchers,
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
});
