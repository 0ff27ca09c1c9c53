import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { migrationNames } from './migrations.js';
import { requirePostgres } from './postgres-floor.js';

/** At boot: the server is new enough and every migration has run. */
@Injectable()
export class SchemaCheck implements OnModuleInit {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    await requirePostgres((sql) => this.source.query(sql));
    const rows: { name: string }[] = await this.source.query('SELECT name FROM migrations');
    const ran = new Set(rows.map((row) => row.name));
    const missing = migrationNames().filter((name) => !ran.has(name));
    if (missing.length)
      throw new Error(`The database is behind (${missing.join(', ')}): run \`npm run migrate\` first.`);
  }
}
