/** One sort of secret and how it is recognised. Every pattern takes linear time: no quantifier stands in another. */
export type SecretForm = {
  readonly sort: string;
  /** A text without any of these holds none; looked for first, which is quicker than a pattern. */
  readonly signs: readonly string[];
  /** The group `secret` is what must not be known; without one it is the whole match. */
  readonly pattern: RegExp;
  /** Nothing but the name before it tells that it is a secret: names of things and words are none. */
  readonly mustBeRandom?: true;
};
