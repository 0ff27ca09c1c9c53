import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import type { Posting } from '../domain/posting.js';
import { standingAt, type Standing } from '../domain/shift-posting.js';
import { ShiftPostingRow } from './shift-posting.entity.js';

/** Where officers stand who are sent to other gates. Real time, as tokens have it. */
@Injectable()
export class ShiftPostings {
  constructor(@InjectRepository(ShiftPostingRow) private readonly rows: Repository<ShiftPostingRow>) {}

  /** Where a person stands at an instant, and until when. Only officers of an agency are ever sent elsewhere. */
  async standing(person: string, posting: Posting, now: Date): Promise<Standing> {
    if (posting.agency === undefined || posting.gate === undefined) return { posting };
    const shifts = await this.rows.findBy({ personId: person, endsAt: MoreThan(now), endedAt: IsNull() });
    return standingAt(posting, shifts, now);
  }
}
