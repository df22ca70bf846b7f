/** Fills a template with the blocks of a model: the one way to make a report. */
import { type FileChild, type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import { Failure } from '../../core/failure';
import type { ReportModel } from '../model';
import { inspectTemplate } from '../template/inspect';
import { PLACEHOLDER } from '../template/placeholders';
import {
  evidenceBlocks,
  introBlocks,
  lineBlocks,
  measureBlocks,
  problemBlocks,
  signatureBlocks,
  summaryBlocks,
} from './blocks';
import { textWidth } from './page';
import { resetWorld, settled } from './runtime';
import { standardTemplate } from './template';
import { linesOf, oneLine } from './text';
import type { Profile } from './type';

/** Words in a line of the template. A title broken by its author is broken there. */
const inLine = (text: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: linesOf(text).map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 })),
});

const inPlace = (children: FileChild[]): IPatch => ({ type: PatchType.DOCUMENT, children });

/** @throws Failure template.*: the agency's own template can't be filled */
export function render(model: ReportModel, profile: Profile, own?: Uint8Array): Uint8Array {
  const { orientation, digits, parts } = model;
  const [problem] = own === undefined ? [] : inspectTemplate(own);
  if (problem) throw new Failure(problem.code, problem.params);
  resetWorld(model.madeOn);
  const template = own ?? standardTemplate({ profile, orientation, digits, parts });
  const width = textWidth(orientation);
  return settled(
    patchDocument({
      outputType: 'uint8array',
      data: template,
      patches: {
        [PLACEHOLDER.mark]: inLine(model.mark),
        [PLACEHOLDER.title]: inLine(model.title),
        [PLACEHOLDER.agency]: inLine(model.agency),
        [PLACEHOLDER.year]: inLine(model.year),
        [PLACEHOLDER.item]: inPlace(lineBlocks(model.item)),
        [PLACEHOLDER.scope]: inPlace(lineBlocks(model.scope)),
        [PLACEHOLDER.intro]: inPlace(introBlocks(model)),
        [PLACEHOLDER.summary]: inPlace(summaryBlocks(model, width)),
        [PLACEHOLDER.problems]: inPlace(problemBlocks(model)),
        [PLACEHOLDER.evidence]: inPlace(evidenceBlocks(model, width)),
        [PLACEHOLDER.signatures]: inPlace(signatureBlocks(model, width)),
        // Last, for each patch searches all that earlier ones put in.
        [PLACEHOLDER.measures]: inPlace(measureBlocks(model, width)),
      },
      properties: {
        title: oneLine(model.title),
        creator: oneLine(model.agency),
        lastModifiedBy: oneLine(model.agency),
      },
    }),
  );
}
