import type { OpsRepo } from '../../model/ops-repo.ts';
import { mostCommon } from './most-common.ts';

/** The domain that most people in the catalog have their address at. */
export const emailDomain = ({ people }: OpsRepo): string | undefined =>
  mostCommon(Array.from(people.values(), ({ value }) => value.email.slice(value.email.lastIndexOf('@') + 1)));
