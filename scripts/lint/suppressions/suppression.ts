import type { Span } from '../../../model/source/span.ts';

/** Somebody's word that some findings are to be lived with for a while. */
export type Suppression = {
  /** Ids of rules, as written. */
  readonly rules: readonly string[];
  /** Its last day, as written; empty when there is none. */
  readonly until: string;
  /** Empty when there is none. */
  readonly reason: string;
  readonly at: Span;
  readonly reach: Reach;
};

/** The findings that a suppression is about: those which begin on lines of one file, or anywhere in files of a glob. */
export type Reach = { readonly file: string; readonly from: number; readonly to: number } | { readonly glob: string };

/** A comment that was most likely meant to suppress something, and does not. */
export type Misspelt = {
  /** `watchbill-ingore` */
  readonly written: string;
  /** `watchbill-ignore` */
  readonly meant: string;
  readonly at: Span;
};

/** What rules about suppressions know once all other rules have spoken. */
export type JudgedSuppressions = {
  readonly all: readonly Suppression[];
  readonly misspelt: readonly Misspelt[];
  /** Those inside of code, which have no effect. */
  readonly misplaced: readonly Suppression[];
  /** The rules of each suppression that something was set aside for. */
  readonly used: ReadonlyMap<Suppression, ReadonlySet<string>>;
  /** Rules that had their say: of others nobody knows whether a suppression is of use. */
  readonly ran: ReadonlySet<string>;
  /** Files that could not be understood, so that rules had nothing to say of them. */
  readonly unread: ReadonlySet<string>;
  /** Every rule there is, by id. */
  readonly known: ReadonlyMap<string, { readonly mayBeSuppressed?: false }>;
};

/** What is known where nothing is suppressed. */
export const noSuppressions: JudgedSuppressions = {
  all: [],
  misspelt: [],
  misplaced: [],
  used: new Map(),
  ran: new Set(),
  unread: new Set(),
  known: new Map(),
};

/** What every suppression begins with: a text without it has none. */
export const marker = 'watchbill-ignore';

type Words = Pick<Suppression, 'rules' | 'until' | 'reason'> & { readonly wholeFile: boolean };

/**
 * Reads `watchbill-ignore link/file-exists, link/anchor-exists until 2027-01-31: why`, the text of a comment; undefined
 * for other comments. What is missing is empty: rules tell of it.
 */
export function parseSuppression(comment: string): Words | undefined {
  const text = comment.replaceAll(/\s+/g, ' ').trim();
  const begin = /^watchbill-ignore(-file)?(?=[ :]|$)/.exec(text);
  if (!begin) return undefined;
  const words = text.slice(begin[0].length);
  const colon = /:(?= |$)/.exec(words)?.index ?? -1;
  const head = (colon < 0 ? words : words.slice(0, colon)).split(/[ ,]+/).filter(part => part !== '');
  const { rules, until, left } = readHead(head);
  const reason = colon < 0 ? left.join(' ') : words.slice(colon + 1).trim();
  return { rules, until, reason, wholeFile: begin[1] !== undefined };
}

/** Rules up to `until`, or up to what can't be one; a reason may follow whose colon was forgotten. */
function readHead(words: readonly string[]): { rules: string[]; until: string; left: string[] } {
  const end = words.findIndex((word, index) => word === 'until' || (index > 0 && !word.includes('/')));
  const rules = words.slice(0, end < 0 ? words.length : end);
  const left = end < 0 ? [] : words.slice(end);
  if (left[0] !== 'until') return { rules, until: '', left };
  return { rules, until: left[1] ?? '', left: left.slice(2) };
}
