import type { Place } from '../markdown-facts.ts';

/** What looks like a secret, by its sort: `GitHub token`. The secret itself is not kept. */
export type SecretFound = { readonly sort: string; readonly at: Place };
