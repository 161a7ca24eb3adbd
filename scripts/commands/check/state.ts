import { type Collections, onlyCollections, ourLayout, withCollections } from '../../../model/collections.ts';
import { loadOpsRepo } from '../../../model/load.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Reading, ReadOptions } from '../../../model/read.ts';
import { isGenerated } from '../../generate/generator.ts';
import { generators } from '../../generate/index.ts';
import type { Extracts } from '../../lint/extract/open-extracts.ts';
import { wordsInList } from '../../lint/extract/spelling/names-in.ts';
import { codeOwnersPlaces } from '../../lint/owner/code-owners-file.ts';
import type { Choice, State } from '../../lint/pipeline.ts';
import type { Context, KeptFile, Knowledge, Rule } from '../../lint/rule.ts';
import type { World } from '../command.ts';
import { secretsElsewhere } from './elsewhere.ts';

/** What rules may know that does not depend on what the files say. */
export type Known = Omit<Context, 'texts' | 'textOf' | 'extracts' | 'generated' | 'suppressions' | 'baseline'>;

/**
 * Asks only for what a rule uses, and says once why something can't be known. Only prose, and what says when it was
 * reviewed, has a past worth asking for.
 * `isAsked` tells which files are to be looked at besides those that were read.
 */
export async function knowledge(
  world: World,
  rules: readonly Rule[],
  { files }: Reading,
  isAsked: (path: string) => boolean,
): Promise<Known> {
  const users = (kind: Knowledge) => rules.filter(rule => rule.uses?.includes(kind));
  const hasPast = Array.from(files).some(
    ([file, text]) => /\.md$|^runbooks\//i.test(file) || /^last_reviewed:/m.test(text),
  );
  const history = hasPast && users('history').length > 0 ? await world.changes() : undefined;
  if (history && 'unknown' in history)
    world.note(`${history.unknown}: rules that need it stood aside (${users('history').length})`);
  const words = world.file(wordsFile);
  const looksElsewhere = users('elsewhere').length > 0;
  const paths = looksElsewhere || users('paths').length > 0 ? await world.paths() : undefined;
  return {
    now: world.now,
    ...(words === undefined ? {} : { words: wordsInList(words) }),
    ...(history && !('unknown' in history) ? { history } : {}),
    ...(paths ? { paths, isTop: await world.git.isTop() } : {}),
    ...(paths && looksElsewhere
      ? { elsewhere: secretsElsewhere(world, paths, textsOf(files, world.file), isAsked) }
      : {}),
  };
}

/** Words that the organization spells so. */
const wordsFile = 'catalog/words.txt';

/** What to read: our layout with the collections that the organization lists, or only what the command line names. */
export function toRead(world: World, globs: Collections | undefined): ReadOptions {
  if (globs) return { folders: [], globs: Object.values(globs) };
  const text = world.file(organizationFile);
  const listed = text === undefined ? undefined : collectionsIn(new Map([[organizationFile, text]]));
  return listed ? { globs: Object.values(listed) } : {};
}

const organizationFile = 'catalog/organization.yaml';

function collectionsIn(files: ReadonlyMap<string, string>): Collections | undefined {
  const text = files.get(organizationFile);
  if (!text?.includes('collections')) return undefined;
  return loadOpsRepo(new Map([[organizationFile, text]])).repo.organization?.value.collections;
}

/** What states are judged by, today's and those of the past. */
export type Means = {
  readonly world: World;
  readonly globs: Collections | undefined;
  readonly choice: Choice;
  readonly known: Known;
  readonly extracts: Extracts;
};

/** Files and what is known of them as one state to judge; `textOf` has those too that were not read. */
export async function stateOf(
  { files, findings }: Reading,
  { globs, known, extracts: { of } }: Pick<Means, 'globs' | 'known' | 'extracts'>,
  textOf: TextOf,
): Promise<State> {
  const { readMarkdown, extracts } = await of(files);
  const listed = globs ? undefined : collectionsIn(files);
  return {
    files,
    troubles: findings,
    layout: globs ? onlyCollections(globs, known.paths) : listed ? withCollections(listed, known.paths) : ourLayout,
    readMarkdown,
    know: repo => ({
      ...known,
      texts: textsOf(files, textOf),
      textOf,
      extracts,
      generated: keptFiles(textOf, repo),
    }),
  };
}

/** With what is no content, and yet says who answers for what. */
function textsOf(files: ReadonlyMap<string, string>, textOf: TextOf): ReadonlyMap<string, string> {
  const texts = new Map(files);
  for (const file of codeOwnersPlaces) {
    const text = textOf(file);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}

type TextOf = (file: string) => string | undefined;

/** Generated files that are there, and were not written by hand. */
const keptFiles = (textOf: TextOf, repo: OpsRepo): KeptFile[] =>
  generators.flatMap(generator => {
    const { name, kept } = generator;
    const found = kept === undefined ? undefined : textOf(kept);
    if (found === undefined || !isGenerated(name, found)) return [];
    const made = generator.files(repo);
    const text = 'files' in made ? made.files.find(({ file }) => file === kept)?.text : undefined;
    return kept === undefined || text === undefined ? [] : [{ name, file: kept, text, found }];
  });
