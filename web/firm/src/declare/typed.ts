import type { Schemas } from '../../../shared/api/client.js';

export type DeclarationBody = Schemas['SubmitDeclarationBody'];
export type Content = Schemas['DeclarationBody'];
type Driver = Schemas['DriverBody'];
type Vehicle = Schemas['VehicleBody'];

export interface TypedDriver {
  readonly name: string;
  readonly kind: Driver['document']['kind'];
  readonly number: string;
  readonly phone: string;
  readonly service: Driver['service'];
}
export interface TypedGoods {
  readonly hs: string;
  readonly description: string;
  readonly kg: string;
  readonly packages: string;
  readonly temperature: string;
  readonly un: string;
  readonly orchardCode: string;
  readonly packingHouseCode: string;
}
export interface TypedContainer {
  readonly number: string;
  readonly seals: string;
}
export interface TypedPaper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly expires: string;
}

/** A declaration as it stands in the form: texts, as they were typed. */
export interface Typed {
  readonly gate: DeclarationBody['gate'];
  readonly direction: DeclarationBody['direction'];
  readonly route: string;
  /** As the browser's own field writes it, on Hanoi's wall: `2026-11-23T08:00`. */
  readonly from: string;
  readonly to: string;
  readonly regime: DeclarationBody['regime'];
  readonly isTwoWay: boolean;
  readonly country: Vehicle['country'];
  readonly plate: string;
  readonly vehicleType: Vehicle['type'];
  /** Chassis numbers of new vehicles, as they were pasted. */
  readonly vins: string;
  readonly isEmpty: boolean;
  readonly isOversize: boolean;
  readonly trailer: string;
  readonly trailerCountry: Vehicle['country'];
  readonly drivers: readonly TypedDriver[];
  readonly goods: readonly TypedGoods[];
  readonly declarer: Schemas['PartiesBody']['declarer'];
  readonly ownerName: string;
  readonly ownerTax: string;
  readonly carrierName: string;
  readonly carrierTax: string;
  readonly customs: string;
  readonly containers: readonly TypedContainer[];
  readonly papers: readonly TypedPaper[];
}

export const VEHICLE_PAPERS = [
  'VEHICLE_REGISTRATION',
  'ROADWORTHINESS',
  'TRANSPORT_LICENCE',
  'INSURANCE',
  'TRAILER_REGISTRATION',
  'DANGEROUS_GOODS_PERMIT',
] as const satisfies readonly Schemas['PaperBody']['kind'][];
export const GOODS_PAPERS = [
  'PHYTOSANITARY_CERTIFICATE',
  'VETERINARY_CERTIFICATE',
  'FOOD_SAFETY_CERTIFICATE',
  'ORIGIN_CERTIFICATE',
  'INVOICE',
] as const satisfies readonly Schemas['GoodsPaperBody']['kind'][];
export const PAPER_KINDS = ['QUARANTINE_CERTIFICATE', ...GOODS_PAPERS, ...VEHICLE_PAPERS] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const NO_DRIVER: TypedDriver = { name: '', kind: 'CCCD', number: '', phone: '', service: 'LONG_DISTANCE' };
export const NO_GOODS: TypedGoods = {
  hs: '',
  description: '',
  kg: '',
  packages: '',
  temperature: '',
  un: '',
  orchardCode: '',
  packingHouseCode: '',
};
export const NO_CONTAINER: TypedContainer = { number: '', seals: '' };
export const NO_PAPER: TypedPaper = { kind: 'QUARANTINE_CERTIFICATE', number: '', expires: '' };

/** An empty form for tomorrow's working hours. */
export function emptyForm(now: number): Typed {
  const tomorrow = onHanoiWall(now + 86_400_000).slice(0, 10);
  return {
    gate: 'HUU_NGHI',
    direction: 'EXPORT',
    route: '',
    from: `${tomorrow}T08:00`,
    to: `${tomorrow}T18:00`,
    regime: 'NORMAL',
    isTwoWay: false,
    country: 'VN',
    plate: '',
    vehicleType: 'CONTAINER_TRUCK',
    vins: '',
    isEmpty: false,
    isOversize: false,
    trailer: '',
    trailerCountry: 'VN',
    drivers: [NO_DRIVER],
    goods: [NO_GOODS],
    declarer: 'OWNER',
    ownerName: '',
    ownerTax: '',
    carrierName: '',
    carrierTax: '',
    customs: '',
    containers: [],
    papers: [],
  };
}

/** An instant as the browser's field for time writes it, in Hanoi. */
export function onHanoiWall(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** Such a text as an instant that the API takes. */
export const hanoiInstant = (wall: string): string => (wall === '' ? '' : `${wall}:00+07:00`);

/** Whether nothing was typed into a row of a list; such rows are not sent. */
export function isBlank(row: TypedDriver | TypedGoods | TypedContainer | TypedPaper): boolean {
  return ['name', 'number', 'description', 'hs', 'kg', 'packages', 'seals'].every(
    (key) => ((row as unknown as Record<string, string>)[key] ?? '') === '',
  );
}
