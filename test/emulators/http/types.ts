export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A request as an emulator's routes see it; `path` is as sent, without the query. */
export type Request = {
  readonly method: Method;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
};

/** What a route answers; a reply without a body is sent without one. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One method at one path template, such as `/teams/{id}`; a trailing `{name*}` takes the rest, slashes included. */
export type Route = {
  readonly method: Method;
  readonly path: string;
  handle(request: Request): Reply;
};
