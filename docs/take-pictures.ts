/** `npm run pictures`: takes every picture of README and of the guide anew, from the workbench, into docs/pictures. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { openCamera, PICTURES } from './camera';
import { takeAll } from './scenes';

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const camera = await openCamera();
try {
  await takeAll(camera);
} finally {
  await camera.close();
}
let total = 0;
for (const name of readdirSync(PICTURES).sort()) {
  const { size } = statSync(path.join(PICTURES, name));
  total += size;
  console.log(`${String(size).padStart(8)} bytes  docs/pictures/${name}`);
}
console.log(`${String(total).padStart(8)} bytes in all`);
