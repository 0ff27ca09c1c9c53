import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Line, Optional, OwnId, Part, Telephone } from '../../shared/http/field-rules.js';
import { MOST_FILES, type PetitionFileTaken } from './attach-petition-file.command.js';
import { TOPICS, type Topic } from './domain/petition-matter.js';

const TEXT = 5_000;
export const BODY_CODE = /^(?:\d{5}|[A-Z]{2,10})$/;

export class PlaceBody {
  @ApiProperty({ example: 106.7012, minimum: -180, maximum: 180 })
  @IsNumber({ maxDecimalPlaces: 8 })
  @Min(-180)
  @Max(180)
  longitude: number;
  @ApiProperty({ example: 21.9503, minimum: -90, maximum: 90 })
  @IsNumber({ maxDecimalPlaces: 8 })
  @Min(-90)
  @Max(90)
  latitude: number;
}

/** Who tells of something; he need not say it. */
export class ReporterBody {
  @ApiPropertyOptional({ example: 'Hoàng Thị Mây' }) @Optional() @Line(120) name?: string;
  @ApiPropertyOptional({ example: '0912345678', description: 'Its last four digits are asked for beside the code.' })
  @Optional()
  @Telephone()
  phone?: string;
}

/** Who complains or denounces: the law asks for name and address. */
export class NamedSenderBody {
  @ApiProperty({ example: 'Hoàng Thị Mây' }) @Line(120) name: string;
  @ApiProperty({ example: '0912345678', description: 'Its last four digits are asked for beside the code.' })
  @Telephone()
  phone: string;
  @ApiProperty({ example: 'Thôn Nà Pàn, xã Đồng Đăng' }) @Line(300) address: string;
  @ApiPropertyOptional({ example: '020090001234' })
  @Optional()
  @Matches(/^0\d{11}$/)
  idNumber?: string;
}

class WrittenBody {
  @ApiProperty({
    example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'A UUID of version 7, made by the sender, who may write without a network.',
  })
  @OwnId()
  id: string;
  @ApiProperty({ example: 'Ổ gà trước chợ' }) @Line(200) title: string;
  @ApiProperty({ example: 'Ổ gà sâu, tối qua hai xe máy ngã.' }) @Line(TEXT) text: string;
}

export class ReportBody extends WrittenBody {
  @ApiProperty({ enum: TOPICS }) @IsIn(TOPICS) topic: Topic;
  @ApiPropertyOptional({ type: PlaceBody, description: 'Where it is; its commune acts.' })
  @Optional()
  @Part(() => PlaceBody)
  place?: PlaceBody;
  @ApiPropertyOptional({ example: '06184', description: 'Instead of a place: the commune that is to act.' })
  @Optional()
  @Matches(/^\d{5}$/)
  commune?: string;
  @ApiPropertyOptional({ example: 'Trước cổng chợ' }) @Optional() @Line(300) address?: string;
  @ApiPropertyOptional({
    type: ReporterBody,
    description: 'Who tells of it: name, telephone or, empty, the account alone. Left out with `anonymous` alone.',
  })
  @Optional()
  @Part(() => ReporterBody)
  sender?: ReporterBody;
  @ApiPropertyOptional({
    example: true,
    description: 'True: neither the sender nor the account that is signed in is kept with it. One of both is needed.',
  })
  @Optional()
  @IsBoolean()
  anonymous?: boolean;
  @ApiProperty({
    type: [String],
    example: ['019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a91'],
    description: 'Photos that were handed in under its id.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_FILES)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  files: string[];
}

export class ComplaintBody extends WrittenBody {
  @ApiProperty({ example: '06184', description: 'The body whose decision or act is complained of; it settles first.' })
  @Matches(BODY_CODE)
  against: string;
  @ApiProperty({ type: NamedSenderBody }) @Part(() => NamedSenderBody) sender: NamedSenderBody;
  @ApiProperty({
    type: [String],
    example: ['019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a91'],
    description: 'Photos of papers that were handed in under its id.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_FILES)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  files: string[];
}

export class DenunciationBody extends WrittenBody {
  @ApiProperty({ example: '06184', description: 'The body that is named, or whose people are.' })
  @Matches(BODY_CODE)
  against: string;
  @ApiProperty({ type: NamedSenderBody }) @Part(() => NamedSenderBody) sender: NamedSenderBody;
  @ApiPropertyOptional({
    example: false,
    description:
      'True: a short message, in words that say nothing of it, when there is news under the code. Else none.',
  })
  @Optional()
  @IsBoolean()
  tellBySms?: boolean;
}

export class FollowBody {
  @ApiProperty({ example: '7KQM-2XWA-9TRD', description: 'In any spelling.' }) @Line(40) code: string;
  @ApiPropertyOptional({ example: '5678', description: 'The last four digits of the telephone, when one was given.' })
  @Optional()
  @Matches(/^\d{4}$/)
  phoneEnd?: string;
}

export class RatingBody extends FollowBody {
  @ApiProperty({ example: 5, minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) stars: number;
}

export class PetitionSentAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184', description: 'The body that acts.' }) office: string;
  @ApiProperty({ format: 'date-time', description: 'By when it is accepted or declined.' }) dueAt: string;
  @ApiProperty({ example: '7KQM-2XWA-9TRD', description: 'By it the sender follows.' }) code: string;
}

export class PetitionFileTakenAnswer implements PetitionFileTaken {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_344 }) bytes: number;
}

export class RatedAnswer {
  @ApiProperty({ example: 5 }) stars: number;
}
