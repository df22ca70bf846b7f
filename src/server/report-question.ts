/** Which steps the report is to tell of, asked in a prompt: google.script.run, which a page needs, fails for some. */
import type { ReportChoice } from '../core/report-choice';
import { choicesOf } from '../core/report-choices';
import { toArabicDigits, useDigits } from '../core/thai/digits';
import { bare } from '../core/thai/text';
import type { Language } from '../messages';
import { choosesDigits } from '../messages/digits';
import { type Book, summaryOf } from './book';

/** Null where the user wishes to make none. Asks again where the answer names nothing in the list. */
export function askForChoice(book: Book, { code, ui, published }: Language): ReportChoice | null {
  const words = published.question;
  const summary = summaryOf(book);
  // The whole report has an item of its own in the menu.
  const choices = choicesOf(summary).filter(({ kind }) => kind !== 'all');
  const digits = choosesDigits(code) ? book.settings.settings.digits : 'arabic';
  const labels = choices.map((choice) => {
    const label = published.choice(choice, summary);
    // Ours is in the digits of the settings; units and sections keep those that their agency gave them.
    return choice.kind === 'half-year' ? useDigits(label, digits) : label;
  });
  const list = labels.map((label, i) => `${useDigits(`${i + 1}`, digits)}. ${label}`).join('\n');
  const dialogs = SpreadsheetApp.getUi();
  for (let text = `${list}\n\n${words.ask}`; ; text = `${list}\n\n${words.again}`) {
    const answer = dialogs.prompt(ui.menu.reportPart, text, dialogs.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== dialogs.Button.OK) return null;
    const chosen = choiceNamed(answer.getResponseText(), labels);
    if (chosen !== null) return choices[chosen] ?? null;
  }
}

/** By its number in the list, in digits of either kind, or by its name. */
function choiceNamed(text: string, labels: readonly string[]): number | null {
  const typed = toArabicDigits(bare(text)).replace(/\.$/, '');
  const number = /^\d+$/.test(typed) ? Number(typed) - 1 : -1;
  if (number >= 0 && number < labels.length) return number;
  const named = labels.findIndex((label) => typed !== '' && toArabicDigits(bare(label)) === typed);
  return named < 0 ? null : named;
}
