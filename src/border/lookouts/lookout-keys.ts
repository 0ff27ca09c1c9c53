import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import { bare } from '../../shared/domain/checked.js';
import { checkContainer, checkPlate, checkVin, type DeclaredContent } from '../declarations/index.js';
import type { LookoutKind } from './domain/lookout-events.js';
import { keyOf } from './domain/lookouts.js';

/** Finds what is looked for without saying what it is: HMACs of their own kind, that fit no other reference in the log. */
@Injectable()
export class LookoutKeys {
  constructor(private readonly config: Config) {}

  /** The key of a value in any spelling; undefined for one that cannot be. */
  of(kind: LookoutKind, value: string): string | undefined {
    const normal = normalOf(kind, value);
    return normal === undefined ? undefined : this.key(kind, normal);
  }

  /** All that a declaration says, as `<KIND> <HMAC>`. */
  ofContent(content: DeclaredContent): ReadonlySet<string> {
    const { vehicle, trailer, containers, drivers, parties, customsDeclarations } = content;
    const said: [LookoutKind, string | undefined][] = [
      ['PLATE', vehicle.plate],
      ['TRAILER', trailer?.plate],
      ...containers.map(({ number }): [LookoutKind, string] => ['CONTAINER', number]),
      ...vehicle.vins.map((vin): [LookoutKind, string] => ['VIN', vin]),
      ...drivers.map(({ document }): [LookoutKind, string] => ['DRIVER_DOCUMENT', document.number]),
      ...customsDeclarations.map((number): [LookoutKind, string] => ['CUSTOMS_DECLARATION', number.slice(0, 11)]),
      ...[parties.owner, parties.agent, parties.carrier, parties.payer].map(
        (party): [LookoutKind, string | undefined] => ['TAX_CODE', party?.taxCode],
      ),
    ];
    return new Set(said.flatMap(([kind, value]) => (value ? [keyOf(kind, this.key(kind, bare(value)))] : [])));
  }

  private key(kind: LookoutKind, normal: string): string {
    return createHmac('sha256', this.config.secrets.plateKey)
      .update(`lookout ${kind} ${normal}`)
      .digest('hex')
      .slice(0, 32);
  }
}

function normalOf(kind: LookoutKind, value: string): string | undefined {
  const text = bare(value);
  switch (kind) {
    case 'PLATE':
    case 'TRAILER':
      return checkPlate(value).value && text;
    case 'CONTAINER':
      return checkContainer(value).value && text;
    case 'VIN':
      return checkVin(value).value && text;
    case 'CUSTOMS_DECLARATION':
      return /^\d{11,12}$/.test(text) ? text.slice(0, 11) : undefined;
    default:
      return /^[A-Z0-9]{6,20}$/.test(text) ? text : undefined;
  }
}
