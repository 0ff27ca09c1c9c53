import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { canonicalJson } from '../../shared/canonical-json.js';
import { bare } from '../../shared/domain/checked.js';
import { DomainError, type FieldProblem } from '../../shared/domain/problem.js';
import {
  DeclarationBody,
  DeclarationById,
  SubmitDeclaration,
  contentOf,
  normalContent,
  type DeclarationSeen,
  type DeclaredContent,
} from '../declarations/index.js';
import { FirmsOfImport } from './firms-of-import.js';
import type { FormerRecord } from './domain/row-content.js';
import { refusedWith, taken, unchanged, type Outcome } from './domain/verdict.js';
import { contextFor, formerId, twiceInImport, type ImportRun } from './import-run.js';
import { shapeOf } from './shape-check.js';

const SYSTEM = { id: 'system:import-former', roles: [], system: true } as const;

/** An open declaration, declared anew as its firm declares: every rule of today holds for it. */
@Injectable()
export class TakeDeclaration {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly firms: FirmsOfImport,
  ) {}

  async take(run: ImportRun, record: FormerRecord, line: number): Promise<Outcome> {
    if (record.findings.length) return { verdict: 'REFUSED', findings: record.findings };
    const of = await this.firms.of(run, record);
    if ('wrong' in of) return of.wrong;
    const { savedDrivers: named = [], ...content } = record.content;
    const shape = await shapeOf(DeclarationBody, content);
    if ('wrong' in shape) return shape.wrong;
    const declared = contentOf(shape.body);
    const as = formerId('declaration', of.firm, record.key);
    const standing = await this.standing(as);
    if (standing) return same(standing, declared) ? unchanged() : unchanged('former-differs');
    const twice = twiceInImport(run, vehicleOf(declared), line, 'vehicle.plate');
    if (twice) return twice;
    const drivers = (named as string[]).map((key) => formerId('driver', of.firm, key));
    const pending = drivers.flatMap((driver) => run.drivers.get(driver) ?? []);
    const savedDrivers = drivers.filter((driver) => !run.drivers.has(driver));
    try {
      const { answer } = await this.commands.execute(
        new SubmitDeclaration(
          contextFor(run, `declaration:${line}`, of.firm),
          { ...declared, drivers: [...declared.drivers, ...pending] },
          { savedDrivers, as },
        ),
      );
      const alone: FieldProblem[] = of.pending
        ? [{ path: 'firm', code: 'former-checked-alone', severity: 'warning' }]
        : [];
      return taken([...alone, ...answer.warnings.map((each) => ({ ...each, severity: 'warning' as const }))]);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      if (error.code === 'declared-before') return unchanged();
      return namedByKey(refusedWith(error));
    }
  }

  private async standing(declaration: string): Promise<DeclarationSeen | undefined> {
    try {
      return await this.questions.execute(new DeclarationById(SYSTEM, declaration));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}

/** What was corrected since was known better than the former system knew it. */
function same({ revision, content }: DeclarationSeen, declared: DeclaredContent): boolean {
  if (revision > 1 || !content) return true;
  const { drivers: _, ...known } = content;
  const { drivers: __, ...told } = normalContent(declared);
  return canonicalJson(known) === canonicalJson(told);
}

function vehicleOf({ direction, vehicle: { plate, country, vins } }: DeclaredContent): string {
  return `declared ${direction} ${country} ${bare(plate ?? vins[0] ?? '')}`;
}

/** A driver is named by the key of the former system here, not by an id. */
function namedByKey(outcome: Outcome): Outcome {
  return {
    ...outcome,
    findings: outcome.findings.map((each) =>
      each.code === 'saved-driver-unknown' ? { ...each, code: 'former-driver-unknown' } : each,
    ),
  };
}
