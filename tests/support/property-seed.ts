/** In CI the same commit is tried with the same values each time; run by hand, every run tries others. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_129 });
