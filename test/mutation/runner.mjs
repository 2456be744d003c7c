// A test runner for Stryker that loads sources and tests once and runs the tests in the process: a mutant takes as long
// as the tests that reach it, where starting vitest takes seconds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import vm from 'node:vm';

const KILLERS = 30;

class BundleRunner {
  #file = '';
  #script;
  #tests = [];
  /** What each test takes: quick ones are tried first. */
  #times = [];
  /** Mutants in what runs once in a process: tables, and what is kept from the first call on. */
  #once = new Set();
  /** Whether a mutant was there when the tables were built. */
  #isStale = false;
  /** The tests that killed before, the last first: its neighbours often die of the same. */
  #killers = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    // Stryker has gone into its copy of the project by now.
    this.#file = resolve('test/mutation/bundle.cjs');
    this.#script = new vm.Script(wrap(readFileSync(this.#file, 'utf8')), { filename: this.#file });
    const first = this.#coveredByAll();
    const again = this.#coveredByAll(false);
    for (const id of first) if (!again.has(id)) this.#once.add(id);
  }

  async dryRun() {
    const ns = globalThis.__stryker__;
    clear(ns);
    this.#load();
    const tests = this.#tests.map(({ name, run }, id) => {
      ns.currentTestId = String(id);
      const start = performance.now();
      const failure = failureOf(run);
      const timeSpentMs = performance.now() - start;
      this.#times[id] = timeSpentMs;
      const result = { id: String(id), name, timeSpentMs };
      return failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure };
    });
    ns.currentTestId = undefined;
    const { static: atLoad, perTest } = ns.mutantCoverage;
    for (const covered of Object.values(perTest))
      for (const id of Object.keys(covered)) {
        // What is built once is there for all tests, not for the first alone; what runs again and again is mutated then.
        if (!this.#once.has(id)) delete atLoad[id];
        else {
          atLoad[id] = covered[id];
          delete covered[id];
        }
      }
    return { status: 'complete', tests, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun(options) {
    const isFresh = options.mutantActivation === 'static';
    if (!isFresh && this.#isStale) this.#load();
    this.#isStale = isFresh;
    // Ends an endless loop before Stryker would end the process, whose like takes a while to start.
    const result = within(options.timeout / 2, () => this.#mutantRun(options));
    if (result !== null) return result;
    this.#isStale = true;
    return this.#end(globalThis.__stryker__, { status: 'timeout', reason: 'endless' });
  }

  #mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const ns = globalThis.__stryker__;
    ns.hitLimit = hitLimit;
    ns.hitCount = hitLimit === undefined ? undefined : 0;
    ns.activeMutant = activeMutant.id;
    if (mutantActivation === 'static') {
      const failure = failureOf(() => this.#load());
      if (failure !== null)
        return this.#end(ns, { status: 'killed', killedBy: ['0'], failureMessage: failure, nrOfTests: 0 });
    }
    const ids = [...(testFilter ?? this.#tests.keys())].map(Number);
    const rank = (id) => (this.#killers.includes(id) ? -1 / (1 + this.#killers.indexOf(id)) : this.#times[id]);
    ids.sort((a, b) => rank(a) - rank(b));
    for (const [nrOfTests, id] of ids.entries()) {
      const failureMessage = failureOf(this.#tests[id].run);
      if (ns.hitCount > ns.hitLimit) return this.#end(ns, { status: 'timeout', reason: 'hit limit' });
      if (failureMessage === null) continue;
      this.#killers = [id, ...this.#killers.filter((known) => known !== id)].slice(0, KILLERS);
      return this.#end(ns, {
        status: 'killed',
        killedBy: [String(id)],
        failureMessage,
        nrOfTests: nrOfTests + 1,
      });
    }
    return this.#end(ns, { status: 'survived', nrOfTests: ids.length });
  }

  #end(ns, result) {
    ns.activeMutant = undefined;
    ns.hitCount = undefined;
    return result;
  }

  #load() {
    const module = { exports: {} };
    this.#script.runInThisContext()(createRequire(this.#file), module, module.exports, this.#file);
    this.#tests = module.exports.tests;
  }

  /** The mutants that all tests reach. */
  #coveredByAll(isFresh = true) {
    const ns = globalThis.__stryker__;
    clear(ns);
    if (isFresh) this.#load();
    ns.currentTestId = 'all';
    for (const { run } of this.#tests) failureOf(run);
    ns.currentTestId = undefined;
    const { static: loaded, perTest } = ns.mutantCoverage;
    return new Set([...Object.keys(isFresh ? loaded : {}), ...Object.keys(perTest.all ?? {})]);
  }
}

/** Empties what was counted, and keeps the object, which the instrumented code holds on to. */
function clear(ns) {
  ns.mutantCoverage ??= { static: {}, perTest: {} };
  for (const count of [ns.mutantCoverage.static, ns.mutantCoverage.perTest])
    for (const key of Object.keys(count)) delete count[key];
}

/** What `run` returns, or null when it does not return in time. */
function within(timeout, run) {
  globalThis.__run = run;
  try {
    return vm.runInThisContext('__run()', { timeout: Math.ceil(timeout) });
  } catch (error) {
    if (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

function failureOf(run) {
  try {
    run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300);
  }
}

function wrap(code) {
  return `(function (require, module, exports, __filename) {${code}\n})`;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', injectableClass: BundleRunner }];
