/**
 * A gate says the same of the same sources twice: where `CI` is set, property-based tests draw from one seed. Everywhere
 * else each run draws anew, and looks where no run looked before; `FILROUGE_SEED` makes a run again.
 */
import { configureGlobal, readConfigureGlobal } from 'fast-check';

const { CI, FILROUGE_SEED } = process.env;
const seed = Number(FILROUGE_SEED ?? (CI ? 1 : Number.NaN));

if (Number.isInteger(seed)) configureGlobal({ ...readConfigureGlobal(), seed });
