/** `npm run bench`: prints what the add-on's heavy work costs. */
import { readAndCheck } from './read-and-check';
import { makeReport } from './report';

await readAndCheck();
console.log();
await makeReport();
