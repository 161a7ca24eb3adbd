import { freeze } from './freeze.ts';
import { isNotReplaced } from './is-not-replaced.ts';
import { keepsAdmins } from './keeps-admins.ts';
import { keepsWhatOthersHold } from './keeps-what-others-hold.ts';
import { removalIsDeclared } from './removal-is-declared.ts';
import { removesFew } from './removes-few.ts';
import type { Rule } from './rule.ts';

/** Everything that `guard` refuses a plan for, in the order of its output. */
export const guardRules: readonly Rule[] = [
  removalIsDeclared,
  removesFew,
  isNotReplaced,
  keepsWhatOthersHold,
  keepsAdmins,
  freeze,
];
