import manifest from 'watchbill/package.json' with { type: 'json' };

/** Watchbill's own version. The package is imported by its name: it lies elsewhere from its sources than from what is built. */
export const { version } = manifest;
