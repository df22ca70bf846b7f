/** The menu: there in every mode, in the user's language, and every item does something. */
import { describe, expect, test } from '@jest/globals';
import type { MenuEntry } from '../../host/index';
import { openAddOn } from '../support/addon';
import { expectSame } from '../support/same';

const itemsOf = (execution: { shown: readonly { kind: string; entries?: MenuEntry[] }[] }) =>
  execution.shown
    .flatMap(({ kind, entries }) => (kind === 'menu' ? (entries ?? []) : []))
    .flatMap((entry) => (entry.kind === 'item' ? [entry] : []));

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('in AuthMode.%s', (mode) => {
  test('opening the spreadsheet makes the menu and touches nothing else', () => {
    const host = openAddOn();
    const before = host.snapshot();
    const captions = itemsOf(host.open(mode)).map(({ caption }) => caption);
    expect(captions).toEqual([
      'เปิดแถบข้าง',
      'เตรียมชีต',
      'นำเข้าเอกสาร…',
      'ตรวจสอบมาตรการ',
      'สรุปผล',
      'สร้างรายงาน',
      'สร้างรายงานบางส่วน…',
      'ขึ้นปีงบประมาณใหม่…',
      'ตั้งค่า…',
      'เกี่ยวกับโปร่งใส',
    ]);
    expectSame(host.snapshot(), before);
  });
});

test('installing makes the same menu', () => {
  const host = openAddOn();
  const installed = host.run('onInstall', [], { trigger: 'simple', authMode: 'FULL' });
  expect(itemsOf(installed)).toEqual(itemsOf(host.open()));
});

test('users of other languages see it in English', () => {
  const captions = itemsOf(openAddOn({ locale: 'en' }).open()).map(({ caption }) => caption);
  expect(captions).toContain('Make the report');
});

test('each item names a function of the bundle', () => {
  const host = openAddOn();
  for (const { functionName } of itemsOf(host.open())) expect(() => host.run(functionName)).not.toThrow();
});

test('a setting that is wrong, a sheet that is missing: an alert in Thai, not an exception', () => {
  const host = openAddOn();
  const shown = host.run('checkSheet').shown;
  expect(shown).toMatchObject([{ kind: 'alert', text: expect.stringContaining('เตรียมชีต') }]);
});

test('the sidebar opens with the language of its user, and its name', () => {
  const [shown] = openAddOn().run('openSidebar').shown;
  expect(shown).toMatchObject({
    kind: 'sidebar',
    title: 'โปร่งใส',
    html: expect.stringContaining('%22language%22%3A%22th%22'),
  });
});
