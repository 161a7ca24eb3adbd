import { codeowners } from './codeowners.ts';
import type { Generator } from './generator.ts';
import { runbooks } from './runbooks.ts';

/** What `watchbill generate` can write. */
export const generators: readonly Generator[] = [codeowners, runbooks];
