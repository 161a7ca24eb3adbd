import type { State } from './state.ts';

/** What every route stands on: the state, the clock, and the address that answers point to. */
export type Site = {
  readonly state: State;
  readonly now: () => string;
  /** Without a trailing slash; known once the server listens. */
  url: string;
};

export const nextId = ({ state }: Site): number => {
  state.lastId += 1;
  return state.lastId;
};

/** The address of a resource of the REST API. */
export const api = ({ url }: Site, path: string): string => `${url}/api/v3${path}`;

/** GraphQL's name of a thing. */
export const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64url');
