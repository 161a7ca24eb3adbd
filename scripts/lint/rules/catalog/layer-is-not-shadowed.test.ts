import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { layerIsNotShadowed } from './layer-is-not-shadowed.ts';

const layers = (first: string, second: string) => ({
  ...minimalOrg,
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: Europe/London
layers:
  - {name: First, turn: weekly, handoff: monday 09:00, people: [ada], ${first}}
  - {name: Second, turn: daily, handoff: "09:00", people: [ada], ${second}}
`,
});
const finding =
  'catalog/schedules/shop.yaml:5:12: warning: Unexpected layer `First` that is never on call, expected no later layer over all of it (a later layer wins: restrict it, or put it first) [catalog/layer-is-not-shadowed]';
const related = 'catalog/schedules/shop.yaml:6:12: wins all the time';

testRule(layerIsNotShadowed, {
  'a single layer': { files: minimalOrg, says: '' },
  'a later layer with restrictions': {
    files: layers('start: 2026-01-05', 'start: 2026-01-05, restrictions: [{daily: "22:00-06:00"}]'),
    says: '',
  },
  'a later layer that follows': { files: layers('start: 2026-01-05, end: 2026-06-01', 'start: 2026-06-01'), says: '' },
  'a later layer that starts a day after': { files: layers('start: 2026-01-05', 'start: 2026-01-06'), says: '' },
  'a later layer that ends': { files: layers('start: 2026-01-05', 'start: 2026-01-05, end: 2027-01-04'), says: '' },
  'a later layer that ends before': {
    files: layers('start: 2026-01-05, end: 2027-01-04', 'start: 2026-01-05, end: 2027-01-03'),
    says: '',
  },
  'the same time': { files: layers('start: 2026-01-05', 'start: 2026-01-05'), says: finding, related },
  'the same end': {
    files: layers('start: 2026-01-05, end: 2027-01-04', 'start: 2026-01-05, end: 2027-01-04'),
    says: finding,
    related,
  },
  'a first hand-off that comes days after the start': {
    files: layers('start: 2026-01-06', 'start: 2026-01-12'),
    says: finding,
    related,
  },
  'a restricted layer below one without': {
    files: layers('start: 2026-01-05, restrictions: [{daily: "22:00-06:00"}]', 'start: 2025-01-06'),
    says: finding,
    related,
  },
});
