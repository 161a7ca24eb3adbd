/** An HTTP API and how to talk to it. */
export type Api = {
  /** As people call it. */
  readonly name: string;
  /** Ends with a slash; paths of requests come after it. */
  readonly baseUrl: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Never part of a message. */
  readonly token: string;
  /** The environment variable that the token came from. */
  readonly tokenVariable: string;
  /** The API's own words in the body of a refusal, if there are any. */
  messageIn(body: unknown): string | undefined;
};

export type Request = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the base address: `schedules/P1/overrides`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
};

/** What came back in time and says that it went well. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** Sends one request, again where that is safe, and throws an `ApiError` when nothing helps. */
export type Send = (request: Request) => Promise<Answer>;
