import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { GROUND_CODES, type OutOfTurnGround } from '../domain/out-of-turn-events.js';
import { PUBLISHED_OUT_OF_TURN, type OutOfTurnRules } from '../domain/out-of-turn.js';

export class OutOfTurnValue implements OutOfTurnRules {
  @ApiProperty({ enum: GROUND_CODES, isArray: true, example: ['MILITARY', 'AMBULANCE', 'RELIEF'] })
  @IsArray()
  @ArrayUnique()
  @IsIn(GROUND_CODES, { each: true })
  grounds: OutOfTurnGround[];

  @ApiProperty({
    example: 30,
    description: 'Minutes that the second person has at the least, also at the end of a shift.',
  })
  @IsInt()
  @Min(5)
  @Max(480)
  leastMinutes: number;
}

/** Which legal grounds are open at a gate for calling a vehicle out of its turn. */
export const OUT_OF_TURN = defineSetting({
  name: 'out-of-turn',
  scope: 'GATE',
  value: OutOfTurnValue,
  published: { ...PUBLISHED_OUT_OF_TURN, grounds: [...PUBLISHED_OUT_OF_TURN.grounds] },
  proposedBy: ['SUPERVISOR'],
  confirmedBy: ['PROVINCE'],
  title: { vi: 'Gọi ngoài lượt', zh: '插队叫号', en: 'Calls out of turn' },
  about: {
    vi: 'Những căn cứ pháp lý được áp dụng để gọi xe ngoài lượt và thời gian tối thiểu để người thứ hai xác nhận. Áp dụng cho lượt gọi sau thời điểm đó.',
    zh: '可适用的插队叫号法律依据，以及第二人确认的最短时间。适用于生效后的叫号。',
    en: 'The legal grounds on which vehicles may be called out of turn, and the least time for the second person. Counts for calls made from then on.',
  },
});
