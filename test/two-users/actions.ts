/** What users of the add-on do at the same time: each action as its page or the menu calls it. */
import type { SidebarData } from '../../src/server/answers';
import { stepIn } from './office';

export interface Action {
  readonly name: string;
  /** The top-level function, and what the page gives it. */
  call(
    page: SidebarData,
    user: string,
  ): { readonly fn: string; readonly args: readonly unknown[]; readonly menu?: true };
}

/** The row that those who edit a row are all at. */
const ROW = 4;

const page =
  (fn: string, argument: (data: SidebarData, user: string) => object): Action['call'] =>
  (data, user) => ({ fn, args: [argument(data, user)] });

const DOCUMENT = [
  ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'].join('\t'),
  ['๙.๑ มาตรการนำเข้า', '๙.๑.๑ ขั้นตอนนำเข้า', 'สำนักปลัด', 'ไตรมาส ๒', 'ดำเนินการแล้วเสร็จ ผลนำเข้า'].join('\t'),
  '',
].join('\n');

export const ACTIONS: readonly Action[] = [
  {
    name: 'save a row',
    call: page('saveStep', (data, user) => {
      const { row, etag, texts } = stepIn(data, ROW);
      return { row, etag, base: texts, texts: { result: `ผลของ${user}` } };
    }),
  },
  {
    name: 'save another row',
    call: page('saveStep', (data, user) => {
      const { row, etag, texts } = stepIn(data, ROW + 2);
      return { row, etag, base: texts, texts: { responsible: `กองของ${user}`, evidence: `หลักฐานของ${user}` } };
    }),
  },
  {
    name: 'add a row',
    call: page('saveStep', (_, user) => ({
      row: null,
      etag: null,
      base: null,
      texts: { section: 'IIT', measure: `๑.๓ มาตรการของ${user}`, step: `๑.๓.๑ ขั้นตอนของ${user}` },
    })),
  },
  {
    name: 'delete a row',
    call: page('deleteStep', (data) => {
      const { row, etag, texts } = stepIn(data, ROW);
      return { row, etag, base: texts };
    }),
  },
  {
    name: 'delete the first row of a measure',
    call: page('deleteStep', (data) => {
      const { row, etag, texts } = stepIn(data, 2);
      return { row, etag, base: texts };
    }),
  },
  {
    name: 'bring a row back',
    call: page('restoreStep', (_, user) => ({
      row: 3,
      texts: { section: 'IIT', measure: `๑.๑.๕ มาตรการคืน${user}`, step: `๑.๑.๕ ขั้นตอนคืน${user}` },
    })),
  },
  {
    name: 'take fixes',
    call: page('applyFixes', () => ({
      fixes: [5, 6, 7].map((row) => ({ row, column: 'due', before: 'ไตรมาส ๔', after: 'ไตรมาส 4' })),
    })),
  },
  { name: 'import', call: page('importDocument', () => ({ text: DOCUMENT })) },
  { name: 'check', call: () => ({ fn: 'checkSheet', args: [], menu: true }) },
  { name: 'summarise', call: () => ({ fn: 'summariseSheet', args: [], menu: true }) },
  { name: 'begin a new year', call: page('rollOver', () => ({ newYear: 2569 })) },
  { name: 'report', call: () => ({ fn: 'createReport', args: [], menu: true }) },
  {
    name: 'save settings',
    call: page('saveSettings', (_, user) => ({ values: { intro: `บทนำของ${user}` }, before: { intro: '' } })),
  },
];
