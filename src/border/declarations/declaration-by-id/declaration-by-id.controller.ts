import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { languageOf } from '../../../shared/http/language.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { READERS } from '../declaration-access.js';
import { DeclarationAnswer, WarningAnswer, answerOf, inWords } from '../declaration.answer.js';
import { etagOf } from '../../../shared/http/revision-header.js';
import { REJECT_REASONS } from '../decide-declaration/send-back-codes.js';
import type { StaySeen } from '../domain/journey.js';
import { PARTY_PARTS, type Part } from '../domain/part.js';
import { holderOf } from '../domain/parts.js';
import { DeclarationBody } from '../submit-declaration/declaration.body.js';
import { DeclarationById } from './declaration-by-id.query.js';

export class SentBackAnswer {
  @ApiProperty({ type: [WarningAnswer] })
  fields: WarningAnswer[];
  @ApiPropertyOptional({ example: 'Xem lại phiếu kiểm dịch trang 2' })
  note?: string;
}

export class RejectedAnswer {
  @ApiProperty({ enum: REJECT_REASONS, example: 'FALSE_PAPERS' })
  reason: string;
  @ApiPropertyOptional({ example: 'The certificate names another shipment.' })
  note?: string;
}

export class PartAnswer {
  @ApiProperty({ enum: PARTY_PARTS, example: 'AGENT' })
  part: Part;
  @ApiProperty({ example: '019ab1b2-0000-7c3e-9b1e-2f6c1d5e7a90', description: 'The firm whose part it is.' })
  firm: string;
  @ApiProperty({ description: 'Taken over: the declarer no longer writes over it.' })
  taken: boolean;
}

export class StayAnswer implements StaySeen {
  @ApiProperty({ format: 'uuid', description: 'Of the crossing with which it began.' })
  declaration: string;
  @ApiProperty({ format: 'date-time' })
  since: string;
  @ApiProperty({ format: 'date-time', description: 'Back, or gone, by then.' })
  endsBy: string;
  @ApiPropertyOptional({ example: 6, description: 'Hours of the last alarm; 0: the limit has passed.' })
  alarm?: number;
  @ApiPropertyOptional({ format: 'date-time' })
  endedAt?: string;
}

export class DeclarationSeenAnswer extends DeclarationAnswer {
  @ApiProperty({ example: '019ab1b2-0000-7c3e-9b1e-2f6c1d5e7a90' })
  firm: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' })
  gate: Gate;
  @ApiProperty({ example: 'HN-1119' })
  route: string;
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' })
  direction: Direction;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  submittedAt: string;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  changedAt: string;
  @ApiPropertyOptional({ example: '2026-11-22T04:00:00.000Z' })
  acceptedAt?: string;
  @ApiPropertyOptional({ example: '12C-123.45', description: 'For those who may see plates.' })
  plate?: string;
  @ApiPropertyOptional({ type: DeclarationBody, description: 'All that was declared, for firm and officers.' })
  content?: object;
  @ApiProperty({ type: [PartAnswer], description: 'Whose which part is.' })
  parts: PartAnswer[];
  @ApiPropertyOptional({ format: 'uuid', description: 'The far side refused that export: this is its way back.' })
  refusedFrom?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of a return: the declaration of the first trip.' })
  returnOf?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of a first trip: the declaration of its return.' })
  returnedBy?: string;
  @ApiPropertyOptional({ type: StayAnswer, description: 'How long the vehicle may stay over the line.' })
  stay?: StaySeen;
  @ApiPropertyOptional({ type: SentBackAnswer })
  sentBack?: SentBackAnswer;
  @ApiPropertyOptional({ type: RejectedAnswer })
  rejected?: RejectedAnswer;
}

@ApiTags('declarations')
@Controller('declarations')
export class DeclarationByIdController {
  constructor(private readonly questions: QueryBus) {}

  @Get(':id')
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'One declaration as it stands now. Its ETag is the revision.',
    answer: DeclarationSeenAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  async one(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') acceptLanguage?: string,
  ): Promise<DeclarationSeenAnswer> {
    const { content, facts, sentBack, ...seen } = await this.questions.execute(new DeclarationById(by, id));
    const language = languageOf(acceptLanguage);
    void reply.header('etag', etagOf(seen.revision)).header('cache-control', 'private, no-cache');
    return {
      ...answerOf({ ...seen, facts }),
      warnings: inWords(facts.warnings, language),
      missing: inWords(facts.missing ?? [], language),
      firm: seen.firm,
      parts: PARTY_PARTS.map((part) => ({
        part,
        firm: holderOf({ ...seen, facts }, part),
        taken: seen.taken?.[part] !== undefined,
      })),
      gate: facts.gate,
      route: facts.route,
      direction: facts.direction,
      submittedAt: seen.submittedAt,
      changedAt: seen.changedAt,
      ...(seen.acceptedAt && { acceptedAt: seen.acceptedAt }),
      ...(facts.refusedFrom !== undefined && { refusedFrom: facts.refusedFrom }),
      ...(facts.returnOf !== undefined && { returnOf: facts.returnOf }),
      ...(seen.returnedBy !== undefined && { returnedBy: seen.returnedBy }),
      ...(seen.stay && { stay: seen.stay }),
      ...(seen.plate && { plate: seen.plate }),
      ...(content && { content }),
      ...(sentBack && { sentBack: { ...sentBack, fields: inWords(sentBack.fields, language) } }),
      ...(seen.rejected && { rejected: seen.rejected }),
    };
  }
}
