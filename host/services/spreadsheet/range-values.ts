/** The part of a Range that reads and writes values, formulas, rich texts and notes. */

import type { Wire } from '../../protocol/cells';
import { ask } from '../core/bridge';
import { behind } from '../core/faces';
import { face } from '../core/service';
import { RangePlace } from './range-place';
import { RichTextValue, richFace } from './rich-text';
import { fill, fromWire, mapGrid, toWire } from './wire';

type G = GoogleAppsScript.Spreadsheet.Range;
type GRich = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The members of a Range that read and write what cells hold. */
export const valueMembers = {
  getValue: [''],
  getValues: [''],
  setValue: ['Object'],
  setValues: ['Object[][]'],
  getDisplayValue: [''],
  getDisplayValues: [''],
  getFormula: [''],
  getFormulas: [''],
  setFormula: ['String'],
  setFormulas: ['String[][]'],
  getRichTextValue: [''],
  getRichTextValues: [''],
  setRichTextValue: ['RichTextValue'],
  setRichTextValues: ['RichTextValue[][]'],
  getNote: [''],
  getNotes: [''],
  setNote: ['String?'],
  setNotes: ['String?[][]'],
  isBlank: [''],
  isChecked: [''],
  check: [''],
  uncheck: [''],
} as const;

export abstract class RangeValues extends RangePlace implements Pick<G, keyof typeof valueMembers> {
  // biome-ignore lint/suspicious/noExplicitAny: a cell's value, as Google's own type has it
  getValue(): any {
    return this.getValues()[0]?.[0];
  }

  // biome-ignore lint/suspicious/noExplicitAny: cells' values, as Google's own type has them
  getValues(): any[][] {
    return mapGrid(ask('cells.values', this.area), fromWire);
  }

  setValue(value: unknown): G {
    const wire = toWire(value, 'SpreadsheetApp.Range.setValue');
    ask('cells.write', this.area, fill(this.area, wire));
    return face<G>(this);
  }

  setValues(values: unknown[][]): G {
    ask(
      'cells.write',
      this.area,
      mapGrid(values, (value) => toWire(value, 'SpreadsheetApp.Range.setValues')),
    );
    return face<G>(this);
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] as string;
  }

  getDisplayValues(): string[][] {
    return ask('cells.display', this.area);
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] as string;
  }

  getFormulas(): string[][] {
    return ask('cells.formulas', this.area);
  }

  setFormula(formula: string): G {
    ask('cells.writeFormulas', this.area, fill(this.area, formula));
    return face<G>(this);
  }

  setFormulas(formulas: string[][]): G {
    ask('cells.writeFormulas', this.area, formulas);
    return face<G>(this);
  }

  getRichTextValue(): GRich | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }

  getRichTextValues(): (GRich | null)[][] {
    return mapGrid(ask('cells.rich', this.area), (wire) => wire && richFace(wire));
  }

  setRichTextValue(value: GRich): G {
    ask('cells.writeRich', this.area, fill(this.area, behind(RichTextValue, value).wire));
    return face<G>(this);
  }

  setRichTextValues(values: GRich[][]): G {
    ask(
      'cells.writeRich',
      this.area,
      mapGrid(values, (value) => behind(RichTextValue, value).wire),
    );
    return face<G>(this);
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] as string;
  }

  getNotes(): string[][] {
    return ask('cells.notes', this.area);
  }

  setNote(note: string | null): G {
    ask('cells.setNotes', this.area, fill(this.area, note));
    return face<G>(this);
  }

  setNotes(notes: (string | null)[][]): G {
    ask('cells.setNotes', this.area, notes);
    return face<G>(this);
  }

  isBlank(): boolean {
    return ask('cells.values', this.area).every((row) => row.every((value) => value === ''));
  }

  /** true or false when every cell is a checkbox in that state, null otherwise */
  isChecked(): boolean | null {
    const boxes = this.checkboxes().flat();
    const states = ask('cells.values', this.area)
      .flat()
      .map((value, index) => (isOf(boxes[index], value) ? value === boxes[index]?.checked : null));
    return states.every((state) => state === states[0]) ? (states[0] as boolean | null) : null;
  }

  check = () => this.tick('checked');
  uncheck = () => this.tick('unchecked');

  /** Changes the cells that hold one of their checkbox's two values, and no other. */
  private tick(state: keyof Checkbox): G {
    const boxes = this.checkboxes();
    ask('cells.values', this.area).forEach((row, y) => {
      row.forEach((value, x) => {
        const box = boxes[y]?.[x];
        if (!box || !isOf(box, value)) return;
        const { sheet, row: top, column } = this.area;
        ask('cells.write', { sheet, row: top + y, column: column + x, rows: 1, columns: 1 }, [[box[state]]]);
      });
    });
    return face<G>(this);
  }

  /** The two values of each cell that is a checkbox; null for any other. */
  protected checkboxes(): (Checkbox | null)[][] {
    return mapGrid(ask('cells.validations', this.area), (rule) => {
      if (rule?.type !== 'CHECKBOX') return null;
      const [checked = true, unchecked = false] = rule.values;
      return { checked: checked as Wire, unchecked: unchecked as Wire };
    });
  }
}

interface Checkbox {
  readonly checked: Wire;
  readonly unchecked: Wire;
}

/** Whether a value is one of the two of a checkbox. */
export const isOf = (box: Checkbox | null | undefined, value: Wire): boolean =>
  box != null && (value === box.checked || value === box.unchecked);
