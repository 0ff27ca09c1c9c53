import { quantityOf, typedQuantity } from '../../../shared/quantities/quantity.js';
import type { Declared } from './queries.js';

type Content = NonNullable<Declared['content']>;

export type CalledInName =
  'PLATE' | 'TRAILER' | 'DRIVER' | 'DOCUMENT' | 'DRIVER_PHONE' | 'KG' | 'PACKAGES' | 'SEALS' | 'CUSTOMS' | 'CONTACT';

/** A field that callers have corrected: where it stands, what it holds now, how it is typed. */
export interface CalledIn {
  readonly path: string;
  readonly name: CalledInName;
  /** Which of several it is: a driver, goods, a container. */
  readonly of?: string;
  readonly value: string;
  readonly kind: 'TEXT' | 'COUNT' | 'KG' | 'LIST';
}

/** What can be said on the telephone and typed in one line; all else of a declaration is its firm's own form. */
export function calledInOf(content: Content): readonly CalledIn[] {
  const {
    vehicle,
    trailer,
    drivers = [],
    goods = [],
    containers = [],
    customsDeclarations = [],
    contactPhone,
  } = content;
  const text = (path: string, name: CalledInName, value: string | undefined, of?: string): CalledIn[] =>
    value === undefined ? [] : [{ path, name, value, kind: 'TEXT', ...(of !== undefined && { of }) }];
  const list = (path: string, name: CalledInName, all: readonly string[], of?: string): CalledIn[] => [
    { path, name, value: all.join(', '), kind: 'LIST', ...(of !== undefined && { of }) },
  ];
  const number = (path: string, kind: 'KG' | 'COUNT', value: number | undefined, of: string): CalledIn[] =>
    value === undefined
      ? []
      : [{ path, name: kind === 'KG' ? 'KG' : 'PACKAGES', value: typedQuantity(value), kind, of }];
  return [
    ...text('vehicle.plate', 'PLATE', vehicle.plate),
    ...text('trailer.plate', 'TRAILER', trailer?.plate),
    ...drivers.flatMap(({ name, document, phone }, at) => [
      ...text(`drivers.${at}.name`, 'DRIVER', name, name),
      ...text(`drivers.${at}.document.number`, 'DOCUMENT', document.number, name),
      ...text(`drivers.${at}.phone`, 'DRIVER_PHONE', phone, name),
    ]),
    ...goods.flatMap(({ hs, description, kg, packages }, at) => {
      const of = description ?? hs;
      return [...number(`goods.${at}.kg`, 'KG', kg, of), ...number(`goods.${at}.packages`, 'COUNT', packages, of)];
    }),
    ...containers.flatMap(({ number: of, seals = [] }, at) => list(`containers.${at}.seals`, 'SEALS', seals, of)),
    ...list('customsDeclarations', 'CUSTOMS', customsDeclarations),
    ...text('contactPhone', 'CONTACT', contactPhone),
  ];
}

/** What was typed, as the API takes it; undefined when it is none, or no one number. */
export function calledInValue({ kind }: Pick<CalledIn, 'kind'>, typed: string): string | number | string[] | undefined {
  const text = typed.trim();
  if (kind === 'LIST') return text.split(/[\s,;]+/).filter((each) => each !== '');
  if (text === '') return undefined;
  if (kind === 'TEXT') return text;
  return quantityOf(text, kind === 'KG' ? 'MEASURE' : 'COUNT');
}
