import { type Measure, measures } from './stated-durations.ts';
import { clocksPattern, durationPattern } from './written-duration.ts';

const { whole, toDetect, toResolve } = measures;

const outage = '(?:outage|incident|disruption|downtime|interruption)';
const trouble = `(?:${outage}|problem|issue)`;
const down = '(?:down|unavailable|unreachable|offline|out of service)';
const wholly = '(?:(?:completely|fully|entirely|wholly) )?';
const hours = `for (?<length>${durationPattern})`;
const clocks = `(?<clocks>${clocksPattern})`;
const length = `(?<length>${durationPattern})`;
/** `Within` is what it took at most. */
const after = `(?:(?:only )?after|(?<limit>within|in less than|in under)) ${length}`;
const alone = '(?:^(?:our |the )?|[,(] ?(?:and )?)';

/** Sentences of which it is plain what they measure; whatever else is written there makes it doubtful. */
const sayings: readonly (readonly [Measure, string])[] = [
  [whole, `^(?:the|this|our) ${outage} (?:lasted|went on|continued)(?: for)? ${length}`],
  [whole, `^(?:the|this|our) ${outage} (?:lasted|ran|went on) ${clocks}`],
  [whole, `^(?:the |our )?(?:downtime|${outage} duration|duration of (?:the|this) ${outage}) (?:was|is) ${length}`],
  [whole, `\\b(?:caused|had|was|led to) an? (?:full |complete |total )?${outage} of ${length}`],
  [whole, `\\b(?:caused|had|was|led to) an? ${length} (?:full |complete |total )?${outage}`],
  [whole, `^(?<subject>[\\w -]{1,50}?) (?:(?:was|were) ${wholly}${down}|stood still) (?:${hours}|${clocks})`],
  [whole, `^(?:no (?:customer|user)s?|nobody|no one) (?:could|was able to|were able to) [^,;:.]{1,60}? ${hours}`],
  [toDetect, `(?:^|\\b(?:${trouble}|it) was )(?:first |only )?(?:detected|noticed|discovered) ${after}`],
  [
    toDetect,
    `^it took (?:us )?${length} (?:to (?:detect|notice|discover) (?:it|the ${trouble})|until (?:any|some)body noticed)`,
  ],
  [
    toDetect,
    `^(?:the|an|our) (?:alert|page|monitoring) (?:fired|came|went off) ${length} after (?:the first (?:failure|error)s?|it (?:began|started)|the start)`,
  ],
  [toDetect, `\\btime to detect(?:ion)? was ${length}`],
  [toDetect, `${alone}m?ttd(?: was| is| of)? ${length}`],
  [
    toResolve,
    `^(?:(?:the|this) ${trouble} was (?:fixed|over)|(?:(?:the|this) ${trouble} was )?(?:resolved|mitigated)) ${after}`,
  ],
  [
    toResolve,
    `^it took (?:us )?${length} to (?:(?:resolve|mitigate|end) (?:it|the ${trouble})|recover|restore (?:the )?service)`,
  ],
  [toResolve, `\\btime to (?:resolve|resolution|recover|restore|mitigate) was ${length}`],
  [toResolve, `${alone}m?ttr(?: was| is| of)? ${length}`],
];
const endOfClaim = '(?: UTC)?(?=[.,;)]|$| because\\b| when\\b| until\\b)';

/** What sentences measure, by how they say it: its length is captured as `length` or `clocks`. */
export const durationSayings = sayings.map(([measure, pattern]) => ({
  measure,
  pattern: new RegExp(pattern + endOfClaim, 'i'),
}));
