import { printable } from './printable.ts';

type Properties = Readonly<Record<string, string | number>>;

/** One `::command key=value::message` line for the runner of GitHub Actions. Several lines show as several. */
export function workflowCommand(command: string, properties: Properties, lines: readonly string[]): string {
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',');
  return `::${command}${list ? ` ${list}` : ''}::${lines.map(data).join('%0A')}`;
}

const data = (text: string) => printable(text).replaceAll('%', '%25');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
