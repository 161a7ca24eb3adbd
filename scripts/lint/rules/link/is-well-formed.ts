import type { MarkdownFacts } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import { documentsOf } from '../../links/documents.ts';
import { malformed } from '../../links/malformed.ts';
import { type PlaceOfUrl, placesOfUrls } from '../../links/places-of-urls.ts';
import type { WrittenLink } from '../../links/written-link.ts';
import { writtenLinks } from '../../links/written-links.ts';
import { placesInProse } from '../../place-in-prose.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Slips of the hand that only show when somebody clicks. */
export const linkIsWellFormed: Rule = {
  id: 'link/is-well-formed',
  summary: 'A link is written as Markdown wants it, with a whole address.',
  level: 'warning',
  why: 'The link is shown as brackets, or leads to an address that cannot exist.',
  fix: 'Write `[text](address)`, with nothing around the address.',
  *check(repo, context) {
    const placeOf = placesOfUrls(context);
    for (const written of writtenLinks(repo, context)) yield* mistyped(written, placeOf);
    for (const [file, facts] of documentsOf(repo, context)) {
      if (!hasBrackets(facts)) continue;
      const place = placesInProse(file, context);
      for (const { paragraph, found, expected, offset } of brackets(facts))
        yield { message: `Unexpected \`${found}\`, expected \`${expected}\``, at: place(paragraph)(found, offset) };
    }
  },
};

function* mistyped({ file, link }: WrittenLink, placeOf: PlaceOfUrl): Generator<Problem> {
  const slip = malformed(link.url);
  if (!slip) return;
  const { found, expected } = slip;
  const at = placeOf(file, link);
  yield {
    message: `Unexpected address \`${found}\`, expected ${expected === undefined ? 'one with a host' : `\`${expected}\``}`,
    at: { file, ...link.at },
    ...(at && expected !== undefined ? { fix: [{ at, text: expected }] } : {}),
  };
}

const hasBrackets = fromFacts('link/is-well-formed', facts => brackets(facts).length > 0);

/** What is no link because of how its brackets stand; in code it is meant so. */
function brackets({ paragraphs, inline }: MarkdownFacts) {
  const found = paragraphs.flatMap(paragraph => slipsIn(paragraph.text).map(slip => ({ paragraph, ...slip })));
  if (found.length === 0) return [];
  const meant = new Set(inline.flatMap(({ text }) => slipsIn(text).map(({ found }) => found)));
  return found.filter(({ found }) => !meant.has(found));
}

const slipsIn = (text: string) =>
  slips.flatMap(({ pattern, means }) =>
    Array.from(text.matchAll(pattern), ({ 0: found, 1: title = '', 2: address = '', index }) => ({
      found,
      expected: means(title, address),
      offset: index,
    })),
  );

const link = (title: string, address: string) => `[${title}](${address})`;

/** Brackets in the wrong order, brackets apart, and spaces in an address. */
const slips = [
  { pattern: /\(([^()[\]\n]{1,200})\)\[((?:https?:\/\/|\.{0,2}\/)[^\s[\]]*)\]/g, means: link },
  { pattern: /\[([^()[\]\n]*[a-z][^()[\]\n]*)\] \(((?:https?:\/\/|\.{0,2}\/)[^\s()]*)\)/gi, means: link },
  {
    pattern:
      /\[([^()[\]\n]{1,200})\]\((?=[^\s()]{1,200} )((?:https?:\/\/[^()[\]<>"'{}\n]{1,300}|[^()[\]<>"'{}\n]{1,300}\.md))\)/gi,
    means: (title: string, address: string) => link(title, `<${address}>`),
  },
];
