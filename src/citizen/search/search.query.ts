import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { folded } from '../../shared/domain/folded.js';
import type { Words } from '../../shared/domain/problem.js';
import type { FoundThings, Looked, SearchSource } from '../../shared/search/search-source.js';
import { SOURCES, type SearchKind } from './sources.js';

/** What was found of one kind. */
export interface FoundKind extends FoundThings {
  readonly kind: SearchKind;
  readonly name: Words;
  readonly guessed: boolean;
}

/** Looks through everything public, or through one kind of it; kinds of which nothing was found are left out. */
export class SearchEverything extends Query<readonly FoundKind[]> {
  constructor(
    readonly looked: Looked,
    readonly kind?: SearchKind,
  ) {
    super();
  }
}

@QueryHandler(SearchEverything)
export class SearchEverythingHandler implements IQueryHandler<SearchEverything> {
  constructor(private readonly questions: QueryBus) {}

  /** Throws `malformed-request`. */
  async execute({ looked, kind }: SearchEverything): Promise<readonly FoundKind[]> {
    const sources: readonly SearchSource<SearchKind>[] = SOURCES.filter(
      (source) => kind === undefined || source.kind === kind,
    );
    const found: FoundKind[] = [];
    // One after the other: whoever types holds one connection, not one for every module.
    for (const { kind: of, name, find } of sources) {
      const things = await find(this.questions, looked);
      if (things.items.length > 0) found.push({ ...things, kind: of, name, guessed: things.guessed ?? false });
    }
    // What is called nearly so is told only where nothing holds the words.
    const meant = found.filter(({ guessed }) => !guessed);
    if (meant.length === 0) return found;
    // What is called by these very words stands before what holds them somewhere.
    return [
      ...meant.filter((each) => isCalled(each, looked.text)),
      ...meant.filter((each) => !isCalled(each, looked.text)),
    ];
  }
}

/** Whether one of the things that are shown has these words in its title, in their order. */
function isCalled({ items }: FoundThings, text: string): boolean {
  const words = folded(text).replaceAll(/\s+/g, ' ');
  return items.some(({ title: { vi, zh = '', en = '' } }) => [vi, zh, en].some((said) => folded(said).includes(words)));
}
