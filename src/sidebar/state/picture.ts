/** A picture made small enough to keep: how large, and in which form, to try in turn. */

/** Three centimetres at 300 dots an inch: as sharp as an office prints. */
const SIDE = 354;

export interface PictureTry {
  readonly width: number;
  readonly height: number;
  readonly type: 'image/png' | 'image/jpeg';
  /** Of a JPEG, 0-1. */
  readonly quality: number;
}

/**
 * The best first: a PNG keeps a clear background and sharp lines; a JPEG of a photograph is smaller; then fewer dots, at 225 an
 * inch still clear on paper.
 * @param width of the picture, in pixels; so is `height`
 */
export function triesOf(width: number, height: number): PictureTry[] {
  const sized = (side: number) => {
    const scale = Math.min(1, side / Math.max(width, height));
    return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  };
  const full = sized(SIDE);
  const less = sized(Math.round(SIDE * 0.75));
  return [
    { ...full, type: 'image/png', quality: 1 },
    { ...full, type: 'image/jpeg', quality: 0.92 },
    { ...full, type: 'image/jpeg', quality: 0.8 },
    { ...less, type: 'image/jpeg', quality: 0.8 },
  ];
}

/** Bytes that base64 of that many letters stands for, at most. */
export const bytesIn = (base64: string): number => Math.floor((base64.length * 3) / 4);

export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
