import type { Place } from '../../../model/source/markdown-facts.ts';
import type { SecretFound } from '../../../model/source/secrets/secret-found.ts';

/** What is learnt of one text besides the model's facts: plain data, cached with them by the text's hash. */
export type Extract = {
  /** What the hosted Markdown linters say. */
  readonly style: readonly StyleProblem[];
  /** Words that no dictionary has, each where it stands first. */
  readonly words: readonly { readonly word: string; readonly at: Place }[];
  /** What looks like a token, key or password. */
  readonly secrets: readonly SecretFound[];
};

export type StyleProblem = {
  /** As in our own table of rules: `style/links-say-where`. */
  readonly rule: string;
  readonly message: string;
  readonly at: Place;
  readonly fix?: readonly { readonly at: Place; readonly text: string }[];
};
