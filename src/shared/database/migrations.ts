import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `migrations/` at the root of the package, seen alike from `src/` and `dist/`. */
const FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url));

const NUMBERED = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** The names under which the migrations stand in table `migrations`, in their order. */
export function migrationNames(): readonly string[] {
  return files().map(nameOf);
}

/**
 * Every `NNNN-what-it-brings.sql` as a migration for TypeORM, each in a transaction of its own. Forward only.
 * Throws when a file in the folder is not numbered, or a number stands twice.
 */
export function sqlMigrations(): (new () => MigrationInterface)[] {
  return files().map((file) => {
    const sql = readFileSync(join(FOLDER, file), 'utf8');
    return class implements MigrationInterface {
      readonly name = nameOf(file);

      async up(runner: QueryRunner): Promise<void> {
        await runner.query(sql);
      }

      async down(): Promise<void> {
        throw new Error(`${file}: migrations go forward only; restore a backup instead.`);
      }
    };
  });
}

function files(): string[] {
  const found = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const numbers = new Set<string>();
  for (const file of found) {
    const number = NUMBERED.exec(file)?.[1];
    if (number === undefined) throw new Error(`migrations/${file} must be named like 0001-what-it-brings.sql`);
    if (numbers.has(number)) throw new Error(`migrations/${file}: number ${number} stands twice`);
    numbers.add(number);
  }
  return found;
}

/** TypeORM orders by the last 13 digits of the name. */
function nameOf(file: string): string {
  const [, number = '', words = ''] = NUMBERED.exec(file) ?? [];
  return `${words}-${number.padStart(13, '0')}`;
}
