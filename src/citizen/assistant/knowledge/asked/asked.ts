import { ASKED_FOR_CARE_AND_SCHOOL } from './care-and-school.js';
import { ASKED_FOR_CERTIFICATION } from './certification.js';
import { ASKED_FOR_CIVIL_STATUS } from './civil-status.js';
import { ASKED_FOR_GATE } from './gate.js';
import { ASKED_FOR_LAND_AND_BUILDING } from './land-and-building.js';
import { ASKED_FOR_RESIDENCE_AND_VEHICLES } from './residence-and-vehicles.js';
import { ASKED_FOR_WORK } from './work.js';

/** Whole questions as different people put them, by code or topic; none of them is in the sets that the assistant is measured by. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
  ...ASKED_FOR_CIVIL_STATUS,
  ...ASKED_FOR_CERTIFICATION,
  ...ASKED_FOR_RESIDENCE_AND_VEHICLES,
  ...ASKED_FOR_WORK,
  ...ASKED_FOR_LAND_AND_BUILDING,
  ...ASKED_FOR_CARE_AND_SCHOOL,
  ...ASKED_FOR_GATE,
};
