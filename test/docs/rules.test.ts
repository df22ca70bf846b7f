import fs from 'node:fs';
import { expect, test } from '@jest/globals';
import { RULES_PAGE, rulesPage } from '../../docs/generate-rules';

test('docs/rules.md is what `npm run docs` writes', () => {
  expect(fs.readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
});
