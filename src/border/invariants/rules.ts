import * as calls from './call-rules.js';
import * as clearance from './clearance-rules.js';
import * as conduct from './conduct-rules.js';
import * as closures from './closure-rules.js';
import * as declarations from './declaration-rules.js';
import * as fees from './fee-rules.js';
import { drawnAmongEntrants } from './draw-rules.js';
import * as gates from './gate-rules.js';
import { outOfTurnByTwo } from './out-of-turn-rules.js';
import { lateWhereBound } from './phase-rules.js';
import { slipOnce } from './paper-rules.js';
import type { Rule } from './rule.js';
import * as slots from './slot-rules.js';
import { chassisInOneFleet, plateInOneFleet } from './vehicle-rules.js';

const DECLARATION_EVENTS = [
  'DeclarationSubmitted',
  'DeclarationCorrected',
  'DeclarationRejected',
  'DeclarationWithdrawn',
  'DeclarationExpired',
  'DeclarationFulfilled',
];

/** Every rule, each with a memory of its own: made anew for each run. */
export function rulesOfTheBorder(): Rule[] {
  return [
    declarations.oneOpenDeclaration(DECLARATION_EVENTS),
    declarations.onePartOneFirm(),
    declarations.notWithdrawnInTheLane,
    declarations.nothingExpiresAtTheGate,
    declarations.staysOnItsRoute,
    plateInOneFleet(),
    chassisInOneFleet(),
    gates.laneDaysCarryOver(),
    gates.announcedEverywhere(),
    gates.announcementsOutrank(),
    slots.neverMoreThanPlaces(),
    slots.shareOfAnHour(),
    slots.onePlaceEach(),
    slots.codeOfOne(),
    slots.bookedWhileOpen,
    slots.lapsesWhileOpen,
    calls.checksInAccepted,
    calls.readChecksInOnce(),
    calls.onlyWhoWaitsIsCalled,
    calls.calledAsWritten(),
    calls.calledIntoTheOpen,
    closures.noCallOfClosedGoods,
    closures.noSetBackWhileClosed(),
    outOfTurnByTwo(),
    closures.replanKeepsOrder(),
    closures.noCallPastAnIncident(),
    calls.admittedAsItStands,
    calls.toldByItsStep,
    calls.laneHoldsOne(),
    calls.yardPlaceOnce(),
    lateWhereBound(),
    calls.ticketFollows,
    conduct.noPenaltyWhileClosed(),
    conduct.penaltyRestsOnNoShows(),
    calls.oneGateAtATime,
    drawnAmongEntrants(),
    clearance.decidedAsSeen,
    clearance.toldToWhoPasses,
    clearance.clearedByItsLastCheck,
    clearance.goesClearedOnly(),
    clearance.stoppedGoodsStay,
    clearance.receiptPaysOnce(),
    clearance.clearanceFollows,
    fees.feeTakenAsDue(),
    fees.receiptNumberOnce(),
    fees.bankPaymentOnce(),
    slipOnce(),
  ];
}
