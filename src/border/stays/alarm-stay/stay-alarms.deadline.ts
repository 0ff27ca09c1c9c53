import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline, DeadlineChange } from '../../../shared/event-store/projection.js';
import { stayId, type StayEvent } from '../domain/stay-events.js';
import { MOST_ALARMS } from '../stay-limits.setting.js';
import { vehicleOf } from '../stay-stream.js';
import { AlarmStay } from './alarm-stay.handler.js';

type Watched = Extract<StayEvent, { type: 'StayBegun' | 'StayExtended' | 'StayAlarmHeld' | 'StayEnded' }>;

const KIND = 'stay-alarm';

/** Alarms before the limit of a stay and at it; a clock that stood still sets them anew, and one that stands lets them wait. */
export function stayAlarms(commands: CommandBus): Deadline<Watched> {
  return {
    kind: KIND,
    types: ['StayBegun', 'StayExtended', 'StayAlarmHeld', 'StayEnded'],
    schedule: ({ type, data, stream }): readonly DeadlineChange[] => {
      const { declaration } = data;
      const own = `${KIND}:${stayId(data)}`;
      const idOf = (n: number) => `${own}:${n}`;
      if (type === 'StayEnded') return Array.from({ length: MOST_ALARMS + 1 }, (_, n) => ({ clear: idOf(n) }));
      const subject = vehicleOf(stream);
      if (type === 'StayAlarmHeld') {
        const { hours, endsBy, until } = data;
        const held = { id: `${own}:held-${hours}`, kind: KIND, subject, dueAt: new Date(until) };
        return [{ set: { ...held, data: { declaration, hours, endsBy } } }];
      }
      const { endsBy, alarms } = data;
      return [{ hours: 0, at: endsBy }, ...alarms].map(({ hours, at }, n) => ({
        set: { id: idOf(n), kind: KIND, subject, dueAt: new Date(at), data: { declaration, hours, endsBy } },
      }));
    },
    fire: async ({ subject, data }, context) => {
      const due = {
        declaration: String(data['declaration']),
        hours: Number(data['hours']),
        endsBy: String(data['endsBy']),
      };
      await commands.execute(new AlarmStay(subject, due, context));
    },
  };
}
