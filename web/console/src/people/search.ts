import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text, yesNo, type YES_NO } from '../../../shared/lists/search.js';
import { GATES } from '../report/search.js';
import { ROLES } from './roles.js';

type Status = Schemas['FirmApplicationRow']['status'];
export const APPLICATION_STATUSES = ['PENDING', 'APPROVED', 'REFUSED'] as const satisfies Status[];

export interface ApplicationSearch {
  readonly cursor?: string | undefined;
  readonly status?: Status | undefined;
}

/** What the address says: which applications one looks at. */
export function applicationSearch(search: Record<string, unknown>): ApplicationSearch {
  return { ...text('cursor', search), ...oneOf('status', APPLICATION_STATUSES, search) };
}

export const PERSON_STATUSES = ['INVITED', 'ACTIVE', 'DEACTIVATED'] as const satisfies Schemas['PersonRow']['status'][];
const NAME_SORTS = sortValues('NAME');

export interface PeopleSearch {
  readonly cursor?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: (typeof ROLES)[number] | undefined;
  readonly status?: (typeof PERSON_STATUSES)[number] | undefined;
  readonly gate?: (typeof GATES)[number] | undefined;
  readonly ofFirms?: (typeof YES_NO)[number] | undefined;
  readonly sort?: (typeof NAME_SORTS)[number] | undefined;
}

/** What the address says: which accounts one looks at. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    ...text('cursor', search),
    ...text('name', search),
    ...oneOf('role', ROLES, search),
    ...oneOf('status', PERSON_STATUSES, search),
    ...oneOf('gate', GATES, search),
    ...yesNo('ofFirms', search),
    ...oneOf('sort', NAME_SORTS, search),
  };
}

/** Open appeals unless told. */
export const APPEALS = ['OPEN', 'OVERDUE', 'DECIDED'] as const;
export const SUBJECTS = ['VEHICLE', 'CARRIER'] as const satisfies Schemas['PenaltyAnswer']['subject'][];
const APPEAL_SORTS = sortValues('DECIDE_BY', 'UNTIL');

export interface AppealSearch {
  readonly cursor?: string | undefined;
  readonly appeals?: (typeof APPEALS)[number] | undefined;
  readonly subject?: (typeof SUBJECTS)[number] | undefined;
  readonly sort?: (typeof APPEAL_SORTS)[number] | undefined;
}

/** What the address says: which appeals one looks at. */
export function appealSearch(search: Record<string, unknown>): AppealSearch {
  return {
    ...text('cursor', search),
    ...oneOf('appeals', APPEALS, search),
    ...oneOf('subject', SUBJECTS, search),
    ...oneOf('sort', APPEAL_SORTS, search),
  };
}
