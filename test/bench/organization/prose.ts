import type { Random } from './random.ts';

const lines = (text: string): string[] => text.trim().split(/\n\s*/);

const parts = lines(`
  The worker pool of
  A replica of the database behind
  The queue in front of
  The cache of
  The connection pool of
  Shard {n} of
  The nightly job of
  The newest release of
  The load balancer before
  The disk of the leader of
  A consumer of the events of
  The certificate of
  The rate limit of
  The feature switch {n} of
  The mirror of`);
const troubles = lines(`
  falls {n} seconds behind
  refuses {n} connections per minute
  answers {n} ms slower than on the day before
  runs out of memory after {n} minutes
  holds {n} locks for longer than they live
  drops one request in {n}
  retries each call up to {n} times
  reports {n} errors per thousand calls
  keeps {n} messages that nobody reads
  restarts {n} times within the hour
  waits {n} ms for its leader
  writes {n} MB more than its disk takes
  serves entries that are {n} minutes old
  loses {n} of its sessions`);
const occasions = lines(`
  after a deploy
  while a backup of {n} GB runs
  when zone {n} fails over
  as soon as {n} customers arrive at once
  until its leader is elected again
  because migration {n} is still running
  when a dependency times out after {n} ms
  on the first working day of the month
  once the token of key {n} has expired
  while the index of partition {n} is rebuilt
  when the upstream answers with status {n}
  after its settings were reloaded`);
const deeds = lines(`
  Compare the graph with the one of {n} minutes before.
  Look for the first line of the log that is younger than {n} minutes.
  Write the number that you see into the incident.
  Wait {n} seconds between two attempts.
  The way back is the same command with {n} replicas.
  Nothing is lost: the queue keeps {n} hours of messages.
  Nobody else is affected below {n} requests per second.
  Ask the owner before you go beyond {n} percent.
  The figure must fall below {n} within ten minutes.
  It is safe to do this {n} times in a row.`);

const fill = (template: string, random: Random): string =>
  template.replaceAll('{n}', () => String(random.integer(2, 900)));

/** What goes wrong with a service, without the full stop: `The cache of Card gateway drops one request in 40 after …`. */
export const trouble = (random: Random, name: string): string =>
  fill(`${random.pick(parts)} ${name} ${random.pick(troubles)} ${random.pick(occasions)}`, random);

/** A few sentences on what goes wrong and what to do about it. */
export const paragraph = (random: Random, name: string, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) =>
    index % 2 === 0 ? `${trouble(random, name)}.` : fill(random.pick(deeds), random),
  ).join(' ');
