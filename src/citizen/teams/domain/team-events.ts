import type { Target, TeamLevel } from './team.js';

interface Of {
  readonly team: string;
  readonly at: string;
}

/** How a member knew whom he acted for. */
export const CONSENT_KNOWN_BY = ['ID_CARD', 'VNEID', 'KNOWN_IN_HAMLET', 'VOUCHED_FOR'] as const;
export type ConsentKnownBy = (typeof CONSENT_KNOWN_BY)[number];

/**
 * What teams tell the log: references, days and goals. What members are called, which household was visited and what it has
 * stay in the tables.
 */
export type TeamEvent =
  | { type: 'TeamFounded'; data: Of & { code: string; commune: string; level: TeamLevel } }
  | {
      type: 'TeamMemberJoined';
      data: Of & { member: string; on: string; leader: boolean; account?: string };
    }
  | { type: 'TeamMemberLeft'; data: Of & { member: string; on: string } }
  | { type: 'TeamLeaderNamed'; data: Of & { member: string } }
  | { type: 'TeamTrainingHeld'; data: Of & { training: string; on: string; came: readonly string[] } }
  | { type: 'TeamTargetSet'; data: Of & { period: string } & Target }
  | { type: 'TeamVisitRecorded'; data: Of & { visit: string; revision: number; on: string } }
  | { type: 'TeamVisitCorrected'; data: Of & { visit: string; revision: number; on: string } }
  | {
      type: 'TeamConsentTaken';
      data: Of & { dossier: string; knownBy: ConsentKnownBy; words: string; givenAt: string };
    };

export const TEAM_EVENTS = [
  'TeamFounded',
  'TeamMemberJoined',
  'TeamMemberLeft',
  'TeamLeaderNamed',
  'TeamTrainingHeld',
  'TeamTargetSet',
  'TeamVisitRecorded',
  'TeamVisitCorrected',
  'TeamConsentTaken',
] as const satisfies readonly TeamEvent['type'][];
