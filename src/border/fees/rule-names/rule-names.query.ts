import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import type { Words } from '../../../shared/domain/problem.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { WordsAnswer } from '../../../shared/http/words-answer.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { ruleNames } from '../domain/tariff.js';
import { TARIFF } from '../settings/tariff.setting.js';

/** A rule or factor of the tariff as people call it. */
export class RuleNameAnswer {
  @ApiProperty({ example: 'nq09-fresh-vegetables-under-2t' }) rule: string;
  @ApiProperty({ type: WordsAnswer }) name: WordsAnswer;
}

/** The names of all rules and factors that invoices may name: of the tariffs of before too, the newest name of each. */
export class RuleNames extends Query<ReadonlyMap<string, Words>> {}

@QueryHandler(RuleNames)
export class RuleNamesHandler implements IQueryHandler<RuleNames> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ReadonlyMap<string, Words>> {
    const { state } = await this.store.load(settingStream(TARIFF));
    const tariffs = [state.published, ...state.values.map(({ value }) => value), inForce(state, this.clock.now())];
    return new Map(tariffs.flatMap((tariff) => [...ruleNames(tariff)]));
  }
}
