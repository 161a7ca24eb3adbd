/** A path in the repository as a relative URI reference: every segment percent-encoded, `/` kept. */
export const relativeUri = (file: string): string => file.toWellFormed().split('/').map(encodeURIComponent).join('/');
