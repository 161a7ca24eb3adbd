import { modelRules } from '../../../model/model-rules.ts';
import type { Finding } from '../../../model/source/finding.ts';
import type { RuleInfo } from '../../lint/formats/format.ts';
import { ownRules } from '../../lint/own-rules/own-rule.ts';
import type { Choice } from '../../lint/pipeline.ts';
import { rules as ourRules } from '../../lint/rules/index.ts';
import { selectRules } from '../../lint/select-rules.ts';
import type { OnlineRule } from '../../online/online-rule.ts';
import { onlineRules } from '../../online/rules/index.ts';
import { UsageError, type World } from '../command.ts';
import type { CheckOptions } from './options.ts';

export type Chosen = {
  readonly choice: Choice;
  /** Those of the chosen that ask over the network. */
  readonly asked: readonly OnlineRule[];
  readonly all: readonly RuleInfo[];
  /** About the organization's own rules. */
  readonly troubles: readonly Finding[];
  readonly isPart: boolean;
};

/** Which rules are to run: ours and the organization's own. Nobody's code is run from a repository that is only looked at. */
export async function chooseRules(world: World, { globs, wish, online }: CheckOptions): Promise<Chosen> {
  const taken = new Set([...ourRules, ...onlineRules].map(({ id }) => id));
  const own = ownRules(globs ? [] : await world.rules(), taken);
  const offline = [...ourRules, ...own.rules];
  const all = [...modelRules, ...offline, ...onlineRules];
  const selected = selectRules(all, wish);
  if (selected.error !== undefined) throw new UsageError(selected.error);
  const ids = new Set(selected.rules.map(({ id }) => id));
  const asked = onlineRules.filter(({ id }) => ids.has(id));
  if ((wish.only ?? []).length > 0 && !online) refuseOffline(asked);
  const known = new Map<string, { mayBeSuppressed?: false }>([
    ...offline.map(rule => [rule.id, rule] as const),
    ...onlineRules.map(({ id }) => [id, {}] as const),
    ...modelRules.map(({ id }) => [id, { mayBeSuppressed: false }] as const),
  ]);
  return {
    choice: { rules: offline.filter(({ id }) => ids.has(id)), ids, known },
    asked,
    all,
    troubles: own.findings,
    isPart: selected.rules.length < all.length,
  };
}

function refuseOffline([rule]: readonly { readonly id: string }[]): void {
  if (rule)
    throw new UsageError(`Unexpected \`${rule.id}\` without \`--online\`, expected both: it asks over the network`);
}
