import { readScannerAddress } from './scanner-address.js';

describe('Where files are scanned', () => {
  it('is a host with a port, or nowhere', () => {
    expect(readScannerAddress(undefined)).toBeUndefined();
    expect(readScannerAddress('')).toBeUndefined();
    expect(readScannerAddress('clamd:3310')).toEqual({ host: 'clamd', port: 3310 });
    expect(readScannerAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
    for (const wrong of ['clamd', 'clamd:port', 'http://clamd:3310', 'clamd:3310/x', 'clamd:99999'])
      expect(() => readScannerAddress(wrong)).toThrow('CLAMD');
  });
});
