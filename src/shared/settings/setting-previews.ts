import { Injectable } from '@nestjs/common';
import type { Words } from '../domain/problem.js';
import type { Setting } from './define-setting.js';
import type { Scope } from './setting-scope.js';

/** What a change would come into. */
export interface AskedPreview<T extends object = object> {
  readonly scope: Scope;
  /** In force at `from` as things stand. */
  readonly before: T;
  readonly value: T;
  readonly from: Date;
  readonly now: Date;
}

/** So many things that a change would touch, or would leave as they are. */
export interface Touched {
  readonly what: Words;
  readonly count: number;
}

type Look<T extends object> = (asked: AskedPreview<T>) => Promise<readonly Touched[]>;

/** What contexts tell about a change before it is made: how many open slots, tickets, clearances it would touch. */
@Injectable()
export class SettingPreviews {
  private readonly looks = new Map<string, Look<never>>();

  /** Called by a context's module in its constructor; a setting without it is previewed by what differs alone. */
  register<T extends object>({ name }: Setting<T>, look: Look<T>): void {
    if (this.looks.has(name)) throw new Error(`Two previews of setting ${name}`);
    this.looks.set(name, look);
  }

  async of(setting: Setting, asked: AskedPreview): Promise<readonly Touched[]> {
    return (await this.looks.get(setting.name)?.(asked as never)) ?? [];
  }
}
