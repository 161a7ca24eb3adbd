import { dirname } from 'node:path';
import type { Kind } from '../../model/kinds.ts';

/** The file under the root that holds the schema of a kind, where a repository has schemas of its own. */
export const schemaFile = (kind: Kind): string => `schemas/${kind}.schema.json`;

/** Lets editors that know YAML schemas complete and check a file; Markdown begins with its front matter instead. */
export function schemaLine(kind: Kind, file: string, hasOwnSchemas: boolean): string {
  if (!file.endsWith('.yaml')) return '';
  const up = dirname(file).replaceAll(/[^/]+/g, '..');
  const folder = hasOwnSchemas ? '' : 'node_modules/watchbill/';
  return `# yaml-language-server: $schema=${up}/${folder}${schemaFile(kind)}\n`;
}
