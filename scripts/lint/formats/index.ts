import type { Format } from './format.ts';

/** The names that `--format` takes. Loaded on demand: most runs print one. */
export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['text', async () => (await import('./text.ts')).text],
  ['json', async () => (await import('./json.ts')).json],
  ['github', async () => (await import('./github.ts')).github],
  ['sarif', async () => (await import('./sarif.ts')).sarif],
  ['junit', async () => (await import('./junit.ts')).junit],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
]);
