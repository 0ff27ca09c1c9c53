import type { Rule } from './rule.js';

type Plate = { vehicle: string; firm: string };

/** A plate stands in one fleet; from one into another it goes by consent of the firm that has it. */
export function plateInOneFleet(): Rule {
  const fleets = new Map<string, Plate>();
  const consents = new Map<string, { firm: string; holder: string }>();
  return {
    name: 'plate-in-one-fleet',
    on: ['ConsentGiven', 'PlateTaken', 'PlateFreed'],
    before: ({ type, stream, data }) => {
      if (type === 'ConsentGiven') return void consents.set(stream, data as { firm: string; holder: string });
      const { vehicle, firm } = data as Plate;
      const holder = fleets.get(stream);
      if (type === 'PlateFreed') return fleets.delete(stream) && holder?.firm !== firm && `freed by ${firm}`;
      fleets.set(stream, { vehicle, firm });
      const consent = consents.get(stream);
      consents.delete(stream);
      if (consent && consent.firm === firm && consent.holder === holder?.firm) return undefined;
      return holder && `taken by ${firm} while it stood in the fleet of ${holder.firm}`;
    },
  };
}

/** A chassis stands in one fleet, as one vehicle: it is freed before another firm has it, also where it is handed over. */
export function chassisInOneFleet(): Rule {
  const fleets = new Map<string, Plate>();
  return {
    name: 'chassis-in-one-fleet',
    on: ['ChassisTaken', 'ChassisFreed'],
    before: ({ type, stream, data }) => {
      const { vehicle, firm } = data as Plate;
      const holder = fleets.get(stream);
      if (type === 'ChassisFreed') return fleets.delete(stream) && holder?.vehicle !== vehicle && `freed by ${firm}`;
      fleets.set(stream, { vehicle, firm });
      return holder && `taken by ${firm} while it stood in the fleet of ${holder.firm}`;
    },
  };
}
