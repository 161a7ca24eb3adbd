import { checkIntegrity } from './integrity/check-integrity.ts';
import type { CatalogFolder, Kind } from './kinds.ts';
import type { OpsRepo } from './ops-repo.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { placeFile } from './place.ts';
import { byText, type Finding } from './source/finding.ts';
import { startOf } from './source/span.ts';
import { understand } from './understand.ts';

export type Loaded = {
  readonly repo: OpsRepo;
  readonly findings: readonly Finding[];
  /** Kinds of which some file has an error: that nothing mentions a thing may then be that file's fault. */
  readonly doubtful: ReadonlySet<Kind>;
};

/**
 * Texts into one understood repository, and all that makes it untrue: the one way in for every command.
 * `unreadable` are findings about files that could not be read at all; their ids still count as known.
 */
export function loadOpsRepo(files: ReadonlyMap<string, string>, unreadable: readonly Finding[] = []): Loaded {
  const findings: Finding[] = [...unreadable];
  const parsed: ParsedFile[] = [];
  for (const [path, text] of Array.from(files).toSorted(([a], [b]) => byText(a, b))) {
    const placed = placeFile(path);
    if (placed.problem) findings.push(misplaced(path, placed.problem, placed.hint));
    if (placed.kind) parsed.push(parseFile(path, text, placed.kind, placed.id, placed.service));
  }
  findings.push(...parsed.flatMap(file => file.findings));
  const repo = understand(parsed);
  findings.push(...checkIntegrity({ repo, parsed, known: knownIds(parsed, unreadable) }));
  return { repo, findings, doubtful: doubtfulKinds(findings) };
}

const misplaced = (file: string, message: string, hint: string | undefined): Finding => ({
  rule: 'file',
  level: 'error',
  message,
  at: startOf(file),
  ...(hint ? { hint } : {}),
});

/** The kind of each file with an error; a misplaced file may be any of its folder's. */
function doubtfulKinds(findings: readonly Finding[]): Set<Kind> {
  const errors = findings.filter(({ level }) => level === 'error');
  return new Set(errors.flatMap(({ at }) => placeFile(at.file).kind ?? []));
}

/** What a reference may name: every id that has a file, valid or not, so that one broken file gives one finding. */
export type KnownIds = ReadonlyMap<CatalogFolder | 'severities', ReadonlySet<string>>;

function knownIds(parsed: readonly ParsedFile[], unreadable: readonly Finding[]): KnownIds {
  const known = new Map<CatalogFolder | 'severities', Set<string>>();
  const folders = {
    person: 'people',
    team: 'teams',
    schedule: 'schedules',
    'escalation-policy': 'escalation-policies',
    service: 'services',
  } as const;
  for (const folder of Object.values(folders)) known.set(folder, new Set());
  const placed = [...parsed, ...unreadable.map(({ at }) => placeFile(at.file))];
  for (const { kind, id } of placed) {
    if (kind && kind in folders) known.get(folders[kind as keyof typeof folders])?.add(id);
  }
  const severities = parsed.find(({ kind }) => kind === 'severities');
  // A broken severities file makes every severity possible.
  if (!severities) known.set('severities', new Set());
  else if (typeof severities.source.value === 'object')
    known.set('severities', new Set(Object.keys(severities.source.value ?? {})));
  return known;
}
