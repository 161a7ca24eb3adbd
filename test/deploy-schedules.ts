import type { Accounts } from './emulators/accounts.ts';

/** Creates a schedule of each name in PagerDuty, with everybody on it. */
export async function deploySchedules({ pagerduty, env }: Accounts, names: readonly string[]): Promise<void> {
  const users = Array.from(pagerduty.state.users.keys(), id => ({ user: { id, type: 'user_reference' } }));
  const start = '2026-11-16T09:00:00Z';
  const layer = { name: 'Weekly', start, rotation_virtual_start: start, rotation_turn_length_seconds: 604_800, users };
  for (const name of names) {
    const schedule = { type: 'schedule', name, time_zone: 'Europe/Berlin', schedule_layers: [layer] };
    const response = await fetch(`${pagerduty.url}/schedules`, {
      method: 'POST',
      headers: { authorization: `Token token=${env.PAGERDUTY_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ schedule }),
    });
    if (!response.ok) throw new Error(`Unexpected answer: ${await response.text()}`);
  }
}
