import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import type { Outcome } from '../domain/delivery.js';
import { unanswered, type ShortMessage } from './carrier.js';

const PATIENCE_MS = 20_000;
/** The gateway's own matters: nothing of them is this message's fault. */
const OF_THE_GATEWAY = [401, 402, 403, 404, 408, 429];
const CODE = /^[a-z0-9-]{1,60}$/;

interface GatewayAnswer {
  readonly reference?: unknown;
  readonly code?: unknown;
}

/** Gives short messages to the gateway that `SMS_URL` names, as docs/sms-gateway.md says. */
@Injectable()
export class SmsCarrier {
  constructor(private readonly config: Config) {}

  async send(message: ShortMessage): Promise<Outcome> {
    const { sms } = this.config.messages;
    if (!sms) return { kind: 'WITHHELD', why: 'NOT_CONFIGURED' };
    let response: Response;
    try {
      response = await fetch(sms.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${sms.token}`,
          'idempotency-key': message.id,
        },
        body: JSON.stringify(message),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (error) {
      // The key makes it harmless to ask again; that it may be there is told all the same.
      return unanswered(failureOf(error), !isRefusedLine(error));
    }
    const said = (await response.json().catch(() => ({}))) as GatewayAnswer;
    const code = typeof said.code === 'string' && CODE.test(said.code) ? said.code : undefined;
    const answer = [response.status, code].filter(Boolean).join(' ');
    if (response.ok) {
      const reference = typeof said.reference === 'string' ? said.reference.slice(0, 200) : undefined;
      return { kind: 'TAKEN', answer, ...(reference !== undefined && { reference }) };
    }
    if (response.status >= 500 || OF_THE_GATEWAY.includes(response.status)) {
      const after = Number(response.headers.get('retry-after'));
      const afterSeconds = Number.isInteger(after) && after > 0 ? Math.min(after, 3_600) : undefined;
      return {
        kind: 'LATER',
        answer,
        standsStill: true,
        uncertain: false,
        ...(afterSeconds !== undefined && { afterSeconds }),
      };
    }
    return { kind: 'REFUSED', answer, address: code === 'number-unknown' || code === 'number-invalid' };
  }
}

function failureOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'TIMEOUT';
  const cause = (error as { cause?: { code?: unknown } }).cause?.code;
  return typeof cause === 'string' ? cause : 'NO_ANSWER';
}

function isRefusedLine(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(failureOf(error));
}
