import type { GuardResult } from '../guard-plans.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** How `guard` can print what it found, by the word after `--format`. */
export const guardFormats = { text, markdown, json } as const satisfies Record<string, (result: GuardResult) => string>;
