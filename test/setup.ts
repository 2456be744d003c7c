import fc from 'fast-check';

// The same examples in every run, so that a run says something of the change and not of its luck; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1445) });
