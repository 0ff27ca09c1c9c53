import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { IdentityKeys } from '../keys.js';
import { Vault } from '../../shared/event-store/vault.js';
import { refuse } from './openid-problems.js';
import { OpenIdProvider, type Sent } from './provider.js';

/** A sign-in on its way to the provider and back. */
export interface Flow extends Sent {
  /** The page to which he goes on, below the face. */
  readonly to: string;
  /** Whose account is to be linked; undefined: he signs in. */
  readonly links?: string;
}

/** What goes to the browser: where to, and the secret that only this browser has. */
export interface Begun {
  readonly url: string;
  readonly browser: string;
}

export const FLOW_MINUTES = 10;

/** Flows under way. Each is used once, by the browser that began it. */
@Injectable()
export class OpenIdFlows {
  constructor(
    private readonly keys: IdentityKeys,
    private readonly vault: Vault,
    private readonly provider: OpenIdProvider,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  async begin(how: { back: string; to: string; language: string; links?: string }): Promise<Begun> {
    const { back, to, language, links } = how;
    const [state, browser] = [secret(), secret()];
    const { url, sent } = await this.provider.send(state, back, language);
    const tag = this.tagOf(state);
    const flow: Flow = { ...sent, to, ...(links !== undefined && { links }) };
    await this.source.query(
      `INSERT INTO openid_flow (state, browser, sealed, expires_at)
       VALUES ($1, $2, $3, now() + interval '${FLOW_MINUTES} minutes')`,
      [tag, this.tagOf(browser), this.vault.seal(`openid-flow-${tag}`, flow)],
    );
    return { url, browser };
  }

  /**
   * Takes a flow: of two answers at once one gets it. A state without the secret of its browser takes nothing, so whoever
   * saw an address on the way can neither use nor end it. Throws `openid-flow-over`.
   */
  async take(state: string, browser: string): Promise<Flow> {
    const tag = this.tagOf(state);
    const [rows] = await this.source.query<[{ sealed: string }[], number]>(
      'DELETE FROM openid_flow WHERE state = $1 AND browser = $2 AND expires_at > now() RETURNING sealed',
      [tag, this.tagOf(browser)],
    );
    const [row] = rows;
    if (!row) throw refuse('openid-flow-over');
    return this.vault.open<Flow>(`openid-flow-${tag}`, row.sealed);
  }

  private tagOf(text: string): string {
    return this.keys.tag('openid-flow', text);
  }
}

const secret = (): string => randomBytes(32).toString('base64url');
