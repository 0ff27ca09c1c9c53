import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { PassKeys, type PublicPassKey } from '../pass-keys.js';

export class PublicKeyAnswer implements PublicPassKey {
  @ApiProperty({ enum: ['OKP'] }) readonly kty: 'OKP';
  @ApiProperty({ enum: ['Ed25519'] }) readonly crv: 'Ed25519';
  @ApiProperty({ example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }) readonly x: string;
  @ApiProperty({ example: '90fae1b3' }) readonly kid: string;
  @ApiProperty({ enum: ['EdDSA'] }) readonly alg: 'EdDSA';
  @ApiProperty({ enum: ['sig'] }) readonly use: 'sig';
}

/** A JSON Web Key Set (RFC 7517). */
export class PublicKeys {
  @ApiProperty({ type: [PublicKeyAnswer] }) readonly keys: readonly PublicKeyAnswer[];
}

@ApiTags('passes')
@Controller('pass-keys')
export class PublishedKeysController {
  constructor(private readonly keys: PassKeys) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'The public keys of passes, for barriers that verify without a network',
    answer: PublicKeys,
  })
  all(): PublicKeys {
    return { keys: this.keys.published };
  }
}
