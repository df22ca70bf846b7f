/** The English of kept.th.ts. */
import type { KeptMessages } from './kept.th';

export const keptEn: KeptMessages = {
  title: 'Seal and template',
  loading: 'Reading the seal and the template…',
  saving: 'Keeping…',
  remove: 'Remove',
  removeSure: 'Yes, remove',
  keep: 'Keep it',

  seal: {
    title: 'Seal of the agency',
    help: 'Stands above the title, 3 cm wide or high at most. The picture is made smaller for you, and kept with this Sheet.',
    none: 'No seal yet',
    alt: 'The seal in use',
    choose: 'Choose a picture',
    replace: 'Choose another picture',
    kept: (p) => `This seal is in use (${p.width} × ${p.height} pixels, ${p.size} KB)`,
    saved: 'The seal is kept',
    removed: 'The seal was removed',
    removeAsk: 'Reports made from now on will have no seal.',
    unreadable: 'This picture can not be opened. Choose a PNG or JPG.',
    tooLarge: (p) =>
      `Made smaller, this picture still has more than ${p.limit} KB. Cut off margins and background, and choose it again.`,
    damaged: 'The seal that was kept is not whole. Choose a picture again, or remove it.',
  },

  template: {
    title: 'Template of the report',
    help: 'Download the standard template, change letterhead, words or type in Word or Google Docs, and bring it back as a .docx. The words in {{ }} are where the data goes.',
    standard: 'The standard template is in use',
    own: (p) => `Your own template is in use: ${p.name}`,
    ownAbout: (p) => `Kept ${p.savedAt}, ${p.size} KB`,
    download: 'Download the standard template',
    fileName: 'report-template.docx',
    making: 'Making the template…',
    downloaded: 'Downloaded as report-template.docx',
    choose: 'Choose the changed template (.docx)',
    replace: 'Choose another template (.docx)',
    checking: 'Checking the template…',
    saved: 'The template is in order, and kept. See it under Report › Preview.',
    back: 'Go back to the standard template',
    backAsk: 'Your own template will be removed.',
    wentBack: 'The standard template is in use again',
    refused: (p) => `“${p.name}” was not kept: ${p.count} things must be mended first`,
    tooLarge: (p) =>
      `The file has ${p.size} KB; ${p.limit} KB can be kept. Make the pictures in it smaller, and choose it again.`,
    damaged: 'The template that was kept is not whole. Choose the file again, or go back to the standard one.',
  },
};
