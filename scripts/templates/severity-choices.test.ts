import { expect, test } from 'vitest';
import { parseYaml } from '../../model/source/yaml-source.ts';
import { fakeWorld } from '../commands/fake-world.ts';
import { newFile } from '../commands/new.ts';
import { minimalOrg } from '../lint/minimal-org.ts';

const severity = (id: string, urgency: string) =>
  `${id}: { description: D., urgency: ${urgency}, respond_within: 5m, update_every: 15m }\n`;

async function written(severities: string, args: string[]) {
  const world = fakeWorld({ ...minimalOrg, 'catalog/severities.yaml': severities });
  await newFile.run(world, args, {});
  return parseYaml('a.yaml', world.files.get(world.out[0] ?? '') ?? '').value;
}

const [one, two] = [severity('SEV-1', 'high'), severity('SEV-2', 'high')];
const [three, four] = [severity('SEV-3', 'low'), severity('SEV-4', 'low')];

test.each([
  ['the less grave of two that page', `${one}${two}${three}`, 'SEV-2', 'error'],
  ['the only one that pages', `${one}${three}`, 'SEV-1', 'critical'],
  ['a ticket where nothing pages', `${three}${four}`, 'SEV-3', 'warning'],
])('an event has %s', async (_, severities, id, severity) => {
  expect(await written(severities, ['event', 'shop/Stuck'])).toMatchObject({
    event: { payload: { severity, custom_details: { severity: id } } },
  });
});

const rates = async (severities: string) => {
  const value = await written(severities, ['severity-mapping']);
  return JSON.stringify(value).match(/SEV-\d|[\d.]+x/g);
};

test.each([
  ['four severities', `${one}${two}${three}${four}`, ['SEV-1', '14.4x', 'SEV-2', '6x', 'SEV-3', '3x']],
  ['one that pages', `${one}${three}`, ['SEV-1', '14.4x', '6x', 'SEV-3', '3x']],
  ['none that waits', `${one}${two}`, ['SEV-1', '14.4x', 'SEV-2', '6x']],
])('burn rates of %s', async (_, severities, expected) => expect(await rates(severities)).toEqual(expected));
