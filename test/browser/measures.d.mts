import type { Page } from 'playwright-core';

export function scrolls(page: Page): Promise<boolean>;
export function cutOff(page: Page): Promise<string[]>;
export function capitalHeight(page: Page, selector: string): Promise<number>;
export function fontSize(page: Page, selector: string): Promise<number>;
export function facesOf(page: Page, selector: string): Promise<string[]>;
export function watchMarks(page: Page): Promise<() => Promise<number>>;
export function speak(page: Page, language: 'vi' | 'zh' | 'en'): Promise<void>;
export function drawn(page: Page): Promise<void>;
export type Judged = 'all' | 'colours' | 'words';
export function axeFaults(page: Page, judged?: Judged): Promise<string[]>;
export function online(page: Page): Promise<boolean>;
export function runsOut(page: Page): Promise<boolean>;
export function scopeOfWorker(page: Page): Promise<string>;
export function mayAsk(page: Page, address: string): Promise<boolean>;
export function putAway(page: Page, face: 'firm' | 'console' | 'citizen'): Promise<void>;
export function goOffline(page: Page): Promise<void>;
export function goOnline(page: Page): Promise<void>;
