import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, IsIn } from 'class-validator';
import { Line, Lines, Optional, Part, Parts } from '../../../shared/http/field-rules.js';
import { CHANGE_REASONS } from '../domain/change-on-the-way.js';
import { CHANGED_THINGS, type ChangedThing } from '../domain/change-told.js';
import { DriverBody, PaperBody, TrailerBody } from '../submit-declaration/vehicle.body.js';

class NoteBody {
  @ApiPropertyOptional({
    example: 'Chủ xe gọi điện, xe cứu hộ đã đến',
    description: 'Free text, sealed. A clerk says on whose word he acts.',
  })
  @Optional()
  @Line(500)
  note?: string;
}

class PapersBody extends NoteBody {
  @ApiPropertyOptional({
    type: [PaperBody],
    description: 'Papers of the new one, in place of those of the same kinds.',
  })
  @Optional()
  @Parts(() => PaperBody, 20)
  papers?: PaperBody[];
}

export class ChangeTractorBody extends PapersBody {
  @ApiProperty({ type: TrailerBody, example: { country: 'VN', plate: '12C-456.78' } })
  @Part(() => TrailerBody)
  vehicle: TrailerBody;

  @ApiProperty({ enum: CHANGE_REASONS.TRACTOR, example: 'BREAKDOWN' })
  @IsIn(CHANGE_REASONS.TRACTOR)
  reason: (typeof CHANGE_REASONS.TRACTOR)[number];
}

export class ChangeTrailerBody extends PapersBody {
  @ApiProperty({ type: TrailerBody })
  @Part(() => TrailerBody)
  trailer: TrailerBody;

  @ApiProperty({ enum: CHANGE_REASONS.TRAILER, example: 'BREAKDOWN' })
  @IsIn(CHANGE_REASONS.TRAILER)
  reason: (typeof CHANGE_REASONS.TRAILER)[number];
}

export class ChangeDriverBody extends NoteBody {
  @ApiProperty({ type: [DriverBody], description: 'All who drive from now on.' })
  @ArrayMinSize(1)
  @Parts(() => DriverBody, 100)
  drivers: DriverBody[];

  @ApiProperty({ enum: CHANGE_REASONS.DRIVER, example: 'REST_TIME' })
  @IsIn(CHANGE_REASONS.DRIVER)
  reason: (typeof CHANGE_REASONS.DRIVER)[number];
}

export class ChangeSealBody extends NoteBody {
  @ApiProperty({ example: 'CSQU3054383', description: 'A container of the declaration.' })
  @Line(20)
  container: string;

  @ApiProperty({ type: [String], example: ['VN7654321'], description: 'All seals that it bears now.' })
  @ArrayMinSize(1)
  @Lines(10, 30)
  seals: string[];

  @ApiProperty({ enum: CHANGE_REASONS.SEAL, example: 'OPENED_BY_OFFICER' })
  @IsIn(CHANGE_REASONS.SEAL)
  reason: (typeof CHANGE_REASONS.SEAL)[number];
}

export class ChangePreviewQuery {
  @ApiProperty({ enum: CHANGED_THINGS, example: 'TRACTOR' })
  @IsIn(CHANGED_THINGS)
  what: ChangedThing;
}
