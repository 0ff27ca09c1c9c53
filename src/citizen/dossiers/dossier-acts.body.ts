import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Line, Optional } from '../../shared/http/field-rules.js';
import type { DossierChanged } from './act-on-dossier.command.js';
import { DOSSIER_STATES, type DossierState } from './domain/dossier-state.js';
import { FEE_MEANS, OUTCOMES, type FeeMeans, type Outcome } from './domain/dossier.js';

const WORDS = 1_000;

export class ReasonBody {
  @ApiProperty({ example: 'Bản chụp giấy chứng sinh không đọc được.', description: 'The applicant reads it.' })
  @Line(WORDS)
  reason: string;
}

export class MaybeReasonBody {
  @ApiPropertyOptional({ example: 'Tôi nộp lại sau.' }) @Optional() @Line(WORDS) reason?: string;
}

export class RouteBody extends MaybeReasonBody {
  @ApiProperty({ format: 'uuid', description: 'A civil servant of the office.' }) @IsUUID() to: string;
}

export class ForwardDossierBody extends ReasonBody {
  @ApiProperty({ example: '06211', description: 'The commune or department in whose hands it lies.' })
  @Matches(/^(?:\d{5}|[A-Z]{2,10})$/)
  to: string;
}

export class SupplementBody {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: { childName: 'Hoàng Thị Mây' },
    description: 'The whole form anew; left out, what was answered stays.',
  })
  @Optional()
  @IsObject()
  answers?: Record<string, unknown>;
  @ApiProperty({ type: [String], example: ['019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a91'] })
  @IsArray()
  @ArrayMaxSize(60)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  files: string[];
  @ApiPropertyOptional({ example: 'Tôi gửi bản chụp rõ hơn.' }) @Optional() @Line(WORDS) note?: string;
}

export class AskFeeBody extends ReasonBody {
  @ApiProperty({ example: 8_000 }) @IsInt() @Min(1_000) @Max(1_000_000_000) dong: number;
}

export class DecideExemptionBody extends ReasonBody {
  @ApiProperty({ example: false, description: 'False: the fee is due.' }) @IsBoolean() granted: boolean;
}

export class ConfirmPaymentBody {
  @ApiProperty({ example: 8_000, description: 'Must be what is due.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  dong: number;
  @ApiProperty({ enum: FEE_MEANS }) @IsIn(FEE_MEANS) means: FeeMeans;
  @ApiPropertyOptional({ example: 'FT26334012345', description: 'The bank’s own number, or that of the receipt.' })
  @Optional()
  @Line(60)
  reference?: string;
}

export class ProposeResultBody {
  @ApiProperty({ format: 'uuid', description: 'Made by the sender; who signs names it.' }) @IsUUID() proposal: string;
  @ApiProperty({ enum: OUTCOMES }) @IsIn(OUTCOMES) outcome: Outcome;
  @ApiPropertyOptional({ example: '128/TLKS-BS', description: 'Number of the paper in the register.' })
  @Optional()
  @Line(60)
  number?: string;
  @ApiProperty({ example: 'Cấp Giấy khai sinh cho cháu Hoàng Thị Mây.', description: 'What the signed paper says.' })
  @Line(4_000)
  text: string;
}

export class ProposalBody {
  @ApiProperty({ format: 'uuid', description: 'The proposal that was looked at.' }) @IsUUID() proposal: string;
}

export class SendResultBackBody extends ProposalBody {
  @ApiProperty({ example: 'Sai họ của người mẹ.' }) @Line(WORDS) reason: string;
}

export class RateBody {
  @ApiProperty({ example: 5 }) @IsInt() @Min(1) @Max(5) stars: number;
  @ApiPropertyOptional({ example: 'Nhanh và rõ ràng.' }) @Optional() @Line(WORDS) comment?: string;
}

export class DossierChangedAnswer implements DossierChanged {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DOSSIER_STATES }) state: DossierState;
  @ApiProperty({ example: 4, description: 'As the national portal counts states.' }) number: number;
  @ApiProperty({ example: 3 }) revision: number;
  @ApiPropertyOptional({ format: 'date-time' }) dueAt?: string;
}
