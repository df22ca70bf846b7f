/** Turns a written-out report of an agency that does not exist into what a check takes. */

import { parseNumber } from '../../../../src/core/numbering';
import type { CheckInput } from '../../../../src/core/rules';
import type { Section } from '../../../../src/core/section';
import type { Settings } from '../../../../src/core/settings';
import { readStatus } from '../../../../src/core/status';
import type { Step } from '../../../../src/core/step';
import { cellsOf, settings } from '../build';

/** measure ('' repeats the one above), step, owner, due, status, result, completed on, evidence. */
export type Row = readonly [string, string, string, string, string, string, string, string];

export interface Report {
  readonly settings: Partial<Settings>;
  readonly today: string;
  readonly sections: readonly (Pick<Section, 'code' | 'heading' | 'analysis'> & {
    readonly score?: number;
    readonly rows: readonly Row[];
  })[];
}

const split = (text: string): { no: string; rest: string } => {
  const head = parseNumber(text);
  return head ? { no: head.no, rest: head.rest } : { no: '', rest: text };
};

export function inputOf(report: Report): CheckInput {
  const steps: Step[] = [];
  let measure = { no: '', rest: '', row: 0, cell: '' };
  for (const { code, rows } of report.sections) {
    for (const [measureCell, stepCell, responsible, due, statusText, result, completedOn, evidence] of rows) {
      const row = steps.length + 2;
      if (measureCell !== '') measure = { ...split(measureCell), row, cell: measureCell };
      const step = split(stepCell);
      const read = {
        row,
        section: code,
        measureNo: measure.no,
        measure: measure.rest,
        measureRow: measure.row,
        stepNo: step.no,
        step: step.rest,
        responsible,
        due,
        status: readStatus(statusText),
        statusText,
        result,
        completedOn,
        evidence,
      };
      steps.push({ ...read, cells: { ...cellsOf(read), measure: measureCell, step: stepCell } });
    }
  }
  return {
    steps,
    sections: report.sections.map(({ code, heading, analysis, score }, i) => ({
      code,
      heading,
      analysis,
      score: score ?? null,
      row: i + 2,
    })),
    settings: settings(report.settings),
    today: report.today,
  };
}
