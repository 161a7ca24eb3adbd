import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { startOf } from '../../../../model/source/span.ts';
import { teamPeople } from '../../../../model/team-people.ts';
import { type CodeOwnersFile, type CodeOwnersLine, codeOwnersIn } from '../../owner/code-owners-file.ts';
import { fileOwners } from '../../owner/file-owners.ts';
import type { Problem, Rule } from '../../rule.ts';

/** GitHub asks those for review whom CODEOWNERS names, not those whom the catalog names. */
export const ownerIsInCodeowners: Rule = {
  id: 'owner/is-in-codeowners',
  summary: 'CODEOWNERS gives each file to the team that the catalog or its front matter gives it to.',
  level: 'warning',
  why: 'A change is approved by people who don’t know the service, and the owner never hears of it.',
  fix: 'Run `watchbill generate codeowners`, or correct the line that decides.',
  uses: ['texts'],
  *check(repo, { texts = new Map(), generated = [] }) {
    const codeOwners = codeOwnersIn(texts);
    // One that is generated has a rule of its own.
    if (!codeOwners || generated.some(({ file }) => file === codeOwners.file)) return;
    const strays = Array.from(fileOwners(repo)).flatMap(([file, owner]) => stray(repo, codeOwners, { file, owner }));
    const groups = Map.groupBy(strays, ({ file, owner, line }) => `${folderOf(file)} ${owner} ${line?.line}`);
    for (const [first, ...others] of groups.values()) if (first) yield problem(repo, codeOwners, first, others.length);
  },
};

type Owned = { readonly file: string; readonly owner: string };
type Stray = Owned & { readonly line: CodeOwnersLine | undefined };

function stray(repo: OpsRepo, codeOwners: CodeOwnersFile, { file, owner }: Owned): Stray[] {
  const line = codeOwners.lineFor(file);
  const names = namesOf(repo, owner);
  const isFine =
    line !== undefined && line.owners.length > 0 && (!names || line.owners.some(one => names.has(one.toLowerCase())));
  return isFine ? [] : [{ file, owner, line }];
}

/** What CODEOWNERS may call a team and its people; undefined where they are not known, or one alone could not be reviewed. */
function namesOf({ organization, teams, people }: OpsRepo, owner: string): ReadonlySet<string> | undefined {
  const github = organization?.value.github;
  const team = teams.get(owner);
  if (!github || !team) return undefined;
  const persons = teamPeople(team.value, people).map(({ person }) => person.value);
  const logins = persons.flatMap(({ github: login }) => (login === undefined ? [] : [`@${login.toLowerCase()}`]));
  if (logins.length < 2 || team.value.members.some(id => !people.has(id))) return undefined;
  const emails = persons.map(({ email }) => email.toLowerCase());
  return new Set([handleOf(github.organization, team.value.github.slug), ...logins, ...emails]);
}

const handleOf = (organization: string, slug: string): string => `@${organization}/${slug}`.toLowerCase();

function problem(repo: OpsRepo, { file: list }: CodeOwnersFile, { file, owner, line }: Stray, others: number): Problem {
  const github = repo.organization?.value.github;
  const slug = repo.teams.get(owner)?.value.github.slug;
  const expected = github && slug ? `@${github.organization}/${slug}` : owner;
  const files = others === 0 ? `\`${file}\`` : `\`${file}\` and ${others} more`;
  const key = `${folderOf(file)} ${owner}`;
  if (!line || line.owners.length === 0)
    return {
      message: `Missing owner of ${files} in ${list}, expected \`${expected}\``,
      at: startOf(file),
      key,
      ...ref(list, line),
    };
  const message = `Unexpected owner \`${line.owners.join(' ')}\` of ${files} in ${list}, expected \`${expected}\``;
  return { message, at: startOf(file), key, ...ref(list, line) };
}

const ref = (file: string, line: CodeOwnersLine | undefined): Pick<Problem, 'related'> =>
  line
    ? {
        related: {
          message: 'decides',
          at: { file, line: line.line, column: 1, endLine: line.line, endColumn: line.text.length + 1 },
        },
      }
    : {};

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
