/** The settings dialog. */
import { dialogMessages } from '../../messages/dialogs';
import { showPage } from '../page';
import { SettingsDialog } from './dialog';
import '../style.css';
import './settings.css';

showPage((code) => <SettingsDialog t={dialogMessages(code)} />);
