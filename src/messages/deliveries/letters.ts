import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Language } from '../../shared/http/language.js';
import type { Letter, ShortMessage } from '../carriers/carrier.js';
import { smsText } from './sms-text.js';
import { MessageTexts } from '../message-list/message-texts.js';
import type { ClaimedDelivery } from './delivery-table.js';

const WORDS = {
  name: { vi: 'Cửa khẩu số Lạng Sơn', zh: '谅山数字口岸', en: 'Lạng Sơn digital gate' },
  open: { vi: 'Mở', zh: '打开', en: 'Open' },
  chosen: {
    vi: 'Bạn nhận thư này vì đã đăng ký địa chỉ. Đổi hoặc tắt trong phần cài đặt thông báo.',
    zh: '您登记了此地址，因此收到本邮件。可在通知设置中更改或关闭。',
    en: 'You get this because you registered this address. Change it or switch it off in the settings of messages.',
  },
  given: {
    vi: 'Bạn nhận thư này vì địa chỉ này được ghi khi nộp. Nếu không phải bạn, hãy bỏ qua.',
    zh: '提交时填写了此地址，因此收到本邮件。若非本人，请忽略。',
    en: 'You get this because this address was given with what was sent. If that was not you, ignore it.',
  },
  account: {
    vi: 'Bạn nhận thư này vì địa chỉ này mở một tài khoản ở đây.',
    zh: '此地址可登录本平台的一个账户，因此收到本邮件。',
    en: 'You get this because this address opens an account here.',
  },
  unanswered: {
    vi: 'Thư tự động, không trả lời.',
    zh: '自动邮件，请勿回复。',
    en: 'Sent by a machine: do not answer.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why somebody gets a letter, by where his address is from. */
const FOOTS: Readonly<Record<string, 'chosen' | 'account'>> = { person: 'chosen', account: 'account' };

/** Puts deliveries in words, when they are sent: what a message says and where to act, and nothing of a person. */
@Injectable()
export class Letters {
  constructor(
    private readonly texts: MessageTexts,
    private readonly config: Config,
  ) {}

  async mail(delivery: ClaimedDelivery, to: string, code?: string): Promise<Letter> {
    const { language, source, sentAs } = delivery;
    const [said, url] = [await this.said(delivery, code), this.url(delivery, code)];
    const foot = `${WORDS[FOOTS[source] ?? 'given'][language]} ${WORDS.unanswered[language]}`;
    const name = WORDS.name[language];
    return {
      id: sentAs,
      to,
      subject: code === undefined ? firstSentence(said) : said.slice(0, said.indexOf(code) + code.length),
      text: `${said}\n\n${url}\n\n-- \n${name}\n${foot}\n`,
      html: page(language, { said, url, open: WORDS.open[language], name, foot }),
    };
  }

  async sms(delivery: ClaimedDelivery, to: string, code?: string): Promise<ShortMessage> {
    const said = await this.said(delivery, code);
    // A code is typed where it was asked for.
    const whole = code === undefined ? `${said} ${this.url(delivery)}` : said;
    return { id: delivery.sentAs, to, ...smsText(whole, this.config.messages.sms?.accents ?? false) };
  }

  private async said({ kind, params, code, language }: ClaimedDelivery, contactCode?: string): Promise<string> {
    const shown = contactCode === undefined ? params : { ...params, contactCode };
    const [said = ''] = await this.texts.of([{ kind, params: shown, code }], language);
    return said;
  }

  /** What is behind `#` reaches no server's log. */
  private url({ path, channel }: ClaimedDelivery, code?: string): string {
    return `${this.config.publicUrl ?? ''}${path}${code === undefined ? '' : `#${channel}.${code}`}`;
  }
}

/** Short enough for a list of mail. */
function firstSentence(said: string): string {
  const [first = said] = /^.*?(?:。|\.(?=\s|$))/u.exec(said) ?? [];
  return first.slice(0, 150);
}

interface PageParts {
  readonly said: string;
  readonly url: string;
  readonly open: string;
  readonly name: string;
  readonly foot: string;
}

/** One column, readable without its styles and in the dark; nothing is loaded from anywhere. */
function page(language: Language, parts: PageParts): string {
  const { said, url, open, name, foot } = escaped(parts);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${name}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:36em;margin:24px auto;padding:0 16px">
<p>${said}</p>
<p><a href="${url}" style="display:inline-block;padding:10px 20px;border:2px solid;border-radius:6px;font-weight:bold;text-decoration:none">${open}</a></p>
<p style="font-size:13px">${name}<br>${foot}</p>
</body></html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(parts: PageParts): PageParts {
  const each = Object.entries(parts).map(([name, text]) => [
    name,
    String(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign),
  ]);
  return Object.fromEntries(each) as PageParts;
}
