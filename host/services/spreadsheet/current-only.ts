/** The scope of everything that hangs on the open spreadsheet. */
export const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/** The scope of every other spreadsheet. */
export const ALL_SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';
