import { LANGUAGES, type Language } from '../../../shared/words/catalogue.js';
import type { Said } from './queries.js';

type InEach = Readonly<Record<Language, string>>;

/** A place as it stands in the form. */
export interface TypedPlace {
  readonly kind: Said['kind'];
  readonly name: InEach;
  readonly history: InEach;
  readonly address: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly keeper: string;
  readonly pictures: readonly { readonly file: string; readonly caption: string }[];
}

const EMPTY: InEach = { vi: '', zh: '', en: '' };

export const NOTHING_TYPED: TypedPlace = {
  kind: 'STREET',
  name: EMPTY,
  history: EMPTY,
  address: '',
  longitude: '',
  latitude: '',
  keeper: '',
  pictures: [],
};

/** What was written last, to be gone on with. */
export function typedOf({ kind, name, history, address = '', position, keeper, pictures }: Said): TypedPlace {
  return {
    kind,
    name: inOrder(name),
    history: inOrder(history),
    address,
    longitude: position ? String(position.longitude) : '',
    latitude: position ? String(position.latitude) : '',
    keeper,
    pictures: pictures.map(({ file, caption = '' }) => ({ file, caption })),
  };
}

/** As the server takes it. */
export function saidOf(typed: TypedPlace): Said {
  const { kind, name, history, address, longitude, latitude, keeper, pictures } = typed;
  const position = positionOf(longitude, latitude);
  return {
    kind,
    name: trimmed(name),
    history: trimmed(history),
    ...(address.trim() && { address: address.trim() }),
    ...(position && { position }),
    keeper: keeper.trim(),
    pictures: pictures.map(({ file, caption }) => ({ file, ...(caption.trim() && { caption: caption.trim() }) })),
  };
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

function trimmed(words: InEach): InEach {
  return Object.fromEntries(LANGUAGES.map((language) => [language, words[language].trim()])) as InEach;
}
