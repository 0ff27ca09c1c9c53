import { LANGUAGES, type Language } from '../../../shared/words/catalogue.js';
import type { Said } from './queries.js';

type InEach = Readonly<Record<Language, string>>;
type InOthers = Omit<InEach, 'vi'>;

export interface TypedPicture {
  readonly file: string;
  readonly caption: string;
  readonly captionIn: InOthers;
}

/** A place as it stands in the form. */
export interface TypedPlace {
  readonly kind: Said['kind'];
  readonly name: InEach;
  readonly history: InEach;
  readonly address: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly keeper: string;
  readonly keeperIn: InOthers;
  readonly pictures: readonly TypedPicture[];
}

/** A place that is worked on: what is typed, and the revision and words that stood there when that began. */
export interface Work {
  readonly revision: number;
  readonly said: Said;
  readonly typed: TypedPlace;
}

const EMPTY: InEach = { vi: '', zh: '', en: '' };
const IN_NONE: InOthers = { zh: '', en: '' };

export const NOTHING_TYPED: TypedPlace = {
  kind: 'STREET',
  name: EMPTY,
  history: EMPTY,
  address: '',
  longitude: '',
  latitude: '',
  keeper: '',
  keeperIn: IN_NONE,
  pictures: [],
};

/** A picture that was just handed in. */
export const nothingTypedOf = (file: string): TypedPicture => ({ file, caption: '', captionIn: IN_NONE });

/** What was written last, to be gone on with. */
export function typedOf({ kind, name, history, address = '', position, keeper, keeperIn, pictures }: Said): TypedPlace {
  return {
    kind,
    name: inOrder(name),
    history: inOrder(history),
    address,
    longitude: position ? String(position.longitude) : '',
    latitude: position ? String(position.latitude) : '',
    keeper,
    keeperIn: typedIn(keeperIn),
    pictures: pictures.map(({ file, caption = '', captionIn }) => ({ file, caption, captionIn: typedIn(captionIn) })),
  };
}

/** As the server takes it. */
export function saidOf(typed: TypedPlace): Said {
  const { kind, name, history, address, longitude, latitude, keeper, keeperIn, pictures } = typed;
  const position = positionOf(longitude, latitude);
  return {
    kind,
    name: trimmed(name),
    history: trimmed(history),
    ...(address.trim() && { address: address.trim() }),
    ...(position && { position }),
    keeper: keeper.trim(),
    ...saidIn('keeperIn', keeperIn),
    pictures: pictures.map(({ file, caption, captionIn }) => ({
      file,
      ...(caption.trim() && { caption: caption.trim() }),
      ...saidIn('captionIn', captionIn),
    })),
  };
}

/** A place before anything is typed. */
export function beginning({ revision, said }: Pick<Work, 'revision' | 'said'>): Work {
  return { revision, said, typed: typedOf(said) };
}

/** The work once `said` was saved of it: what was typed meanwhile stays. */
export function afterSaving(work: Work, { revision, said }: Pick<Work, 'revision' | 'said'>): Work {
  return { ...work, revision, said };
}

/** Whether nothing is typed that does not stand there. */
export function isUntouched(work: Work, now: Pick<Work, 'said'>): boolean {
  return [work, now].some(({ said }) => isSame(work.typed, said));
}

/**
 * The work once the place stands otherwise, changed by somebody else or saved: who has nothing typed goes on with what stands
 * there now. Who has keeps the revision that he began with, so that what he did not see is not written over.
 */
export function goOn(work: Work, now: Pick<Work, 'revision' | 'said'>): Work {
  return work.revision < now.revision && isUntouched(work, now) ? beginning(now) : work;
}

function isSame(typed: TypedPlace, said: Said): boolean {
  return JSON.stringify(saidOf(typed)) === JSON.stringify(saidOf(typedOf(said)));
}

/** Degrees as people write them, a comma too; one of the two alone is sent as it is, so that the server names it. */
function positionOf(longitude: string, latitude: string): Said['position'] | undefined {
  if (!longitude.trim() && !latitude.trim()) return undefined;
  const degrees = (text: string) => Number(text.trim().replace(',', '.') || 'none');
  return { longitude: degrees(longitude), latitude: degrees(latitude) };
}

/** A database keeps members in an order of its own. */
function inOrder(words: InEach): InEach {
  return { vi: words.vi, zh: words.zh, en: words.en };
}

function typedIn({ zh = '', en = '' }: Partial<InOthers> = {}): InOthers {
  return { zh, en };
}

/** Under its name, without the languages in which nothing is typed; nothing at all where that is both. */
function saidIn<N extends string>(name: N, typed: InOthers): { readonly [K in N]?: Partial<InOthers> } {
  const [zh, en] = [typed.zh.trim(), typed.en.trim()];
  const said = { ...(zh && { zh }), ...(en && { en }) };
  return (zh || en ? { [name]: said } : {}) as { readonly [K in N]?: Partial<InOthers> };
}

function trimmed(words: InEach): InEach {
  return Object.fromEntries(LANGUAGES.map((language) => [language, words[language].trim()])) as InEach;
}
