/** The sidebar. */
import { showPage } from '../page';
import { Sidebar } from './sidebar';
import '../style.css';
import './sidebar.css';

showPage((code) => <Sidebar code={code} />);
