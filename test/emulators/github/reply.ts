import type { Reply } from '../http/types.ts';

const documentation = 'https://docs.github.com/rest';

/** One thing that GitHub has against a field, as it words it in `errors`. */
export type FieldError = {
  readonly resource: string;
  readonly field: string;
  readonly code: 'already_exists' | 'custom' | 'invalid' | 'missing' | 'missing_field' | 'unprocessable';
  readonly message?: string;
};

/** Thrown by whatever finds that a request cannot be served; `endpoint` turns it into the answer. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`Refused with ${reply.status}`);
    this.reply = reply;
  }
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

/** An error in the shape that all of GitHub's have. */
export const errorReply = (
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
  page = '',
): Reply => ({
  status,
  body: { message, ...more, documentation_url: `${documentation}${page}`, status: `${status}` },
});

export const notFound = (): Refusal => new Refusal(errorReply(404, 'Not Found'));

export const forbidden = (message: string): Refusal => new Refusal(errorReply(403, message));

/** The request is well formed, and what it asks for cannot be. */
export const unprocessable = (...errors: readonly (FieldError | string)[]): Refusal =>
  new Refusal(errorReply(422, 'Validation Failed', { errors }));

/** The request does not have the form that the endpoint takes. */
export const malformed = (problems: readonly string[]): Reply =>
  errorReply(422, `Invalid request.\n\n${problems.join('\n')}`);
