import type { LinkFact } from '../../../model/source/markdown-facts.ts';

/** A link, and the file that it stands in; `key` is the one of YAML whose value it is, but for YAML runbooks. */
export type WrittenLink = { readonly file: string; readonly link: LinkFact; readonly key?: string };
