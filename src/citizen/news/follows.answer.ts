import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from './domain/category.js';

export class FollowsKept {
  @ApiProperty({ type: [String], example: ['06184'] }) bodies: string[];
  @ApiProperty({ enum: CATEGORIES, isArray: true, example: ['WARNING'] }) categories: Category[];
}

export class FollowsAnswer extends FollowsKept {
  @ApiProperty({ example: 3, description: 'Published since the asker last looked; counted up to 100.' })
  unseen: number;
}

export class SeenAnswer {
  @ApiProperty({ format: 'date-time' }) seenAt: string;
}
