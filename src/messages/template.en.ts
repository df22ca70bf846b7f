/** The English of template.th.ts. */
import type { Params } from '../core/finding';

export const templateEn: Record<string, (p: Params) => string> = {
  'template.not-docx': () =>
    'This file is no Word document (.docx). Open the template in Word or Google Docs and save or download it as .docx.',
  'template.too-large': (p) =>
    `The file has ${p.size} KB; at most ${p.limit} KB can be kept. Remove or shrink its pictures and choose it again.`,
  'template.no-measures': (p) =>
    `The template has no ${p.placeholder}, so the report would have no measures. Type ${p.placeholder} on a line of its own where the tables are to stand.`,
  'template.unknown': (p) =>
    `${p.placeholder} in the template is not known.${p.near ? ` Did you mean ${p.near}?` : ''} There are only ${p.list}`,
  'template.broken': (p) =>
    `Braces are missing at “${p.text}”. Type two on each side, on one line, such as {{มาตรการ}}.`,
  'template.not-alone': (p) =>
    `${p.placeholder} must have a line of its own, but stands in “${p.text}”. Break the line there and try again.`,
  'template.misplaced': (p) =>
    `${p.placeholder} can't stand in a table, a text box, a header or a footer. Move it into the text of the page.`,
};
