/** The last part of an id, without its folders. */
export const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The folders of an id: for alerts and runbooks the service. */
export const folderOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));
