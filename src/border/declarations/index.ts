export { seesPlates } from './declaration-access.js';
export { acceptedDeclaration } from './domain/accepted-declaration.js';
export type { DeclarationView, GuardedDeclaration } from './domain/accepted-declaration.js';
export { GateChange, transferredDeclaration } from './gate-change.js';
export type { Declared } from './domain/declaration.js';
export { returnLink, waitsForFirst } from './domain/two-way.js';
export { FarSideReturns } from './far-side-returns.js';
export { IsParty } from './declaration-by-id/is-party.query.js';
export { DeclarationById } from './declaration-by-id/declaration-by-id.query.js';
export type { DeclarationSeen } from './declaration-by-id/declaration-by-id.query.js';
export { DeclarationsModule } from './declarations.module.js';
export type { DeclaredContent } from './domain/content.js';
export { COUNTRIES, VEHICLE_TYPES, gramsOf } from './domain/content.js';
export type { PlateOf } from './domain/content.js';
export { checkContainer } from './domain/container.js';
export { normalContent, shownPlate } from './domain/normal-content.js';
export { checkPlate } from './domain/plate.js';
export { plateEnd } from './domain/plate-end.js';
export { checkVin } from './domain/vin.js';
export { validatePlate } from './domain/validate-vehicle.js';
export type { ChangeTold } from './domain/change-told.js';
export { agenciesThatUse } from './domain/checks-using-fields.js';
export { FIELD_STAGES, missingFor, missingFrom, requireNothing } from './domain/missing.js';
export type { FieldStage, Missing } from './domain/missing.js';
export { DeclarationAnswer, MissingAnswer, answerOf as outcomeOf, inWords, worded } from './declaration.answer.js';
export type { DeclarationOutcome } from './declaration.answer.js';
export { ChangeBody, CorrectedAnswer } from './correct-declaration/correct-declaration.controller.js';
export { AttachFile } from './attach-file/attach-file.handler.js';
export { AttachedAnswer } from './attach-file/attached.answer.js';
export { AttachFileQuery, TakesFile, UPLOAD_REFUSALS } from './attach-file/upload-body.js';
export { walkInContent } from './domain/walk-in.js';
export type { WalkIn } from './domain/walk-in.js';
export { ticketOf } from './domain/ticket-of.js';
export { standingOf } from './domain/journey.js';
export { declarationStream } from './domain/declaration.js';
export type {
  Channel,
  DeclarationEvent,
  DeclarationStatus,
  DeclaredFacts,
  Regime,
} from './domain/declaration-events.js';
export { PAPERS } from './domain/paper-kinds.js';
export type { VehiclePapersEvent } from './domain/vehicle-papers.js';
export { FindByMark } from './find-mark/find-by-mark.query.js';
export { MARK_KINDS } from './domain/marks.js';
export type { MarkKind } from './domain/marks.js';
export { FEWEST, FITS, soughtOf } from './domain/match-mark.js';
export type { Fit, Misread } from './domain/match-mark.js';
export { PlatesLike } from './open-vehicle/plates-like.query.js';
export { MissingOf } from './declaration-list/missing-of.query.js';
export { ReturnsByGate } from './declaration-list/returns-by-gate.query.js';
export { LoadsOf } from './declared-load/loads-of.query.js';
export type { DangerousGoods, DeclaredLoad } from './declared-load/loads-of.query.js';
export { PlatesOf } from './open-vehicle/plates-of.query.js';
export { PlatesOfTractors } from './open-vehicle/plates-of-tractors.query.js';
export { SaveDriver } from './saved-drivers/save-driver.handler.js';
export { DeclarationBody, contentOf } from './submit-declaration/declaration.body.js';
export { DriverBody } from './submit-declaration/vehicle.body.js';
export { CompleteWalkIn } from './complete-walk-in/complete-walk-in.handler.js';
export { TakeOverWalkIn } from './complete-walk-in/take-over-walk-in.handler.js';
export type { Change } from './domain/correct-content.js';
export { declarerOf } from './domain/parts.js';
export { isWalkIn, untaken } from './domain/part.js';
export { isToComplete } from './domain/walk-in-completion.js';
export { SubmitDeclaration } from './submit-declaration/submit-declaration.handler.js';
export { VehicleKey } from './vehicle-key.js';
export { importAdr, importHs } from './data/import-codes.js';
export {
  CUSTOMS_OFFICES,
  checkCustomsDeclarationNumber,
  checkCustomsType,
} from './domain/customs-declaration-number.js';
export { vehicleClaim } from './domain/vehicle-claim.js';
