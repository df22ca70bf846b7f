/** The English of why.th.ts. */
export const whyEn: Readonly<Record<string, string>> = {
  'drive.full': 'Drive has no space left',
  'drive.permission': 'Drive does not let Prongsai make files',
  'drive.too-large': 'the file is larger than Drive takes',
  'drive.busy': 'too many files were made in a short time',
  'drive.no-answer': 'Drive did not answer',
};
