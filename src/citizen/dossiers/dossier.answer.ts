import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Words } from '../../shared/domain/problem.js';
import { WordsAnswer } from '../../shared/http/words-answer.js';
import { FormFieldBody, NeededPaperBody, TimeLimitBody } from '../procedures/index.js';
import { ApplicantBody } from './applicant.body.js';
import {
  DOSSIER_ACTS,
  DOSSIER_STATES,
  PARTIES,
  type DossierActKind,
  type DossierState,
  type Party,
} from './domain/dossier-state.js';
import { CHANNELS, FEE_MEANS, OUTCOMES, type DossierChannel, type FeeMeans, type Outcome } from './domain/dossier.js';

const INSTANT = { format: 'date-time' } as const;

/** Where a dossier stands, for everyone who may know of it. */
export class DossierStanding {
  @ApiProperty({ example: 'H37.06184-261130-0001' }) code: string;
  @ApiProperty({ example: '1.001193' }) procedure: string;
  @ApiProperty({ type: WordsAnswer }) name: Words;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsAnswer }) officeName?: Words;
  @ApiProperty({ enum: DOSSIER_STATES }) state: DossierState;
  @ApiProperty({ example: 4, description: 'As the national portal counts states, 1 to 10.' }) number: number;
  @ApiProperty(INSTANT) sentAt: string;
  @ApiPropertyOptional({ ...INSTANT, description: 'By when the office acts; absent while the clock stands.' })
  dueAt?: string;
  @ApiProperty({ description: 'Whether that time is over, or one of before was.' }) overdue: boolean;
  @ApiPropertyOptional(INSTANT) endedAt?: string;
  @ApiPropertyOptional({ description: 'Of a finished one.' }) inTime?: boolean;
  @ApiProperty({ example: 8_000, description: 'What is still to be paid, in đồng.' }) feeDue: number;
}

/** A dossier in a list. */
export class ListedDossier extends DossierStanding {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CHANNELS }) channel: DossierChannel;
  @ApiProperty({ example: 3 }) revision: number;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who works on it; for the office.' }) official?: string;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng' }) officialName?: string;
  @ApiPropertyOptional({ example: 'Hoàng Thị Mây', description: 'Absent once erased.' }) applicantName?: string;
  @ApiPropertyOptional({ example: 5 }) stars?: number;
  @ApiPropertyOptional({ description: 'Whether a result waits for its signature; for the office.' }) toSign?: boolean;
}

export class DossierStep {
  @ApiProperty({ enum: ['SUBMIT', ...DOSSIER_ACTS], example: 'RECEIVE' }) kind: 'SUBMIT' | DossierActKind;
  @ApiProperty(INSTANT) at: string;
  @ApiProperty({ enum: PARTIES }) party: Party;
  @ApiProperty({ enum: DOSSIER_STATES, description: 'After it.' }) state: DossierState;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng', description: 'For the office.' }) byName?: string;
  @ApiPropertyOptional({ example: 'Thiếu bản chụp giấy chứng sinh.' }) words?: string;
}

export class DossierFileAnswer {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ example: 'birth-notice' }) paper: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_344 }) bytes: number;
  @ApiProperty(INSTANT) at: string;
  @ApiPropertyOptional({
    enum: ['WAITING', 'INFECTED'],
    description: 'It waits for the scanner, or nobody can open it; absent when nothing stands against it.',
  })
  scan?: 'WAITING' | 'INFECTED';
}

export class DossierFeeAnswer {
  @ApiProperty({ example: 8_000 }) dong: number;
  @ApiPropertyOptional(INSTANT) paidAt?: string;
  @ApiPropertyOptional({ enum: FEE_MEANS }) means?: FeeMeans;
}

/** An exemption from the fee that was claimed. */
export class DossierExemptionAnswer {
  @ApiProperty({ example: 0, description: 'Which of the exemptions of the procedure.' }) n: number;
  @ApiPropertyOptional({ type: WordsAnswer, description: 'Who is exempt by it.' }) words?: Words;
  @ApiProperty({ example: 8_000, description: 'What is due once it is refused.' }) dong: number;
  @ApiPropertyOptional({ enum: ['GRANTED', 'REFUSED'], description: 'Absent while it waits for a decision.' })
  decided?: 'GRANTED' | 'REFUSED';
}

/** The result that is proposed, for the office; or signed, for everyone. */
export class DossierResultAnswer {
  @ApiProperty({ format: 'uuid' }) proposal: string;
  @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
  @ApiProperty(INSTANT) at: string;
  @ApiPropertyOptional({ example: '128/TLKS-BS' }) number?: string;
  @ApiPropertyOptional({ example: 'Cấp Giấy khai sinh cho cháu Hoàng Thị Mây.', description: 'Absent once erased.' })
  text?: string;
  @ApiPropertyOptional(INSTANT) signedAt?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'For the office: who may not sign it.' }) proposedBy?: string;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng', description: 'For the office.' }) proposedByName?: string;
  @ApiPropertyOptional({ example: 'Công chức 2 · Đồng Đăng' }) signedByName?: string;
}

/** The clock of a dossier that was received, in office minutes; a working day has 480. */
export class DossierClockAnswer {
  @ApiProperty({ example: 1_440, description: 'How long the office may take.' }) of: number;
  @ApiProperty({ example: 480, description: 'How much of it is used up.' }) used: number;
  @ApiProperty({ example: 480 }) minutesOfDay: number;
  @ApiProperty({ description: 'Whether it stands: the office waits for somebody else.' }) stands: boolean;
}

/** A whole dossier. */
export class DossierAnswer extends ListedDossier {
  @ApiPropertyOptional({ type: ApplicantBody, description: 'Absent once erased.' }) applicant?: ApplicantBody;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
    example: { childName: 'Hoàng Thị Mây' },
    description: 'By the keys of the form.',
  })
  answers?: Record<string, string | number | boolean>;
  @ApiProperty({ type: [FormFieldBody] }) form: FormFieldBody[];
  @ApiProperty({ type: [NeededPaperBody] }) papers: NeededPaperBody[];
  @ApiProperty({ type: TimeLimitBody }) timeLimit: TimeLimitBody;
  @ApiPropertyOptional({ type: DossierClockAnswer, description: 'From its receipt on.' }) clock?: DossierClockAnswer;
  @ApiProperty({ type: [String], example: ['birth-notice'], description: 'Papers handed in or shown at the counter.' })
  onPaper: string[];
  @ApiProperty({ type: [DossierFileAnswer] }) files: DossierFileAnswer[];
  @ApiProperty({ type: DossierFeeAnswer }) fee: DossierFeeAnswer;
  @ApiPropertyOptional({ type: DossierExemptionAnswer }) exemption?: DossierExemptionAnswer;
  @ApiProperty({ type: [DossierStep] }) steps: DossierStep[];
  @ApiPropertyOptional({ type: DossierResultAnswer }) result?: DossierResultAnswer;
  @ApiProperty({ enum: DOSSIER_ACTS, isArray: true, example: ['WITHDRAW'], description: 'What the asker may do next.' })
  acts: DossierActKind[];
}

export class TrackedStep {
  @ApiProperty({ enum: ['SUBMIT', ...DOSSIER_ACTS], example: 'RECEIVE' }) kind: 'SUBMIT' | DossierActKind;
  @ApiProperty(INSTANT) at: string;
  @ApiProperty({ enum: DOSSIER_STATES }) state: DossierState;
}

/** How what is due is paid by transfer. */
export class TransferOfDossierAnswer {
  @ApiProperty({ example: '970403' }) bin: string;
  @ApiProperty({ example: '0011012345678' }) account: string;
  @ApiProperty({ example: 8_000 }) dong: number;
  @ApiProperty({ example: 'H37061842611300001', description: 'Must stand in the text of the transfer.' })
  reference: string;
  @ApiProperty({ example: '00020101021238570010A000000727…', description: 'Text of the VietQR code.' }) vietQr: string;
}

/** What who knows the code is told: nothing about a person. */
export class TrackedDossier extends DossierStanding {
  @ApiPropertyOptional({
    type: TransferOfDossierAnswer,
    description: 'How what is due is paid; absent where nothing is, and while the province has set no account.',
  })
  transfer?: TransferOfDossierAnswer;
  @ApiProperty({ type: [TrackedStep] }) steps: TrackedStep[];
}

export class DossierCounts {
  @ApiProperty({ example: 2, description: 'Sent, and neither received nor refused.' }) toReceive: number;
  @ApiProperty({ example: 3 }) dueToday: number;
  @ApiProperty({ example: 1 }) overdue: number;
  @ApiProperty({ example: 9, description: 'In time, and due on a later day.' }) later: number;
  @ApiProperty({ example: 4, description: 'The office waits for somebody else.' }) standing: number;
  @ApiProperty({ example: 1, description: 'Received, and nobody works on it.' }) unassigned: number;
  @ApiProperty({ example: 2, description: 'A result waits for its signature.' }) toSign: number;
  @ApiProperty({ example: 5, description: 'The asker works on it.' }) mine: number;
  @ApiProperty({ example: 2, description: 'Finished, and the result not handed over.' }) toReturn: number;
}

export class DossierBoardLine {
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsAnswer }) officeName?: Words;
  @ApiProperty({ example: 12 }) received: number;
  @ApiProperty({ example: 8, description: 'Over, and no deadline went by.' }) inTime: number;
  @ApiProperty({ example: 1, description: 'A deadline went by, whether it is over or not.' }) late: number;
  @ApiProperty({ example: 3, description: 'Not over, and in time.' }) open: number;
  @ApiProperty({ example: 2, description: 'Of those that are open.' }) dueToday: number;
  @ApiProperty({ example: 1, description: 'Late and not over.' }) overdue: number;
  @ApiProperty({ example: 1, description: 'The office waits for somebody else.' }) standing: number;
  @ApiProperty({ example: 5 }) ratings: number;
  @ApiPropertyOptional({ example: 4.2, description: 'Mean of the stars; absent without a rating.' })
  satisfaction?: number;
}

export class DossierBoardAnswer {
  @ApiProperty({ type: [DossierBoardLine] }) items: DossierBoardLine[];
}
