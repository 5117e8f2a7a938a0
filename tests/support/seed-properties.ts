import fc from 'fast-check';

/**
 * Properties draw the same cases on every run, so that a change is judged and not its luck;
 * `PROPERTY_SEED=7 npm test` draws others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['PROPERTY_SEED'] ?? 20260331) });
