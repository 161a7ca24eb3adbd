import { isObject, type Json, object } from '../http/json.ts';

/**
 * What `event.severity`, `event.custom_details.service` or `raw_event.payload.group` stands for in an event: `event`
 * shows the payload's fields first, `raw_event` the event as it was sent.
 */
export function lookUp(event: Json, path: string): unknown {
  const [root, ...keys] = path
    .replaceAll(/\[['"]?([^\]'"]*)['"]?\]/g, '.$1')
    .split('.')
    .filter(key => key !== '');
  const view = root === 'event' ? { ...event, ...object(event.payload) } : event;
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, view);
}
