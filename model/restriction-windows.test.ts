import { testRosters } from './test-roster.ts';

const alone = { name: 'Alone', turn: 'weekly', handoff: 'monday 09:00', start: '2026-01-05', people: ['ada'] };
const daily = {
  name: 'Daily',
  turn: 'daily',
  handoff: '00:00',
  start: '2026-11-16',
  people: ['ada', 'grace', 'linus'],
};

testRosters({
  'a window every day': {
    layers: [{ ...alone, restrictions: [{ daily: '08:00-17:00' }] }],
    span: '2026-11-16T09:00/2026-11-18T12:00',
    says: [
      '2026-11-16T09:00+01:00/2026-11-16T17:00+01:00 ada',
      '2026-11-17T08:00+01:00/2026-11-17T17:00+01:00 ada',
      '2026-11-18T08:00+01:00/2026-11-18T12:00+01:00 ada',
    ],
  },
  'a window that passes midnight': {
    layers: [{ ...alone, restrictions: [{ daily: '22:00-06:00' }] }],
    span: '2026-11-17T00:00/2026-11-18T23:00',
    says: [
      '2026-11-17T00:00+01:00/2026-11-17T06:00+01:00 ada',
      '2026-11-17T22:00+01:00/2026-11-18T06:00+01:00 ada',
      '2026-11-18T22:00+01:00/2026-11-18T23:00+01:00 ada',
    ],
  },
  'a window until the end of the day': {
    layers: [{ ...alone, restrictions: [{ days: 'tuesday', hours: '17:00-24:00' }] }],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: ['2026-11-17T17:00+01:00/2026-11-18T00:00+01:00 ada'],
  },
  'windows on some days': {
    layers: [{ ...alone, restrictions: [{ days: 'saturday-sunday, wednesday', hours: '09:00-17:00' }] }],
    span: '2026-11-16T00:00/2026-11-23T00:00',
    says: [
      '2026-11-18T09:00+01:00/2026-11-18T17:00+01:00 ada',
      '2026-11-21T09:00+01:00/2026-11-21T17:00+01:00 ada',
      '2026-11-22T09:00+01:00/2026-11-22T17:00+01:00 ada',
    ],
  },
  'a night from Sunday to Monday, which begins before the span': {
    layers: [{ ...alone, restrictions: [{ days: 'sunday', hours: '22:00-06:00' }] }],
    span: '2026-11-16T00:00/2026-11-23T00:00',
    says: ['2026-11-16T00:00+01:00/2026-11-16T06:00+01:00 ada', '2026-11-22T22:00+01:00/2026-11-23T00:00+01:00 ada'],
  },
  'a stretch that passes the end of the week': {
    layers: [{ ...alone, restrictions: [{ from: 'friday 17:00', to: 'monday 09:00' }] }],
    span: '2026-11-16T00:00/2026-11-30T00:00',
    says: [
      '2026-11-16T00:00+01:00/2026-11-16T09:00+01:00 ada',
      '2026-11-20T17:00+01:00/2026-11-23T09:00+01:00 ada',
      '2026-11-27T17:00+01:00/2026-11-30T00:00+01:00 ada',
    ],
  },
  'a stretch of almost a week': {
    layers: [{ ...alone, restrictions: [{ from: 'monday 12:00', to: 'monday 11:00' }] }],
    span: '2026-11-16T00:00/2026-11-30T00:00',
    says: [
      '2026-11-16T00:00+01:00/2026-11-16T11:00+01:00 ada',
      '2026-11-16T12:00+01:00/2026-11-23T11:00+01:00 ada',
      '2026-11-23T12:00+01:00/2026-11-30T00:00+01:00 ada',
    ],
  },
  'several windows add up': {
    layers: [
      {
        ...alone,
        restrictions: [
          { daily: '14:00-18:00' },
          { daily: '08:00-12:00' },
          { daily: '11:00-13:00' },
          { daily: '18:00-19:00' },
        ],
      },
    ],
    span: '2026-11-17T00:00/2026-11-18T00:00',
    says: ['2026-11-17T08:00+01:00/2026-11-17T13:00+01:00 ada', '2026-11-17T14:00+01:00/2026-11-17T19:00+01:00 ada'],
  },
  'a hand-off within a window': {
    layers: [{ ...daily, restrictions: [{ daily: '22:00-06:00' }] }],
    span: '2026-11-16T20:00/2026-11-17T20:00',
    says: ['2026-11-16T22:00+01:00/2026-11-17T00:00+01:00 ada', '2026-11-17T00:00+01:00/2026-11-17T06:00+01:00 grace'],
  },
  'the rotation goes on outside of the windows': {
    layers: [{ ...daily, restrictions: [{ days: 'monday', hours: '09:00-17:00' }] }],
    span: '2026-11-16T00:00/2026-12-07T00:00',
    says: [
      '2026-11-16T09:00+01:00/2026-11-16T17:00+01:00 ada',
      '2026-11-23T09:00+01:00/2026-11-23T17:00+01:00 grace',
      '2026-11-30T09:00+01:00/2026-11-30T17:00+01:00 linus',
    ],
  },
  'a night is an hour longer when the clocks go back': {
    layers: [{ ...alone, restrictions: [{ daily: '22:00-06:00' }] }],
    span: '2026-10-24T12:00/2026-10-25T12:00',
    says: ['2026-10-24T22:00+02:00/2026-10-25T06:00+01:00 ada'],
  },
  'a window ends at the first of two equal times': {
    layers: [{ ...alone, restrictions: [{ daily: '22:00-02:30' }] }],
    span: '2026-10-24T12:00/2026-10-25T12:00',
    says: ['2026-10-24T22:00+02:00/2026-10-25T02:30+02:00 ada'],
  },
  'a window begins at the first of two equal times': {
    layers: [{ ...alone, restrictions: [{ daily: '02:30-05:00' }] }],
    span: '2026-10-25T00:00/2026-10-25T02:15+01:00',
    says: ['2026-10-25T02:30+02:00/2026-10-25T02:15+01:00 ada'],
  },
  'a window that ends in the hour that the clocks skip ends after it': {
    layers: [{ ...alone, restrictions: [{ daily: '00:00-02:30' }] }],
    span: '2026-03-29T03:15/2026-03-29T05:00',
    says: ['2026-03-29T03:15+02:00/2026-03-29T03:30+02:00 ada'],
  },
  'no window within the hour that the clocks skip': {
    layers: [{ ...alone, restrictions: [{ daily: '02:00-03:00' }] }],
    span: '2026-03-28T00:00/2026-03-31T00:00',
    says: ['2026-03-28T02:00+01:00/2026-03-28T03:00+01:00 ada', '2026-03-30T02:00+02:00/2026-03-30T03:00+02:00 ada'],
  },
  'the day begins at 01:00 where the clocks skip midnight': {
    zone: 'Africa/Cairo',
    layers: [{ ...alone, restrictions: [{ daily: '00:00-08:00' }] }],
    span: '2026-04-23T12:00/2026-04-24T12:00',
    says: ['2026-04-24T01:00+03:00/2026-04-24T08:00+03:00 ada'],
  },
});
