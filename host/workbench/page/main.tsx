/** The workbench's page: opens the spreadsheet for the user that the address names. */

import { render } from 'preact';
import type { Locale } from '../words';
import { App } from './app';
import './style.css';
import { Workbench } from './workbench';

const asked = new URLSearchParams(window.location.search);
const user = asked.get('user') === '2' ? '2' : '1';
const kept = localStorage.getItem(`locale-${user}`);
const locale: Locale = (asked.get('locale') ?? kept) === 'en' ? 'en' : 'th';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place to show itself in');
const bench = new Workbench(user, locale);
render(<App bench={bench} />, root);
void bench.start();
