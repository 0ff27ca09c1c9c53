import type { ClearanceEvent } from '../../clearance/index.js';
import type { DeclarationEvent } from '../../declarations/index.js';

/** What a queue is told of declarations. */
export type ToldOfDeclaration =
  | Extract<ClearanceEvent, { type: 'VehicleCleared' | 'ClearanceFellBack' }>
  | Extract<
      DeclarationEvent,
      {
        type:
          | 'DeclarationAccepted'
          | 'DeclarationCorrected'
          | 'DeclarationSentBack'
          | 'DeclarationRejected'
          | 'DeclarationWithdrawn'
          | 'DeclarationExpired'
          | 'DeclarationFulfilled';
      }
    >;

/** Which declarations stand, whose vehicles are cleared, and which vehicle each names. */
export class KnownDeclarations {
  private readonly accepted = new Set<string>();
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
      case 'DeclarationAccepted':
      case 'DeclarationCorrected':
        if (type === 'DeclarationAccepted' || data.accepted) this.accepted.add(declaration);
        else this.accepted.delete(declaration);
        this.vehicles.set(declaration, data.facts.vehicle);
        break;
      default:
        this.accepted.delete(declaration);
        // Sent back it may come again, and it names its vehicle then.
        this.vehicles.delete(declaration);
    }
    return declaration;
  }

  /** Its vehicle is gone for good. */
  forget(declaration: string): void {
    this.cleared.delete(declaration);
  }

  isAccepted(declaration: string): boolean {
    return this.accepted.has(declaration);
  }

  isCleared(declaration: string): boolean {
    return this.cleared.has(declaration);
  }

  /** The HMAC of the vehicle that it names; undefined once it has ended. */
  vehicleOf(declaration: string): string | undefined {
    return this.vehicles.get(declaration);
  }
}
