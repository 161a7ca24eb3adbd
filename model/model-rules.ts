import type { Level } from './source/finding.ts';

/** What loading finds by itself: whatever keeps a file from being read, or makes the repository untrue. */
export const modelRules: readonly { readonly id: string; readonly level: Level; readonly summary: string }[] = [
  { id: 'file', level: 'error', summary: 'A file can be read, is plain UTF-8, and stands where its kind belongs.' },
  { id: 'yaml', level: 'error', summary: 'A YAML file is one document of valid YAML 1.2 without duplicate keys.' },
  { id: 'markdown', level: 'error', summary: 'A Markdown file can be parsed in reasonable time.' },
  { id: 'schema', level: 'error', summary: 'A file has the keys and values that its schema asks for.' },
  { id: 'reference', level: 'error', summary: 'What a value or a folder names exists.' },
  {
    id: 'unique',
    level: 'error',
    summary: 'Emails, codes, acronyms, and names in PagerDuty and GitHub are used once.',
  },
  { id: 'time-zone', level: 'error', summary: 'A zone that goes to PagerDuty is one that it takes.' },
  { id: 'time', level: 'error', summary: 'Local times exist once, and ends come after beginnings.' },
  {
    id: 'limit',
    level: 'error',
    summary: 'Turns, hand-offs, delays and hours are such as PagerDuty takes, and promises can be kept.',
  },
  { id: 'account', level: 'error', summary: 'Whoever is paged has a PagerDuty account.' },
  { id: 'retired', level: 'error', summary: 'What is retired has no file any more.' },
  { id: 'own-rule', level: 'error', summary: 'A rule of your own can be loaded, and is one.' },
  { id: 'left-out', level: 'info', summary: 'What is asked for is what the PagerDuty account has.' },
];
