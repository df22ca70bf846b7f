/** The dialogs that the sidebar opens: the settings, and the report as it will be. */
import * as v from 'valibot';
import type { Language } from '../../messages';
import { dialogMessages } from '../../messages/dialogs';
import { openDialog } from '../pages';
import { ReportArgument } from './report';

/** As high as a window on a screen of 768 pixels has room for, below the browser's bars and the dialog's title. */
const SIZES = {
  settings: { width: 620, height: 560 },
  preview: { width: 1000, height: 560 },
} as const;

export const OpenPageArgument = v.variant('page', [
  v.strictObject({ page: v.literal('settings') }),
  v.strictObject({ page: v.literal('preview'), ...ReportArgument.entries }),
]);

/** What the page is given crosses with it: the preview asks for the report with the options that were chosen. */
export function openPage(
  argument: v.InferOutput<typeof OpenPageArgument>,
  language: () => Language,
): Record<string, never> {
  const { code } = language();
  const { page } = argument;
  openDialog(page, dialogMessages(code).titles[page], SIZES[page], argument);
  return {};
}
