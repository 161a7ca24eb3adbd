import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Span } from '../../../model/source/span.ts';

/** PromQL, and where it is written. */
export type WrittenQuery = { readonly text: string; readonly at: Span };

/** Every query of SLOs and rule files, those whose result is recorded too. */
export function* writtenQueries({ slos, ruleFiles }: OpsRepo): Generator<WrittenQuery> {
  for (const { value, at } of slos.values()) {
    yield { text: value.sli.total, at: at('sli', 'total') };
    yield { text: value.sli.error, at: at('sli', 'error') };
  }
  for (const { value, at } of ruleFiles.values())
    for (const [group, { rules }] of value.groups.entries())
      for (const [index, { expr }] of rules.entries())
        yield { text: expr, at: at('groups', group, 'rules', index, 'expr') };
}
