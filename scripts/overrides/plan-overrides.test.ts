import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Existing, planOverrides, type Wanted } from './plan-overrides.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const at = (text: string) => Temporal.Instant.from(`2026-${text}:00Z`);

/** `ada 12-24T09:00 12-27T09:00` */
function stretch(text: string) {
  const [user = '', from = '', to = ''] = text.split(' ');
  return { user, from: at(from), to: at(to) };
}
const wanted = (text: string): Wanted => ({ ...stretch(text), person: text, reason: '' });
const existing = (text: string): Existing => ({ ...stretch(text), id: text, userName: '' });

function plan({ git = [], once = [], has = [] }: { git?: string[]; once?: string[]; has?: string[] }) {
  const { create, remove, kept } = planOverrides({
    wanted: git.map(wanted),
    once: once.map(stretch),
    existing: has.map(existing),
    now,
  });
  return [
    ...create.map(({ override, again, covers }) =>
      [`+ ${override.person}`, ...(again ? ['again'] : []), ...covers.map(({ id }) => `over ${id}`)].join(' '),
    ),
    ...remove.map(({ id }) => `- ${id}`),
    ...kept.map(({ person }) => `= ${person}`),
  ];
}

const ada = 'ada 12-24T09:00 12-27T09:00';
const bob = 'bob 12-25T09:00 12-26T09:00';
const cyd = 'cyd 12-25T12:00 12-28T09:00';
const running = 'ada 11-16T08:00 11-16T17:00';
const truncated = 'ada 11-16T08:30 11-16T17:00';

test.each<[string, Parameters<typeof plan>[0], string[]]>([
  ['the missing is created', { git: [ada], once: [ada] }, [`+ ${ada}`]],
  ['what is there is kept', { git: [ada], once: [ada], has: [ada] }, [`= ${ada}`]],
  ['what Git no longer has is removed', { once: [ada], has: [ada] }, [`- ${ada}`]],
  ["somebody else's is left alone", { once: [ada], has: [bob] }, []],
  ['without history nothing is removed', { has: [ada] }, []],
  ['another end is another override', { git: [ada], has: ['ada 12-24T09:00 12-27T08:00'] }, [`+ ${ada}`]],
  ['another future start is another override', { git: [ada], has: ['ada 12-24T10:00 12-27T09:00'] }, [`+ ${ada}`]],
  ['what was moved in Git is moved', { git: [bob], once: [ada, bob], has: [ada] }, [`+ ${bob}`, `- ${ada}`]],
  ['a running one is known by person and end', { git: [running], has: [truncated] }, [`= ${running}`]],
  ['a running one is removed', { once: [running], has: [truncated] }, [`- ${truncated}`]],
  ['one that began earlier than ours is not ours', { once: [running], has: ['ada 11-16T07:00 11-16T17:00'] }, []],
  ['a server whose clock is ahead', { git: [running], has: ['ada 11-16T09:03 11-16T17:00'] }, [`= ${running}`]],
  ['one that lies over somebody else', { git: [ada], has: [bob] }, [`+ ${ada} over ${bob}`]],
  [
    'one that lies over the same person says nothing',
    { git: [ada], has: ['ada 12-25T09:00 12-26T09:00'] },
    [`+ ${ada}`],
  ],
  ['the written order is the order of creation', { git: [ada, bob] }, [`+ ${ada}`, `+ ${bob}`]],
  ['a later one wins over one added before it', { git: [ada, bob], has: [bob] }, [`+ ${ada}`, `+ ${bob} again`]],
  [
    'and so do those that lie over it in turn',
    { git: [ada, bob, cyd], has: [bob, cyd] },
    [`+ ${ada}`, `+ ${bob} again`, `+ ${cyd} again`],
  ],
  ['an earlier one stays where a later one is added', { git: [ada, bob], has: [ada] }, [`+ ${bob}`, `= ${ada}`]],
  ['written twice, created once', { git: [ada, ada] }, [`+ ${ada}`]],
  ['touching is not overlapping', { git: [ada], has: ['bob 12-27T09:00 12-28T09:00'] }, [`+ ${ada}`]],
])('%s', (_, given, expected) => {
  expect(plan(given)).toEqual(expected);
});
