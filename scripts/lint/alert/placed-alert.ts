import { type Alert, type WrittenAlert, writtenAlerts } from '../../../model/alert.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import type { Path, Span } from '../../../model/source/span.ts';

/** An alert of whatever form, with what it tells its reader and where each part of that is written. */
export type PlacedAlert = Alert & {
  readonly written: WrittenAlert;
  readonly file: string;
  /** What it tells its reader: annotations, custom details, and the summary. */
  readonly texts: Readonly<Record<string, string>>;
  /** What routes it and tells it from others. */
  readonly labels: Readonly<Record<string, string>>;
  /** The PromQL that decides whether it fires; none of an event. */
  readonly queries: readonly string[];
  /** The text of that name, or the alert itself. */
  at(text?: string): Span;
  /** The name of a text, for what is wrong with the name. */
  atKey(text: string): Span;
  /** The label of that name, or the alert itself. */
  atLabel(label: string): Span;
};

/** Every alert of the repository, in the order of the files. */
export const placedAlerts = oncePer((repo: OpsRepo): readonly PlacedAlert[] => writtenAlerts(repo).map(placed));

function placed(written: WrittenAlert): PlacedAlert {
  const { alert, entry } = written;
  const { texts, labels, queries } = said(written);
  return {
    ...alert,
    written,
    file: entry.file,
    texts,
    labels,
    queries,
    at: text => entry.at(...pathOfText(written, text)),
    atKey: text => entry.atKey(...pathOfText(written, text)),
    atLabel: label => entry.at(...pathOfLabel(written, label)),
  };
}

type Said = Pick<PlacedAlert, 'texts' | 'labels' | 'queries'>;

function said(written: WrittenAlert): Said {
  const { alert, form } = written;
  if (form === 'rule')
    return { texts: written.rule.annotations ?? {}, labels: written.labels, queries: [written.rule.expr] };
  if (form === 'slo') {
    const { sli, alert: texts } = written.entry.value;
    const { impact, first_step, review_by } = texts;
    return {
      texts: { impact, first_step, review_by },
      labels: { service: alert.service },
      queries: [sli.total, sli.error],
    };
  }
  const { payload } = written.entry.value.event;
  const details = Object.entries(payload.custom_details);
  const texts = Object.fromEntries(
    details.filter((detail): detail is [string, string] => typeof detail[1] === 'string'),
  );
  const { service, severity, environment, team, ...others } = texts;
  const labels = Object.fromEntries(
    Object.entries({ service, severity, environment, team }).filter(
      (label): label is [string, string] => label[1] !== undefined,
    ),
  );
  return { texts: { ...others, summary: payload.summary }, labels, queries: [] };
}

function pathOfText(written: WrittenAlert, text: string | undefined): Path {
  if (written.form === 'slo') return ['alert', text !== undefined && isSloText(text) ? text : 'name'];
  if (written.form === 'rule') {
    const rule = ['groups', written.group, 'rules', written.index];
    return text !== undefined && written.rule.annotations?.[text] !== undefined
      ? [...rule, 'annotations', text]
      : [...rule, 'alert'];
  }
  const payload = ['event', 'payload'];
  if (text === undefined || text === 'summary') return [...payload, 'summary'];
  return text in written.entry.value.event.payload.custom_details
    ? [...payload, 'custom_details', text]
    : [...payload, 'summary'];
}

const isSloText = (text: string): boolean => ['impact', 'first_step', 'review_by'].includes(text);

function pathOfLabel(written: WrittenAlert, label: string): Path {
  if (written.form === 'slo') return ['alert', 'name'];
  if (written.form === 'event') return ['event', 'payload', 'custom_details', label];
  const { group, index, rule, labels } = written;
  if (rule.labels?.[label] !== undefined) return ['groups', group, 'rules', index, 'labels', label];
  return labels[label] === undefined ? ['groups', group, 'rules', index, 'alert'] : ['groups', group, 'labels', label];
}
