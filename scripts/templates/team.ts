import type { OpsRepo } from '../../model/ops-repo.ts';
import { nobody, reachable } from './choices.ts';
import { firstUnused } from './first-unused.ts';
import { kebabCase, sentenceCase } from './name-from-id.ts';
import { optional, type Template } from './template.ts';
import { yamlList, yamlText } from './yaml-text.ts';

/** People who answer for services together. */
export const team: Template = {
  kind: 'team',
  example: 'payments',
  owned: false,
  fileOf: id => `catalog/teams/${id}.yaml`,
  write({ id, repo }) {
    const teams = Array.from(repo.teams.values(), ({ value }) => value);
    const name = firstUnused(
      sentenceCase(id).slice(0, 90),
      teams.map(({ name }) => name),
    );
    const members = chooseMembers(repo);
    const slug = kebabCase(id);
    const freeSlug = firstUnused(
      slug,
      teams.map(({ github }) => github.slug),
      (wish, number) => `${wish}-${number}`,
    );
    const text = `name: ${yamlText(name)}
acronym: ${yamlText(acronym(id, teams))}
manager: ${yamlText(members[0] ?? nobody.person)}  # in members or not
members: ${yamlList(members)}

# ${optional}
# chat: "#${slug}"
# repositories: { ${yamlText(slug)}: maintain }  # repository on GitHub: pull, triage, push, maintain or admin
${slug === freeSlug ? '# ' : ''}github: { slug: ${yamlText(freeSlug)}, managed: true }  # managed: false where an identity provider fills it
`;
    const next = [
      'Look at `manager` and `members`: they are guesses.',
      `Then \`watchbill new schedule ${id}-primary\` says who of them is on call when.`,
    ];
    return { text, next };
  },
};

/** The people who are in no team yet, else the first of all. */
function chooseMembers(repo: OpsRepo): string[] {
  const taken = new Set(Array.from(repo.teams.values()).flatMap(({ value }) => value.members));
  const everybody = Array.from(repo.people.keys());
  const free = everybody.filter(id => !taken.has(id));
  const members = [reachable(repo, free), reachable(repo, everybody).slice(0, 1), everybody.slice(0, 1)];
  return members.find(({ length }) => length > 0) ?? [nobody.person];
}

/** `data-platform` → `DP`, `payments` → `PAY`; a digit behind it where another team has it. */
function acronym(id: string, teams: readonly { readonly acronym: string }[]): string {
  const words = id.split(/[-/]/);
  const initials = words.length > 1 ? words.map(word => word.charAt(0)).join('') : id.slice(0, 3);
  const letters = initials.replace(/^\d+/, '').toUpperCase().slice(0, 8);
  return firstUnused(
    letters.length > 1 ? letters : `T${letters || 'M'}`,
    teams.map(team => team.acronym),
    (wish, number) => `${wish}${number}`,
  );
}
