import { type CodeOwnersRule, codeOwners } from '../../model/code-owners.ts';
import { type Generator, headerOf } from './generator.ts';

/** Who reviews what, for GitHub: CODEOWNERS from the owners that the catalog names. */
export const codeowners: Generator = {
  name: 'codeowners',
  summary: '.github/CODEOWNERS: who reviews which files',
  kept: '.github/CODEOWNERS',
  files(repo) {
    const github = repo.organization?.value.github;
    if (!github) return { missing: '`github` in catalog/organization.yaml, which says whose accounts these are' };
    const rules = codeOwners(repo, github);
    const width = Math.max(...rules.map(({ pattern }) => pattern.length));
    const lines = rules.map(rule =>
      [rule.pattern.padEnd(width), ...ownersOf(rule, github.organization)].join(' ').trimEnd(),
    );
    const text = `# ${headerOf('codeowners', 'the catalog')}\n# The last line that fits a file decides.\n\n${lines.join('\n')}\n`;
    return { files: [{ file: '.github/CODEOWNERS', text }] };
  },
};

const ownersOf = ({ teams, people }: CodeOwnersRule, organization: string): string[] => [
  ...teams.map(({ value }) => `@${organization}/${value.github.slug}`),
  ...people.map(login => `@${login}`),
];
