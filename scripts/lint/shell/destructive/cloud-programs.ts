import { type Destructive, type DestructivePrograms, hasFlag, hasLetter, named } from './destructive.ts';

const infrastructure =
  (name: string): Destructive =>
  (words, args) => {
    if (words[0] === 'destroy' || hasFlag(args, '-destroy')) return `${name} destroy`;
    return words[0] === 'apply' && hasFlag(args, '-auto-approve') ? 'apply -auto-approve' : named('state rm')(words);
  };

/** What makes infrastructure, and the tools of clouds. */
export const cloudPrograms: DestructivePrograms = {
  terraform: infrastructure('terraform'),
  tofu: infrastructure('tofu'),
  terragrunt: infrastructure('terragrunt'),
  pulumi: named('destroy', 'state delete'),
  // The values of options in front of the service stand among the words too.
  aws: (words, args) => {
    const [service, verb] = words.slice(Math.max(0, words.indexOf('s3')));
    if (service !== 's3') return words.find(word => /^(?:delete|terminate)-/.test(word));
    if (verb === 'rm' && hasFlag(args, '--recursive')) return 's3 rm --recursive';
    return verb === 'sync' && hasFlag(args, '--delete') ? 's3 sync --delete' : named('rb')(words);
  },
  gcloud: named('delete', 'storage rm'),
  gsutil: (words, args) => (words.includes('rm') && hasLetter(args, /[rR]/) ? 'rm -r' : named('rb')(words)),
  az: named('delete', 'purge'),
};
