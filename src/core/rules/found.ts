/** Findings about a cell of text. */
import type { TextCell } from './cells';
import type { Found } from './rule';

/** @param fix new text of the whole cell; left out for a setting, as the place does not say which cell it is */
export const inCell = ({ place, section, stepNo }: TextCell, params: Found['params'] = {}, fix?: string): Found => ({
  place,
  section,
  stepNo,
  params,
  ...(fix !== undefined && place.sheet !== 'settings' && { fix }),
});
