/** The preview of the report. */
import { dialogMessages } from '../../messages/dialogs';
import type { ReportOptions } from '../../server/answers';
import { showPage } from '../page';
import { PreviewDialog } from './dialog';
import '../style.css';
import './preview.css';

showPage<{ options?: ReportOptions }>((code, { options }) => (
  <PreviewDialog t={dialogMessages(code, options?.digits)} options={options ?? {}} />
));
