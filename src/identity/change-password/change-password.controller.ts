import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { PEOPLE, type Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { Refusals } from '../../shared/http/route.js';
import { ChangePassword } from './change-password.handler.js';

class ChangePasswordBody {
  @ApiProperty({ example: 'four words nobody guesses', format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  current: string;

  @ApiProperty({ example: 'four other words nobody guesses', format: 'password', minLength: 10 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

@ApiTags('identity')
@Controller('me/password')
export class ChangePasswordController {
  constructor(private readonly commands: CommandBus) {}

  @Put()
  @HttpCode(204)
  @Allow(...PEOPLE)
  @NotACommand()
  @ApiOperation({ summary: 'Change my password; I am signed out everywhere' })
  @ApiNoContentResponse({ description: 'Changed.' })
  @Refusals('password-wrong', 'password-weak', 'too-many-requests')
  async change(@By() by: Principal, @Body() { current, password }: ChangePasswordBody): Promise<void> {
    await this.commands.execute(new ChangePassword(by.id, current, password));
  }
}
