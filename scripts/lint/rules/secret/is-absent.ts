import type { SecretFound } from '../../../../model/source/secrets/secret-found.ts';
import { secretsIn } from '../../../../model/source/secrets/secrets-in.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Looks at every file that Git has or would take, but for binary ones, those of over 1 MB, and links. */
export const secretIsAbsent: Rule = {
  id: 'secret/is-absent',
  summary: 'No text file of up to 1 MB holds a token, a key or a password, content or not.',
  level: 'error',
  why: 'Whoever can read the repository, or any copy of it, can use it, and Git never forgets it.',
  fix: 'Revoke it first; then say where it is kept. This finding can’t be suppressed.',
  uses: ['texts', 'elsewhere'],
  mayBeSuppressed: false,
  *check(_, { texts = [], extracts, elsewhere = [] }) {
    for (const [file, text] of texts) yield* problemsOf(file, extracts?.get(file)?.secrets ?? secretsIn(text));
    for (const [file, secrets] of elsewhere) yield* problemsOf(file, secrets);
  },
};

const problemsOf = (file: string, secrets: readonly SecretFound[]): Problem[] =>
  secrets.map(({ sort, at }) => ({
    message: `Unexpected ${sort}, expected a word on where it is kept`,
    at: { file, ...at },
    hint: 'revoke it: it is in the history of Git',
    key: sort,
  }));
