import { GATES, type Gate } from '../../../shared/domain/place.js';

/** What a pass says of itself. Nothing of a person: four bits of a hash are all of the plate. */
export interface PassBody {
  /** First four bytes of the key's RFC 7638 thumbprint, hex. */
  readonly key: string;
  readonly ticket: string;
  readonly code: string;
  readonly gate: Gate;
  readonly number: number;
  /** ISO instants, whole seconds. */
  readonly issuedAt: string;
  readonly validUntil: string;
  /** 0 to 15; undefined for a vehicle without a plate. */
  readonly plateCheck?: number;
}

const VERSION = 1;
const NO_PLATE = 255;
const FIXED = 33;

/** Byte 0 version; 1–4 key; 5–20 ticket; 21 gate; 22–23 number; 24–27 issued; 28–31 until (Unix seconds, big endian); 32 plate check; then the code in ASCII. */
export function bytesOfBody(body: PassBody): Uint8Array {
  const { key, ticket, code, gate, number, issuedAt, validUntil, plateCheck = NO_PLATE } = body;
  const bytes = new Uint8Array(FIXED + code.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes.set(fromHex(key), 1);
  bytes.set(fromHex(ticket.replaceAll('-', '')), 5);
  bytes[21] = GATES.indexOf(gate);
  view.setUint16(22, number);
  view.setUint32(24, Math.floor(Date.parse(issuedAt) / 1000));
  view.setUint32(28, Math.floor(Date.parse(validUntil) / 1000));
  bytes[32] = plateCheck;
  for (let at = 0; at < code.length; at++) bytes[FIXED + at] = code.charCodeAt(at);
  return bytes;
}

/** Undefined when these bytes are no pass of this version. */
export function bodyOfBytes(bytes: Uint8Array): PassBody | undefined {
  const gate = GATES[bytes[21] ?? -1];
  if (bytes.length <= FIXED || bytes[0] !== VERSION || !gate) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const id = toHex(bytes.subarray(5, 21));
  const instant = (at: number) => new Date(view.getUint32(at) * 1000).toISOString();
  const plateCheck = bytes[32];
  return {
    key: toHex(bytes.subarray(1, 5)),
    ticket: [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-'),
    code: String.fromCharCode(...bytes.subarray(FIXED)),
    gate,
    number: view.getUint16(22),
    issuedAt: instant(24),
    validUntil: instant(28),
    ...(plateCheck !== undefined && plateCheck !== NO_PLATE && { plateCheck }),
  };
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
