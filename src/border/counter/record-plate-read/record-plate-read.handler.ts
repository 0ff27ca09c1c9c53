import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { VehicleKey, checkPlate } from '../../declarations/index.js';
import { plateReadStream } from '../counter-streams.js';
import { refuse } from '../domain/counter-problems.js';
import { recordRead } from '../domain/plate-read.js';
import { timeOfRead } from '../domain/witness-rules.js';
import { WITNESS_RULES } from '../settings/witness-rules.setting.js';

export interface RecordedRead {
  readonly read: string;
  readonly yard: string;
  readonly at: string;
}

/** What a camera says: `at` is an ISO instant. */
export interface ToldRead {
  readonly plate: string;
  readonly at: string;
  readonly camera?: string;
}

/** A camera tells what it read. Whose vehicle that is, a reaction finds out: a camera waits for nobody. */
export class RecordPlateRead extends Command<Committed<RecordedRead>> {
  constructor(
    readonly context: CommandContext,
    readonly told: ToldRead,
  ) {
    super();
  }
}

@CommandHandler(RecordPlateRead)
export class RecordPlateReadHandler implements ICommandHandler<RecordPlateRead> {
  constructor(
    private readonly store: EventStore,
    private readonly keys: VehicleKey,
  ) {}

  /** Throws `plate-read-ahead`, `plate-read-too-late`. */
  execute({ context, told }: RecordPlateRead): Promise<Committed<RecordedRead>> {
    const { by, now } = context;
    const { gate, yard } = by;
    if (gate === undefined || yard === undefined) throw new Error(`Camera ${by.id} stands in no yard`);
    const read = uuidv7();
    const ref = `plate-read-${read}`;
    const known = checkPlate(told.plate).value;
    const vehicle = known && this.keys.ofPlate(known.country, known.normal);
    return this.store.execute({
      context,
      streams: { read: { ...plateReadStream(read), fresh: true }, rules: settingStream(WITNESS_RULES, gate) },
      decide: ({ rules }) => {
        const inUse = inForce(rules, now);
        const time = timeOfRead(new Date(told.at), now, inUse);
        if ('fault' in time) throw refuse(time.fault, { minutes: inUse.cameraLate });
        const tag = { read, gate, yard, device: by.id, at: time.at.toISOString() };
        const camera = told.camera === undefined ? {} : { camera: told.camera };
        return { read: recordRead({ ...tag, ...camera }, ref, vehicle, inUse) };
      },
      answer: (after) => ({ read, yard, at: after.read?.tag.at ?? now.toISOString() }),
      personal: [{ ref, subject: ref, content: { plate: told.plate } }],
      status: 201,
    });
  }
}
