/** Everything that outlives an execution, as JSON: the spreadsheet, the stores, Drive. */

import type { DriveFile } from './drive/files';
import type { CacheState } from './stores/cache';
import type { PropertiesState } from './stores/properties';
import type { WorkbookState } from './workbook/state';

export interface HostState {
  workbook: WorkbookState;
  properties: PropertiesState;
  cache: CacheState;
  drive: DriveFile[];
  /** numbers the files that are made */
  nextFile: number;
}
