import type { Api, Request } from './api.ts';
import type { Refusal, Silence } from './attempt.ts';

/** An API refused, or did not answer: one line that names method, path, status and the API's own words. */
export class ApiError extends Error {
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** Whether the request may have been carried out all the same. */
  readonly mayBeDone: boolean;

  constructor(message: string, status: number | undefined, mayBeDone = false) {
    super(message);
    this.status = status;
    this.mayBeDone = mayBeDone;
  }
}

/** No answer came after every attempt. */
export function unanswered(api: Api, request: Request, { reason, arrived }: Silence): ApiError {
  const url = `${api.baseUrl.origin}${pathOf(api, request)}`;
  return errorFor(api, `${api.name} does not answer: ${request.method} ${url}: ${reason}`, undefined, arrived);
}

/** The API said no. */
export function refused(api: Api, request: Request, { status, statusText, body }: Refusal): ApiError {
  const says = oneLine(api.messageIn(body) ?? statusText);
  const what = `${request.method} ${pathOf(api, request)}: ${status}${says === '' ? '' : ` ${says}`}`;
  const whose = status === 401 ? `${api.name} refuses the token in ${api.tokenVariable}` : api.name;
  return errorFor(api, `${whose}: ${what}`, status, status >= 500);
}

/** An answer that is not what the API's documentation says. */
export const misunderstood = (api: Api, request: Request, expected: string): ApiError =>
  errorFor(
    api,
    `${api.name}: ${request.method} ${pathOf(api, request)}: unexpected answer, expected ${expected}`,
    200,
    request.method === 'POST',
  );

const errorFor = (api: Api, message: string, status: number | undefined, mayBeDone = false): ApiError =>
  new ApiError(message.replaceAll(api.token, '***'), status, mayBeDone);

const pathOf = ({ baseUrl }: Api, { path }: Request): string => new URL(path, baseUrl).pathname;

const longest = 300;

/** APIs answer with pages of text when something before them fails. */
function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
