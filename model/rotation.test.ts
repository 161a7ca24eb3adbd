import { testRosters } from './test-roster.ts';

const people = ['ada', 'grace', 'linus'];
const weekly = { name: 'Weekly', turn: 'weekly', handoff: 'monday 09:00', start: '2026-01-05', people };
const daily = { name: 'Daily', turn: 'daily', handoff: '09:00', start: '2026-03-27', people };
const halfDays = { name: 'Half days', turn: '12h', handoff: '08:00', start: '2026-03-28', people: ['ada', 'grace'] };

testRosters({
  'weekly turns, in the order of the people': {
    layers: [weekly],
    span: '2026-01-05T09:00/2026-02-02T09:00',
    says: [
      '2026-01-05T09:00+01:00/2026-01-12T09:00+01:00 ada',
      '2026-01-12T09:00+01:00/2026-01-19T09:00+01:00 grace',
      '2026-01-19T09:00+01:00/2026-01-26T09:00+01:00 linus',
      '2026-01-26T09:00+01:00/2026-02-02T09:00+01:00 ada',
    ],
  },
  'a week of 167 hours when the clocks go forward': {
    layers: [weekly],
    span: '2026-03-23T00:00/2026-04-01T00:00',
    says: [
      '2026-03-23T00:00+01:00/2026-03-23T09:00+01:00 grace',
      '2026-03-23T09:00+01:00/2026-03-30T09:00+02:00 linus',
      '2026-03-30T09:00+02:00/2026-04-01T00:00+02:00 ada',
    ],
  },
  'a week of 169 hours when they go back': {
    layers: [weekly],
    span: '2026-10-19T09:00/2026-10-27T00:00',
    says: ['2026-10-19T09:00+02:00/2026-10-26T09:00+01:00 linus', '2026-10-26T09:00+01:00/2026-10-27T00:00+01:00 ada'],
  },
  'daily turns keep their time when the clocks go forward': {
    layers: [daily],
    span: '2026-03-28T09:00/2026-03-30T10:00',
    says: [
      '2026-03-28T09:00+01:00/2026-03-29T09:00+02:00 grace',
      '2026-03-29T09:00+02:00/2026-03-30T09:00+02:00 linus',
      '2026-03-30T09:00+02:00/2026-03-30T10:00+02:00 ada',
    ],
  },
  'a hand-off that the clocks skip comes after the gap': {
    layers: [{ ...daily, handoff: '02:30' }],
    span: '2026-03-28T02:30/2026-03-30T02:30',
    says: [
      '2026-03-28T02:30+01:00/2026-03-29T03:30+02:00 grace',
      '2026-03-29T03:30+02:00/2026-03-30T02:30+02:00 linus',
    ],
  },
  'a hand-off that the clocks show twice is the first of the two': {
    layers: [{ ...daily, handoff: '02:30', start: '2026-10-24' }],
    span: '2026-10-24T02:30/2026-10-26T02:30',
    says: ['2026-10-24T02:30+02:00/2026-10-25T02:30+02:00 ada', '2026-10-25T02:30+02:00/2026-10-26T02:30+01:00 grace'],
  },
  'a hand-off has happened when the clocks show its hour again': {
    layers: [{ ...daily, handoff: '02:30', start: '2026-10-24' }],
    span: '2026-10-25T02:00/2026-10-25T02:15+01:00',
    says: ['2026-10-25T02:00+02:00/2026-10-25T02:30+02:00 ada', '2026-10-25T02:30+02:00/2026-10-25T02:15+01:00 grace'],
  },
  'turns of 12 hours stay on the local clock': {
    layers: [halfDays],
    span: '2026-03-28T08:00/2026-03-30T08:00',
    says: [
      '2026-03-28T08:00+01:00/2026-03-28T20:00+01:00 ada',
      '2026-03-28T20:00+01:00/2026-03-29T08:00+02:00 grace',
      '2026-03-29T08:00+02:00/2026-03-29T20:00+02:00 ada',
      '2026-03-29T20:00+02:00/2026-03-30T08:00+02:00 grace',
    ],
  },
  'a turn of an hour is skipped with the hour that the clocks skip': {
    layers: [{ ...daily, turn: '1h', handoff: '00:00', start: '2026-03-29' }],
    span: '2026-03-29T00:00/2026-03-29T05:00',
    says: [
      '2026-03-29T00:00+01:00/2026-03-29T01:00+01:00 ada',
      '2026-03-29T01:00+01:00/2026-03-29T03:00+02:00 grace',
      '2026-03-29T03:00+02:00/2026-03-29T04:00+02:00 ada',
      '2026-03-29T04:00+02:00/2026-03-29T05:00+02:00 grace',
    ],
  },
  'so are both turns with the two hours that they skip at Troll station': {
    zone: 'Antarctica/Troll',
    layers: [{ ...daily, turn: '1h', handoff: '00:00', start: '2026-03-29', people: [...people, 'maria'] }],
    span: '2026-03-29T00:00/2026-03-29T05:00',
    says: [
      '2026-03-29T00:00+00:00/2026-03-29T03:00+02:00 ada',
      '2026-03-29T03:00+02:00/2026-03-29T04:00+02:00 maria',
      '2026-03-29T04:00+02:00/2026-03-29T05:00+02:00 ada',
    ],
  },
  'turns of a fortnight': {
    layers: [{ ...weekly, turn: '2w' }],
    span: '2026-03-02T09:00/2026-04-13T09:00',
    says: [
      '2026-03-02T09:00+01:00/2026-03-16T09:00+01:00 grace',
      '2026-03-16T09:00+01:00/2026-03-30T09:00+02:00 linus',
      '2026-03-30T09:00+02:00/2026-04-13T09:00+02:00 ada',
    ],
  },
  'the first hand-off is the first such weekday from the start on': {
    layers: [{ ...weekly, start: '2026-01-06' }],
    span: '2026-01-01T00:00/2026-01-20T00:00',
    says: ['2026-01-12T09:00+01:00/2026-01-19T09:00+01:00 ada', '2026-01-19T09:00+01:00/2026-01-20T00:00+01:00 grace'],
  },
  'a person named twice in a row has one long shift': {
    layers: [{ ...weekly, people: ['ada', 'ada', 'grace'] }],
    span: '2026-01-05T09:00/2026-01-26T09:00',
    says: ['2026-01-05T09:00+01:00/2026-01-19T09:00+01:00 ada', '2026-01-19T09:00+01:00/2026-01-26T09:00+01:00 grace'],
  },
  'nothing before the first hand-off': {
    layers: [{ ...weekly, start: '2026-12-07' }],
    span: '2026-11-16T09:00/2026-12-07T09:00',
    says: [],
  },
  'the layer ends at the hand-off time of its end date': {
    layers: [{ ...weekly, end: '2026-01-14' }],
    span: '2026-01-05T09:00/2026-02-02T09:00',
    says: ['2026-01-05T09:00+01:00/2026-01-12T09:00+01:00 ada', '2026-01-12T09:00+01:00/2026-01-14T09:00+01:00 grace'],
  },
  'an end before the first hand-off leaves nothing': {
    layers: [{ ...weekly, end: '2026-01-01' }],
    span: '2025-12-01T00:00/2026-02-02T09:00',
    says: [],
  },
  'a quarter past the hour in Kathmandu': {
    zone: 'Asia/Kathmandu',
    layers: [{ ...daily, handoff: '00:15' }],
    span: '2026-03-29T00:15/2026-03-30T00:15',
    says: ['2026-03-29T00:15+05:45/2026-03-30T00:15+05:45 linus'],
  },
  'half an hour of summer time on Lord Howe Island': {
    zone: 'Australia/Lord_Howe',
    layers: [{ ...daily, start: '2026-04-04' }],
    span: '2026-04-04T09:00/2026-04-06T09:00',
    says: ['2026-04-04T09:00+11:00/2026-04-05T09:00+10:30 ada', '2026-04-05T09:00+10:30/2026-04-06T09:00+10:30 grace'],
  },
  'half hours in Newfoundland': {
    zone: 'America/St_Johns',
    layers: [{ ...daily, start: '2026-10-31' }],
    span: '2026-10-31T09:00/2026-11-02T09:00',
    says: ['2026-10-31T09:00-02:30/2026-11-01T09:00-03:30 ada', '2026-11-01T09:00-03:30/2026-11-02T09:00-03:30 grace'],
  },
});
