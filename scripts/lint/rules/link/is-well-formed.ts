import { fromFacts } from '../../from-facts.ts';
import { documentsOf } from '../../links/documents.ts';
import { linksOf } from '../../links/links-of.ts';
import { malformed } from '../../links/malformed.ts';
import { placeOfUrl } from '../../links/place-of-url.ts';
import { type PlaceOfPiece, placesInProse } from '../../place-in-prose.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Slips of the hand that only show when somebody clicks. */
export const linkIsWellFormed: Rule = {
  id: 'link/is-well-formed',
  summary: 'A link is written as Markdown wants it, with a whole address.',
  level: 'warning',
  why: 'The link is shown as brackets, or leads to an address that cannot exist.',
  fix: 'Write `[text](address)`, with nothing around the address.',
  *check(repo, context) {
    for (const [file, facts] of documentsOf(repo, context)) {
      if (!hasSlips(facts)) continue;
      for (const link of linksOf(facts)) {
        const slip = malformed(link.url);
        if (!slip) continue;
        const at = placeOfUrl(file, link, context.texts?.get(file));
        yield {
          message: `Unexpected address \`${slip.found}\`, expected \`${slip.expected}\``,
          at: { file, ...link.at },
          ...(at ? { fix: [{ at, text: slip.expected }] } : {}),
        };
      }
      const place = placesInProse(file, context);
      for (const paragraph of facts.paragraphs) yield* brackets(paragraph.text, place(paragraph));
    }
  },
};

const hasSlips = fromFacts(
  'link/is-well-formed',
  facts =>
    linksOf(facts).some(({ url }) => malformed(url)) ||
    facts.paragraphs.some(({ text }) => slipsIn(text).some(() => true)),
);

function* brackets(text: string, place: PlaceOfPiece): Generator<Problem> {
  for (const { 0: found, 1: title = '', 2: address = '', index } of slipsIn(text))
    yield {
      message: `Unexpected \`${found}\`, expected \`[${title}](${address})\``,
      at: place(found, index),
    };
}

/** What is no link because its brackets are in the wrong order, or apart. */
function* slipsIn(text: string): Generator<RegExpExecArray> {
  for (const slip of slips) yield* text.matchAll(slip);
}

const slips = [
  /\(([^()[\]\n]{1,200})\)\[((?:https?:\/\/|\.{0,2}\/)[^\s[\]]*)\]/g,
  /\[([^()[\]\n]*[a-z][^()[\]\n]*)\] \(((?:https?:\/\/|\.{0,2}\/)[^\s()]*)\)/gi,
];
