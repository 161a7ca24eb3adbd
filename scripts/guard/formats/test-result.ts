import { change, guardOf, removal, resource } from '../test-plan.ts';

const schedule = 'pagerduty_schedule.schedule_web--primary';
const layers = (...users: string[]) => ({ layer: [{ name: 'Weekly', users }] });
const belonging = ['ada', 'grace', 'linus'].map(id =>
  change(`github_team_membership.team-membership_web_${id}`, ['create'], [null, {}]),
);

/** A result with something of every sort. */
export const exampleResult = guardOf(
  [
    ...belonging,
    change(
      schedule,
      ['update'],
      [
        { ...layers('PADA'), time_zone: 'Europe/Berlin', description: 'Short.' },
        { ...layers('PLINUS'), time_zone: 'Etc/UTC', description: `${'Very long and '.repeat(9)}longer.` },
      ],
    ),
    change('pagerduty_team.team_web', ['no-op'], [{}, {}], { previous_address: 'pagerduty_team.team_site' }),
    change('pagerduty_service.service_login', ['delete', 'create'], [{ name: 'Login' }, { name: 'Login' }], {
      replace_paths: [['name']],
    }),
    removal('pagerduty_service.service_old-shop', { name: 'Old shop' }),
    removal('pagerduty_service.service_shop', { name: 'Shop <b>\u001b' }),
    change('pagerduty_event_orchestration_router.router', ['forget'], [{}, null]),
    change('pagerduty_user.person_grace', ['no-op'], [{}, {}]),
  ],
  {
    prior: ['ada', 'linus'].map(id => resource(`data.pagerduty_user.person_${id}`, { id: `P${id.toUpperCase()}` })),
    now: '2026-12-25T12:00:00Z',
    exceptions: { duringFreeze: 'Login is *down*' },
    more: { complete: false },
  },
);

/** A plan without changes. */
export const quietResult = guardOf([change('pagerduty_user.person_grace', ['no-op'], [{}, {}])]);
