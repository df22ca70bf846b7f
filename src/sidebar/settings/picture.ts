/** A picture chosen on the user's computer, scaled in the browser: nothing larger than what is kept ever leaves it. */
import { bytesIn, triesOf } from '../state/picture';

export interface Scaled {
  readonly type: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/**
 * @param limit bytes
 * @returns 'unreadable': the browser knows no such picture; 'too-large': it stays larger than the limit
 */
export async function scaled(file: Blob, limit: number): Promise<Scaled | 'unreadable' | 'too-large'> {
  const picture = await opened(file);
  if (!picture || picture.width === 0 || picture.height === 0) return 'unreadable';
  for (const { width, height, type, quality } of triesOf(picture.width, picture.height)) {
    const url = drawn(picture, width, height, type === 'image/jpeg').toDataURL(type, quality);
    const base64 = url.slice(url.indexOf(',') + 1);
    if (bytesIn(base64) <= limit) return { type, base64, width, height };
  }
  return 'too-large';
}

async function opened(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file);
  } catch {
    return null;
  }
}

/** Halved until near its size: one great step would leave out most of the dots, and fine lines with them. */
function drawn(picture: ImageBitmap, width: number, height: number, onWhite: boolean): HTMLCanvasElement {
  let from: CanvasImageSource = picture;
  let [w, h] = [picture.width, picture.height];
  while (w > width * 2 && h > height * 2) {
    [w, h] = [Math.ceil(w / 2), Math.ceil(h / 2)];
    from = canvasOf(from, w, h, false);
  }
  return canvasOf(from, width, height, onWhite);
}

function canvasOf(from: CanvasImageSource, width: number, height: number, onWhite: boolean): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  if (onWhite) {
    // A JPEG has no clear background: without paper under it it would be black.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(from, 0, 0, width, height);
  return canvas;
}
