import type { Temporal } from 'temporal-polyfill';

/** When to ask again whether an alert is worth waking up for: the end of a quarter, 90 days away or more. */
export function reviewBy(today: Temporal.PlainDate): Temporal.PlainDate {
  const day = today.add({ days: 90 });
  const lastMonth = Math.ceil(day.month / 3) * 3;
  const month = day.with({ month: lastMonth, day: 1 });
  return month.with({ day: month.daysInMonth });
}

/** The first Monday from a day on, or that day. */
export const mondayFrom = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ days: (8 - day.dayOfWeek) % 7 });
