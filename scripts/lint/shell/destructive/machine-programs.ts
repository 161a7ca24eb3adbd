import { always, type Destructive, type DestructivePrograms, hasFlag, hasLetter, named } from './destructive.ts';

/** Nobody misses them. Without a path, as behind `xargs`, it may be anything. */
const areTemporary = (paths: readonly string[]): boolean =>
  paths.length > 0 && paths.every(path => /^\/(?:var\/)?tmp\/[^/]/.test(path) && !path.includes('..'));

const firewall: Destructive = (_, args) => (hasFlag(args, '-F', '--flush') ? '-F' : undefined);

/** What works on one machine: its files, disks and settings. */
export const machinePrograms: DestructivePrograms = {
  rm: (words, args) =>
    (hasLetter(args, /[rR]/) || hasFlag(args, '--recursive')) && !areTemporary(words) ? 'rm -r' : undefined,
  truncate: (words, args) =>
    /(?:^| )(?:-s|--size)[ =]?0(?: |$)/.test(args.join(' ')) && !areTemporary(words.filter(word => word !== '0'))
      ? 'truncate --size=0'
      : undefined,
  find: (_, args) => (hasFlag(args, '-delete') ? 'find -delete' : undefined),
  shred: always('shred'),
  wipefs: (_, args) => (hasLetter(args, /a/) || hasFlag(args, '--all') ? 'wipefs --all' : undefined),
  dd: (_, args) => (args.some(arg => arg.startsWith('of=/dev/')) ? 'dd of=/dev/…' : undefined),
  zfs: named('destroy', 'rollback'),
  zpool: named('destroy'),
  lvremove: always('lvremove'),
  vgremove: always('vgremove'),
  pvremove: always('pvremove'),
  iptables: firewall,
  ip6tables: firewall,
  nft: named('flush ruleset'),
  systemctl: named('mask'),
  git: (words, args) => {
    if (words[0] === 'push' && hasFlag(args, '--force', '-f', '--mirror')) return 'push --force';
    if (words[0] === 'clean' && (hasLetter(args, /f/) || hasFlag(args, '--force'))) return 'clean --force';
    return words[0] === 'reset' && hasFlag(args, '--hard') ? 'reset --hard' : undefined;
  },
  curl: (_, args) =>
    /(?:^| )(?:-X ?|--request[= ])DELETE(?: |$)/.test(args.join(' ').slice(0, 4000)) ? 'DELETE' : undefined,
};
