/** Where runs keep what later runs can do without, under the root. */
export const cacheFolder = '.cache/watchbill';
