import type { Direction, Gate } from '../../../shared/domain/place.js';

export const CUSTOMS_CHANNELS = ['GREEN', 'YELLOW', 'RED'] as const;
export type CustomsChannel = (typeof CUSTOMS_CHANNELS)[number];
export const CUSTOMS_STATUSES = ['REGISTERED', 'CLEARED'] as const;
export type CustomsStatus = (typeof CUSTOMS_STATUSES)[number];

/** A goods line as customs registered it. `grams` whole grams. */
export interface CustomsLine {
  readonly line: number;
  readonly packages: number;
  readonly grams: number;
}

/** A part of the goods on one vehicle; without `line`: of the declaration as a whole. */
export interface AllocatedPart {
  readonly line?: number;
  readonly packages: number;
  readonly grams: number;
}

/**
 * What holds for every truck that carries the declaration. Stream `customs-declaration-<first 11 digits>`; `customs` is
 * those digits. `CustomsDeclarationRecorded` says all that is known by then, and replaces what was said before.
 */
export type CustomsEvent =
  | {
      type: 'CustomsDeclarationRecorded';
      data: {
        customs: string;
        direction: Direction;
        office: string;
        declarationType: string;
        /** The 12th digit. */
        amendment: number;
        status: CustomsStatus;
        channel?: CustomsChannel;
        lines: readonly CustomsLine[];
        at: string;
      };
    }
  | { type: 'CustomsStopOrdered'; data: { customs: string; order: string; reason: string; at: string } }
  | { type: 'CustomsStopLifted'; data: { customs: string; order: string; at: string } };

/** Which vehicles carry which goods of it. Stream `customs-goods-<first 11 digits>`; a declaration stands for its vehicle. */
export type CustomsGoodsEvent =
  /** Replaces what this vehicle was said to carry of it. `by`: the declarer's word (the whole vehicle), or customs'. */
  | {
      type: 'CustomsGoodsAllocated';
      data: {
        customs: string;
        declaration: string;
        firm: string;
        gate: Gate;
        by: 'DECLARED' | 'CUSTOMS';
        parts: readonly AllocatedPart[];
        at: string;
      };
    }
  | { type: 'CustomsAllocationEnded'; data: { customs: string; declaration: string; at: string } };

/** Numbers that customs found on a vehicle though its declaration need not name them. Stream `customs-carriage-<declaration>`. */
export type CarriageEvent = {
  type: 'CustomsCarriageFound';
  data: { customs: string; declaration: string; at: string };
};

const TYPES: Record<(CustomsEvent | CustomsGoodsEvent | CarriageEvent)['type'], true> = {
  CustomsDeclarationRecorded: true,
  CustomsStopOrdered: true,
  CustomsStopLifted: true,
  CustomsGoodsAllocated: true,
  CustomsAllocationEnded: true,
  CustomsCarriageFound: true,
};

/** Every event type of this context. */
export const CUSTOMS_EVENT_TYPES = Object.keys(TYPES) as (keyof typeof TYPES)[];
