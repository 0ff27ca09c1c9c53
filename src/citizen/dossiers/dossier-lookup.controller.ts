import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { CivilServantsOfOffice, type CivilServant } from '../../identity/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By, Public } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { hostOfAddress } from '../../shared/http/host.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { TryBudgets, type TryLane } from '../../shared/http/try-budgets.js';
import { typedDossierCode } from './domain/dossier-code.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';
import { TrackedDossier } from './dossier.answer.js';
import { TrackDossier } from './dossier-by-id.query.js';

/**
 * *Default*: enough for a family that looks every day, too few for four digits. Each address has its own for a dossier: a
 * stranger who knows the code uses up none but his own.
 */
const LOOKS_OF = 10;
const LOOKS_FROM = 60;
const MINUTES = 60;

export class DossierLookupBody {
  @ApiProperty({ example: 'H37.06184-261130-0001', description: 'In any spelling.' })
  @IsString()
  @MaxLength(60)
  code: string;
  @ApiProperty({ example: '5678', description: 'The last four digits of the telephone that was given.' })
  @Matches(/^\d{4}$/)
  phoneEnd: string;
}

export class CivilServantAnswer implements CivilServant {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Công chức · Đồng Đăng' }) name: string;
}

export class CivilServantsAnswer {
  @ApiProperty({ type: [CivilServantAnswer] }) items: CivilServantAnswer[];
}

@ApiTags('dossiers')
@Controller()
export class DossierLookupController {
  constructor(
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
  ) {}

  /** A body, so that code and telephone stand in no server's log. */
  @Post('dossier-lookup')
  @HttpCode(200)
  @Public()
  @NotACommand()
  @QuestionRoute({
    summary: 'Where a dossier stands, by its code and the end of the telephone number, without a sign-in.',
    answer: TrackedDossier,
    refusals: ['not-found', 'too-many-requests'],
  })
  async lookUp(@Body() { code, phoneEnd }: DossierLookupBody, @Ip() address: string): Promise<TrackedDossier> {
    const typed = typedDossierCode(code);
    await this.tries.take(lanes(hostOfAddress(address), typed ?? ''));
    return this.questions.execute(new TrackDossier(typed ?? '', phoneEnd));
  }

  @Get('office-civil-servants')
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({ summary: 'Who of my office may be given a dossier.', answer: CivilServantsAnswer })
  async servants(@By() { office = '' }: Principal): Promise<CivilServantsAnswer> {
    return { items: [...(await this.questions.execute(new CivilServantsOfOffice(office)))] };
  }
}

function lanes(address: string, code: string): readonly TryLane[] {
  return [
    { kind: 'dossier-lookup from', of: address, limit: LOOKS_FROM, minutes: MINUTES },
    { kind: 'dossier-lookup of', of: JSON.stringify([address, code]), limit: LOOKS_OF, minutes: MINUTES },
  ];
}
