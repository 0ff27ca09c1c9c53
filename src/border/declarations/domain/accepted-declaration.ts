import type { Fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent, DeclarationStatus, DeclaredFacts } from './declaration-events.js';
import { declarationFold, declarationStream, type FormerTractor } from './declaration.js';
import type { FirmOfPart } from './part.js';

/** What queue and clearance see of a declaration while they decide. Undefined: there is none of this id. */
export type DeclarationView =
  | {
      readonly status: DeclarationStatus;
      readonly revision: number;
      readonly facts: DeclaredFacts;
      readonly firm: string;
      /** Who has taken over which part. */
      readonly taken?: FirmOfPart;
      /** Tractors that it was declared with before, the first one first. */
      readonly formerTractors?: readonly FormerTractor[];
      readonly attached?: readonly { readonly file: string }[];
      /** ISO instant of acceptance; missing when it never was accepted. */
      readonly acceptedAt?: string;
    }
  | undefined;

/** The declaration to fold as a guard beside own streams: whoever writes with it writes only if it did not change meanwhile. */
export interface GuardedDeclaration {
  readonly stream: string;
  readonly fold: Fold<DeclarationView, DeclarationEvent>;
}

const fold: Fold<DeclarationView, DeclarationEvent> = declarationFold as Fold<DeclarationView, DeclarationEvent>;

/** A declaration of any status; whether it is `ACCEPTED` is the reader's to check. */
export function acceptedDeclaration(declaration: string): GuardedDeclaration {
  return { stream: declarationStream(declaration), fold };
}
