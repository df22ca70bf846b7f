/** The bar above the sheet: the spreadsheet's name, the menus, samples, Drive, the user and their language. */

import { useState } from 'preact/hooks';
import type { MenuEntry } from '../../protocol/ui';
import type { Locale } from '../words';
import { Menu, type MenuItem } from './menu';
import { ResetDialog, SampleDialog } from './sample-dialog';
import { sheetMenu } from './sheet-menu';
import type { State } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly state: State;
}

export function TopBar({ bench, state }: Props) {
  const { words } = bench;
  const { book, user, locale, samples } = state;
  const [shown, show] = useState<string | null>(null);
  const [resetting, setResetting] = useState(false);
  const document = samples?.documents.find(({ name }) => name === shown);
  return (
    <header>
      <span class="logo" aria-hidden="true">
        ▦
      </span>
      <h1 class="book-name">
        <input
          key={book?.name ?? ''}
          aria-label={words.nameOfBook}
          defaultValue={book?.name ?? ''}
          onChange={({ currentTarget: { value } }) => bench.edit({ kind: 'renameBook', name: value })}
        />
      </h1>
      <nav class="menus" aria-label={words.title}>
        <Menu label={words.sheetMenu} items={() => sheetMenu(bench, bench.store.state)} />
        <Menu label={words.extensions} items={extensionItems(bench, state)} />
        <Menu
          label={words.samples}
          onOpen={() => void bench.loadSamples()}
          items={[
            ...(samples?.documents ?? []).map(({ name }) => ({
              label: words.document(name),
              act: () => show(name),
            })),
            { label: words.reset, act: () => setResetting(true) },
          ]}
        />
        <button type="button" onClick={() => void bench.showDrive()}>
          {words.drive}
        </button>
      </nav>
      <span class="working" role="status">
        {state.working > 0 && state.asked.length === 0 ? words.working : ''}
      </span>
      <div class="who">
        <strong>{words.user(user)}</strong>
        {user === '1' && (
          <a href="/?user=2" target="_blank" rel="noreferrer">
            {words.secondUser}
          </a>
        )}
        <label>
          <span class="hidden">{words.language}</span>
          <select
            value={locale}
            onChange={({ currentTarget: { value } }) => {
              localStorage.setItem(`locale-${user}`, value);
              void bench.open(value as Locale);
            }}
          >
            <option value="th">ไทย</option>
            <option value="en">English</option>
          </select>
        </label>
      </div>
      {document && <SampleDialog words={words} document={document} onClose={() => show(null)} />}
      {resetting && <ResetDialog bench={bench} state={state} onClose={() => setResetting(false)} />}
    </header>
  );
}

/** The add-on's own menu under its name; a menu within it under the name of its own. */
function extensionItems(bench: Workbench, { book }: State): MenuItem[] {
  const items = (entries: readonly MenuEntry[]): MenuItem[] =>
    entries.flatMap((entry): MenuItem[] => {
      if (entry.kind === 'separator') return [{ heading: '' }];
      if (entry.kind === 'menu') return [{ heading: entry.caption }, ...items(entry.entries)];
      return [{ label: entry.caption, act: () => void bench.run(entry.functionName) }];
    });
  const menu = items(book?.menu ?? []);
  return [{ heading: book?.addOn ?? '' }, ...(menu.length > 0 ? menu : [{ heading: bench.words.noMenu }])];
}
