import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  AGENCIES,
  CARGO_KINDS,
  QUEUE_CLASSES,
  type Agency,
  type CargoKind,
  type QueueClass,
} from '../../shared/domain/place.js';
import type { FieldProblem, Parameters } from '../../shared/domain/problem.js';
import type { Committed } from '../../shared/event-store/types.js';
import { languageOf, type Language } from '../../shared/http/language.js';
import { messageOf } from '../../shared/http/problem-details.js';
import { FIELD_STAGES, type FieldStage, type Missing } from './domain/missing.js';
import { DECLARATION_STATUSES, type DeclarationStatus } from './domain/declaration-events.js';
import type { Declared } from './domain/declaration.js';

/** What a command on a declaration answers; stored with codes only, for any language of a retry. */
export interface DeclarationOutcome {
  readonly id: string;
  readonly status: DeclarationStatus;
  readonly revision: number;
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  readonly perishableDeadline?: string;
  readonly warnings: readonly Warning[];
  /** Left out in answers that earlier versions stored. */
  readonly missing?: readonly (Missing & { readonly message?: string })[];
}

export interface Warning extends Pick<FieldProblem, 'path' | 'code' | 'parameters'> {
  readonly message?: string;
}

/** A doubt at a field. `message` follows `Accept-Language`. */
export class WarningAnswer implements Warning {
  @ApiProperty({ example: 'goods.0.hs' })
  path: string;
  @ApiProperty({ example: 'hs-code-unknown' })
  code: string;
  @ApiPropertyOptional({ example: 'This HS code is not in our table' })
  message?: string;
  @ApiPropertyOptional({ type: Object })
  parameters?: Parameters;
}

/** What is not told yet. `message` follows `Accept-Language`. */
export class MissingAnswer implements Missing {
  @ApiProperty({ example: 'drivers' })
  path: string;
  @ApiProperty({ example: 'driver-missing' })
  code: string;
  @ApiProperty({
    enum: FIELD_STAGES,
    example: 'CALL',
    description: 'The step that needs it first; `CLEAR`: the agency’s pass.',
  })
  stage: FieldStage;
  @ApiPropertyOptional({ enum: AGENCIES, description: 'Whose rule asks for it; none: the gate’s.' })
  agency?: Agency;
  @ApiPropertyOptional({ enum: [true], description: 'A photo or PDF of it does too.' })
  photo?: true;
  @ApiPropertyOptional({ example: 'No driver is told yet' })
  message?: string;
}

/** A declaration after a command. */
export class DeclarationAnswer implements DeclarationOutcome {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  id: string;
  @ApiProperty({ enum: DECLARATION_STATUSES, example: 'ACCEPTED' })
  status: DeclarationStatus;
  @ApiProperty({ example: 1, description: 'Also the ETag: send it as `If-Match` when correcting.' })
  revision: number;
  @ApiProperty({ enum: CARGO_KINDS, example: 'FRUIT' })
  cargo: CargoKind;
  @ApiProperty({ enum: QUEUE_CLASSES, example: 'PERISHABLE' })
  class: QueueClass;
  @ApiPropertyOptional({ example: '2026-11-25T10:00:00.000Z' })
  perishableDeadline?: string;
  @ApiProperty({ type: [WarningAnswer] })
  warnings: WarningAnswer[];
  @ApiProperty({ type: [MissingAnswer], description: 'What is not told yet, by the step that needs it.' })
  missing: MissingAnswer[];
}

/** What declaring would come to. */
export class DeclarationPreviewAnswer implements Pick<
  DeclarationOutcome,
  'cargo' | 'class' | 'perishableDeadline' | 'warnings' | 'missing'
> {
  @ApiProperty({ enum: CARGO_KINDS, example: 'FRUIT' })
  readonly cargo: CargoKind;
  @ApiProperty({ enum: QUEUE_CLASSES, example: 'PERISHABLE' })
  readonly class: QueueClass;
  @ApiPropertyOptional({ example: '2026-11-25T10:00:00.000Z' })
  readonly perishableDeadline?: string;
  @ApiProperty({ type: [WarningAnswer] })
  readonly warnings: readonly WarningAnswer[];
  @ApiProperty({ type: [MissingAnswer], description: 'What is not told yet, by the step that needs it.' })
  readonly missing: readonly MissingAnswer[];
}

/** The outcome of a command, from the state after it. */
export function answerOf({ declaration, status, revision, facts }: Omit<Declared, 'content'>): DeclarationOutcome {
  return {
    id: declaration,
    status,
    revision,
    cargo: facts.cargo,
    class: facts.class,
    ...(facts.perishableDeadline && { perishableDeadline: facts.perishableDeadline }),
    warnings: facts.warnings,
    missing: facts.missing ?? [],
  };
}

/** Puts the sentences behind codes, in the reader's language. */
export function inWords<T extends Pick<FieldProblem, 'path' | 'code' | 'parameters'>>(
  findings: readonly T[],
  language: Language,
): (T & { message: string })[] {
  return findings.map((each) => ({ ...each, message: messageOf(each.code, language, each.parameters) }));
}

/** A command's outcome with its warnings in words, by the reader's `Accept-Language`. */
export function worded<T extends DeclarationOutcome>(done: Committed<T>, acceptLanguage?: string): Committed<T> {
  const language = languageOf(acceptLanguage);
  const { warnings, missing = [] } = done.answer;
  const words = { warnings: inWords(warnings, language), missing: inWords(missing, language) };
  return { ...done, answer: { ...done.answer, ...words } };
}
