import { schemas } from '../schemas.ts';

/** GitHub’s OpenAPI document: `generated/api.github.com.json` of `@octokit/openapi`. */
export const openApiFile = schemas.github ?? '';

export const hasOpenApi = schemas.github !== undefined;

/** Options for a test of requests that are all in order, so that the document is asked as well where it is there. */
export const alsoByDocument = schemas.github === undefined ? {} : { openApi: schemas.github };
