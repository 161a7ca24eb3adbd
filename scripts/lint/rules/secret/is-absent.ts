import { secretsIn } from '../../extract/secrets/secrets-in.ts';
import type { Rule } from '../../rule.ts';

export const secretIsAbsent: Rule = {
  id: 'secret/is-absent',
  summary: 'No file holds a token, a key or a password.',
  level: 'error',
  why: 'Whoever can read the repository, or any copy of it, can use it, and Git never forgets it.',
  fix: 'Revoke it first; then say where it is kept. This finding can’t be suppressed.',
  uses: ['texts'],
  mayBeSuppressed: false,
  *check(_, { texts = new Map<string, string>(), extracts }) {
    for (const [file, text] of texts)
      for (const { sort, at } of extracts?.get(file)?.secrets ?? secretsIn(text))
        yield {
          message: `Unexpected ${sort}, expected a word on where it is kept`,
          at: { file, ...at },
          hint: 'revoke it: it is in the history of Git',
          key: sort,
        };
  },
};
