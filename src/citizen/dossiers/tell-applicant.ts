import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileStore, type FoundFile } from '../../files/index.js';
import { AddressBooks, Deliveries, type GivenAddresses, type Notice } from '../../messages/index.js';
import { Clock } from '../../shared/clock/clock.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import type { DossierEvent } from './domain/dossier-events.js';
import { CLOCK_STANDS, OVER } from './domain/dossier-state.js';
import { DossierRow } from './dossier.entity.js';
import { SealedDossiers } from './sealed-dossiers.js';

export const TELL_LATE = 'tell-late-dossiers';
export const TELL_INFECTED = 'tell-infected-files';
/** So many are read at once. */
const AT_ONCE = 500;
/** What has been late, or was found infected, for longer was told, or is older than any message is good for. */
const LATE_DAYS = 3;

type Said = Pick<Notice, 'kind' | 'params'>;

/** What the applicant is told of an event; undefined where there is nothing for him to know. */
export function saidOf({ type, data }: DossierEvent): Said | undefined {
  switch (type) {
    case 'DossierSubmitted':
      return { kind: 'DOSSIER_SENT', params: {} };
    case 'DossierReceived':
      return { kind: 'DOSSIER_RECEIVED', params: { dueAt: data.dueAt } };
    case 'DossierNotReceived':
      return { kind: 'DOSSIER_NOT_RECEIVED', params: {} };
    case 'DossierForwarded':
      return { kind: 'DOSSIER_FORWARDED', params: {} };
    case 'DossierSupplementAsked':
      return { kind: 'DOSSIER_SUPPLEMENT', params: {} };
    case 'DossierFeeAsked':
      return { kind: 'DOSSIER_FEE', params: { dong: data.dong } };
    case 'DossierExemptionRefused':
      return data.dong > 0 ? { kind: 'DOSSIER_FEE', params: { dong: data.dong } } : undefined;
    case 'DossierStopped':
      return { kind: 'DOSSIER_STOPPED', params: {} };
    case 'DossierFinished':
      return { kind: 'DOSSIER_RESULT', params: {} };
    default:
      return undefined;
  }
}

/** Reaction: whoever applied is told what became of his dossier, also without an account, by what he gave with it. */
@Injectable()
export class TellApplicant implements Reaction<DossierEvent> {
  readonly name = 'tell-applicant';
  readonly types = [
    'DossierSubmitted',
    'DossierReceived',
    'DossierNotReceived',
    'DossierForwarded',
    'DossierSupplementAsked',
    'DossierFeeAsked',
    'DossierExemptionRefused',
    'DossierStopped',
    'DossierFinished',
  ] as const;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sealed: SealedDossiers,
    private readonly files: FileStore,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
    books: AddressBooks,
  ) {
    books.register('dossier', (dossier) => this.given(dossier));
  }

  react: Reaction<DossierEvent>['react'] = async (event) => {
    const said = saidOf(event);
    if (said) await this.tell(event.data.dossier, event.id, said, event.data.at);
  };

  /** Tells of what a deadline went by, once each; a job calls it. @returns how many there were */
  async tellLate(): Promise<number> {
    const now = this.clock.now();
    let last: { id: string; dueAt: Date } | undefined;
    let told = 0;
    for (;;) {
      const late: { id: string; dueAt: Date }[] = await this.source.query(
        `SELECT id, due_at AS "dueAt" FROM dossier
         WHERE due_at < $1 AND due_at > $1::timestamptz - make_interval(days => ${LATE_DAYS}) AND state <> ALL ($2)
           AND ($3::timestamptz IS NULL OR (due_at, id) > ($3, $4::uuid))
         ORDER BY due_at, id LIMIT ${AT_ONCE}`,
        [now, [...OVER, ...CLOCK_STANDS], last?.dueAt ?? null, last?.id ?? null],
      );
      for (const { id, dueAt } of late) {
        const due = dueAt.toISOString();
        await this.tell(id, `late-${id}-${due}`, { kind: 'DOSSIER_LATE', params: {} }, due);
      }
      told += late.length;
      last = late.at(-1);
      if (late.length < AT_ONCE) return told;
    }
  }

  /** Tells of files in which a virus was found after they were sent, once each; a job calls it. @returns how many there were */
  async tellInfected(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - LATE_DAYS * 86_400_000);
    let last: FoundFile | undefined;
    let told = 0;
    for (;;) {
      const found = await this.files.infected(since, last);
      last = found.at(-1);
      if (!last) return told;
      const ofOpen: { id: string; dossier: string }[] = await this.source.query(
        `SELECT f.id, f.dossier FROM dossier_file f JOIN dossier d ON d.id = f.dossier
         WHERE f.id = ANY($1) AND f.sent AND d.state <> ALL($2)`,
        [found.map(({ id }) => id), OVER],
      );
      for (const { id, dossier } of ofOpen) {
        const at = new Date(found.find((each) => each.id === id)?.at ?? since);
        await this.tell(dossier, `infected-${id}`, { kind: 'DOSSIER_FILE', params: {} }, at.toISOString());
      }
      told += ofOpen.length;
    }
  }

  private async tell(dossier: string, cause: string, said: Said, occurredAt: string): Promise<void> {
    const row = await this.source.manager.findOne(DossierRow, {
      select: { id: true, code: true, owner: true, office: true },
      where: { id: dossier },
    });
    if (!row) return;
    const { code, owner, office } = row;
    const path = `/citizen/dossiers/${dossier}`;
    await this.deliveries.tellSender(
      { cause, ...said, code, path, about: `dossier-${dossier}`, office, occurredAt },
      { source: 'dossier', of: dossier, path: '/citizen/follow', account: owner ?? undefined },
    );
  }

  private async given(dossier: string): Promise<GivenAddresses | undefined> {
    const person = (await this.sealed.people([dossier])).get(dossier);
    if (!person) return undefined;
    const { phone, email } = person.applicant;
    return { SMS: phone, ...(email !== undefined && { EMAIL: email }) };
  }
}
