import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { STARTER_HS, STARTER_UN } from './starter-codes.js';

/** Puts the starter set into the code tables at boot; what stands there, imported or not, is left alone. */
@Injectable()
export class StarterTables implements OnApplicationBootstrap {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.source.query(
      `INSERT INTO hs_code (code, name_en, name_vi, name_zh)
       SELECT code, en, vi, zh FROM json_to_recordset($1) AS r(code text, en text, vi text, zh text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(STARTER_HS)],
    );
    await this.source.query(
      `INSERT INTO un_number (number, description, class, tunnel)
       SELECT number, description, class, tunnel
       FROM json_to_recordset($1) AS r(number text, description text, class text, tunnel text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(STARTER_UN)],
    );
  }
}
