import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { refuse } from '../../../shared/http/http-problems.js';

const WINDOW_MS = 600_000;
/** Tries in ten minutes: enough for a driver's typos, too few to guess a plate's end. */
const FROM_ADDRESS = 30;
const FOR_CODE = 10;

/**
 * Counts look-ups by address and by code, in real time, in the memory of this server alone: nothing about who asked is
 * kept. Several servers allow as many times more.
 */
@Injectable()
export class LookupBudget {
  private readonly counts = new LRUCache<string, { used: number; until: number }>({ max: 50_000 });

  /** Counts one try. Throws `too-many-requests`. */
  take(address: string, code: string, now: number): void {
    this.count(`address ${address}`, FROM_ADDRESS, now);
    this.count(`code ${code}`, FOR_CODE, now);
  }

  private count(key: string, limit: number, now: number): void {
    const known = this.counts.get(key);
    const count = known && known.until > now ? known : { used: 0, until: now + WINDOW_MS };
    count.used += 1;
    this.counts.set(key, count);
    if (count.used > limit) throw refuse('too-many-requests', { seconds: Math.ceil((count.until - now) / 1000) });
  }
}
