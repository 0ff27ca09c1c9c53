import type { FieldProblem } from '../../../shared/domain/problem.js';
import { at, bare } from './checked.js';
import { checkContainer } from './container.js';
import type { DeclaredContent, DeclaredDriver, PlateOf } from './content.js';
import { error, warning } from './declaration-findings.js';
import { checkPlate } from './plate.js';
import { repeated } from './repeated.js';
import { checkVin } from './vin.js';

/** What is wrong with a plate at a field: form, country, and whether it is of something that is pulled. */
export function validatePlate(path: string, { country, plate }: PlateOf, trailer: boolean): FieldProblem[] {
  if (country === 'OTHER') {
    return checkPlate(plate).value ? [error(path, 'plate-country')] : [warning(path, 'plate-unchecked')];
  }
  const checked = checkPlate(plate);
  if (!checked.value) return [...at(path, checked)];
  const found: FieldProblem[] = checked.value.country === country ? [] : [error(path, 'plate-country')];
  if (!trailer && checked.value.kind === 'TRAILER') found.push(error(path, 'plate-is-trailer'));
  if (trailer && checked.value.kind !== 'TRAILER') found.push(warning(path, 'plate-not-trailer'));
  return found;
}

/** What a workshop or a policeman writes on paper behind the windscreen: letters and digits of any country, no known form. */
const TEMPORARY = /^[\p{L}\d]{3,15}$/u;

/** New vehicles are known by their chassis; a plate that is none yet is only looked at for being one at all. */
function validateNewPlate(path: string, of: PlateOf): FieldProblem[] {
  if (checkPlate(of.plate).value) return validatePlate(path, of, false);
  return [TEMPORARY.test(bare(of.plate)) ? warning(path, 'plate-temporary') : error(path, 'plate-form')];
}

function validateVins({ vehicle }: DeclaredContent): FieldProblem[] {
  if (vehicle.type !== 'NEW_VEHICLES') return vehicle.vins.length ? [error('vehicle.vins', 'vins-not-wanted')] : [];
  if (vehicle.vins.length === 0) return [error('vehicle.vins', 'vins-missing')];
  return [
    ...vehicle.vins.flatMap((vin, i) => at(`vehicle.vins.${i}`, checkVin(vin))),
    ...repeated(vehicle.vins, bare).map((i) => error(`vehicle.vins.${i}`, 'vin-twice')),
  ];
}

function validateContainers({ containers }: DeclaredContent): FieldProblem[] {
  const seals = containers.flatMap((each, i) =>
    each.seals.map((seal, j) => ({ seal, path: `containers.${i}.seals.${j}` })),
  );
  return [
    ...containers.flatMap(({ number }, i) => at(`containers.${i}.number`, checkContainer(number))),
    ...repeated(containers, ({ number }) => bare(number)).map((i) =>
      error(`containers.${i}.number`, 'container-twice'),
    ),
    ...repeated(seals, ({ seal }) => bare(seal)).map((i) => error(seals[i]?.path ?? '', 'seal-twice')),
  ];
}

/** More do not drive one vehicle. New ones under their own power are driven one by one. */
const CREW = 4;

const DOCUMENT_FORMS: Readonly<Record<DeclaredDriver['document']['kind'], RegExp>> = {
  CCCD: /^\d{12}$/,
  PASSPORT: /^[A-Z0-9]{6,12}$/,
  BORDER_PASS: /^[A-Z0-9]{5,15}$/,
  CN_EXIT_ENTRY: /^[A-Z0-9]{6,15}$/,
};

/** What is wrong with one driver; `above` is the path at which he stands, with its dot. */
export function validateDriver(above: string, { document: { kind, number } }: DeclaredDriver): FieldProblem[] {
  return DOCUMENT_FORMS[kind].test(bare(number)) ? [] : [error(`${above}document.number`, 'document-number')];
}

function validateDrivers({ vehicle, drivers }: DeclaredContent): FieldProblem[] {
  const found = drivers.flatMap((driver, i) => validateDriver(`drivers.${i}.`, driver));
  if (vehicle.type === 'AGV' && drivers.length) found.push(warning('drivers', 'driver-not-wanted'));
  const most = vehicle.type === 'NEW_VEHICLES' ? Math.max(CREW, vehicle.vins.length) : CREW;
  if (drivers.length > most) found.push(error('drivers', 'drivers-too-many', { most }));
  const twice = repeated(drivers, ({ document }) => `${document.kind} ${bare(document.number)}`);
  return [...found, ...twice.map((i) => error(`drivers.${i}.document.number`, 'driver-twice'))];
}

/** What drives, what it pulls, and who drives it. */
export function validateVehicle(content: DeclaredContent): FieldProblem[] {
  const { vehicle, trailer } = content;
  const { plate, country } = vehicle;
  const same = plate !== undefined && trailer && bare(plate) === bare(trailer.plate);
  return [
    ...(plate === undefined && vehicle.type !== 'NEW_VEHICLES' ? [error('vehicle.plate', 'plate-missing')] : []),
    ...(plate === undefined
      ? []
      : vehicle.type === 'NEW_VEHICLES'
        ? validateNewPlate('vehicle.plate', { country, plate })
        : validatePlate('vehicle.plate', { country, plate }, false)),
    ...(trailer ? validatePlate('trailer.plate', trailer, true) : []),
    ...(same ? [error('trailer.plate', 'trailer-is-vehicle')] : []),
    ...validateVins(content),
    ...validateContainers(content),
    ...validateDrivers(content),
  ];
}
