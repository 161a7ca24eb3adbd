import { saveBaseline, withBaselineJudged } from './check/baseline.ts';
import { fix } from './check/fix.ts';
import { declareOptions, readOptions } from './check/options.ts';
import { openSession, withMended } from './check/session.ts';
import { tell } from './check/tell.ts';
import { type Command, exit } from './command.ts';

/** `watchbill check`: everything wrong with the content of this repository. Read, load, judge, set aside, pick, print. */
export const check: Command = {
  declare: declareOptions,
  async run(world, paths, given) {
    const options = readOptions(paths, given);
    const { baseline, dryRun } = options;
    const session = await openSession(world, options);
    const { chosen, reading, reportOf } = session;
    if (options.fix) {
      const { report, patched, texts } = await fix(world, reportOf, dryRun);
      if (dryRun) return patched ? exit.found : exit.ok;
      return tell(session, report, withMended(reading, texts));
    }
    const report = await reportOf(new Map());
    if (baseline === 'write' || baseline === 'prune') return saveBaseline(world, baseline, report, chosen.choice);
    return tell(
      session,
      baseline === 'check' ? await withBaselineJudged(world, report, chosen.choice) : report,
      reading,
    );
  },
};
