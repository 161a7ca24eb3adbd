import type { Kind } from './kinds.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { Finding } from './source/finding.ts';
import type { MarkdownReader } from './source/markdown-source.ts';
import { validPart } from './validate.ts';

/**
 * Reads a file of a repository that never heard of us. Of its front matter counts what we understand: nothing has to be
 * there, and what it names is not looked for in the catalog. Rule files are what Prometheus says they are.
 */
export const parseAsItIs = (file: string, text: string, kind: Kind, id: string, read: MarkdownReader): ParsedFile[] =>
  parseFile(file, text, kind, id, undefined, read).map(parsed => asItIs(kind, parsed));

function asItIs(kind: Kind, parsed: ParsedFile): ParsedFile {
  if (parsed.facts === undefined) return { ...parsed, mentions: [] };
  const { source } = parsed;
  return {
    ...parsed,
    understood: { ...source, value: validPart(kind, source.value) },
    valid: true,
    mentions: [],
    findings: parsed.findings.filter(isNotOfTheSchema),
  };
}

const isNotOfTheSchema = ({ rule }: Finding): boolean => rule !== 'schema';
