import { codeowners } from './codeowners.ts';
import type { Generator } from './generator.ts';

/** What `watchbill generate` can write. */
export const generators: readonly Generator[] = [codeowners];
