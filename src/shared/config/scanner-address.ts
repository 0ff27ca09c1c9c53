import { ConfigError } from './config-error.js';

/** Where clamd listens. */
export interface ScannerAddress {
  readonly host: string;
  readonly port: number;
}

/** `CLAMD`: where files that are handed in are scanned, as `host:port`; undefined when they are not. */
export function readScannerAddress(text: string | undefined): ScannerAddress | undefined {
  if (!text) return undefined;
  const url = URL.canParse(`tcp://${text}`) ? new URL(`tcp://${text}`) : undefined;
  if (!url?.hostname || !url.port || url.host !== text)
    throw new ConfigError('CLAMD must be host:port, as clamd:3310.');
  return { host: url.hostname.replaceAll(/^\[|\]$/g, ''), port: Number(url.port) };
}
