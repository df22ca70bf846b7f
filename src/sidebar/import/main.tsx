/** The import dialog. */
import { languageOf } from '../../messages';
import { dialogMessages } from '../../messages/dialogs';
import { showPage } from '../page';
import { ImportDialog } from './dialog';
import '../style.css';
import './import.css';

showPage((code) => <ImportDialog language={languageOf(code)} t={dialogMessages(code)} />);
