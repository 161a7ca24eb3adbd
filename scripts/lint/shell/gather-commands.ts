import {
  type Command as CommandNode,
  forEachChild,
  type ParameterExpansionPart,
  type ParsedScript,
  parse,
  type SyntaxNode,
} from 'unbash';
import { maskPlaceholders } from './placeholders.ts';

/** One simple command; its words are as the shell sees them, and a placeholder `<pod>` is `_pod_`. */
export type Command = {
  readonly name: string;
  readonly args: readonly string[];
  /** Where it stands in the block's text. */
  readonly offset: number;
  readonly end: number;
  /** Variables that are set for it alone: `PGHOST=db psql`. */
  readonly assigns: readonly string[];
  /** What it is known to read: text below `<<`, behind `<<<`, or said by the `echo` in front of a pipe. */
  readonly input: string;
};

/** What a script consists of, at offsets of its text. */
export type Gathered = {
  readonly commands: readonly Command[];
  /** Variables that it expands without a value for when they are unset. */
  readonly reads: readonly { readonly name: string; readonly offset: number }[];
  /** Variables that it gives a value. */
  readonly sets: readonly string[];
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
};

type Growing = {
  readonly commands: Command[];
  readonly reads: { readonly name: string; readonly offset: number }[];
  readonly sets: string[];
  readonly errors: { readonly message: string; readonly offset: number }[];
};

/** The commands and variables of a script, those in loops and substitutions too; undefined where it is nested too deep. */
export function gatherCommands(script: string): Gathered | undefined {
  const growing: Growing = { commands: [], reads: [], sets: [], errors: [] };
  try {
    visit(parse(maskPlaceholders(script)), growing);
    return growing;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function visit(node: SyntaxNode, growing: Growing, piped = ''): void {
  // Most words are plain: there is nothing in them.
  if (node.type === 'Word' && !/[$`(]/.test(node.text)) return;
  if (node.type === 'Script') addErrors(node, growing);
  else if (node.type === 'Command') addCommand(node, growing, piped);
  else if (node.type === 'For' || node.type === 'Select') growing.sets.push(node.name.value);
  else if (node.type === 'SimpleExpansion') growing.reads.push({ name: node.text.slice(1), offset: node.pos });
  else if (node.type === 'ParameterExpansion') addExpansion(node, growing);
  if (node.type === 'Pipeline') visitPipeline(node.commands, growing);
  else forEachChild(node, child => visit(child, growing));
}

/** `${ZONE:-eu}` gives a value itself. */
function addExpansion({ parameter, operation, pos }: ParameterExpansionPart, { reads, sets }: Growing): void {
  if (/^:?[-=+]/.test(operation?.operator ?? '')) sets.push(parameter);
  else reads.push({ name: parameter, offset: pos });
}

function visitPipeline(nodes: readonly SyntaxNode[], growing: Growing): void {
  let said = '';
  for (const node of nodes) {
    visit(node, growing, said);
    said = saidBy(growing.commands.at(-1));
  }
}

function saidBy(command: Command | undefined): string {
  if (command?.name === 'cat') return command.input;
  return command && /^(?:echo|printf)$/.test(command.name) ? command.args.join(' ') : '';
}

function addErrors({ errors = [] }: ParsedScript, growing: Growing): void {
  for (const { message, pos } of errors) growing.errors.push({ message, offset: pos });
}

const setters = new Set(['export', 'declare', 'local', 'readonly', 'typeset', 'read', 'mapfile', 'readarray']);

function addCommand(node: CommandNode, { commands, sets }: Growing, piped: string): void {
  const { name, args, prefix, pos, end } = node;
  const assigns = prefix.flatMap(part => (part.type === 'Assignment' ? [part.name] : []));
  sets.push(...assigns);
  if (!name) return;
  const words = args.map(arg => (arg.type === 'Word' ? arg.value : arg.text));
  if (setters.has(name.value)) sets.push(...words.map(word => word.split('=', 1)[0] ?? ''));
  commands.push({ name: name.value, args: words, offset: pos, end, assigns, input: piped + redirected(node) });
}

const redirected = ({ redirects }: CommandNode): string =>
  redirects
    .map(from =>
      from.type === 'HereDoc' ? from.body.text : from.type === 'HereString' ? (from.target?.value ?? '') : '',
    )
    .join('');
