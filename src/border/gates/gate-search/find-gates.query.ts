import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { folded } from '../../../shared/domain/folded.js';
import { GATES } from '../../../shared/domain/place.js';
import { GateRow } from '../gate-overview/gate.entity.js';

export type NamedGate = Pick<GateRow, 'gate' | 'name' | 'routes'>;

/** Gates whose name, routes or counterparts hold every word of the text, with or without accents. There are four. */
export class FindGates extends Query<NamedGate[]> {
  constructor(readonly text: string) {
    super();
  }
}

@QueryHandler(FindGates)
export class FindGatesHandler implements IQueryHandler<FindGates> {
  constructor(@InjectRepository(GateRow) private readonly gates: Repository<GateRow>) {}

  async execute({ text }: FindGates): Promise<NamedGate[]> {
    const words = folded(text).split(/\s+/).filter(Boolean);
    const rows = await this.gates.find({ select: { gate: true, name: true, routes: true } });
    const inOrder = rows.toSorted((one, other) => GATES.indexOf(one.gate) - GATES.indexOf(other.gate));
    return inOrder.filter((row) => {
      const said = folded(calledBy(row).join(' '));
      return words.every((word) => said.includes(word));
    });
  }
}

function calledBy({ name, routes }: NamedGate): string[] {
  return [name, ...routes.flatMap((route) => [route.name, route.counterpart])].flatMap(({ vi, zh, en }) => [
    vi,
    zh,
    en,
  ]);
}
