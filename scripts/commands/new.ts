import { basename } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { didYouMean, nearest } from '../../model/did-you-mean.ts';
import { catalogFolders, fileOf } from '../../model/kinds.ts';
import { type Loaded, loadOpsRepo } from '../../model/load.ts';
import type { Reading } from '../../model/read.ts';
import { byPlace, type Finding, findingLine } from '../../model/source/finding.ts';
import { maskFindings } from '../../model/source/secrets/mask-findings.ts';
import { dayOf } from '../lint/day.ts';
import { rules } from '../lint/rules/index.ts';
import { runRules } from '../lint/run-rules.ts';
import { chooseOwner } from '../templates/choices.ts';
import { templates } from '../templates/index.ts';
import { type Place, placeNew } from '../templates/place-new.ts';
import { schemaFile, schemaLine } from '../templates/schema-line.ts';
import type { Draft, Template } from '../templates/template.ts';
import { type Command, type Exit, exit, UsageError, type World } from './command.ts';

const kinds = templates.map(({ kind }) => kind);
const listed = kinds.map(kind => `\`${kind}\``).join(', ');

/** `watchbill new`: writes a file that passes `check`, or says what is left to fill in. */
export const newFile: Command = {
  declare(usage) {
    usage
      .argument('[kind]', kinds.join(', '))
      .argument('[id]', 'what the file is called under the folder of its kind, such as checkout/availability')
      .option('--owner <team>', 'the team that answers for it (default: the one that the id names, or the first)');
  },
  async run(world, [kind, typed], { owner }) {
    const template = templateOf(kind);
    const place = placeOf(template, typed, dayOf(world.now));
    const reading = world.read();
    refuseLinks(place.file, reading);
    refuseFiles(place.file, world);
    const taken = place.forms.find(form => reading.files.has(form) || world.file(form) !== undefined);
    if (taken !== undefined) return alreadyThere(world, taken);
    const before = loadOpsRepo(reading.files, reading.findings);
    const asked = askedOwner(template, owner, reading);
    const { text, next } = draft(world, template, place, before, asked);
    if (world.create(place.file, text) === 'exists') return alreadyThere(world, place.file);

    world.print(place.file);
    const after = loadOpsRepo(new Map([...reading.files, [place.file, text]]), reading.findings);
    const open = maskFindings(newFindings(world, before, after), reading);
    if (open.length > 0) world.note(toFillIn(open));
    world.note(next.join('\n'));
    return open.some(({ level }) => level === 'error') ? exit.found : exit.ok;
  },
};

function draft(
  world: World,
  template: Template,
  { id, file }: Place,
  { repo }: Loaded,
  asked: string | undefined,
): Draft {
  const { owner, sure } = asked === undefined ? chooseOwner(repo, id) : { owner: asked, sure: true };
  const ground = { id, repo, owner, now: world.now, today: dayOf(world.now), folder: basename(world.root) };
  const { text, next } = template.write(ground);
  const hasOwnSchemas = world.file(schemaFile(template.kind)) !== undefined;
  const isGuess = template.owned && !sure && repo.teams.has(owner);
  const guess = `The owner is \`${owner}\`, as a guess; \`--owner\` names another team.`;
  return {
    text: `${schemaLine(template.kind, file, hasOwnSchemas)}${text}`,
    next: [...(isGuess ? [guess] : []), ...next],
  };
}

function templateOf(kind: string | undefined): Template {
  const found = templates.find(template => template.kind === kind);
  if (found) return found;
  if (kind === undefined) throw new UsageError(`Missing kind, expected one of ${listed}`);
  const folder = Object.entries(catalogFolders).find(([name]) => name === kind)?.[1];
  const meant = folder ?? nearest(kind, kinds);
  const hint = meant === undefined ? '' : ` (did you mean \`${meant}\`?)`;
  throw new UsageError(`Unknown kind \`${kind}\`${hint}, expected one of ${listed}`);
}

function placeOf(template: Template, typed: string | undefined, today: Temporal.PlainDate): Place {
  const place = placeNew(template, typed, today);
  if (!('problem' in place)) return place;
  const example = ['watchbill new', template.kind, ...(template.example === undefined ? [] : [template.example])].join(
    ' ',
  );
  throw new UsageError(`${place.problem}. For example: \`${example}\``);
}

/** A folder that is a link out of the root is not read; nothing is written through it either. */
function refuseLinks(file: string, { findings }: Reading): void {
  const link = findings.find(({ at }) => file.startsWith(`${at.file}/`));
  if (link) throw new UsageError(`Can't write ${file}: ${link.at.file}: ${link.message}`);
}

/** A folder can't be made where a file stands, such as an empty `catalog/services/platform` from a slip of `touch`. */
function refuseFiles(file: string, world: World): void {
  const parts = file.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const taken = folders.find(folder => world.file(folder) !== undefined);
  if (taken !== undefined) throw new UsageError(`Can't write ${file}: \`${taken}\` is a file, expected a folder`);
}

function alreadyThere(world: World, file: string): Exit {
  world.note(`There is \`${file}\` already; nothing was written.`);
  return exit.found;
}

/** A team that is not there yet is taken as it is only while there is none at all. */
function askedOwner({ kind, owned }: Template, owner: unknown, { files }: Reading): string | undefined {
  if (typeof owner !== 'string') return undefined;
  if (!owned) throw new UsageError(`Unexpected \`--owner\`: no ${kind.replaceAll('-', ' ')} has an owner`);
  const teams = Array.from(files.keys()).flatMap(file => /^catalog\/teams\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  if (teams.length === 0 || files.has(fileOf('teams', owner))) return owner;
  const { hint = `there is no ${fileOf('teams', owner)}` } = didYouMean(owner, teams);
  throw new UsageError(`Unknown team \`${owner}\` (${hint})`);
}

function toFillIn(open: readonly Finding[]): string {
  const lines = open.map(finding => `  ${findingLine(finding)}`);
  const references = open.some(({ rule }) => rule === 'reference');
  const way = 'Name something that exists, or write it first with `watchbill new`.';
  return ['To fill in:', ...lines, ...(references ? [way] : [])].join('\n');
}

/** What was not wrong before the file was there, in the file and elsewhere; notes for later are left to `check`. */
function newFindings({ now }: World, before: Loaded, after: Loaded): Finding[] {
  // What other files a new one calls for is said as the next step.
  const judging = rules.filter(({ id }) => !id.startsWith('coverage/'));
  const [earlier, later] = [before, after].map(loaded => [...loaded.findings, ...runRules(judging, loaded, { now })]);
  const known = new Set(earlier?.map(findingLine));
  const added = later?.filter(finding => finding.level !== 'info' && !known.has(findingLine(finding)));
  return (added ?? []).toSorted(byPlace);
}
