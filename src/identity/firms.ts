import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import type { TaxCode } from '../shared/domain/tax-code.js';
import { Firm } from './firm.entity.js';
import { IdentityKeys } from './keys.js';
import { Vault } from '../shared/event-store/vault.js';

/** A firm as others see it. `personal`: the name is a natural person's and must not be kept or logged. */
export interface FirmFacts {
  readonly id: string;
  readonly name: string;
  readonly taxCode: string;
  readonly country: 'VN' | 'CN';
  readonly personal: boolean;
}

/** How firms are kept: open, or sealed when the firm is a natural person. */
@Injectable()
export class Firms {
  constructor(
    private readonly vault: Vault,
    private readonly keys: IdentityKeys,
    @InjectRepository(Firm) private readonly firms: Repository<Firm>,
  ) {}

  /** The row of a new firm. */
  rowOf(id: string, country: 'VN' | 'CN', name: string, taxCode: TaxCode): Firm {
    const { normal, personal } = taxCode;
    return this.firms.create({
      id,
      country,
      naturalPerson: personal,
      name: personal ? null : name,
      taxCode: personal ? null : normal,
      sealed: personal ? this.vault.seal(`firm:${id}`, { name, taxCode: normal }) : null,
      taxCodeKey: this.keys.tag('tax-code', normal),
    });
  }

  /** Those that exist, in no order. An erased natural person has an empty name and number. */
  async byIds(ids: readonly string[]): Promise<FirmFacts[]> {
    if (ids.length === 0) return [];
    return (await this.firms.findBy({ id: In(ids) })).map((firm) => this.factsOf(firm));
  }

  /** Ids by tax code, of those that are registered; codes in their normal spelling. */
  async idsByTaxCodes(taxCodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (taxCodes.length === 0) return new Map();
    const codeOf = new Map(taxCodes.map((code) => [this.keys.tag('tax-code', code), code]));
    const found = await this.firms.find({
      where: { taxCodeKey: In([...codeOf.keys()]) },
      select: { id: true, taxCodeKey: true },
    });
    return new Map(found.map(({ id, taxCodeKey }) => [codeOf.get(taxCodeKey) ?? '', id]));
  }

  factsOf({ id, country, naturalPerson, name, taxCode, sealed }: Firm): FirmFacts {
    const open =
      sealed === null
        ? { name: name ?? '', taxCode: taxCode ?? '' }
        : this.vault.open<{ name: string; taxCode: string }>(`firm:${id}`, sealed);
    return { id, country, personal: naturalPerson, ...open };
  }
}
