/** A seal of an agency that does not exist: a ring, drawn as a PNG of 48 × 48 pixels. */
import { deflateSync } from 'node:zlib';
import type { ReportSeal } from '../../../src/report';

const SIDE = 48;
const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const crc = body.reduce((c, byte) => (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff;
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc >>> 0, body.length + 4);
  return out;
}

/** Grey, eight bits. */
function png(): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  head[8] = 8;
  const rows = Array.from({ length: SIDE }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: SIDE }, (_, x) => {
        const away = Math.hypot(x - SIDE / 2 + 0.5, y - SIDE / 2 + 0.5);
        return (away < 23 && away > 19) || away < 8 ? 60 : 255;
      }),
    ]),
  );
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Uint8Array.from(Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts]));
}

export const seal: ReportSeal = {
  bytes: png(),
  kind: 'png',
  width: SIDE,
  height: SIDE,
  alt: 'ตราองค์การบริหารส่วนตำบลบึงทองหลาง',
};
