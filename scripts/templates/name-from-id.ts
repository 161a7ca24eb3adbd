const wordsOf = (id: string): string[] => id.split(/[^A-Za-z0-9]+/).filter(word => word !== '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What PagerDuty takes for the names of people and teams. */
const longest = 100;

/** `payments-primary` → `Payments primary`. */
export const sentenceCase = (id: string): string => capital(wordsOf(id).join(' ')).slice(0, longest).trimEnd();

/** `ada-lovelace` → `Ada Lovelace`. */
export const titleCase = (id: string): string => wordsOf(id).map(capital).join(' ').slice(0, longest).trimEnd();

/** `event-bus/delivery` → `EventBusDelivery`, which begins with a letter as names of alerts do. */
export const alertCase = (id: string): string =>
  wordsOf(id)
    .map(capital)
    .join('')
    .replace(/^(?=\d)/, 'Alert');

/** `PaymentsStuck` → `payments-stuck`. */
export const kebabCase = (name: string): string =>
  wordsOf(name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' '))
    .join('-')
    .toLowerCase();

/** `PaymentsStuck` → `Payments stuck`. */
export const spokenName = (name: string): string => sentenceCase(kebabCase(name));
