import type { Finding } from '../../../model/source/finding.ts';
import { json as print } from '../../render/json.ts';
import type { Format, SetAside } from './format.ts';
import { tally } from './tally.ts';

/** For programs. The form is stable and described by schemas/output/check.schema.json. */
export const json: Format = ({ findings, files, setAside = [] }) =>
  print({
    version: 1,
    findings: findings.map(flat),
    ...(setAside.length > 0 ? { setAside: setAside.map(flatAside) } : {}),
    summary: { ...tally(findings), files },
  });

const flatAside = ({ finding, by, reason }: SetAside) => ({ ...flat(finding), by, reason });

const flat = ({ rule, level, message, at, hint, related }: Finding) => ({
  rule,
  level,
  message,
  ...at,
  ...(hint === undefined ? {} : { hint }),
  ...(related ? { related: { message: related.message, ...related.at } } : {}),
});
