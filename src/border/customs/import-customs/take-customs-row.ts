import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../shared/domain/problem.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { VehicleKey, acceptedDeclaration, vehicleClaim } from '../../declarations/index.js';
import { foundOn, requireCarrier } from '../carrier.js';
import { requireConcerned } from '../customs-access.js';
import { carriageOf, customsDeclaration, customsGoods, wholeVehicle } from '../customs-streams.js';
import { allocateByCustoms, type CustomsGoods } from '../domain/customs-goods.js';
import { recordCustomsDeclaration, type CustomsRecord, type Told } from '../domain/customs-record.js';
import { readCustomsRow, type CustomsRow } from './customs-row.js';

export const ROW_VERDICTS = ['taken', 'unchanged', 'unknown-vehicle', 'bad-row'] as const;

export interface RowVerdict {
  readonly line: number;
  readonly verdict: (typeof ROW_VERDICTS)[number];
  /** Why a row is bad: a fault's code, or the refusal's. */
  readonly reason?: string;
}

/** Takes one row of a customs export: the declaration's record and what the vehicle carries, in one append. */
@Injectable()
export class TakeCustomsRow {
  constructor(
    private readonly store: EventStore,
    private readonly keys: VehicleKey,
  ) {}

  /** @param context its key is the row's own */
  async take(context: CommandContext, line: number, cells: Readonly<Record<string, unknown>>): Promise<RowVerdict> {
    const row = readCustomsRow(cells, this.keys);
    if (typeof row === 'string') return { line, verdict: 'bad-row', reason: row };
    const claim = await this.store.load(vehicleClaim(row.vehicle, row.told.direction));
    const declaration = claim.state;
    if (declaration === undefined) return { line, verdict: 'unknown-vehicle' };
    try {
      return { line, verdict: (await this.write(context, row, declaration)) ? 'taken' : 'unchanged' };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      // Another gate's vehicle is none here.
      const unknown = ['wrong-gate', 'not-found', 'carrier-ended'].includes(error.code);
      return unknown ? { line, verdict: 'unknown-vehicle' } : { line, verdict: 'bad-row', reason: error.code };
    }
  }

  private async write(context: CommandContext, row: CustomsRow, declaration: string): Promise<boolean> {
    const { told, part } = row;
    const { customs } = told;
    const at = context.now.toISOString();
    let written = 0;
    const done = await this.store.execute({
      context,
      streams: {
        record: customsDeclaration(customs),
        goods: customsGoods(customs),
        carriage: carriageOf(declaration),
        declared: acceptedDeclaration(declaration),
      },
      decide: ({ record, goods, carriage, declared }) => {
        const { facts, firm } = requireCarrier(declared, context.by, customs);
        const carrier = wholeVehicle(declaration, firm, facts);
        requireConcerned(context.by, record, new Map([[declaration, { ...carrier, by: 'CUSTOMS' as const }]]));
        const recorded = recordCustomsDeclaration(record, withLine(record, row), at);
        const allocated =
          part || !known(goods, declaration) ? { ...carrier, ...(part && { parts: [part] }) } : undefined;
        const events = {
          record: recorded,
          goods: allocated ? allocateByCustoms(goods, customs, allocated, at) : [],
          carriage: foundOn(carriage, facts, customs, declaration, at),
        };
        written = events.record.length + events.goods.length + events.carriage.length;
        return events;
      },
      answer: () => ({ written }),
    });
    return done.answer.written > 0;
  }
}

/** The record with the row's goods line put in; the other lines stay. */
function withLine(record: CustomsRecord, { told, line }: CustomsRow): Told {
  if (!line) return told;
  const others = (record.registered?.lines ?? []).filter((each) => each.line !== line.line);
  return { ...told, lines: [...others, line] };
}

function known(goods: CustomsGoods, declaration: string): boolean {
  return goods.has(declaration);
}
