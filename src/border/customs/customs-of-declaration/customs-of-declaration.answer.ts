import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CUSTOMS_CHANNELS, type CustomsChannel } from '../domain/customs-events.js';

export class CustomsOfDeclarationAnswer {
  @ApiProperty({ format: 'uuid' })
  declaration: string;
  @ApiProperty({ example: false, description: 'Any of them is stopped: the vehicle neither clears nor leaves.' })
  stopped: boolean;
  @ApiPropertyOptional({ enum: CUSTOMS_CHANNELS, description: 'The strictest of them; absent while it is not known.' })
  channel?: CustomsChannel;
  @ApiProperty({ type: [CustomsDeclarationAnswer] })
  customs: CustomsDeclarationAnswer[];
}
