import { checkTaxCode } from '../../../shared/domain/tax-code.js';
import { bare } from './checked.js';
import { checkContainer } from './container.js';
import type { DeclaredContent, Party, PlateOf } from './content.js';
import { checkCustomsDeclarationNumber } from './customs-declaration-number.js';
import { checkHsCode } from './hs-code.js';
import { checkPlate } from './plate.js';
import { checkUnNumber } from './un-number.js';
import { checkVin } from './vin.js';

/** A plate as people read it; one that cannot be read without blanks and dots. */
export const shownPlate = (of: PlateOf): string => checkPlate(of.plate).value?.shown ?? bare(of.plate);
const instant = (text: string): string => new Date(text).toISOString();
const party = (of: Party): Party => ({ ...of, taxCode: checkTaxCode(of.taxCode).value?.normal ?? of.taxCode });

/**
 * The same content with every number in its normal spelling, so that equal things are equal. What cannot be read stays
 * as it was typed, for the validator to name. Idempotent.
 */
export function normalContent(content: DeclaredContent): DeclaredContent {
  const { vehicle, trailer, parties, quarantineCertificate: certificate } = content;
  return {
    ...content,
    plannedFrom: instant(content.plannedFrom),
    plannedTo: instant(content.plannedTo),
    vehicle: {
      ...vehicle,
      ...(vehicle.plate && { plate: shownPlate({ country: vehicle.country, plate: vehicle.plate }) }),
      vins: vehicle.vins.map((vin) => checkVin(vin).value ?? vin),
    },
    ...(trailer && { trailer: { ...trailer, plate: shownPlate(trailer) } }),
    containers: content.containers.map(({ number, seals }) => ({
      number: checkContainer(number).value ?? number,
      seals: seals.map(bare),
    })),
    drivers: content.drivers.map((driver) => ({
      ...driver,
      document: { ...driver.document, number: bare(driver.document.number) },
    })),
    goods: content.goods.map((line) => ({
      ...line,
      hs: checkHsCode(line.hs).value ?? line.hs,
      ...(line.un && { un: checkUnNumber(line.un).value ?? line.un }),
    })),
    parties: {
      ...parties,
      ...(parties.owner && { owner: party(parties.owner) }),
      ...(parties.agent && { agent: party(parties.agent) }),
      ...(parties.carrier && { carrier: party(parties.carrier) }),
      ...(parties.payer && { payer: party(parties.payer) }),
    },
    customsDeclarations: content.customsDeclarations.map(
      (number) => checkCustomsDeclarationNumber(number).value?.normal ?? number,
    ),
    ...(certificate && { quarantineCertificate: { ...certificate, validUntil: instant(certificate.validUntil) } }),
  };
}
