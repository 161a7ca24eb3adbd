import type { MarkdownFacts, ParagraphFact, Place } from '../../../model/source/markdown-facts.ts';
import { fromFacts } from '../from-facts.ts';
import { answerTo } from './topics.ts';

/** The lines that somebody sees without scrolling, counted from the title. */
export const screen = 20;

/** What of meaning, impact and a first step comes later. What is said nowhere are another rule's. */
export const missingOnFirstScreen = fromFacts('first-screen', (facts): string[] => {
  const start = facts.headings[0]?.at.line ?? 1;
  const isSeen = ({ line }: Place): boolean => line >= start && line < start + screen;
  const late = (['Meaning', 'Impact'] as const).filter(topic => {
    const answer = answerTo(facts, topic);
    return answer && !isSeen(answer);
  });
  const hasAction = hasStep(facts, isSeen);
  return [...late.map(topic => `\`${topic}\``), ...(hasAction ? [] : ['a first step'])];
});

/** Commands, queries, decisions, and sentences that tell somebody to do something. */
const hasStep = (
  { code, tables, tasks, inline, paragraphs, links }: MarkdownFacts,
  isSeen: (at: Place) => boolean,
): boolean =>
  [...code, ...tables, ...tasks].some(({ at }) => isSeen(at)) ||
  inline.some(({ text, at }) => isSeen(at) && /^[a-z][\w.-]* \S/.test(text.slice(0, 80))) ||
  links.some(({ url, at }) => isSeen(at) && url.startsWith('#')) ||
  paragraphs.some(paragraph => isSeen(paragraph.at) && isStep(paragraph));

const isStep = ({ text }: ParagraphFact): boolean => /\?(?:\s|$)/.test(text) || imperative.test(text);

const imperative =
  /(?:^|[.:;,]\s)(?:first,? |then,? |please |you (?:can|may|must|should|need to) )?(?:check|run|open|look|go|see|restart|roll ?back|scale|verify|find|ask|call|page|stop|start|log in|ensure|make sure|use|wait|if|inspect|identify|list|get|follow|delete|set|review|escalate|compare|execute|do|disable|enable|determine|complete|confirm|examine|investigate|monitor|describe|connect|collect|gather|increase|reduce|remove|add|edit|replace|resolve|correct|fix|cordon|drain|reboot|apply|create|configure|retrieve|search|try|perform|consider|migrate|contact|query|note the)\b/i;
