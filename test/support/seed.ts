import fc from 'fast-check';

/**
 * Laws are tried on the same made-up data in every run, so that a red run means that the change is wrong, and the same run
 * is red again. Other data are looked for on purpose: `FUZZ_SEED=random`, or a number that was printed.
 */
const { FUZZ_SEED } = process.env;
if (FUZZ_SEED !== 'random') fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 20_260_101) });
