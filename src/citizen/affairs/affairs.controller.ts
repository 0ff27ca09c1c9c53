import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { DossierPayment, ListDossiers, ListedDossier, MyDossierPayments } from '../dossiers/index.js';
import { ListPetitions, ListedPetition } from '../petitions/index.js';

class FirstPage {
  @ApiPropertyOptional({
    example: 'eyJhdCI6IjIwMjYtMTEtMjJUMDE6MDA6MDAuMDAwWiJ9',
    description: 'Cursor of its next page, to be read from its own list.',
  })
  readonly next?: string;
  @ApiProperty() readonly position: number;
  @ApiProperty() readonly stale: boolean;
}

export class DossiersFirst extends FirstPage {
  @ApiProperty({ type: [ListedDossier] }) readonly items: readonly ListedDossier[];
}

export class PetitionsFirst extends FirstPage {
  @ApiProperty({ type: [ListedPetition] }) readonly items: readonly ListedPetition[];
}

export class PaymentsFirst extends FirstPage {
  @ApiProperty({ type: [DossierPayment] }) readonly items: readonly DossierPayment[];
}

/** The first page of each of a citizen's lists. */
export class MyAffairs {
  @ApiProperty({ type: DossiersFirst }) readonly dossiers: DossiersFirst;
  @ApiProperty({ type: PetitionsFirst }) readonly petitions: PetitionsFirst;
  @ApiProperty({ type: PaymentsFirst }) readonly payments: PaymentsFirst;
}

@ApiTags('dossiers')
@Controller()
export class AffairsController {
  constructor(private readonly questions: QueryBus) {}

  @Get('my-affairs')
  @Allow('CITIZEN')
  @QuestionRoute({
    summary: 'What I have going: the first page of my dossiers, petitions and payments',
    answer: MyAffairs,
    refusals: ['malformed-request'],
  })
  async mine(@By() by: Principal, @Query() { limit, after }: PageQuery): Promise<MyAffairs> {
    const page = { limit, ...(after !== undefined && { after }) };
    const [dossiers, petitions, payments] = await Promise.all([
      this.questions.execute(new ListDossiers(by, page)),
      this.questions.execute(new ListPetitions(by, page)),
      this.questions.execute(new MyDossierPayments(by, page)),
    ]);
    return { dossiers, petitions, payments };
  }

  @Get('my-payments')
  @Allow('CITIZEN')
  @QuestionRoute({
    summary: 'Fees of my dossiers, due and paid, those of the newest first',
    answer: DossierPayment,
    list: true,
    refusals: ['malformed-request'],
  })
  payments(@By() by: Principal, @Query() page: PageQuery): Promise<Page<DossierPayment>> {
    return this.questions.execute(new MyDossierPayments(by, page));
  }
}
