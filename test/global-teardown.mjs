import { rm } from 'node:fs/promises';

/** Stops what global-setup.mjs started. */
export default async function tearDown() {
  await Promise.all(globalThis.services.stop.map((stop) => stop()));
  await Promise.all(globalThis.services.folders.map((folder) => rm(folder, { recursive: true, force: true })));
}
