import { ApiProperty } from '@nestjs/swagger';
import type { SettingState } from './domain/setting.js';

export const CHANGE_STATUSES = ['PROPOSED', 'SET', 'REFUSED', 'WITHDRAWN'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

/** What became of a change. */
export class SettingChangeAnswer {
  @ApiProperty({ format: 'uuid' }) change: string;
  @ApiProperty({ enum: CHANGE_STATUSES, description: 'PROPOSED waits for a second person.' }) status: ChangeStatus;
  @ApiProperty({ description: 'Of the setting, for If-Match.', example: 3 }) revision: number;
}

export function changeAnswer(change: string, status: ChangeStatus, { revision }: SettingState): SettingChangeAnswer {
  return { change, status, revision };
}

/** How every command on a setting names what was seen. */
export const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The revision of the setting that was seen; `"0"` when nothing was ever set.',
  example: '"0"',
};
