import type { Page } from 'playwright-core';

export function pictureSize(page: Page, jpeg: string): Promise<{ width: number; height: number; differs: boolean }>;
export function heapOf(page: Page): Promise<number>;
export function shiftOf(page: Page): Promise<[x: number, y: number]>;
export function hearSounds(page: Page): Promise<() => Promise<{ clips: number; gains: number[] }>>;
