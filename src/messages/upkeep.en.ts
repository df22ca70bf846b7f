/** What is said of the add-on's own version, and of workbooks that another version of it has made: in English. */
import type { UpkeepMessages } from './upkeep.th';

export const upkeepEn: UpkeepMessages = {
  about: {
    version({ version, commit, date }): string {
      const more = [date, commit].filter((part) => part !== '').join(' · ');
      return `Prongsai ${version}${more === '' ? '' : ` (${more})`}`;
    },
    what: 'Helps an agency to enter, check and report its yearly integrity measures (ITA).',
    yours:
      'All data stays in your sheet and your Drive. Nothing is sent elsewhere, and no result, date or evidence is ever made up.',
    licence: 'Free software under the MIT licence. When you report a problem, say the version above.',
  },

  schema: {
    title: 'Bring the sheets up to date',
    ask: (p) =>
      `These sheets were made by an earlier version of Prongsai. This one adds:\n\n${p.changes}\n\nEvery cell that was filled in stays. Do it now?`,
    changes: {
      0: (p) =>
        `• sheet ${p.log}: the columns ไฟล์ Word, PDF and โฟลเดอร์\n• sheet ${p.settings}: the settings that are not there yet`,
    },
    done: () => 'The sheets are up to date. Every cell that was filled in is still there.',
  },

  failure: {
    'schema.newer': (p) =>
      `This spreadsheet belongs to a newer version of Prongsai than the one installed (its sheets are of form ${p.workbook}, this version knows ${p.known}). Nothing was done, so that nothing can be damaged. Close the spreadsheet and open it again; if that does not help, ask your administrator to install the latest version.`,
    'schema.older': () =>
      'These sheets were made by an earlier version of Prongsai. No document was made. Choose Prongsai › Set up the sheets to bring them up to date (every cell stays), then make the report again.',
  },
};
