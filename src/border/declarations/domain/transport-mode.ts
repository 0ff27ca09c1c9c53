import { bare, wrong, type Checked } from './checked.js';

/** Modes as the customs system VNACCS writes them: road is 4. */
export const VNACCS_MODES = {
  AIR: '1',
  SEA_CONTAINER: '2',
  SEA_BULK: '3',
  ROAD: '4',
  RAIL: '5',
  INLAND_WATER: '6',
  OTHER: '9',
} as const;
export type VnaccsMode = keyof typeof VNACCS_MODES;

/** Modes as UN/CEFACT Recommendation 19 writes them: road is 3. */
export const REC19_MODES = {
  NOT_SPECIFIED: '0',
  MARITIME: '1',
  RAIL: '2',
  ROAD: '3',
  AIR: '4',
  MAIL: '5',
  MULTIMODAL: '6',
  FIXED_INSTALLATION: '7',
  INLAND_WATER: '8',
  NOT_APPLICABLE: '9',
} as const;
export type Rec19Mode = keyof typeof REC19_MODES;

const AS_REC19: Readonly<Record<VnaccsMode, Rec19Mode>> = {
  AIR: 'AIR',
  SEA_CONTAINER: 'MARITIME',
  SEA_BULK: 'MARITIME',
  ROAD: 'ROAD',
  RAIL: 'RAIL',
  INLAND_WATER: 'INLAND_WATER',
  OTHER: 'NOT_SPECIFIED',
};

/** The mode behind a VNACCS digit. */
export function checkVnaccsMode(text: string): Checked<VnaccsMode> {
  return named(VNACCS_MODES, text);
}

/** The mode behind a digit of UN Recommendation 19. */
export function checkRec19Mode(text: string): Checked<Rec19Mode> {
  return named(REC19_MODES, text);
}

/** The same mode in UN terms; the way back is not unique. */
export function asRec19(mode: VnaccsMode): Rec19Mode {
  return AS_REC19[mode];
}

function named<M extends string>(modes: Readonly<Record<M, string>>, text: string): Checked<M> {
  const digit = bare(text);
  for (const mode in modes) if (modes[mode] === digit) return { value: mode };
  return wrong('transport-mode', { digits: Object.values(modes).join(', ') });
}
