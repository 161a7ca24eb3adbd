import type { SecretForm } from './secret-form.ts';

/** A command and what stands behind it on its line, or on lines that a backslash joins to it. */
const after = (command: string): string => `\\b${command}\\b(?:[^\\n]|\\\\\\n){0,300}?\\s`;

const password = '["\']?(?<secret>(?!-)[^\\s"\'`,;]{8,255})';

/** What is typed where a command takes a password: whoever runs it shows it to the list of processes, too. */
const inCommand = (signs: readonly string[], before: string): SecretForm => ({
  sort: 'password in a command',
  signs,
  pattern: new RegExp(`${before}${password}`, 'g'),
  mustBeRandom: true,
});

export const commandForms: readonly SecretForm[] = [
  inCommand(['curl '], `${after('curl')}-(?:[A-Za-z]{0,9}u|-user)[ =]?["']?[^\\s:"'\`$<>]{1,80}:`),
  inCommand(['mysql', 'mariadb'], `${after('(?:mysql|mariadb)[\\w-]{0,20}')}-p`),
  inCommand(['login'], `${after('(?:docker|podman|buildah|nerdctl|skopeo|crane|registry|az|oc|cf) login')}-p[ =]`),
  inCommand(['sshpass '], `${after('sshpass')}-p ?`),
  inCommand(['redis-cli '], `${after('redis-cli')}(?:-a|--pass) `),
  inCommand(['pass'], '--(?:[a-z-]{0,40}-)?pass(?:word|wd|phrase)?[ =]'),
];
