// Properties are tried on the same inputs at each run, so that a run of the tests says something about the change
// alone. SEED=N tries others: an input that breaks a property becomes a case of its own.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
