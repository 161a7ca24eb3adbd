import { type WrittenAlert, writtenAlerts } from '../../../model/alert.ts';
import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { LinkFact } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { stringsIn, type Written } from '../alert/strings-in.ts';
import type { WrittenLink } from './written-link.ts';

/** The links of rules, events and services: whatever is an address and nothing else. */
export const yamlLinks = oncePer((repo: OpsRepo): readonly WrittenLink[] => [
  ...writtenAlerts(repo).flatMap(ofAlert),
  ...Array.from(repo.services.values()).flatMap(entry => linksAmong(entry, stringsIn(entry.value.links, ['links']))),
]);

function ofAlert(alert: WrittenAlert): WrittenLink[] {
  if (alert.form === 'event') return linksAmong(alert.entry, stringsIn(alert.entry.value.event, ['event']));
  if (alert.form === 'slo') return [];
  const path = ['groups', alert.group, 'rules', alert.index, 'annotations'];
  return linksAmong(alert.entry, stringsIn(alert.rule.annotations ?? {}, path));
}

const linksAmong = ({ file, at }: Entry<unknown>, texts: readonly Written<string>[]): WrittenLink[] =>
  texts.flatMap(({ path, text: url }) =>
    isAddress(url) ? [{ file, link: linkFact(url, () => at(...path)), key: String(path.at(-1)) }] : [],
  );

/** Its place is looked up by who asks for it, which parses the file once more. */
const linkFact = (url: string, placeOf: () => LinkFact['at']): LinkFact => ({
  kind: 'link',
  url,
  text: url,
  get at() {
    return placeOf();
  },
});

const isAddress = (text: string): boolean => /^(?:[a-z]{3,8}[:;,]|https?)\/\S*$/i.test(text);
