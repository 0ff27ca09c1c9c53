import type { Agency } from '../../../shared/domain/place.js';
import { GOODS_PAPERS, PAPERS, PAPER_KINDS, type PaperKind } from './paper-kinds.js';

const PHOTOS = ['VEHICLE_PHOTO', 'SEAL_PHOTO', 'CARGO_PHOTO', 'OTHER'] as const;
/** What a photo or PDF shows: a paper, or the thing itself. */
export const ATTACHMENT_KINDS = [...PAPER_KINDS, ...PHOTOS] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

interface Matter {
  /** A field of the same matter: whose part it is, is the file's too. */
  readonly path: string;
  /** Agencies that need it. */
  readonly agencies: readonly Agency[];
}

const THINGS: Readonly<Record<(typeof PHOTOS)[number], Matter>> = {
  VEHICLE_PHOTO: { path: 'vehicle.plate', agencies: ['BORDER_GUARD', 'CUSTOMS'] },
  SEAL_PHOTO: { path: 'containers.0.seals', agencies: ['BORDER_GUARD', 'CUSTOMS'] },
  CARGO_PHOTO: {
    path: 'goods',
    agencies: ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'],
  },
  OTHER: { path: 'route', agencies: ['CUSTOMS'] },
};

function isPaper(kind: AttachmentKind): kind is PaperKind {
  return PAPER_KINDS.some((each) => each === kind);
}

/** Whose matter a file of a kind is. */
export function matterOf(kind: AttachmentKind): Matter {
  if (!isPaper(kind)) return THINGS[kind];
  const { agencies } = PAPERS[kind];
  if (kind === 'QUARANTINE_CERTIFICATE') return { path: 'quarantineCertificate', agencies };
  return { path: GOODS_PAPERS.some((each) => each === kind) ? 'goodsPapers' : 'papers', agencies };
}
