import { posix } from 'node:path';
import type { Entry } from '../../model/entry.ts';
import type { YamlRunbookFile } from '../../model/file-types.ts';
import type { Runbook } from '../../model/runbook.ts';
import { type Generated, type Generator, headerOf } from './generator.ts';

type Step = YamlRunbookFile['steps'][number];

/** YAML runbooks as Markdown, for a wiki or a page: in the repository itself they are written once. */
export const runbooks: Generator = {
  name: 'runbooks',
  summary: 'generated/runbooks/: YAML runbooks as Markdown',
  kept: undefined,
  files: ({ runbooks: all }) => ({
    files: Array.from(all.values()).flatMap(entry =>
      entry.value.written ? [generated(entry, `${markdownOf(entry, entry.value.written)}\n`)] : [],
    ),
  }),
};

/** Links of the runbook lead from where it is written; here they lead back to there. */
function generated({ id, file }: Entry<Runbook>, text: string): Generated {
  const path = `generated/runbooks/${id}.md`;
  const rebased = text.replaceAll(/(?<=\]\()(?![a-z][a-z+.-]*:|[#/])([^\s()]+)(?=\))/gi, href =>
    posix.relative(posix.dirname(path), posix.join(posix.dirname(file), href)),
  );
  return { file: path, text: rebased };
}

function markdownOf({ file, value }: Entry<Runbook>, runbook: YamlRunbookFile): string {
  return blocks(
    frontMatter(value),
    `<!-- ${headerOf('runbooks', file)} -->`,
    `# ${runbook.name}`,
    section('Meaning', runbook.summary),
    section('Impact', runbook.impact),
    section('Triggers', list(runbook.triggers.map(triggerText))),
    '## Diagnosis and mitigation',
    ...runbook.steps.map((step, index) => stepText(step, index + 1)),
    section('Escalation', list(runbook.escalation.map(({ after, contact }) => `After ${after}: \`${contact}\``))),
  );
}

function frontMatter({ service, owner, lastReviewed }: Runbook): string {
  const known = Object.entries({ service, owner, last_reviewed: lastReviewed?.toString() });
  const lines = known.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, '---'].join('\n');
}

function triggerText({ alert, expr, for: duration }: YamlRunbookFile['triggers'][number]): string {
  const conditions = [expr && `\`${expr.trim()}\``, duration && `for ${duration}`].filter(Boolean);
  return conditions.length === 0 ? `\`${alert}\`` : `\`${alert}\`: ${conditions.join(' ')}`;
}

/** What to look at comes before what to do, and what to look for after it. */
const stepText = (step: Step, number: number): string =>
  blocks(
    `### ${number}. ${step.name}`,
    step.description,
    list((step.links ?? []).map(({ text, href }) => `[${text}](${href})`)),
    ...(step.commands ?? []).map(shell),
    ...(step.options ?? []).flatMap(({ action, command }) => [action, shell(command)]),
    list(step.actions ?? []),
    list((step.checks ?? []).map(check => `Check: ${check}`)),
  );

const section = (title: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : blocks(`## ${title}`, text);

const list = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map(item => `- ${item.trim().replaceAll('\n', '\n  ')}`).join('\n');

/** A fence that no line of the command can end. */
function shell(command: string): string {
  const longest = (command.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${command.trimEnd()}\n${fence}`;
}

/** Blocks with an empty line between them; what is missing is left out. */
const blocks = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter(text => text !== undefined)
    .map(text => text.trim())
    .join('\n\n');
