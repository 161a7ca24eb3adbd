const words = (text: string): string[] => text.trim().split(/\s+/);

const firstNames = words(`
  Ada Amara Anders Anika Arjun Astrid Beatriz Bilal Camille Carlos Chidi Clara Daniel Dario Elena Elif Emeka Erik
  Farah Felix Freya Giulia Hana Hugo Imani Ines Ivan Jana Joao Kofi Lars Leila Lucia Magnus Mei Nadia Nils Olga
  Priya Rafael Rosa Samir Sofia Tariq Tomas Wei Yara Zoe`);
const lastNames = words(`
  Abe Adeyemi Almeida Andersen Baker Bauer Bello Berg Castro Chen Costa Dahl Diaz Dubois Eze Fischer Fontaine Garcia
  Gupta Haas Hansen Hughes Ibrahim Ito Jansen Kaya Keller Khan Kim Kowalski Larsen Lopez Mensah Meyer Moreau Nguyen
  Novak Okafor Olsen Patel Petrov Reyes Rossi Sato Silva Singh Tanaka Weber`);
const subjects = words(`
  account address basket billing booking campaign card catalog claim consent contract coupon courier customer delivery
  device discount document dispute fee gift image inventory invoice label ledger listing loyalty mail menu offer order
  partner payout pickup policy price profile quote rating refund region return reward route search session stock tax`);
const roles = words(`
  api archive audit batch bridge cache calendar collector counter dispatcher editor enricher export feed finder gateway
  guard history import index intake inspector journal keeper lookup mapper matcher merger monitor notifier planner
  poller portal printer proxy reader registry relay renderer resolver router rules scanner scheduler scorer sender
  signer splitter store sync`);
const regions = ['', 'europe', 'americas', 'asia', 'africa', 'oceania'];
const areas = words('core platform experience operations growth data insights partners tools safety quality channels');

/** Person number `index`: after all pairs of names have been given, people get a middle initial. */
export function personName(index: number): { readonly id: string; readonly name: string } {
  const { first, second, round } = pairAt(firstNames, lastNames, index);
  const name = round === 0 ? `${first} ${second}` : `${first} ${letter(round - 1)}. ${second}`;
  return { id: kebab(name), name };
}

/** Service number `index`, such as `card-gateway`, and in later rounds `card-gateway-europe`. */
export function serviceName(index: number): { readonly id: string; readonly name: string } {
  const { first, second, round } = pairAt(subjects, roles, index);
  const region = regions[round] ?? `zone-${round}`;
  const id = region === '' ? `${first}-${second}` : `${first}-${second}-${region}`;
  return { id, name: capital(id.replaceAll('-', ' ')) };
}

/** Team number `index`, such as `order-core`. */
export function teamName(index: number): { readonly id: string; readonly name: string; readonly acronym: string } {
  const { first, second, round } = pairAt(subjects, areas, index);
  const id = round === 0 ? `${first}-${second}` : `${first}-${second}-${round + 1}`;
  // Prime to 26³, so that no acronym comes twice before all have come.
  const number = (index * 7_919) % 26 ** 3;
  const acronym = [number / 26 ** 2, number / 26, number].map(part => letter(Math.floor(part))).join('');
  return { id, name: capital(id.replaceAll('-', ' ')), acronym };
}

/** Each pair once before any comes again; neighbours differ in both halves. */
function pairAt(firsts: readonly string[], seconds: readonly string[], index: number) {
  const column = index % firsts.length;
  const row = Math.floor(index / firsts.length);
  return {
    first: firsts[column] ?? '',
    second: seconds[(row + column) % seconds.length] ?? '',
    round: Math.floor(row / seconds.length),
  };
}

const letter = (number: number): string => String.fromCharCode(65 + (number % 26));
const kebab = (text: string): string => text.toLowerCase().replaceAll('.', '').replaceAll(' ', '-');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `card-gateway` → `CardGateway`, as alerts are named. */
export const pascal = (id: string): string => id.split('-').map(capital).join('');
