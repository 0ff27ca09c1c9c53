import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What a sign-in or a refresh answers; the refresh token goes into a cookie that scripts cannot read. */
export class SignedIn {
  @ApiProperty({
    format: 'uuid',
    description: 'Whose session it is: pages at a shared desk look whether it is still the same.',
  })
  readonly person: string;
  @ApiProperty({ example: 'eyJhbGciOiJIUzI1NiJ9…', description: 'Send it as `Authorization: Bearer …`.' })
  readonly accessToken: string;
  @ApiProperty({ description: 'Seconds until it is over.', example: 600 })
  readonly expiresIn: number;
  @ApiPropertyOptional({ description: 'True: this token only enrols the second factor that this person must have.' })
  readonly enrolling?: true;
}
