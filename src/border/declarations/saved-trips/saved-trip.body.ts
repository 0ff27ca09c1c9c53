import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMinSize, IsIn } from 'class-validator';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import { Line, Parts } from '../../../shared/http/field-rules.js';
import { GoodsBody } from '../submit-declaration/cargo.body.js';

/** Goods as far as they are the same each time: weights and packages may be left for the trip. */
export class SavedGoodsBody extends PartialType(GoodsBody) {}

/** What a firm often declares, by a name of its own. */
export class SavedTripBody {
  @ApiProperty({ example: 'Sầu riêng Ri6 đi Bằng Tường' })
  @Line(80)
  name: string;

  @ApiProperty({ enum: GATES })
  @IsIn(GATES)
  gate: Gate;

  @ApiProperty({ enum: DIRECTIONS })
  @IsIn(DIRECTIONS)
  direction: Direction;

  @ApiProperty({ example: 'HN-1119' })
  @Line(40)
  route: string;

  @ApiProperty({ type: [SavedGoodsBody] })
  @ArrayMinSize(1)
  @Parts(() => SavedGoodsBody, 20)
  goods: SavedGoodsBody[];
}
