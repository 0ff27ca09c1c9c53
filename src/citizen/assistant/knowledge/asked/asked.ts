import { ASKED_FOR_BUSINESS_AND_FARMING } from './business-and-farming.js';
import { ASKED_FOR_CARE } from './care.js';
import { ASKED_FOR_CERTIFICATION } from './certification.js';
import { ASKED_FOR_CIVIL_STATUS } from './civil-status.js';
import { ASKED_FOR_GATE } from './gate.js';
import { ASKED_FOR_IDENTITY_AND_VEHICLES } from './identity-and-vehicles.js';
import { ASKED_FOR_LAND_AND_BUILDING } from './land-and-building.js';
import { ASKED_FOR_MARRIAGE_AND_FAMILY } from './marriage-and-family.js';
import { ASKED_FOR_OWN_TICKET } from './own-ticket.js';
import { ASKED_FOR_RESIDENCE } from './residence.js';
import { ASKED_FOR_SCHOOL_AND_JUSTICE } from './school-and-justice.js';
import { ASKED_FOR_TRANSPORT } from './transport.js';

/** Whole questions as different people put them, by code or topic; none of them is in the sets that the assistant is measured by. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
  ...ASKED_FOR_CIVIL_STATUS,
  ...ASKED_FOR_MARRIAGE_AND_FAMILY,
  ...ASKED_FOR_CERTIFICATION,
  ...ASKED_FOR_RESIDENCE,
  ...ASKED_FOR_IDENTITY_AND_VEHICLES,
  ...ASKED_FOR_BUSINESS_AND_FARMING,
  ...ASKED_FOR_TRANSPORT,
  ...ASKED_FOR_LAND_AND_BUILDING,
  ...ASKED_FOR_CARE,
  ...ASKED_FOR_SCHOOL_AND_JUSTICE,
  ...ASKED_FOR_GATE,
  ...ASKED_FOR_OWN_TICKET,
};
