import type { Words } from '../../shared/domain/problem.js';
import { feeDue } from './domain/dossier-acts.js';
import { stateNumber } from './domain/dossier-state.js';
import type { DossierStanding, ListedDossier } from './dossier.answer.js';
import type { DossierRow } from './dossier.entity.js';
import type { DossierPerson } from './sealed-dossiers.js';

type Standing = Pick<DossierRow, 'sentAt' | 'dueAt' | 'endedAt' | 'inTime' | 'dossier' | 'asked'>;

interface Around {
  readonly now: Date;
  readonly offices: ReadonlyMap<string, Words>;
}

/** Where a dossier stands: no word about a person. */
export function standingOf(
  { dossier, asked, sentAt, dueAt, endedAt, inTime }: Standing,
  { now, offices }: Around,
): DossierStanding {
  const { code, procedure, office, state } = dossier;
  const officeName = offices.get(office);
  return {
    code,
    procedure,
    name: asked.name,
    office,
    ...(officeName && { officeName }),
    state,
    number: stateNumber(state),
    sentAt: sentAt.toISOString(),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
    overdue: (dueAt !== null && dueAt < now) || (dossier.late === true && endedAt === null),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(inTime !== null && { inTime }),
    feeDue: feeDue(dossier),
  };
}

/** A dossier in a list: the office sees who works on it, and what waits for a signature. */
export function listed(
  row: Standing & Pick<DossierRow, 'id'>,
  around: Around & {
    readonly names: ReadonlyMap<string, string>;
    readonly forOffice: boolean;
    readonly person?: DossierPerson | undefined;
  },
): ListedDossier {
  const { channel, revision, official, stars, state, proposal } = row.dossier;
  const officialName = official === undefined ? undefined : around.names.get(official);
  return {
    id: row.id,
    ...standingOf(row, around),
    channel,
    revision,
    ...(around.forOffice && official !== undefined && { official, ...(officialName && { officialName }) }),
    ...(around.person && { applicantName: around.person.applicant.name }),
    ...(stars !== undefined && { stars }),
    ...(around.forOffice && { toSign: state === 'IN_PROCESS' && proposal !== undefined }),
  };
}
