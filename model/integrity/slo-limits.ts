import { parseMinutes } from '../duration.ts';
import { minutesPerDay } from '../local-time.ts';
import { clip } from '../schema-words.ts';
import { error, type IntegrityCheck } from './integrity.ts';

const [shortest, longest] = [60, 366 * minutesPerDay];

/** A promise is about some time that people can look back on: over none, every burn rate is infinite. */
export const sloLimits: IntegrityCheck = function* ({ repo: { slos } }) {
  for (const { value, at } of slos.values()) {
    const minutes = parseMinutes(value.window);
    if (minutes >= shortest && minutes <= longest) continue;
    const message = `Unexpected window \`${clip(value.window)}\`, expected one hour to one year`;
    yield error('limit', message, at('window'), { hint: 'most promises are about `30d`' });
  }
};
