import { bare } from '../../../shared/domain/checked.js';
import { words } from '../../../shared/import/import-rows.js';
import {
  checkCustomsDeclarationNumber,
  checkCustomsType,
  checkPlate,
  checkVin,
  type VehicleKey,
} from '../../declarations/index.js';
import type { AllocatedPart, CustomsChannel, CustomsLine } from '../domain/customs-events.js';
import type { Told } from '../domain/customs-record.js';
import type { RowFaultCode } from './row-faults.js';

/** The columns that a customs export must have. */
export const NEEDED_COLUMNS = ['number', 'vehicle', 'office', 'type'] as const;

const CHANNELS: Readonly<Record<string, CustomsChannel>> = {
  '1': 'GREEN',
  '2': 'YELLOW',
  '3': 'RED',
  GREEN: 'GREEN',
  YELLOW: 'YELLOW',
  RED: 'RED',
};

/** A row of a customs export as it was understood. `line`: the goods line as declared, when the row tells it. */
export interface CustomsRow {
  readonly told: Omit<Told, 'lines'>;
  readonly line?: CustomsLine;
  /** HMAC of the vehicle; the log knows it by that alone. */
  readonly vehicle: string;
  /** What this vehicle carries; the whole of it when the row does not say. */
  readonly part?: AllocatedPart;
}

/** Reads one row; the fault's code when it is not one. Plates and chassis numbers do not leave this function. */
export function readCustomsRow(cells: Readonly<Record<string, unknown>>, keys: VehicleKey): CustomsRow | RowFaultCode {
  const cell = (name: string) => words(cells[name]);
  const number = checkCustomsDeclarationNumber(cell('number')).value;
  if (!number) return 'number-invalid';
  const vehicle = vehicleOf(cell('vehicle'), keys);
  if (!vehicle) return 'vehicle-invalid';
  const office = bare(cell('office'));
  if (!/^\d{2}[A-Z0-9]{2}$/.test(office)) return 'office-invalid';
  const type = checkCustomsType(cell('type'), number.direction).value;
  if (!type) return 'type-invalid';
  const channel = CHANNELS[cell('channel').toUpperCase()];
  if (cell('channel') && !channel) return 'channel-invalid';
  const status = cell('status').toUpperCase() || 'REGISTERED';
  if (status !== 'REGISTERED' && status !== 'CLEARED') return 'status-invalid';
  if ([cell('line_kg'), cell('kg')].some((text) => UNCLEAR.test(text))) return 'weight-unclear';
  const amounts = amountsOf(cell);
  if (!amounts) return 'amount-invalid';
  const { identity: customs, amendment, direction } = number;
  const told = { customs, direction, amendment, office, declarationType: type, status } as const;
  return { told: { ...told, ...(channel && { channel }) }, vehicle, ...amounts };
}

function vehicleOf(text: string, keys: VehicleKey): string | undefined {
  const plate = checkPlate(text).value;
  if (plate) return keys.ofPlate(plate.country, plate.normal);
  const vin = checkVin(text).value;
  return vin && keys.ofChassis(vin);
}

function amountsOf(cell: (name: string) => string): Pick<CustomsRow, 'line' | 'part'> | undefined {
  const line = count(cell('line'), 99);
  const declared = [count(cell('line_packages')), gramsOf(cell('line_kg'))] as const;
  const carried = [count(cell('packages')), gramsOf(cell('kg'))] as const;
  if ([line, ...declared, ...carried].includes(null)) return undefined;
  if (line === 0 || pair(declared) === null || pair(carried) === null) return undefined;
  const [ofLine, onVehicle] = [pair(declared), pair(carried)];
  if (ofLine && line === undefined) return undefined;
  return {
    ...(ofLine && { line: { line: line as number, ...ofLine } }),
    ...(onVehicle && { part: { ...(line !== undefined && { line: line as number }), ...onVehicle } }),
  };
}

/** Packages and weight stand together or not at all: null when one is missing. */
function pair([packages, grams]: readonly [number | null | undefined, number | null | undefined]) {
  if (packages === undefined && grams === undefined) return undefined;
  return typeof packages === 'number' && typeof grams === 'number' ? { packages, grams } : null;
}

/** Undefined for an empty cell, null for one that is no count. */
function count(text: string, most = 100_000_000): number | null | undefined {
  if (!text) return undefined;
  return /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

/** Three digits behind a point are thousands to some and grams to others; four say that they are decimals. */
const UNCLEAR = /^[1-9]\d{0,2}\.\d{3}$/;

/** Whole grams of kilograms with at most three decimals, and noughts behind them. */
function gramsOf(text: string): number | null | undefined {
  if (!text) return undefined;
  const [, whole, parts = ''] = /^(\d{1,9})(?:\.(\d{1,3})0*)?$/.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 1000 + Number(parts.padEnd(3, '0'));
}
