import type { QueueStage } from '../../../../shared/domain/place.js';
import type { ClearanceEvent } from '../../../clearance/index.js';
import type { DeclarationEvent } from '../../../declarations/index.js';
import { isCallable, isReady } from '../../ticket-ready.js';

/** What a queue is told of declarations. */
export type ToldOfDeclaration =
  | Extract<ClearanceEvent, { type: 'VehicleCleared' | 'ClearanceFellBack' }>
  | Extract<
      DeclarationEvent,
      {
        type:
          | 'DeclarationAccepted'
          | 'DeclarationCorrected'
          | 'FirstTripCrossed'
          | 'DeclarationSentBack'
          | 'DeclarationRejected'
          | 'DeclarationWithdrawn'
          | 'DeclarationExpired'
          | 'DeclarationFulfilled'
          | 'FileAttached';
      }
    >;

/** Which declarations stand and tell all that a call needs, whose vehicles are cleared, and which vehicle each names. */
export class KnownDeclarations {
  private readonly accepted = new Set<string>();
  private readonly incomplete = new Set<string>();
  private readonly cleared = new Set<string>();
  private readonly vehicles = new Map<string, string>();

  /** Takes what happened to one; gives its id. */
  take({ type, data }: ToldOfDeclaration): string {
    const { declaration } = data;
    switch (type) {
      case 'VehicleCleared':
        this.cleared.add(declaration);
        break;
      case 'ClearanceFellBack':
        this.cleared.delete(declaration);
        break;
      case 'FirstTripCrossed':
        if (isCallable(data.facts)) this.incomplete.delete(declaration);
        break;
      case 'DeclarationAccepted':
      case 'DeclarationCorrected':
        if (type === 'DeclarationAccepted' || data.accepted) this.accepted.add(declaration);
        else this.accepted.delete(declaration);
        if (isCallable(data.facts)) this.incomplete.delete(declaration);
        else this.incomplete.add(declaration);
        this.vehicles.set(declaration, data.facts.vehicle);
        break;
      case 'FileAttached':
        if (data.missing && isCallable(data)) this.incomplete.delete(declaration);
        break;
      default:
        this.accepted.delete(declaration);
        // Sent back it may come again, and it names its vehicle then.
        this.vehicles.delete(declaration);
        this.incomplete.delete(declaration);
    }
    return declaration;
  }

  /** Its vehicle is gone for good. */
  forget(declaration: string): void {
    this.cleared.delete(declaration);
    this.incomplete.delete(declaration);
  }

  /** Whether its vehicle may be called to a stage. */
  isReady(declaration: string, stage: QueueStage | undefined): boolean {
    return isReady(stage, {
      accepted: this.accepted.has(declaration),
      complete: !this.incomplete.has(declaration),
      cleared: this.cleared.has(declaration),
    });
  }

  /** It goes on at another gate. */
  leave(declaration: string): void {
    for (const known of [this.accepted, this.cleared, this.incomplete, this.vehicles]) known.delete(declaration);
  }

  /** The HMAC of the vehicle that it names; undefined once it has ended. */
  vehicleOf(declaration: string): string | undefined {
    return this.vehicles.get(declaration);
  }
}
