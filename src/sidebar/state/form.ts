/** One row in the entry form: as it was when opened, as typed since, and the little that fills itself in. */
import type { RowTexts, SheetStep } from '../../core/sheet-step';
import { STATUS_PHRASES, splitStatus } from '../../core/status';
import { COLUMN_KEYS, type ColumnKey, type Status } from '../../core/step';
import type { SidebarData } from '../../server/answers';
import { digitsInUse, NO_TEXTS } from './model';
import { nextMeasureNo, nextStepNo, numberHead } from './numbers';

export interface FormState {
  /** 1-based row of the measures sheet; null for a row that is not there yet. */
  readonly row: number | null;
  /** Of the row's content when it was read; null for a new row. */
  readonly etag: string | null;
  /** The cells when they were read; for a new row what the form filled in by itself. */
  readonly base: RowTexts;
  readonly texts: RowTexts;
  /** Row below which a new one goes; null: below the last of its section. */
  readonly after: number | null;
  /** Whether saving was tried: only then a new row is told of what it lacks. */
  readonly tried: boolean;
}

/** The columns that the form writes, in the order of its fields. */
export const FORM_COLUMNS = COLUMN_KEYS.filter((key) => key !== 'check');

export const openStep = ({ row, etag, texts }: SheetStep): FormState => ({
  row,
  etag,
  base: texts,
  texts,
  after: null,
  tried: false,
});

/** A new row of a section, with its numbers proposed. `measure`: of which measure; null for a new one. */
export function newStep(data: SidebarData, section: string, measure: SheetStep | null = null): FormState {
  const texts = placed(data, { ...NO_TEXTS }, section, measure);
  return { row: null, etag: null, base: texts, texts, after: lastRowOf(data, measure), tried: false };
}

/** The same draft under another section, or another measure; what was typed beside the numbers stays. */
export function moveNew(form: FormState, data: SidebarData, section: string, measure: SheetStep | null): FormState {
  const base = placed(data, NO_TEXTS, section, measure);
  const kept = (key: 'measure' | 'step') => typedAfter(form.texts[key], form.base[key]);
  const texts = {
    ...form.texts,
    section: base.section,
    measureNo: base.measureNo,
    stepNo: base.stepNo,
    measure: measure ? base.measure : base.measure + (form.after === null ? kept('measure') : ''),
    step: base.step + kept('step'),
  };
  return { ...form, base, texts, after: lastRowOf(data, measure) };
}

/** The last row of a measure; null for none. */
export function lastRowOf({ steps }: SidebarData, measure: SheetStep | null): number | null {
  if (!measure) return null;
  const own = steps.filter((step) => step.section === measure.section && step.measureNo === measure.measureNo);
  const same = measure.measureNo === '' ? steps.filter(({ measure: text }) => text === measure.measure) : own;
  return same.reduce((last, { row }) => Math.max(last, row), measure.row);
}

/** What stands after the number that the form had proposed; all of it where the proposal was overwritten. */
const typedAfter = (text: string, proposed: string): string =>
  text.startsWith(proposed) ? text.slice(proposed.length) : text;

function placed(data: SidebarData, texts: RowTexts, section: string, measure: SheetStep | null): RowTexts {
  const digits = digitsInUse(data);
  const { columns, steps } = data;
  const measureNo = measure ? measure.measureNo : nextMeasureNo(steps, section);
  const stepNo = nextStepNo(steps, section, measureNo);
  const own = (key: ColumnKey) => columns[key] !== undefined;
  return {
    ...texts,
    section: own('section') ? sectionText(data, section) : '',
    measureNo: own('measureNo') ? numberHead(measureNo, digits).trim() : '',
    stepNo: own('stepNo') ? numberHead(stepNo, digits).trim() : '',
    measure: !own('measure')
      ? ''
      : measure
        ? measureText(measure, data)
        : own('measureNo')
          ? ''
          : numberHead(measureNo, digits),
    step: !own('step') || own('stepNo') ? '' : numberHead(stepNo, digits),
  };
}

/** A section as the rows of the sheet write it; its code where none does. */
function sectionText({ steps }: SidebarData, section: string): string {
  return steps.find((step) => step.section === section && step.texts.section.trim() !== '')?.texts.section ?? section;
}

/** The measure's cell, which may stand in a row above. */
function measureText(measure: SheetStep, { steps }: SidebarData): string {
  const own = steps.find(({ row }) => row === measure.measureRow)?.texts.measure ?? measure.texts.measure;
  return own.trim() === '' ? numberHead(measure.measureNo, 'arabic') + measure.measure : own;
}

export const typed = (form: FormState, key: ColumnKey, text: string): FormState => ({
  ...form,
  texts: { ...form.texts, [key]: text },
});

/** A status that is chosen is written in its column; where the sheet has none, at the head of the result. */
export function choseStatus(form: FormState, status: Status, columns: SidebarData['columns']): FormState {
  const phrase = STATUS_PHRASES[status];
  if (columns.status !== undefined) return typed(form, 'status', phrase);
  const { rest } = splitStatus(form.texts.result);
  return typed(form, 'result', rest === '' ? phrase : `${phrase} ${rest}`);
}

export const changedKeys = ({ texts, base }: Pick<FormState, 'texts' | 'base'>): ColumnKey[] =>
  FORM_COLUMNS.filter((key) => texts[key] !== base[key]);

export const isDirty = (form: FormState): boolean => changedKeys(form).length > 0;

/** Whether a row says enough to be one: its measure or its step has words beside the number. */
export const saysSomething = ({ texts, base, row }: FormState): boolean =>
  row !== null ||
  (['measure', 'step', 'result'] as const).some((key) => typedAfter(texts[key], base[key]).trim() !== '');

/** The code of a section cell as the rows and the list of sections have it; the cell itself where neither knows it. */
export function sectionOf(texts: RowTexts, { steps, sections }: SidebarData): string {
  const text = texts.section.trim();
  const same = steps.find((step) => step.texts.section.trim() === text)?.section;
  return same ?? sections.find(({ code }) => code === text)?.code ?? text;
}

/** The measures of a section, each by its first step. */
export function measuresOf({ steps }: SidebarData, section: string): SheetStep[] {
  const first = new Map<string, SheetStep>();
  for (const step of steps) {
    if (step.section !== section || step.measure === '') continue;
    const key = `${step.measureNo} ${step.measure}`;
    if (!first.has(key)) first.set(key, step);
  }
  return [...first.values()];
}

/** References, one a line; always at least one line to type in. */
export const linesOf = (evidence: string): string[] => evidence.split('\n');

export function setLine(evidence: string, at: number, line: string): string {
  const lines = linesOf(evidence);
  lines[at] = line.replace(/\n/g, ' ');
  return lines.join('\n');
}

export const removeLine = (evidence: string, at: number): string =>
  linesOf(evidence)
    .filter((_, i) => i !== at)
    .join('\n');

/** As it is saved: lines of evidence that were left empty are none. */
export const tidied = (form: FormState): FormState =>
  form.texts.evidence === form.base.evidence
    ? form
    : typed(
        form,
        'evidence',
        linesOf(form.texts.evidence)
          .filter((line) => line.trim() !== '')
          .join('\n'),
      );
