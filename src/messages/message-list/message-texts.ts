import { Injectable } from '@nestjs/common';
import { fill } from '../../shared/domain/problem.js';
import type { Language } from '../../shared/http/language.js';
import { PlaceNames } from '../../shared/http/place-names.js';
import type { MessageParams } from '../domain/message-kinds.js';
import { NOTICES, type NoticeKind } from '../domain/notice-kinds.js';
import { shownParams } from './shown-params.js';

const PLACES = ['lane', 'yard', 'gate'];

/** What is put in words. */
export interface Worded {
  readonly kind: NoticeKind;
  readonly params: MessageParams;
  readonly code: string | null;
}

/** Words of messages, made when they are read: a place that is renamed is called so in old ones too. */
@Injectable()
export class MessageTexts {
  constructor(private readonly places: PlaceNames) {}

  async of(rows: readonly Worded[], language: Language): Promise<readonly string[]> {
    const codes = rows.flatMap(({ params }) => PLACES.flatMap((name) => String(params[name] ?? [])));
    const names = await this.places.of([...new Set(codes)]);
    return rows.map(({ kind, params, code }) =>
      fill(
        NOTICES[kind][language],
        shownParams({ ...params, code: code ?? '' }, language),
        (place) => names.get(place)?.[language],
      ),
    );
  }
}
