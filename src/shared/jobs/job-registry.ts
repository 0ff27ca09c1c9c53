import { Injectable } from '@nestjs/common';
import type { JobKind } from './job-kind.js';

/** The kinds of jobs that there are. Modules register theirs at boot, in every process. */
@Injectable()
export class JobRegistry {
  private readonly kinds = new Map<string, JobKind>();

  /** Registers a kind. Two of one name are a programming error and throw: one of them would never run. */
  handle(kind: JobKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`Two handlers take job ${kind.name}`);
    this.kinds.set(kind.name, kind);
  }

  /** Throws when nobody handles it. */
  kindOf(name: string): JobKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`Nobody handles job ${name}`);
    return kind;
  }

  get all(): readonly JobKind[] {
    return [...this.kinds.values()];
  }
}
