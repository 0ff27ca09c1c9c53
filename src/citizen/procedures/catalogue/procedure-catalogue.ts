import type { CatalogueProcedure } from './catalogue-procedure.js';
import { CERTIFICATIONS } from './certification.js';
import { CIVIL_STATUS } from './civil-status.js';
import { CONSTRUCTION } from './construction.js';
import { EDUCATIONS } from './education.js';
import { FIRST_PROCEDURES } from './first-procedures.js';
import { HOUSEHOLD_BUSINESS } from './household-business.js';
import { IDENTITY_AND_BORDER_PASS } from './identity-and-border-pass.js';
import { JUSTICE } from './justice.js';
import { LAND_PROCEDURES } from './land.js';
import { MARRIAGE_AND_FAMILY } from './marriage-and-family.js';
import { PROVINCIAL_POLICE } from './provincial-police.js';
import { RESIDENCES } from './residence.js';
import { SOCIAL_PROTECTION } from './social.js';
import { TRADE_AND_FARMING } from './trade-and-farming.js';
import { TRANSPORTS } from './transport.js';
import { VEHICLES } from './vehicles.js';

/** Every procedure that a new installation knows; which of them the province words otherwise later, its own wording says. */
export const PROCEDURE_CATALOGUE: readonly CatalogueProcedure[] = [
  ...FIRST_PROCEDURES,
  ...CIVIL_STATUS,
  ...MARRIAGE_AND_FAMILY,
  ...CERTIFICATIONS,
  ...RESIDENCES,
  ...IDENTITY_AND_BORDER_PASS,
  ...VEHICLES,
  ...PROVINCIAL_POLICE,
  ...HOUSEHOLD_BUSINESS,
  ...LAND_PROCEDURES,
  ...CONSTRUCTION,
  ...SOCIAL_PROTECTION,
  ...EDUCATIONS,
  ...TRANSPORTS,
  ...TRADE_AND_FARMING,
  ...JUSTICE,
];
