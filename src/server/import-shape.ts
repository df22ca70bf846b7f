/** The shape of a document that a page has read and shown: checked before anything of it is written. */
import * as v from 'valibot';
import type { ImportedDocument, ImportedStep } from '../core/import/document';
import type { Section } from '../core/section';
import { STATUSES } from '../core/step';

/** One that no cell can hold is refused with its place, which a shape could not tell. */
const Text = v.string();
const Maybe = v.nullable(Text);

const Step = v.strictObject({
  section: Text,
  measureNo: Text,
  measure: Text,
  measureCell: Text,
  stepNo: Text,
  step: Text,
  stepCell: Text,
  responsible: Text,
  due: Text,
  status: v.picklist(STATUSES),
  statusText: Text,
  result: Text,
  completedOn: Text,
  evidence: Text,
  lines: v.array(v.number()),
} satisfies Record<keyof ImportedStep, v.GenericSchema>);

const SectionShape = v.strictObject({
  code: Text,
  heading: Maybe,
  analysis: Maybe,
  score: v.nullable(v.number()),
  row: v.nullable(v.number()),
} satisfies Record<keyof Section, v.GenericSchema>);

/** An ImportedDocument without its notes, which are the page's affair. */
export const DocumentShape = v.strictObject({
  title: Maybe,
  agency: Maybe,
  fiscalYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2700))),
  intro: Maybe,
  sections: v.array(SectionShape),
  steps: v.pipe(v.array(Step), v.minLength(1)),
} satisfies Record<keyof Omit<ImportedDocument, 'notes'>, v.GenericSchema>);
