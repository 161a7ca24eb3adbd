import type { TeamConfig } from '@cdktf/provider-pagerduty/lib/team/index.js';
import type { Team } from '../../model/team.ts';
import { literal } from '../terraform/literal.ts';

/** A team, with the short name that people search by and the channel where it can be reached. */
export const teamConfig = ({ name, acronym, chat }: Team): TeamConfig => ({
  name: literal(name),
  description: literal(chat === undefined ? `${acronym}.` : `${acronym}, chat ${chat}.`),
});
