import type { Reply } from '../http/types.ts';

const refused = (status: number, code: number, message: string, errors: readonly string[]): Reply => ({
  status,
  body: { error: { message, code, ...(errors.length > 0 ? { errors } : {}) } },
});

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

/** What was sent is wrong, and sending it again will not help. */
export const invalid = (...errors: readonly string[]): Reply => refused(400, 2001, 'Invalid Input Provided', errors);

/** What was asked for cannot be done now, as deleting what is in use. */
export const inUse = (message: string, ...errors: readonly string[]): Reply => refused(400, 2001, message, errors);

export const notFound = (...errors: readonly string[]): Reply => refused(404, 2100, 'Not Found', errors);
export const unauthorized: Reply = refused(401, 2006, 'The provided credentials are invalid', []);
export const forbidden = (message: string): Reply => refused(403, 2010, 'Access Denied', [message]);

/** The account's plan has not what the request needs. */
export const missingAbility = (ability: string): Reply => ({
  status: 402,
  body: {
    error: {
      message: 'Account does not have the abilities to perform the action.',
      code: 2012,
      errors: [`Required abilities are unavailable: ${ability}`],
      missing_abilities: [ability],
    },
  },
});

/** How the API words a fault that was injected. */
export const broken = (status: 429 | 500 | 502): Reply =>
  status === 429
    ? { ...refused(429, 2020, 'Rate Limit Exceeded', []), headers: { 'ratelimit-reset': '1' } }
    : refused(status, status === 500 ? 2000 : 2050, status === 500 ? 'Internal Server Error' : 'Bad Gateway', []);

export const tooMany: Reply = refused(429, 2020, 'Rate Limit Exceeded', []);
