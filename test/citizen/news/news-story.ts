import { ask, type Answer } from '../../declarations/declaring.js';
import type { RunningApp } from '../../running-app.js';
import { signIn, type Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { photo } from '../../files/photo.js';

/** A Monday morning in Hanoi. */
export const MONDAY = '2026-11-30T03:00:00.000Z';
export const clerk: Who = { role: 'ONE_STOP_CLERK' };
export const official: Who = { role: 'CIVIL_SERVANT' };
export const colleague: Who = { role: 'CIVIL_SERVANT', second: true };
export const elsewhere: Who = { role: 'CIVIL_SERVANT', office: '06211' };
export const ofProvince: Who = { role: 'CIVIL_SERVANT', office: 'UBND' };
export const alsoOfProvince: Who = { role: 'CIVIL_SERVANT', office: 'UBND', second: true };
export const province: Who = { role: 'PROVINCE' };
export const citizen: Who = { role: 'CITIZEN' };

export const rain = (more: object = {}) => ({
  category: 'WARNING',
  title: { vi: 'Mưa lớn từ tối nay', en: 'Heavy rain from tonight' },
  summary: { vi: 'Bà con ven suối chuyển đồ lên cao.' },
  text: { vi: '# Lịch mưa\n\nTừ **tối nay**.\n\n<script>alert(1)</script>' },
  pictures: [],
  ...more,
});

/** What offices do with posts. */
export class Newsroom {
  constructor(private readonly story: Story) {}

  /** A draft; its id. */
  async draft(by: Who = clerk, words: object = rain()): Promise<string> {
    return done(await this.story.post(by, 'news-posts', words)).body.id as string;
  }

  submit(id: string, by: Who = clerk, more: object = {}): Promise<Answer> {
    return this.story.post(by, `news-posts/${id}/submission`, { version: 1, ...more });
  }

  approve(id: string, by: Who = official, more: object = {}): Promise<Answer> {
    return this.story.post(by, `news-posts/${id}/approval`, { version: 1, ...more });
  }

  /** Written by one, reviewed by another; its id. */
  async published(words: object = rain(), [by, second]: readonly [Who, Who] = [clerk, official]): Promise<string> {
    const id = await this.draft(by, words);
    done(await this.submit(id, by));
    done(await this.approve(id, second));
    return id;
  }

  write(id: string, by: Who, words: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return ask(this.story.running, 'PUT', `news-posts/${id}`, { by, body: words, headers });
  }
}

export function done(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer;
}

/** Hands a picture in. */
export async function picture(
  running: RunningApp,
  post: string,
  { by = clerk, key, content }: { by?: Who; key: string; content?: Uint8Array },
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content ?? (await photo()))]), 'picture');
  const headers = { 'idempotency-key': key, authorization: await signIn(running.url, by) };
  const url = `${running.url}/api/v1/news-posts/${post}/files`;
  const response = await fetch(url, { method: 'POST', body: form, headers });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
