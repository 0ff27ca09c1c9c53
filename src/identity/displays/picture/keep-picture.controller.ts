import { Body, Controller, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBase64, IsUUID, MaxLength } from 'class-validator';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { KeepPicture } from './keep-picture.handler.js';

class PictureBody {
  @ApiProperty({ format: 'uuid', description: 'The order that asks for it.' })
  @IsUUID()
  order: string;

  @ApiProperty({ format: 'byte', example: '/9j/4AAQ/9k=', description: 'A JPEG in base64.' })
  @MaxLength(240_000)
  @IsBase64()
  jpeg: string;
}

export class PictureKept {
  @ApiProperty({ format: 'uuid' }) readonly order: string;
}

@ApiTags('identity')
@Controller('me/display/picture')
export class KeepPictureController {
  constructor(private readonly commands: CommandBus) {}

  /** Needs no key: the order names it, and what is kept for minutes is no fact for the log. */
  @Put()
  @Allow('DISPLAY')
  @NotACommand()
  @QuestionRoute({
    summary: 'A display that was asked for a picture of itself hands it over; it is kept for a quarter of an hour',
    answer: PictureKept,
    refusals: ['not-found', 'picture-unreadable'],
  })
  keep(@Body() { order, jpeg }: PictureBody, @By() by: Principal): Promise<PictureKept> {
    return this.commands.execute(new KeepPicture(by.id, order, Buffer.from(jpeg, 'base64')));
  }
}
