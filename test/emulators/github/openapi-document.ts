import { existsSync } from 'node:fs';

/** Where GitHub’s OpenAPI document lies once it was fetched: `generated/api.github.com.json` of `@octokit/openapi`. */
export const openApiFile = '.cache/openapi/api.github.com.json';

export const hasOpenApi = existsSync(openApiFile);

/** Options for a test of requests that are all in order, so that the document is asked as well where it is there. */
export const alsoByDocument = hasOpenApi ? { openApi: openApiFile } : {};
