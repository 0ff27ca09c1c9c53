import type { LandFault } from './domain/land-faults.js';
import { parcelOf, priceOf, zoneOf, type Filed } from './domain/filed.js';
import type { LandLayer } from './domain/land-layer.js';

/** How a layer is kept. */
export interface Layer {
  readonly name: LandLayer;
  readonly table: string;
  /** What it knows beside time and geometry, with the types of PostgreSQL. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whose rows must not lie on each other: those alike in this column, or all. */
  readonly apart?: string;
  /** May be known without a geometry. */
  readonly placeless?: true;
  /** Reads the properties of a feature. */
  read(cells: Readonly<Record<string, unknown>>): Filed | { readonly fault: LandFault };
}

export const PARCELS: Layer = {
  name: 'PARCELS',
  table: 'land_parcel',
  columns: { commune: 'text', sheet: 'text', number: 'text', land_use: 'text', area: 'numeric', address: 'text' },
  read: parcelOf,
};

/** Zones of one plan lie beside each other; a detailed plan lies on a general one. */
export const ZONES: Layer = {
  name: 'ZONES',
  table: 'land_zone',
  columns: {
    plan: 'text',
    zone: 'text',
    land_use: 'text',
    name_vi: 'text',
    name_zh: 'text',
    name_en: 'text',
    basis: 'text',
    decided_on: 'date',
  },
  apart: 'plan',
  read: zoneOf,
};

/** One place has one price for one use. */
export const PRICES: Layer = {
  name: 'PRICES',
  table: 'land_price',
  columns: {
    commune: 'text',
    street: 'text',
    section: 'text',
    land_use: 'text',
    prices: 'jsonb',
    decision: 'text',
    decided_on: 'date',
  },
  apart: 'land_use',
  placeless: true,
  read: priceOf,
};

export const LAYERS: Readonly<Record<LandLayer, Layer>> = { PARCELS, ZONES, PRICES };
