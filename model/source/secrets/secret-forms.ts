import { commandForms } from './command-forms.ts';
import { makerForms } from './maker-forms.ts';
import { namedForms } from './named-forms.ts';
import type { SecretForm } from './secret-form.ts';

/** All that is looked for. Of two that fit the same place the first one speaks. */
export const secretForms: readonly SecretForm[] = [...makerForms, ...commandForms, ...namedForms];
