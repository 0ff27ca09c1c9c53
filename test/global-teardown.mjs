import { rm } from 'node:fs/promises';

/** Stops what global-setup.mjs started. */
export default async function tearDown() {
  await Promise.all(globalThis.services.stop.map((stop) => stop()));
  await rm(globalThis.services.folder, { recursive: true, force: true });
}
