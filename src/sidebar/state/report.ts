/** Making the report: which stage it is at, what came of it. Each stage is one call, so the bar tells the truth. */
import type { PageFailure } from '../../server/answers';

/** In order: read and check the rows; make the document and send it to Drive; read it back and mend it, and log it. */
const STAGES = ['check', 'upload', 'verify'] as const;
export type Stage = (typeof STAGES)[number];

export type Making<Made> =
  | { readonly at: 'rest' }
  | { readonly at: 'working'; readonly stage: Stage }
  | { readonly at: 'failed'; readonly stage: Stage; readonly error: PageFailure; readonly made: Made | null }
  | { readonly at: 'made'; readonly made: Made };

export const REST = { at: 'rest' } as const;

export type StageState = 'done' | 'now' | 'failed' | 'to-come';

/** How each stage stands, for the bar and its words. */
export function stagesOf(making: Making<unknown>): { stage: Stage; state: StageState }[] {
  const at = making.at === 'working' || making.at === 'failed' ? STAGES.indexOf(making.stage) : -1;
  return STAGES.map((stage, i) => {
    if (making.at === 'made') return { stage, state: 'done' };
    if (making.at === 'rest' || i > at) return { stage, state: 'to-come' };
    if (i < at) return { stage, state: 'done' };
    return { stage, state: making.at === 'failed' ? 'failed' : 'now' };
  });
}
