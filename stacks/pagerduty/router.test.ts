import { expect, test } from 'vitest';
import { routerConfig } from './router.ts';

test('each event goes to the service that it names, any other to one where somebody sees it', () =>
  expect(
    routerConfig(
      'O1',
      [
        { id: 'web/login', terraformId: 'S1' },
        { id: 'mail', terraformId: 'S2' },
      ],
      'S9',
    ),
  ).toStrictEqual({
    eventOrchestration: 'O1',
    set: {
      id: 'start',
      rule: [
        {
          label: 'web/login',
          condition: [{ expression: "event.custom_details.service matches 'web/login'" }],
          actions: { routeTo: 'S1' },
        },
        {
          label: 'mail',
          condition: [{ expression: "event.custom_details.service matches 'mail'" }],
          actions: { routeTo: 'S2' },
        },
      ],
    },
    catchAll: { actions: { routeTo: 'S9' } },
  }));
