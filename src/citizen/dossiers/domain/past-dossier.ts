import { folded } from '../../../shared/domain/folded.js';

/** A line of the index of digitised dossiers. */
export interface PastDossier {
  readonly office: string;
  readonly code: string;
  readonly procedure: string;
  readonly day: string;
  readonly name: string;
  readonly idNumber?: string;
  /** Name of the scan, beside the index. */
  readonly file: string;
  /** Somebody looked: it is not the dossier that it looks like. */
  readonly distinct: boolean;
}

/** The columns that an index must have; `idNumber` and `distinct` may be there. */
export const PAST_COLUMNS = ['office', 'code', 'procedure', 'day', 'name', 'file'] as const;

const DAY = /^(?:((?:19|20)\d{2})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2}))$/;

/** What a line says, or what is wrong with it. */
export function pastDossier(cells: Readonly<Record<string, unknown>>, today: string): PastDossier | string {
  const cell = (name: string): string => {
    const value = cells[name];
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  const [office, code, procedure, name, file] = ['office', 'code', 'procedure', 'name', 'file'].map(cell) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (!/^(?:\d{5}|[A-Z]{2,10})$/.test(office)) return `${office || 'an empty value'} is not the code of an office`;
  if (!code || code.length > 60) return 'has no code of at most 60 signs';
  if (!/^\d\.\d{6}$/.test(procedure)) return `${procedure || 'an empty value'} is not the code of a procedure`;
  const day = dayOf(cell('day'));
  if (day === undefined || day > today) return `${cell('day') || 'an empty value'} is not a day that has been`;
  if (!name || name.length > 120) return 'has no name of at most 120 signs';
  // A name, never a way to another folder.
  if (!file || /[/\\]/.test(file) || file.startsWith('.'))
    return `${file || 'an empty value'} is not the name of a scan`;
  const idNumber = cell('idNumber');
  if (idNumber && !/^0\d{11}$/.test(idNumber)) return `${idNumber} is not a personal number`;
  const distinct = /^(?:yes|x|1|có)$/i.test(cell('distinct'));
  return { office, code, procedure, day, name, ...(idNumber && { idNumber }), file, distinct };
}

/** What is the same of two dossiers of one person, procedure and day: whoever has a number is known by it, else by his name. */
export function sameAs({ procedure, day, name, idNumber }: PastDossier): string {
  return JSON.stringify([procedure, day, idNumber ?? folded(name).replaceAll(/\s+/g, ' ')]);
}

function dayOf(text: string): string | undefined {
  const [, year, month, date, ownDate, ownMonth, ownYear] = DAY.exec(text) ?? [];
  const day = year
    ? `${year}-${month}-${date}`
    : ownYear && `${ownYear}-${ownMonth?.padStart(2, '0')}-${ownDate?.padStart(2, '0')}`;
  if (!day) return undefined;
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? undefined : day;
}
