import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdentityKeys } from './keys.js';
import { Person } from './person.entity.js';

const HOURS = 72;
const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,6})\.([\w-]{43})$/;

/** One-time links by which a person sets his password. A newer one makes the older worthless. */
@Injectable()
export class Links {
  constructor(private readonly keys: IdentityKeys) {}

  /** Makes the person's next link good for three days; the caller saves the person. */
  renew(person: Person): void {
    person.linkNumber += 1;
    person.linkExpiresAt = new Date(Date.now() + HOURS * 3_600_000);
  }

  /** The secret part of the link is behind `#`, so that it reaches no server log. */
  pathOf(person: string, number: number): string {
    return `/set-password#${person}.${number}.${this.keys.tag('link', person, number)}`;
  }

  /** The person whose link this is, locked; undefined when it was used, replaced, is over or not ours. */
  async owner(tx: EntityManager, token: string): Promise<Person | undefined> {
    const [, id, number = '', tag = ''] = FORM.exec(token) ?? [];
    if (id === undefined || !this.keys.isTag(tag, 'link', id, Number(number))) return undefined;
    const person = await tx.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const open =
      person?.linkNumber === Number(number) && person.linkExpiresAt && person.linkExpiresAt.getTime() > Date.now();
    return open && person.status !== 'DEACTIVATED' ? person : undefined;
  }
}
