import sharp from 'sharp';

/** A photo as a telephone takes it: lying on its side, with where it was taken. */
export function photo(): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: '#6b8f71' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Model: 'Telephone of Lan' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 51/1 8/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 45/1 4/1' },
    })
    .jpeg()
    .toBuffer();
}
