import fc from 'fast-check';

/**
 * Property tests draw the same cases at every run, so that a change is judged by what it changed and a failure
 * comes again. `HOMEPORT_CHANCE=7 npm test` draws others.
 */
fc.configureGlobal({ seed: Number(process.env.HOMEPORT_CHANCE ?? 20261121) });
