import { ConfigError } from './config-error.js';

/** The mail server that takes our e-mail, and in whose name it goes. */
export interface MailSettings {
  /** `smtp://host:587` or `smtps://host:465`; without credentials. */
  readonly url: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** `Name <address>`, or an address. */
  readonly from: string;
}

/** The gateway that takes our short messages (docs/sms-gateway.md). */
export interface SmsSettings {
  readonly url: string;
  readonly token: string;
  /** Key by which it signs its reports; without one they are refused. */
  readonly reportKey: string | undefined;
  /** How many parts may be sent on a day in Hanoi. */
  readonly partsPerDay: number;
  /** Vietnamese with its accents: twice the parts and more. */
  readonly accents: boolean;
}

/** How messages leave the product; what is not set is off. */
export interface MessagesSettings {
  readonly mail?: MailSettings;
  readonly sms?: SmsSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `SMTP_URL`, `SMTP_USER`, `MAIL_FROM`, `SMS_URL`, `SMS_PARTS_PER_DAY`, `SMS_ACCENTS` and their secrets. Links in messages
 * begin with PUBLIC_URL, so nothing is sent without it. A training gate sends nothing: its people are not real.
 */
export function readMessages(env: Environment, publicUrl: string | undefined, training: boolean): MessagesSettings {
  const [mail, sms] = [readMail(env), readSms(env)];
  if ((mail || sms) && publicUrl === undefined)
    throw new ConfigError('SMTP_URL and SMS_URL need PUBLIC_URL: messages have links.');
  return training ? {} : { ...(mail && { mail }), ...(sms && { sms }) };
}

function readMail(env: Environment): MailSettings | undefined {
  const url = env['SMTP_URL'];
  if (!url) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || !parsed.hostname || parsed.username)
    throw new ConfigError('SMTP_URL must be smtp://host:port or smtps://host:port, its user in SMTP_USER.');
  const from = env['MAIL_FROM'];
  if (!from || !/^(?:[^<>@\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(from))
    throw new ConfigError('MAIL_FROM must be an address, or a name with an address in <>.');
  return {
    url,
    from,
    user: env['SMTP_USER'] || undefined,
    password: env['SECRET_SMTP_PASSWORD'] || undefined,
  };
}

function readSms(env: Environment): SmsSettings | undefined {
  const url = env['SMS_URL'];
  if (!url) return undefined;
  if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol))
    throw new ConfigError('SMS_URL must be the http(s) address that takes messages.');
  const token = env['SECRET_SMS_TOKEN'];
  if (!token) throw new ConfigError('SECRET_SMS_TOKEN must be set where SMS_URL is.');
  const reportKey = env['SECRET_SMS_REPORTS'] || undefined;
  if (reportKey !== undefined && reportKey.length < 32)
    throw new ConfigError('SECRET_SMS_REPORTS must have at least 32 characters.');
  const partsPerDay = Number(env['SMS_PARTS_PER_DAY'] || 2_000);
  if (!Number.isInteger(partsPerDay) || partsPerDay < 20 || partsPerDay > 1_000_000)
    throw new ConfigError('SMS_PARTS_PER_DAY must be a whole number from 20 to 1000000.');
  return { url, token, reportKey, partsPerDay, accents: env['SMS_ACCENTS'] === '1' };
}
