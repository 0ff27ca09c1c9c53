import type { Page } from 'playwright-core';

export function scrolls(page: Page): Promise<boolean>;
export function cutOff(page: Page): Promise<string[]>;
export function capitalHeight(page: Page, selector: string): Promise<number>;
export function fontSize(page: Page, selector: string): Promise<number>;
export function facesOf(page: Page, selector: string): Promise<string[]>;
export function watchMarks(page: Page): Promise<() => Promise<number>>;
