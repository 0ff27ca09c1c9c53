import { oneOf, text } from '../../../shared/lists/search.js';

export const GATES = ['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA'] as const;
export const FEE_STATUSES = ['UNPRICED', 'UNPAID', 'PART_PAID', 'PAID'] as const;
export const PAYMENT_STATES = ['EXACT', 'OVER', 'UNDER', 'LATE', 'DUPLICATE', 'UNKNOWN'] as const;
export const SORTS = ['NEWEST', 'UNTIL'] as const;

/** What the address of the list of fees says. */
export function tripsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('gate', GATES, search),
    ...oneOf('status', FEE_STATUSES, search),
    ...oneOf('byHand', ['true', 'false'], search),
    ...oneOf('sort', SORTS, search),
    ...text('find', search),
    ...text('cursor', search),
  };
}

/** What the address of the list of the bank's payments says. */
export function paymentsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('gate', GATES, search),
    ...oneOf('state', PAYMENT_STATES, search),
    ...oneOf('open', ['true', 'false'], search),
    ...text('cursor', search),
  };
}

export function daySearch(search: Record<string, unknown>) {
  return { ...oneOf('gate', GATES, search), ...text('day', search) };
}

const REFERENCE = /^LS[A-Z0-9]{6,}$/i;

/** What somebody looks for: the reference of a transfer, or the plate of a vehicle. */
export function lookedFor(find: string | undefined): { readonly reference?: string; readonly plate?: string } {
  if (!find) return {};
  const typed = find.replaceAll(/\s/g, '');
  return REFERENCE.test(typed) ? { reference: typed.toUpperCase() } : { plate: find };
}
