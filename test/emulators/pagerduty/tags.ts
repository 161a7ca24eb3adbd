import { text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { refusal } from './checks.ts';
import type { Tag } from './entities.ts';
import { identity } from './reference.ts';
import { isAskedFor, resourceRoutes } from './resource.ts';

/** Tags; which things carry them is not kept. */
export function tagRoutes({ state, ids }: Account): Route[] {
  const isTaken = (label: string): boolean => [...state.tags.values()].some(tag => tag.label === label);
  return resourceRoutes<Tag>({
    path: '/tags',
    one: 'tag',
    many: 'tags',
    title: 'Tag',
    items: state.tags,
    write: (sent, before) => {
      const label = text(sent.label);
      return (
        refusal(
          (label === '' || label.length > 191) && 'Label must have between 1 and 191 characters',
          isTaken(label) && 'Label has already been taken',
        ) ?? { id: before?.id ?? ids.resource(), label }
      );
    },
    show: ({ id, label }) => ({ ...identity('tags', 'tag', id, label), label }),
    matches: ({ label }, request) => isAskedFor(request, label),
  });
}
