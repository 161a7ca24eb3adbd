import { Temporal } from 'temporal-polyfill';
import type { RunbookFrontMatter, YamlRunbookFile } from './file-types.ts';
import { lazily } from './source/lazily.ts';
import type { MarkdownFacts } from './source/markdown-facts.ts';
import type { YamlSource } from './source/yaml-source.ts';
import { yamlRunbookFacts } from './yaml-runbook-facts.ts';

/** What to do for one alert. Whatever it is written in, rules see the same facts. */
export type Runbook = {
  readonly form: 'markdown' | 'yaml';
  /** The ids of the service and of the team that answers for it; undefined where neither file nor folder says so. */
  readonly service: string | undefined;
  readonly owner: string | undefined;
  readonly lastReviewed: Temporal.PlainDate | undefined;
  /** Whom it calls, as references: `schedules/payments-primary`. Of Markdown they are not known. */
  readonly contacts: readonly string[];
  /** The names of alerts that it says it is for; of Markdown the file's name says it. */
  readonly triggers: readonly string[];
  readonly facts: MarkdownFacts;
  /** All that a YAML runbook says, to be shown as Markdown. */
  readonly written: YamlRunbookFile | undefined;
};

/** `given` is what its place says: in our layout the front matter and the folder name the same service. */
export const understandRunbook = (
  file: Partial<RunbookFrontMatter>,
  facts: MarkdownFacts,
  given?: string | undefined,
): Runbook => ({
  form: 'markdown',
  service: file.service ?? given,
  owner: file.owner,
  lastReviewed: date(file.last_reviewed),
  contacts: [],
  triggers: [],
  facts,
  written: undefined,
});

export const understandYamlRunbook = (
  file: YamlRunbookFile,
  source: Pick<YamlSource, 'at' | 'atKey'>,
  given: string | undefined,
): Runbook => {
  const facts = lazily(() => yamlRunbookFacts(file, source));
  return {
    form: 'yaml',
    service: file.service ?? given,
    owner: file.owner,
    lastReviewed: date(file.last_reviewed),
    contacts: file.escalation.map(({ contact }) => contact),
    triggers: file.triggers.map(({ alert }) => alert),
    // Places of YAML cost a second parse, which commands that read no runbooks should not pay.
    get facts() {
      return facts();
    },
    written: file,
  };
};

const date = (text: string | undefined): Temporal.PlainDate | undefined =>
  text === undefined ? undefined : Temporal.PlainDate.from(text);
