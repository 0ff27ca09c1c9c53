import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsBody } from '../../shared/http/words.body.js';
import { DossierStanding } from '../dossiers/index.js';
import type { CommonGoal } from './domain/progress.js';
import { CONSENT_KNOWN_BY, type ConsentKnownBy } from './domain/team-events.js';
import type { Target, TeamLevel } from './domain/team.js';
import { TEAM_LEVELS } from './domain/team.js';

/** Of households as their latest visits found them. */
export class TeamFigures {
  @ApiProperty({ example: 42 }) households: number;
  @ApiProperty({ example: 118, description: 'People over 15 of these households: what the others are of.' })
  over15: number;
  @ApiProperty({ example: 80, description: 'Of them with the citizens’ app.' }) app: number;
  @ApiProperty({ example: 64, description: 'Of them with an account to pay from.' }) payment: number;
  @ApiProperty({ example: 12, description: 'Of them who buy or sell online.' }) shop: number;
}

export class ListedTeam extends TeamFigures {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184-03' }) code: string;
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiPropertyOptional({ type: WordsBody }) communeName?: WordsBody;
  @ApiProperty({ enum: TEAM_LEVELS }) level: TeamLevel;
  @ApiPropertyOptional({ example: 'Nà Pàn' }) place?: string;
  @ApiProperty({ example: 'Tổ công nghệ số cộng đồng thôn Nà Pàn' }) name: string;
  @ApiProperty({ example: 5 }) members: number;
  @ApiPropertyOptional({ description: 'So few households that the province is told no more of them.' }) few?: boolean;
}

export class TeamTarget implements Target {
  @ApiProperty({ example: '2026-Q4' }) period: string;
  @ApiProperty({ example: 80, description: 'Of one hundred people over 15.' }) app: number;
  @ApiProperty({ example: 70 }) payment: number;
  @ApiProperty({ example: 20 }) shop: number;
}

export class TeamTraining {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Hướng dẫn nộp hồ sơ trực tuyến' }) topic: string;
  @ApiProperty({ example: '2026-11-20' }) day: string;
  @ApiProperty({ example: 4, description: 'How many members came.' }) came: number;
}

export const TEAM_PARTS = ['MEMBER', 'LEADER', 'OFFICIAL', 'PROVINCE'] as const;
export type TeamPart = (typeof TEAM_PARTS)[number];

export class TeamAnswer extends ListedTeam {
  @ApiProperty({ example: 7 }) revision: number;
  @ApiProperty({ type: [TeamTarget] }) targets: TeamTarget[];
  @ApiProperty({ type: [TeamTraining], description: 'The latest twenty.' }) trainings: TeamTraining[];
  @ApiProperty({ enum: TEAM_PARTS, description: 'As whom the asker sees it.' }) as: TeamPart;
}

export class TeamMemberAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional({ example: 'Hoàng Văn Páo', description: 'Missing once it was erased.' }) name?: string;
  @ApiPropertyOptional({ example: '0912 345 678', description: 'For the team and its commune.' }) phone?: string;
  @ApiProperty() leader: boolean;
  @ApiProperty({ description: 'Whether he acts by an account of his own.' }) hasAccount: boolean;
  @ApiProperty({ example: '2026-03-01' }) joinedOn: string;
  @ApiPropertyOptional({ example: '2026-10-31' }) leftOn?: string;
}

export class TeamVisitAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) team: string;
  @ApiProperty({ example: '2026-11-28' }) day: string;
  @ApiProperty({ example: 1 }) revision: number;
  @ApiPropertyOptional({ example: 'Nà Pàn', description: 'For the team and its commune; missing once it was erased.' })
  hamlet?: string;
  @ApiPropertyOptional({ example: 'Hộ 12' }) household?: string;
  @ApiProperty({ example: 4 }) over15: number;
  @ApiProperty({ example: 3 }) app: number;
  @ApiProperty({ example: 2 }) payment: number;
  @ApiProperty({ example: 0 }) shop: number;
  @ApiProperty({ type: [String], example: ['1.001193'] }) helped: string[];
  @ApiPropertyOptional({ example: 'Hoàng Văn Páo' }) byName?: string;
  @ApiProperty({ description: 'Whether the asker recorded it, and may correct it.' }) mine: boolean;
  @ApiProperty({ example: 0, description: 'Visits of others to this household within a month.' }) alsoVisited: number;
  @ApiProperty({ description: 'Whether the household counts as this visit found it.' }) counts: boolean;
}

export class CommonGoalAnswer implements CommonGoal {
  @ApiProperty({ example: 24, description: 'How many teams have a goal: it is the mean of theirs.' }) teams: number;
  @ApiProperty({ example: 80, description: 'Of one hundred people over 15.' }) app: number;
  @ApiProperty({ example: 70 }) payment: number;
  @ApiProperty({ example: 20 }) shop: number;
}

export class TeamTotals extends TeamFigures {
  @ApiProperty({ example: 1_658 }) teams: number;
  @ApiProperty({ example: 9_042 }) members: number;
  @ApiPropertyOptional({ type: CommonGoalAnswer, description: 'Missing where no team has one for the period.' })
  goal?: CommonGoalAnswer;
}

export class CommuneProgress extends TeamTotals {
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiPropertyOptional({ type: WordsBody }) communeName?: WordsBody;
  @ApiPropertyOptional({ description: 'So few households that the province is told no more of them.' }) few?: boolean;
}

export class TeamProgressAnswer {
  @ApiProperty({ type: [CommuneProgress] }) items: CommuneProgress[];
  @ApiProperty({ type: TeamTotals, description: 'Without what is withheld of a commune.' }) total: TeamTotals;
  @ApiProperty({ example: '2026-Q4', description: 'The goals of which period; a quarter without has its year’s.' })
  period: string;
}

export class ActedDossier extends DossierStanding {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional({ example: 'Hoàng Thị Mây', description: 'Absent once erased.' }) applicantName?: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-30T02:50:00.000Z', description: 'When the citizen agreed.' })
  consentAt: string;
  @ApiProperty({ enum: CONSENT_KNOWN_BY, description: 'How the member knew him.' }) knownBy: ConsentKnownBy;
}
