import type { ReportingDescriptor } from 'sarif';
import { type Finding, type Level, levels } from '../../../model/source/finding.ts';
import { printable } from '../../render/printable.ts';
import type { RuleInfo } from './format.ts';

/** SARIF's word for a level. */
export const sarifLevel = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Level, string>;

/** All rules as SARIF describes them, and after them what else has findings: `yaml`, `schema`, … */
export function sarifRules(rules: readonly RuleInfo[], findings: readonly Finding[]): ReportingDescriptor[] {
  const known = new Set(rules.map(({ id }) => id));
  const others = Map.groupBy(
    findings.filter(({ rule }) => !known.has(rule)),
    ({ rule }) => rule,
  );
  return [...rules, ...Array.from(others, ([id, theirs]) => unlisted(id, theirs))].map(descriptor);
}

/** Its level is that of its gravest finding. */
function unlisted(id: string, findings: readonly Finding[]): RuleInfo {
  const level = levels.find(candidate => findings.some(finding => finding.level === candidate)) ?? 'error';
  return { id, summary: `Files pass the check \`${id}\`.`, level };
}

/** GitHub asks for all three texts, and shows the last one beside each finding. */
function descriptor({ id, summary, level, why, fix }: RuleInfo): ReportingDescriptor {
  const text = printable(summary);
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: printable([summary, why, fix].filter(part => part !== undefined).join(' ')) },
    defaultConfiguration: { level: sarifLevel[level] },
  };
}
