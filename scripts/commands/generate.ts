import { loadOpsRepo } from '../../model/load.ts';
import { type Generated, type Generator, isGenerated } from '../generate/generator.ts';
import { generators } from '../generate/index.ts';
import { plural } from '../render/plural.ts';
import { type Command, type Exit, exit, UsageError, type World } from './command.ts';

const names = generators.map(({ name }) => `\`${name}\``).join(', ');

/** `watchbill generate`: writes the files that follow from the content, or says which are no longer what follows. */
export const generate: Command = {
  declare(usage) {
    usage
      .argument('<what>', generators.map(({ name, summary }) => `${name}: ${summary}`).join('; '))
      .option('--check', 'write nothing; exit with 1 when a file is not what would be written')
      .option('--out <dir>', 'write under this folder instead of the root')
      .option('--force', 'also replace files that somebody wrote by hand');
  },
  async run(world, [what], { check, out, force }) {
    const generator = generators.find(({ name }) => name === what);
    if (!generator) throw new UsageError(`Unknown \`generate ${what}\`, expected one of ${names}`);
    const folder = typeof out === 'string' ? out.replace(/\/+$/, '') : world.root;
    const { read, files } = filesOf(world, generator);
    if (!read) return exit.found;
    const changed = files.filter(({ file, text }) => world.load(`${folder}/${file}`) !== text);
    if (check === true) return tell(world, generator, files, changed);
    if (force !== true) refuseHandwritten(world, generator, folder, changed);
    for (const { file, text } of changed) {
      world.save(`${folder}/${file}`, text);
      world.print(file);
    }
    world.note(changed.length === 0 ? upToDate(files) : `Wrote ${plural(changed.length, 'file')}.`);
    return exit.ok;
  },
};

function filesOf(world: World, generator: Generator): { readonly read: boolean; readonly files: readonly Generated[] } {
  const reading = world.read();
  const { repo, findings } = loadOpsRepo(reading.files, reading.findings);
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (errors > 0) {
    world.note(`${plural(errors, 'error')} in the content; \`watchbill check\` shows them. Nothing was written.`);
    return { read: false, files: [] };
  }
  const made = generator.files(repo);
  if ('missing' in made) throw new UsageError(`Missing ${made.missing}`);
  return { read: true, files: made.files };
}

function tell(world: World, { name }: Generator, files: readonly Generated[], changed: readonly Generated[]): Exit {
  for (const { file } of changed) world.print(file);
  if (changed.length === 0) world.note(upToDate(files));
  else
    world.note(
      `Not what the content says; \`watchbill generate ${name}\` writes ${changed.length === 1 ? 'it' : 'them'} anew.`,
    );
  return changed.length === 0 ? exit.ok : exit.found;
}

const upToDate = (files: readonly Generated[]): string => `${files.map(({ file }) => file).join(', ')}: up to date.`;

function refuseHandwritten(world: World, { name }: Generator, folder: string, files: readonly Generated[]): void {
  const handwritten = files.find(({ file }) => {
    const text = world.load(`${folder}/${file}`);
    return text !== undefined && !isGenerated(name, text);
  });
  if (handwritten)
    throw new UsageError(
      `${handwritten.file} was not written by \`watchbill generate ${name}\`. Move what you need of it to the catalog, then use \`--force\`.`,
    );
}
