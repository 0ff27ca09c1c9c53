import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FoundThing } from '../../shared/search/search-source.js';
import { WordsBody } from '../../shared/http/words.body.js';
import { SEARCH_KINDS, type SearchKind } from './sources.js';

/** In Vietnamese always, in the other two where somebody wrote it. */
export class SaidAnswer {
  @ApiProperty({ example: 'Đăng ký khai sinh' }) vi: string;
  @ApiPropertyOptional({ example: '出生登记' }) zh?: string;
  @ApiPropertyOptional({ example: 'Birth registration' }) en?: string;
}

export class FoundThingAnswer implements FoundThing {
  @ApiProperty({ example: '1.001193' }) id: string;
  @ApiProperty({ type: SaidAnswer }) title: SaidAnswer;
  @ApiPropertyOptional({ type: SaidAnswer }) line?: SaidAnswer;
  @ApiPropertyOptional({ format: 'date-time', description: 'When it was published.' }) at?: string;
  @ApiProperty({ example: '/citizen/procedures/1.001193', description: 'The page that shows it.' }) path: string;
}

export class FoundKindAnswer {
  @ApiProperty({ enum: SEARCH_KINDS }) kind: SearchKind;
  @ApiProperty({ type: WordsBody }) name: WordsBody;
  @ApiProperty({ description: 'True when the words stand nowhere: these are called nearly so.' }) guessed: boolean;
  @ApiProperty({ type: [FoundThingAnswer] }) items: FoundThingAnswer[];
  @ApiPropertyOptional({ example: 'WyIyMDI2LTExLTIyIl0', description: 'Of the next page of this kind.' }) next?: string;
}

export class SearchAnswer {
  @ApiProperty({ type: [FoundKindAnswer], description: 'Kinds of which nothing was found are left out.' })
  groups: FoundKindAnswer[];
}
