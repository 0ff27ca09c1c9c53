import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { VerifyPass } from '../../passes/index.js';
import { TicketOfCode } from '../../queue/index.js';
import { refuse } from '../domain/counter-problems.js';

const TICKET_CODE = /^[A-Z]{2}-[EI]-\d{4,9}$/;

/** Whether a scanned text is that of a pass. */
export function isPass(text: string): boolean {
  return text.startsWith('LSP1:');
}

/** Finds out whose paper or telephone was scanned. */
@Injectable()
export class ScannedVehicle {
  constructor(private readonly questions: QueryBus) {}

  /**
   * The declaration behind the text of a pass or behind a ticket's code.
   * Throws `pass-not-ours`, `pass-replaced`, `pass-over`, `scan-unreadable`, `not-found`.
   */
  async find(text: string, gate: Gate, now: Date): Promise<string> {
    if (isPass(text)) return this.ofPass(text, now);
    const code = text.trim().toUpperCase();
    if (!TICKET_CODE.test(code)) throw refuse('scan-unreadable');
    return this.questions.execute(new TicketOfCode(code, gate));
  }

  private async ofPass(text: string, now: Date): Promise<string> {
    const { valid, why = 'pass-over', ticket } = await this.questions.execute(new VerifyPass(text, now));
    if (!valid) throw new DomainError(why);
    // A ticket bears the id of its declaration.
    return ticket;
  }
}
