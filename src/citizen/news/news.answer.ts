import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsBody } from '../../shared/http/words.body.js';
import { CATEGORIES, type Category } from './domain/category.js';
import { POST_ACTS, type PostActKind } from './domain/post-acts.js';
import { CORRECTION_STATES, POST_STATES, type PostState } from './domain/post.js';
import { PostPictureBody, PostWordsBody, ToldBody } from './news.body.js';

/** What everybody reads of a post in a list. */
export class PublicPost {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsBody }) officeName?: WordsBody;
  @ApiProperty({ enum: CATEGORIES }) category: Category;
  @ApiProperty({ type: ToldBody }) title: ToldBody;
  @ApiProperty({ type: ToldBody }) summary: ToldBody;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When its words were last corrected.' })
  correctedAt?: string;
  @ApiPropertyOptional({ type: PostPictureBody, description: 'Its first picture.' }) cover?: PostPictureBody;
}

export class PostCorrection {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: ToldBody, description: 'What was changed.' }) what: ToldBody;
}

export class PostWithdrawal {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: ToldBody }) why: ToldBody;
}

/** One post, whole: what is public of it, or that and why it was withdrawn. */
export class WholePost {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsBody }) officeName?: WordsBody;
  @ApiPropertyOptional({ enum: CATEGORIES }) category?: Category;
  @ApiPropertyOptional({ type: ToldBody }) title?: ToldBody;
  @ApiPropertyOptional({ type: ToldBody }) summary?: ToldBody;
  @ApiPropertyOptional({ type: ToldBody, description: 'HTML, made of its Markdown and safe to show.' }) html?: ToldBody;
  @ApiPropertyOptional({ type: [PostPictureBody] }) pictures?: PostPictureBody[];
  @ApiPropertyOptional({ format: 'date-time' }) publishedAt?: string;
  @ApiPropertyOptional({ type: [PostCorrection], description: 'The oldest first.' }) corrections?: PostCorrection[];
  @ApiPropertyOptional({ type: PostWithdrawal, description: 'Of its words nothing is told then.' })
  withdrawn?: PostWithdrawal;
}

/** A post as its office has it in a list. */
export class ListedPost {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsBody }) officeName?: WordsBody;
  @ApiProperty({ enum: CATEGORIES }) category: Category;
  @ApiProperty({ type: ToldBody, description: 'Of its newest version.' }) title: ToldBody;
  @ApiProperty({ enum: POST_STATES }) state: PostState;
  @ApiPropertyOptional({ enum: CORRECTION_STATES }) correction?: (typeof CORRECTION_STATES)[number];
  @ApiProperty({ example: true }) toReview: boolean;
  @ApiProperty({ example: 2 }) version: number;
  @ApiProperty({ example: 4 }) revision: number;
  @ApiProperty({ format: 'date-time' }) changedAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) publishAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) publishedAt?: string;
}

export class PostStep {
  @ApiProperty({ enum: POST_ACTS }) kind: PostActKind;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng' }) byName?: string;
  @ApiPropertyOptional({ example: 'Thiếu giờ bắt đầu.' }) words?: string;
}

export class PostFile {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_344 }) bytes: number;
}

/** A post as its office and the province read it. */
export class OfficePost extends ListedPost {
  @ApiProperty({ type: PostWordsBody, description: 'The newest version.' }) words: PostWordsBody;
  @ApiProperty({ type: ToldBody, description: 'HTML of its text, as it would be shown.' }) html: ToldBody;
  @ApiPropertyOptional({ type: ToldBody, description: 'What the newest version corrects.' }) note?: ToldBody;
  @ApiPropertyOptional({ type: PostWordsBody, description: 'What the public reads, where that is another version.' })
  shown?: PostWordsBody;
  @ApiPropertyOptional({ type: PostWithdrawal }) withdrawn?: PostWithdrawal;
  @ApiProperty({ type: [PostFile], description: 'Pictures that were handed in, whether they stand in it or not.' })
  files: PostFile[];
  @ApiProperty({ type: [PostStep] }) steps: PostStep[];
  @ApiProperty({ enum: POST_ACTS, isArray: true, description: 'What the asker may do with it now.' })
  acts: PostActKind[];
}

export class PostChangedAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: POST_STATES }) state: PostState;
  @ApiPropertyOptional({ enum: CORRECTION_STATES }) correction?: (typeof CORRECTION_STATES)[number];
  @ApiProperty({ example: 2 }) version: number;
  @ApiProperty({ example: 4 }) revision: number;
  @ApiPropertyOptional({ format: 'date-time' }) publishAt?: string;
}

export class PostPreviewAnswer {
  @ApiProperty({ example: '<p>Mưa lớn từ <strong>tối nay</strong>.</p>' }) html: string;
}

export class NewsCounts {
  @ApiProperty({ example: 2 }) drafts: number;
  @ApiProperty({ example: 1 }) toReview: number;
  @ApiProperty({ example: 1 }) scheduled: number;
}
