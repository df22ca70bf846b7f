/** The import dialog. */
import { showPage } from '../page';
import { ImportDialog } from './dialog';
import '../style.css';
import './import.css';

showPage((code) => <ImportDialog code={code} />);
