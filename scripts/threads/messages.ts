import type { FreshText, LearntText } from '../lint/extract/learn-apart.ts';

/** What a thread knows when it begins. */
export type Beginning = { readonly words: string | undefined };

/** What it is asked: to learn of these, or to end. */
export type Question = readonly FreshText[] | 'end';

/** What it answers: of each few texts, and at the end, if there is anything to keep, of words. */
export type Answer = { readonly learnt: readonly LearntText[] } | { readonly words: string };
