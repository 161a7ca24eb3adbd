import { type GitHubEmulator, type GitHubOptions, startGitHub } from './index.ts';

/** The organization that the tests start from: an owner, two members, and somebody who is not in it. */
const acme = {
  organization: 'acme',
  members: [
    { login: 'ada-acme', role: 'admin' },
    { login: 'Grace-Acme', role: 'member' },
    { login: 'linus-acme', role: 'member' },
  ],
  users: ['mallory'],
  repositories: [{ name: 'ops' }, { name: 'ops2' }, { name: 'checkout', private: true }],
} as const satisfies GitHubOptions;

/** Runs a test against an emulator of its own. */
export const withGitHub =
  (use: (github: GitHubEmulator) => Promise<void>, options: Partial<GitHubOptions> = {}) =>
  async (): Promise<void> => {
    const github = await startGitHub({ ...acme, ...options });
    try {
      await use(github);
    } finally {
      await github.close();
    }
  };
