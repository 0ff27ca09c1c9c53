import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { Instant, Line, Optional, Paragraphs, Part, Parts, Readable } from '../../shared/http/field-rules.js';
import { CATEGORIES, type Category } from './domain/category.js';
import type { PostWords } from './domain/post.js';
import type { Told } from './domain/told.js';

const LINE = 300;
const SUMMARY = 600;
const TEXT = 20_000;
export const MOST_PICTURES = 10;
const BODY_CODE = /^(?:\d{5}|[A-Z]{2,10})$/;

/** A line in Vietnamese, and in the other languages where somebody wrote it. */
export class ToldBody implements Told {
  @ApiProperty({ example: 'Mưa lớn từ tối nay' }) @Line(SUMMARY) @Readable() vi: string;
  @ApiPropertyOptional({ example: '今晚起有大雨' }) @Optional() @Line(SUMMARY) @Readable() zh?: string;
  @ApiPropertyOptional({ example: 'Heavy rain from tonight' }) @Optional() @Line(SUMMARY) @Readable() en?: string;
}

export class TitleBody implements Told {
  @ApiProperty({ example: 'Mưa lớn từ tối nay' }) @Line(LINE) @Readable() vi: string;
  @ApiPropertyOptional({ example: '今晚起有大雨' }) @Optional() @Line(LINE) @Readable() zh?: string;
  @ApiPropertyOptional({ example: 'Heavy rain from tonight' }) @Optional() @Line(LINE) @Readable() en?: string;
}

/** Markdown in Vietnamese, and in the other languages where somebody wrote it. */
export class TextBody implements Told {
  @ApiProperty({ example: 'Mưa lớn từ **tối nay**.' }) @Paragraphs(TEXT) @Readable() vi: string;
  @ApiPropertyOptional({ example: '今晚起有**大雨**。' }) @Optional() @Paragraphs(TEXT) @Readable() zh?: string;
  @ApiPropertyOptional({ example: 'Heavy rain from **tonight**.' })
  @Optional()
  @Paragraphs(TEXT)
  @Readable()
  en?: string;
}

export class PostPictureBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() file: string;
  @ApiProperty({ type: ToldBody, description: 'What it shows, for who does not see it.' })
  @Part(() => ToldBody)
  alt: ToldBody;
}

/** The words of a post. */
export class PostWordsBody implements PostWords {
  @ApiProperty({ enum: CATEGORIES }) @IsIn(CATEGORIES) category: Category;
  @ApiProperty({ type: TitleBody }) @Part(() => TitleBody) title: TitleBody;
  @ApiProperty({ type: ToldBody }) @Part(() => ToldBody) summary: ToldBody;
  @ApiProperty({ type: TextBody, description: 'Markdown, without HTML.' }) @Part(() => TextBody) text: TextBody;
  @ApiProperty({ type: [PostPictureBody], description: 'Of those that were handed in for it; the first is its cover.' })
  @Parts(() => PostPictureBody, MOST_PICTURES)
  pictures: PostPictureBody[];
}

export class RewriteBody extends PostWordsBody {
  @ApiPropertyOptional({ type: ToldBody, description: 'What it changes; needed once the post is public.' })
  @Optional()
  @Part(() => ToldBody)
  note?: ToldBody;
}

export class PreviewBody {
  @ApiProperty({ example: 'Mưa lớn từ **tối nay**.' }) @Paragraphs(TEXT) text: string;
}

export class VersionBody {
  @ApiProperty({ example: 2, description: 'The version that was looked at.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version: number;
}

export class SubmitBody extends VersionBody {
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it is to be published; without, once it is reviewed.',
  })
  @Optional()
  @Instant()
  publishAt?: string;
}

export class ReturnBody extends VersionBody {
  @ApiProperty({ example: 'Thiếu giờ bắt đầu.' }) @Line(1_000) @Readable() reason: string;
}

export class WithdrawBody {
  @ApiProperty({ type: ToldBody, description: 'The public reads it in place of the post.' })
  @Part(() => ToldBody)
  why: ToldBody;
}

export class SeenBody {
  @ApiProperty({ format: 'date-time', description: 'When the newest post was published that was before the asker.' })
  @Instant()
  upTo: string;
}

export class FollowsBody {
  @ApiProperty({ type: [String], example: ['06184', 'UBND'], description: 'Bodies whose posts are followed.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @Matches(BODY_CODE, { each: true })
  bodies: string[];
  @ApiProperty({ enum: CATEGORIES, isArray: true, example: ['WARNING'] })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(CATEGORIES.length)
  @IsIn(CATEGORIES, { each: true })
  categories: Category[];
}
