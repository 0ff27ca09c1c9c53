export const STEPS = [
  'COME_TO_YARD',
  'WAIT_IN_YARD',
  'GO_TO_LANE',
  'STAND_IN_LANE',
  'BE_CHECKED',
  'COUNTER',
  'OVER',
] as const;
export type Step = (typeof STEPS)[number];

interface TicketSeen {
  readonly status: string;
  readonly yard?: string;
  readonly lane?: string;
  readonly call?: { readonly lane: string };
  readonly diverted?: object;
}

/** What a driver does next, and where. `place`: the yard or lane, when it is known. */
export interface NextStep {
  readonly step: Step;
  readonly place?: string;
}

/** Told from the ticket alone; a ticket that was missed is for the counter. */
export function nextStep({ status, yard, lane, call, diverted }: TicketSeen): NextStep {
  const at = (step: Step, place: string | undefined): NextStep => ({ step, ...(place !== undefined && { place }) });
  switch (status) {
    case 'BOOKED':
    case 'TRANSFERRED':
      return at('COME_TO_YARD', yard);
    case 'WAITING':
    case 'HOLDING':
      return at(diverted ? 'COME_TO_YARD' : 'WAIT_IN_YARD', yard);
    case 'CALLED':
      return at('GO_TO_LANE', call?.lane);
    case 'ADMITTED':
      return lane === undefined ? { step: 'BE_CHECKED' } : { step: 'STAND_IN_LANE', place: lane };
    case 'NO_SHOW':
      return { step: 'COUNTER' };
    default:
      return { step: 'OVER' };
  }
}
