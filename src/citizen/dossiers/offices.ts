import { Injectable } from '@nestjs/common';
import type { Words } from '../../shared/domain/problem.js';
import { Bodies, PEOPLES_COMMITTEE } from '../bodies/index.js';

/** The offices that take dossiers: the bodies of the province but for its People's Committee, which takes petitions alone. */
@Injectable()
export class Offices {
  constructor(private readonly bodies: Bodies) {}

  /** What an office is called; undefined when there is none of this code. */
  async named(code: string): Promise<Words | undefined> {
    return (await this.names([code])).get(code);
  }

  /** The same of several, by code. */
  names(codes: readonly string[]): Promise<ReadonlyMap<string, Words>> {
    return this.bodies.names(codes.filter((code) => code !== PEOPLES_COMMITTEE));
  }
}

/** Whether dossiers of a procedure are an office's: every commune's, or one department's. */
export function isOfficeOf(agency: string, office: string): boolean {
  return agency === 'COMMUNE' ? /^\d{5}$/.test(office) : agency === office;
}
