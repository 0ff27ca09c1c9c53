import { Injectable, Logger } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '../../shared/clock/clock.js';
import { FindProcedures, type Procedure } from '../procedures/index.js';
import { SearchOfAnswers, type Answerable, type Found } from './search-of-answers.js';
import { TOPIC_TITLES } from './gate-words.js';
import { TOPICS } from './domain/topics.js';
import { ASKED } from './knowledge/asked/asked.js';
import { ASKED_IN_VAIN } from './knowledge/asked-in-vain/asked-in-vain.js';
import { WAYS_OF_PROCEDURES } from './knowledge/procedure-ways.js';
import { WAYS_OF_TOPICS } from './knowledge/topic-ways.js';

/** A procedure that the province publishes is found after so long at the latest. */
const READ_AGAIN_MS = 60_000;
const PAGE = 100;

/** All that can be answered, and the search over it. Kept in memory; answers themselves are made of what stands now. */
@Injectable()
export class AnswerBook {
  /** `of`: what was read, told apart by its text. */
  private kept: { readonly search: SearchOfAnswers; readonly of: string; readonly at: number } | undefined;
  private reading: Promise<SearchOfAnswers> | undefined;

  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  async find(question: string): Promise<Found> {
    return (await this.search()).find(question);
  }

  private async search(): Promise<SearchOfAnswers> {
    if (this.kept && this.now - this.kept.at < READ_AGAIN_MS) return this.kept.search;
    this.reading ??= this.readOrKept().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  /** What was read before still answers, and is read again in its time; without it nothing does. */
  private async readOrKept(): Promise<SearchOfAnswers> {
    const { kept } = this;
    try {
      return await this.read();
    } catch (error) {
      if (!kept) throw error;
      new Logger('assistant').warn(`Procedures could not be read, those read before answer: ${String(error)}`);
      this.kept = { ...kept, at: this.now };
      return kept.search;
    }
  }

  private get now(): number {
    return this.clock.now().getTime();
  }

  private async read(): Promise<SearchOfAnswers> {
    const procedures: Procedure[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.questions.execute(new FindProcedures({ limit: PAGE, cursor }));
      procedures.push(...page.items);
      cursor = page.next;
    } while (cursor);
    // The gate stands still while a search is built, so it is built when there is something new.
    const of = JSON.stringify(procedures);
    const search = this.kept?.of === of ? this.kept.search : searchOver(procedures);
    this.kept = { search, of, at: this.now };
    return search;
  }
}

/** The search over procedures as they are published, and the topics of the gate. */
export function searchOver(procedures: readonly Pick<Procedure, 'code' | 'vi' | 'en' | 'details'>[]): SearchOfAnswers {
  return new SearchOfAnswers(
    [
      ...procedures.map(answerableOf),
      ...TOPICS.map((id) => ({
        id,
        names: [TOPIC_TITLES[id].vi, TOPIC_TITLES[id].en],
        called: WAYS_OF_TOPICS[id] ?? [],
        asked: ASKED[id] ?? [],
      })),
    ],
    ASKED_IN_VAIN,
  );
}

function answerableOf({ code, vi, en, details }: Pick<Procedure, 'code' | 'vi' | 'en' | 'details'>): Answerable {
  const ways = Object.hasOwn(WAYS_OF_PROCEDURES, code) ? (WAYS_OF_PROCEDURES[code] ?? []) : [];
  const asked = Object.hasOwn(ASKED, code) ? (ASKED[code] ?? []) : [];
  return {
    id: code,
    names: [vi, en],
    called: [...(details?.alsoCalled ?? []), ...ways],
    asked,
    about: textsIn(details),
  };
}

/** Every text of it in the languages that questions are asked in. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, each]) => (name === 'zh' ? [] : textsIn(each)));
}
