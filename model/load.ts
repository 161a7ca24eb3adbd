import { type Layout, ourLayout } from './collections.ts';
import { checkIntegrity } from './integrity/check-integrity.ts';
import type { Kind } from './kinds.ts';
import { knownIds } from './known-ids.ts';
import type { OpsRepo } from './ops-repo.ts';
import { parseAsItIs } from './parse-as-it-is.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { kindsInFolder, type Placed } from './place.ts';
import { byPlace, byText, type Finding, findingLine } from './source/finding.ts';
import { type MarkdownReader, parseMarkdown } from './source/markdown-source.ts';
import { maskFindings } from './source/secrets/mask-findings.ts';
import { startOf } from './source/span.ts';
import { understand } from './understand.ts';

export type Loaded = {
  readonly repo: OpsRepo;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** Kinds of which some file has an error: that nothing mentions a thing may then be that file's fault. */
  readonly doubtful: ReadonlySet<Kind>;
};

/**
 * Texts into one understood repository, and all that makes it untrue: the one way in for every command.
 * `unreadable` are findings about files that could not be read at all; their ids still count as known.
 * `readMarkdown` may remember what it has read before, and look at more of it than the model needs. `layout` says what
 * each file is.
 */
export function loadOpsRepo(
  files: ReadonlyMap<string, string>,
  unreadable: readonly Finding[] = [],
  readMarkdown: MarkdownReader = parseMarkdown,
  layout: Layout = ourLayout,
): Loaded {
  const placed = placeAll(files, layout);
  const parsed = placed.flatMap(text => parsePlaced(text, readMarkdown, layout));
  const repo = understand(parsed);
  const unread = pathsOfErrors(unreadable);
  const known = knownIds(
    parsed,
    [...placed, ...unread.map(path => layout.place(path))],
    new Set(unread.flatMap(kindsInFolder)),
  );
  const all = [
    ...unreadable,
    ...placed.flatMap(misplacement),
    ...parsed.flatMap(file => file.findings),
    ...checkIntegrity({ repo, parsed, known }),
  ];
  const findings = maskFindings(oneOfEach(all), { files });
  const opaque = placed.filter(file => file.opaque).map(({ path }) => path);
  const doubtful = new Set([...layout.absent, ...[...opaque, ...pathsOfErrors(findings)].flatMap(layout.possible)]);
  return { repo, findings, doubtful };
}

type PlacedText = Placed & { readonly path: string; readonly text: string };

/** Where each file belongs. Beside `ada.yaml`, `ada.yml` is only misplaced: nobody is described twice. */
const placeAll = (files: ReadonlyMap<string, string>, layout: Layout): PlacedText[] =>
  Array.from(files, ([path, text]): PlacedText => {
    const placed = layout.place(path, text);
    const isSecond = placed.proper !== undefined && files.has(placed.proper);
    return { ...placed, ...(isSecond ? { kind: undefined } : {}), path, text };
  }).toSorted((a, b) => byText(a.path, b.path));

/** What has no name of its own, such as `ada copy.yaml`, is read for its own faults only: it is nobody's double. */
function parsePlaced(
  { path, text, kind, id, problem, proper, service, asItIs }: PlacedText,
  readMarkdown: MarkdownReader,
  layout: Layout,
): ParsedFile[] {
  if (!kind) return [];
  if (asItIs) return parseAsItIs(path, text, kind, id, readMarkdown);
  // What a badly named folder stands for is not known.
  const parsed = parseFile(path, text, kind, id, problem ? undefined : service, readMarkdown);
  const isNamed = layout.place(proper ?? path).problem === undefined;
  return isNamed ? parsed : parsed.map(file => ({ ...file, valid: false }));
}

function misplacement({ path, problem, hint }: PlacedText): Finding[] {
  if (!problem) return [];
  return [{ rule: 'file', level: 'error', message: problem, at: startOf(path), ...(hint ? { hint } : {}) }];
}

const pathsOfErrors = (findings: readonly Finding[]): string[] =>
  Array.from(new Set(findings.filter(({ level }) => level === 'error').map(({ at }) => at.file)));

/** In the order of their places. A part that several aliases stand for is wrong once. */
export const oneOfEach = (findings: readonly Finding[]): Finding[] =>
  Array.from(new Map(findings.map(finding => [findingLine(finding), finding])).values()).toSorted(byPlace);
