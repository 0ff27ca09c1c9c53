import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Matters, type AskMatters } from '../../messages/index.js';
import { concerns } from './petition-desk.js';
import type { PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';
import type { Told } from './send-petition.command.js';

/**
 * Says of which petition a message is that did not arrive, to the office that has it now. By its title: the code is the key of
 * who sent it, by which he follows and rates, and no office has it.
 */
@Injectable()
export class MattersOfMessages {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sealed: SealedWords,
    matters: Matters,
  ) {
    matters.register('PETITION', this.ask);
  }

  private readonly ask: AskMatters = async (by, ids) => {
    const rows = await this.source.query<Pick<PetitionRow, 'id' | 'owner' | 'office'>[]>(
      'SELECT id, owner, office FROM petition WHERE id = ANY($1::uuid[])',
      [[...ids]],
    );
    const seen = rows.filter((row) => concerns(row, by)).map(({ id }) => id);
    const told = await this.sealed.all<Told>('petition', seen, 'told');
    return seen.map((id) => {
      const title = told.get(id)?.get('told')?.title;
      return { id, ...(title !== undefined && { title }) };
    });
  };
}
