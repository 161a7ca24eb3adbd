import type { Command } from './command.ts';

type Listed = { readonly name: string; readonly summary: string; readonly load: () => Promise<Command> };

/** The verbs, in the order of the help. Each is loaded on demand. */
export const commands: readonly Listed[] = [
  {
    name: 'check',
    summary: 'validate and judge everything; offline',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'synth',
    summary: 'write Terraform JSON for PagerDuty and GitHub to cdktf.out/',
    load: async () => (await import('./synth.ts')).synth,
  },
  {
    name: 'guard',
    summary: 'refuse a dangerous Terraform plan; say it in plain words',
    load: async () => (await import('./guard.ts')).guard,
  },
  {
    name: 'overrides',
    summary: 'bring overrides to PagerDuty, which Terraform cannot',
    load: async () => (await import('./overrides.ts')).overrides,
  },
  {
    name: 'generate',
    summary: 'write what follows from the content: CODEOWNERS, runbooks',
    load: async () => (await import('./generate.ts')).generate,
  },
  {
    name: 'new',
    summary: 'write a new file of any kind that passes check',
    load: async () => (await import('./new.ts')).newFile,
  },
];
