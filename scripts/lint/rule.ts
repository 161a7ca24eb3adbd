import type { Temporal } from 'temporal-polyfill';
import type { Kind } from '../../model/kinds.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Finding, Level } from '../../model/source/finding.ts';
import type { SecretFound } from '../../model/source/secrets/secret-found.ts';
import type { JudgedBaseline } from './baseline/baseline.ts';
import type { Extract } from './extract/extract.ts';
import type { FileHistory } from './file-history.ts';
import type { JudgedSuppressions } from './suppressions/suppression.ts';

/** What a rule says. The engine adds who said it, and how bad that is unless the problem knows better. */
export type Problem = Pick<Finding, 'message' | 'at'> &
  Partial<Pick<Finding, 'hint' | 'related' | 'level' | 'fix' | 'key'>>;

/** What a rule may know besides the repository. What is undefined is not known, and rules that need it stand aside. */
export type Context = {
  readonly now: Temporal.Instant;
  /** The text of every file that was read, by path. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The text of any other file, such as one that a link leads to; undefined where there is none. */
  readonly textOf?: (file: string) => string | undefined;
  /** What extractors found in each text, by path. */
  readonly extracts?: ReadonlyMap<string, Extract>;
  /** What looks like a secret in files that hold no content, by path. */
  readonly elsewhere?: ReadonlyMap<string, readonly SecretFound[]>;
  /** Words that the organization spells so, in lower case. */
  readonly words?: ReadonlySet<string>;
  /** Every file of the repository by its path under the root, those too that nobody reads. */
  readonly paths?: ReadonlySet<string>;
  /** Whether the root is the top of its Git repository: nothing that a link can lead to lies above it. */
  readonly isTop?: boolean;
  /** What Git knows of the files. */
  readonly history?: FileHistory;
  /** Generated files that are kept in the repository; none by default. */
  readonly generated?: readonly KeptFile[];
  /** What is suppressed, once all other rules have spoken. */
  readonly suppressions?: JudgedSuppressions;
  /** What the baseline still holds, when it is to be checked. */
  readonly baseline?: JudgedBaseline;
};

/** What a rule has to know besides the repository: it stands aside where that is not known. */
export type Knowledge = 'texts' | 'extracts' | 'elsewhere' | 'paths' | 'history' | 'suppressions' | 'baseline';

/** A generated file: what the content says, and what is found in its place. */
export type KeptFile = {
  /** Of the generator, as in `watchbill generate <name>`. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly found: string;
};

/** One judgement on content. Ids that name nothing are passed over in silence: another finding tells of them. */
export type Rule = {
  /** The file's name: `catalog/policy-reaches-a-person`. */
  readonly id: string;
  /** One line, what holds: this rule's row in README.md. */
  readonly summary: string;
  readonly level: Level;
  /** One sentence: what happens otherwise. */
  readonly why: string;
  /** One sentence: the way out. */
  readonly fix: string;
  /** Kinds of which every file must be readable: a conclusion from absence would otherwise be a guess. */
  readonly needs?: readonly Kind[];
  /** What the rule cannot do without: it stands aside where that is not known. */
  readonly uses?: readonly Knowledge[];
  /** `false` for what nobody may wave through. */
  readonly mayBeSuppressed?: false;
  check(repo: OpsRepo, context: Context): Iterable<Problem>;
};
