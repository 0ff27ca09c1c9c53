import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Gate } from '../shared/domain/place.js';
import type { DeviceKind } from '../shared/domain/roles.js';
import { Config } from '../shared/config/config.js';
import { DeviceTokens } from './device-tokens.js';
import { Device } from './device.entity.js';

/** What stands at both gates that run in full, in the yard where vehicles arrive; the gate's own display in none. */
const PLACES: readonly { gate: Gate; yard: string; name: string; digit: number }[] = [
  { gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG', name: 'Hữu Nghị', digit: 1 },
  { gate: 'TAN_THANH', yard: 'TT-BAO-NGUYEN', name: 'Tân Thanh', digit: 2 },
];
const KINDS: readonly { kind: DeviceKind; label: string; name: string; series: string; inYard: boolean }[] = [
  { kind: 'DISPLAY', label: 'Display', name: 'Màn hình demo', series: 'd10', inYard: false },
  { kind: 'DISPLAY', label: 'Yard display', name: 'Màn hình bãi demo', series: 'd11', inYard: true },
  { kind: 'KIOSK', label: 'Kiosk', name: 'Ki-ốt demo', series: 'd12', inYard: true },
  { kind: 'CAMERA', label: 'Camera', name: 'Camera demo', series: 'd13', inYard: true },
];

/** A demo device: `opens` is the address at which it is opened once, without the server's; a camera has its token alone. */
export interface DemoDevice {
  readonly label: string;
  readonly opens?: string;
  readonly token: string;
  readonly yard?: string;
}

/**
 * Registers demo displays of gates and yards, kiosks and cameras, and gives back how they are opened. One that was revoked
 * stays so. Throws in production.
 */
export async function seedDemoDevices(app: INestApplicationContext): Promise<DemoDevice[]> {
  if (app.get(Config, { strict: false }).isProduction) throw new Error('Demo devices are not for production.');
  const tokens = app.get(DeviceTokens, { strict: false });
  const devices = app.get<DataSource>(getDataSourceToken(), { strict: false }).getRepository(Device);
  const all = KINDS.flatMap(({ kind, label, name, series, inYard }) =>
    PLACES.map((place) => {
      const id = `01900000-0000-7000-8000-00000000${series}${place.digit}`;
      const yard = inYard ? place.yard : null;
      return { id, kind, label, gate: place.gate, yard, name: `${name} ${place.name}`, token: tokens.tokenOf(id) };
    }),
  );
  const rows = all.map(({ id, kind, gate, yard, name, token }) => ({
    id,
    kind,
    gate,
    yard,
    name,
    tokenHash: tokens.hashOf(token),
  }));
  await devices.upsert(rows, ['id']);
  return all.map(({ kind, label, gate, yard, token }) => ({
    label,
    token,
    ...(kind !== 'CAMERA' && { opens: `/${kind.toLowerCase()}/${placeOf(kind, gate, yard)}#device=${token}` }),
    ...(yard !== null && { yard }),
  }));
}

/** A display in a yard shows the layout of that yard; a kiosk has one address a gate. */
function placeOf(kind: string, gate: string, yard: string | null): string {
  return kind === 'DISPLAY' && yard !== null ? `${gate}/${yard}` : gate;
}
