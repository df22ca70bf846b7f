/** DeveloperMetadata: keys and values that a script keeps on the spreadsheet or a sheet, unseen by people. */

import type { MetadataState } from '../../workbook/state';
import { ask } from '../core/bridge';
import { EnumValue, enumValue } from '../core/enumeration';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { CURRENT_ONLY } from './current-only';

type G = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const members = {
  getId: [''],
  getKey: [''],
  getValue: [''],
  setValue: ['String'],
  getVisibility: [''],
  remove: [''],
} as const;

class DeveloperMetadata implements Pick<G, keyof typeof members> {
  constructor(private state: MetadataState) {}

  getId = () => this.state.id;
  getKey = () => this.state.key;
  getValue = () => this.state.value;

  setValue(value: string): G {
    ask('book.setMetadata', this.state.id, value);
    this.state = { ...this.state, value };
    return face<G>(this);
  }

  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return enumValue('DeveloperMetadataVisibility', this.state.visibility);
  }

  remove(): void {
    ask('book.removeMetadata', this.state.id);
  }
}

declare(DeveloperMetadata, { name: 'SpreadsheetApp.DeveloperMetadata', needs: CURRENT_ONLY, members });

/** All metadata of a sheet; of the spreadsheet itself for null. */
export const metadataFaces = (sheet: number | null): G[] =>
  ask('book.metadata', sheet).map((state) => face<G>(new DeveloperMetadata(state)));

/** @param rest a value, a visibility or both, in that order */
export function addMetadata(sheet: number | null, key: string, rest: unknown[]): void {
  const value = rest.find((each): each is string => typeof each === 'string') ?? null;
  const visibility = rest.find((each): each is EnumValue => each instanceof EnumValue);
  ask('book.addMetadata', sheet, key, value, visibility?.name() ?? 'DOCUMENT');
}
