const minutesIn = { w: 10_080, d: 1_440, h: 60, m: 1 } as const;

/** `1h30m` → 90. Units `w`, `d`, `h`, `m` from large to small; anything else is 0, which the schema has refused. */
export function parseMinutes(text: string): number {
  let minutes = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([wdhm])/g)) {
    minutes += Number(amount) * (minutesIn[unit as keyof typeof minutesIn] ?? 0);
  }
  return minutes;
}

/** 90 → `1h30m`, in the form in which people write it. */
export function formatMinutes(minutes: number): string {
  if (minutes === 0) return '0m';
  let rest = minutes;
  let text = '';
  for (const [unit, size] of Object.entries(minutesIn)) {
    // Weeks only where nothing is left over: `10d` reads better than `1w3d`.
    if (unit === 'w' && rest % size !== 0) continue;
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text;
}
