import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Config } from '../shared/config/config.js';
import { DeviceTokens } from './device-tokens.js';
import { Device } from './device.entity.js';

const DISPLAYS = [
  { id: '01900000-0000-7000-8000-00000000d101', name: 'Màn hình demo Hữu Nghị', gate: 'HUU_NGHI', kind: 'DISPLAY' },
  { id: '01900000-0000-7000-8000-00000000d102', name: 'Màn hình demo Tân Thanh', gate: 'TAN_THANH', kind: 'DISPLAY' },
] as const;

/**
 * Registers a demo display at both gates that run in full, and gives their links, without the server's address. One that
 * was revoked stays so. Throws in production.
 */
export async function seedDemoDisplays(app: INestApplicationContext): Promise<string[]> {
  if (app.get(Config, { strict: false }).isProduction) throw new Error('Demo displays are not for production.');
  const tokens = app.get(DeviceTokens, { strict: false });
  const devices = app.get<DataSource>(getDataSourceToken(), { strict: false }).getRepository(Device);
  const rows = DISPLAYS.map((display) => ({ ...display, tokenHash: tokens.hashOf(tokens.tokenOf(display.id)) }));
  await devices.upsert(rows, ['id']);
  return DISPLAYS.map(({ id, gate }) => `/display/${gate}#device=${tokens.tokenOf(id)}`);
}
