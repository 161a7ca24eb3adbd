import { blankComments } from '../html-comments.ts';
import type { TemplateWord } from './placeholder-text.ts';

const verbs = 'add|describe|enter|explain|fill in|insert|link to|list|replace';
const contents =
  'commands?|contacts?|content|description|details|diagnosis|impact|instructions|links?|mitigation|notes|steps|summary|text';

/** What a template asks of its author in prose. */
const request = new RegExp(
  [
    `<(?:${verbs}|your)\\s[^<>\\n]{0,80}>`,
    // Behind brackets a link has its address, and a definition its own.
    `\\[(?:${verbs}|name of|url of|your)\\s[^\\][\\n]{0,60}\\](?![([:])`,
    `\\b(?:${verbs}|put|write)\\s(?:[a-z]{1,20}\\s){0,3}(?:${contents})\\shere(?=[.!]?(?:\\s|$))`,
    '\\breplace this (?:paragraph|placeholder|sentence|text)(?=[.!]?(?:$|\\n))',
    '(?<!\\w)[@#](?:xxx+|your-[a-z-]{1,30}|(?:team|channel)-name)\\b',
    '^\\W{0,3}coming soon\\W{0,3}$',
    '<[a-z][\\w-]{0,30} [\\w-]{1,30}>',
  ].join('|'),
  'gi',
);

/** Of what reads `<details open>` nothing is shown. */
const element =
  /^<(?:a|audio|button|details|dialog|div|form|iframe|img|input|ol|option|p|script|select|span|td|textarea|th|ul|video)\s/i;

/** Most texts have none of these, and need no closer look. */
const sign = /[<[@#]|\bhere\b|\breplace this\b|\bcoming soon\b/i;

/** What is left of a template in a text. */
export const unfilledIn = (text: string): TemplateWord[] =>
  Array.from(sign.test(text) ? blankComments(text).matchAll(request) : []).flatMap(({ 0: found, index: offset }) =>
    element.test(found) ? [] : [{ found, offset }],
  );
