import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import { bare } from './domain/checked.js';

/** Finds vehicles and parties in the log without saying who they are: HMAC-SHA-256 of the normal spelling, 32 hex digits. */
@Injectable()
export class VehicleKey {
  constructor(private readonly config: Config) {}

  /** A plate as a reference; every spelling of one plate gives the same (`12C-123.45`, `１２ｃ12345`). */
  ofPlate(country: string, plate: string): string {
    return this.key(`plate ${country} ${bare(plate)}`);
  }

  ofChassis(vin: string): string {
    return this.key(`vin ${bare(vin)}`);
  }

  /** A driver by his document. */
  ofDocument(kind: string, number: string): string {
    return this.key(`document ${kind} ${bare(number)}`);
  }

  /** A party that is no firm of ours, by its tax code. */
  ofParty(taxCode: string): string {
    return `party-${this.key(`tax ${bare(taxCode)}`)}`;
  }

  /** A walk-in of whom nothing but the vehicle is known: it stands for itself. `vehicle`: its reference. */
  ofWalkIn(vehicle: string): string {
    return `party-${this.key(`walk-in ${vehicle}`)}`;
  }

  /** A company by any of its tax codes: its branches (10-3 digits) are the same company. */
  ofCompany(taxCode: string): string {
    const code = bare(taxCode);
    return `company-${this.key(`company ${/^\d{13}$/.test(code) ? code.slice(0, 10) : code}`)}`;
  }

  private key(text: string): string {
    return createHmac('sha256', this.config.secrets.plateKey).update(text).digest('hex').slice(0, 32);
  }
}
