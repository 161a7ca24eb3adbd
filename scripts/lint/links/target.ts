import { posix } from 'node:path';
import type { Organization } from '../../../model/organization.ts';

/** What a link leads to inside the repository. */
export type Target = {
  /** From the root, without a slash at the end; `''` is the root, and `../x` lies above it. */
  readonly path: string;
  /** What stands behind `#`, decoded; `''` where there is none. */
  readonly fragment: string;
  /** Whether it was written from the top of the repository: the root may be below it. */
  readonly fromTop: boolean;
};

/** The target of a link as GitHub understands it; undefined where it leads elsewhere, or is made by a program. */
export function targetOf(file: string, url: string, organization: Organization | undefined): Target | undefined {
  if (url.length > longestUrl || isTemplate(url)) return undefined;
  const local = onOwnGitHub(url, organization) ?? url;
  if (/^[a-z][a-z0-9+.-]*:/i.test(local) || local.startsWith('//')) return undefined;
  const [address = '', ...rest] = local.split('#');
  const written = decoded(address.replace(/\?.*$/s, ''));
  const fragment = decoded(rest.join('#'));
  const fromTop = written.startsWith('/');
  if (written === '') return { path: file, fragment, fromTop };
  const path = posix.join(fromTop ? '' : posix.dirname(file), written.replace(/^\/+/, '')).replace(/\/$/, '');
  return { path: path === '.' ? '' : path, fragment, fromTop };
}

/** Above it nothing is an address that somebody has written: data, or an attempt to keep us busy. */
export const longestUrl = 4096;

/** Whether something still has to be filled in: `{{< ref "a.md" >}}`, `${BASE}/a.md`, `<service>.md`. */
export const isTemplate = (url: string): boolean => /\{\{|\$\{|\$\(|\{%|<[^<>]*>|%7B%7B/i.test(url);

/** `https://github.com/acme/ops/blob/main/runbooks/a.md` → `/runbooks/a.md`, where that is this repository. */
function onOwnGitHub(url: string, organization: Organization | undefined): string | undefined {
  const { github } = organization ?? {};
  if (!github) return undefined;
  const start = `https://github.com/${github.organization}/${github.repository}/`;
  const [, path] = url.startsWith(start)
    ? (/^(?:blob|tree|raw)\/([^?#]+.*)$/s.exec(url.slice(start.length)) ?? [])
    : [];
  return path?.startsWith(`${github.defaultBranch}/`) ? path.slice(github.defaultBranch.length) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
