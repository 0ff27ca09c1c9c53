import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { refuse } from '../../shared/http/http-problems.js';
import type { TryLane } from '../../shared/http/try-budgets.js';
import { typedFollowCode } from './domain/follow-code.js';
import { FollowCodes } from './follow-codes.js';
import { PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';
import type { Sender } from './send-petition.command.js';

/** What a sender shows: the code, and the end of the telephone when he gave one. */
export interface FollowKey {
  readonly code: string;
  readonly phoneEnd?: string | undefined;
}

/** *Default*: enough for who looks every day, too few for who guesses. */
const LOOKS_OF = 10;
const LOOKS_FROM = 60;
const MINUTES = 60;

/** The lanes that a look by a code passes. */
export function followLanes(line: string, { code }: FollowKey): readonly TryLane[] {
  const typed = typedFollowCode(code);
  return [
    { kind: 'petition-follow from', of: line, limit: LOOKS_FROM, minutes: MINUTES },
    ...(typed ? [{ kind: 'petition-follow of', of: typed, limit: LOOKS_OF, minutes: MINUTES }] : []),
  ];
}

/** Finds a petition for its sender. A wrong code and a wrong telephone are told alike. */
@Injectable()
export class PetitionsOfSenders {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly codes: FollowCodes,
    private readonly sealed: SealedWords,
  ) {}

  /** Throws `not-found`. */
  async find({ code, phoneEnd }: FollowKey): Promise<PetitionRow> {
    const typed = typedFollowCode(code);
    const row = typed && (await this.source.manager.findOneBy(PetitionRow, { codeKey: this.codes.keyOf(typed) }));
    if (!row) throw refuse('not-found');
    const sender = await this.sealed.read<Sender>({ of: 'petition', id: row.id, what: 'sender' });
    if (!endsAs(sender?.phone, phoneEnd)) throw refuse('not-found');
    return row;
  }
}

/** Whether the digits are the end of the telephone; who gave none has none to show. */
export function endsAs(phone: string | undefined, end: string | undefined): boolean {
  if (phone === undefined) return true;
  return end !== undefined && phone.replaceAll(/\D/g, '').endsWith(end);
}
