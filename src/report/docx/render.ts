/** Fills a template with the blocks of a model: the one way to make a report. */
import { type FileChild, type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import type { ReportModel } from '../model';
import { evidenceBlocks, introBlocks, itemBlocks, measureBlocks, signatureBlocks, summaryBlocks } from './blocks';
import { textWidth } from './page';
import { resetWorld, settled } from './runtime';
import { PLACEHOLDER, standardTemplate } from './template';
import { linesOf, oneLine } from './text';
import { type Profile, TYPE } from './type';

/** Words in a line of the template. A title broken by its author is broken there. */
const inLine = (text: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: linesOf(text).map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 })),
});

const inPlace = (children: FileChild[]): IPatch => ({ type: PatchType.DOCUMENT, children });

export function render(model: ReportModel, profile: Profile): Uint8Array {
  const { orientation, digits } = model;
  resetWorld(model.madeOn);
  const template = standardTemplate({ type: TYPE[profile], orientation, digits });
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
        [PLACEHOLDER.item]: inPlace(itemBlocks(model)),
        [PLACEHOLDER.intro]: inPlace(introBlocks(model)),
        [PLACEHOLDER.summary]: inPlace(summaryBlocks(model, width)),
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
