import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { AnyoneAtTheDoor } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { Refusals } from '../../shared/http/route.js';
import { SetPassword } from './set-password.handler.js';

class SetPasswordBody {
  @ApiProperty({ example: 'Zk3mQ0…', description: 'What stands behind # in the one-time link.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  link: string;

  @ApiProperty({ example: 'four words nobody guesses', format: 'password', minLength: 10 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

@ApiTags('identity')
@Controller('passwords')
export class SetPasswordController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(204)
  @AnyoneAtTheDoor()
  @NotACommand()
  @ApiOperation({ summary: 'Set the password by a one-time link' })
  @ApiNoContentResponse({ description: 'Set. All earlier sessions are over.' })
  @Refusals('link-over', 'password-weak')
  async set(@Body() { link, password }: SetPasswordBody): Promise<void> {
    await this.commands.execute(new SetPassword(link, password));
  }
}
