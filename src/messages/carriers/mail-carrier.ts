import { Injectable } from '@nestjs/common';
import { createTransport, type NodemailerError } from 'nodemailer';
import { Config } from '../../shared/config/config.js';
import type { Outcome } from '../domain/delivery.js';
import { unanswered, type Letter } from './carrier.js';

const SECONDS = 1_000;
/** What happens before the server has anything of a letter: it surely has not been taken. */
const BEFORE_IT = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EREQUIRETLS', 'ECONFIG'];
const NOT_THERE = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
const COMMANDS_OF_A_LETTER = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** Gives letters to the mail server that `SMTP_URL` names, a connection each: a pool would send again what it lost on the way. */
@Injectable()
export class MailCarrier {
  private readonly transport;

  constructor(private readonly config: Config) {
    const { mail } = config.messages;
    if (!mail) return;
    const { hostname, port, protocol } = new URL(mail.url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname,
      port: Number(port || (secure ? 465 : 587)),
      secure,
      ...(mail.user !== undefined && { auth: { user: mail.user, pass: mail.password ?? '' } }),
      connectionTimeout: 10 * SECONDS,
      greetingTimeout: 10 * SECONDS,
      socketTimeout: 20 * SECONDS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ id, to, subject, text, html }: Letter): Promise<Outcome> {
    const { mail } = this.config.messages;
    if (!mail || !this.transport) return { kind: 'WITHHELD', why: 'NOT_CONFIGURED' };
    try {
      const { response } = await this.transport.sendMail({
        from: mail.from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${domainOf(mail.from)}>`,
        // Nobody's absence note answers it.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      return { kind: 'TAKEN', answer: codesOf(response) };
    } catch (error) {
      return outcomeOf(error as NodemailerError);
    }
  }
}

/** What a failure of the mail server or of the way to it means for this letter and for those behind it. */
export function outcomeOf(error: NodemailerError): Outcome {
  const { code = '', responseCode, response, command = '' } = error;
  const ofLetter = COMMANDS_OF_A_LETTER.includes(command);
  if (responseCode === undefined) {
    const { errno: cause } = error as { errno?: unknown };
    const before = BEFORE_IT.includes(code) || NOT_THERE.includes(String(cause)) || NOT_THERE.includes(causeOf(error));
    return unanswered(code || 'NO_ANSWER', !before);
  }
  const answer = codesOf(response ?? '') || String(responseCode);
  // A greeting, a sign-in or a whole server that refuses says nothing of this letter.
  if (!ofLetter || responseCode === 421) return { kind: 'LATER', answer, standsStill: true, uncertain: false };
  if (responseCode < 500) return { kind: 'LATER', answer, standsStill: false, uncertain: false };
  return { kind: 'REFUSED', answer, address: command === 'RCPT TO' && isOfAddress(answer) };
}

/** Of a refused reader: no such mailbox, as 5.1.x or a bare 550, 551 or 553 says; not a full one, nor one that mistrusts us. */
function isOfAddress(answer: string): boolean {
  const [code = '', enhanced] = answer.split(' ');
  return enhanced === undefined ? ['550', '551', '553'].includes(code) : /^5\.1\.|^5\.2\.1$/.test(enhanced);
}

/** `550 5.1.1` of an answer: its words may name people. */
function codesOf(response: string): string {
  const [, code = '', enhanced] = /^(\d{3})[ -](?:(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response) ?? [];
  return [code, enhanced].filter(Boolean).join(' ');
}

function causeOf(error: Error): string {
  const [found = ''] = /\bE[A-Z_]{4,}\b/.exec(error.message) ?? [];
  return found;
}

function domainOf(from: string): string {
  return /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? 'localhost';
}
