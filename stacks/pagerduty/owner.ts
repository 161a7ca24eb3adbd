import { literal } from '../terraform/literal.ts';

/** The team that answers for something, as Terraform and people know it. */
export type Owner = { readonly id: string; readonly name: string };

/** A description in place of the provider's own, which says nothing: `Managed by Terraform`. */
export const ownedBy = ({ name }: Owner): string => literal(`Owned by ${name}.`);
