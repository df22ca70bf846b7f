/** The sheets of the spreadsheet, as tabs below the grid; a double click renames one. */

import type { BookView, Tab } from '../wire';
import type { State } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly state: State;
  readonly book: BookView;
}

export function Tabs({ bench, state, book }: Props) {
  const { words } = bench;
  const shown = book.tabs.filter(({ hidden }) => !hidden);
  const move = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ id }) => id === book.activeSheet);
    const next = shown[at + ({ ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0)];
    if (!next || next.id === book.activeSheet) return;
    event.preventDefault();
    void bench.showSheet(next.id).then(() => document.getElementById(`tab-${next.id}`)?.focus());
  };
  return (
    <div class="tabs">
      <button type="button" class="icon" aria-label={words.addSheet} onClick={() => bench.edit({ kind: 'addSheet' })}>
        +
      </button>
      <div role="tablist" aria-label={words.tabs} onKeyDown={move}>
        {shown.map((tab) =>
          state.renaming === tab.id ? (
            <Rename key={tab.id} bench={bench} tab={tab} />
          ) : (
            <button
              type="button"
              role="tab"
              id={`tab-${tab.id}`}
              key={tab.id}
              aria-selected={tab.id === book.activeSheet}
              aria-controls="sheet"
              tabIndex={tab.id === book.activeSheet ? 0 : -1}
              style={tab.color ? { borderBottomColor: tab.color } : undefined}
              onClick={() => void bench.showSheet(tab.id)}
              onDblClick={() => bench.store.set({ renaming: tab.id })}
            >
              {tab.protected && <span aria-hidden="true">🔒 </span>}
              {tab.name}
            </button>
          ),
        )}
      </div>
    </div>
  );
}

function Rename({ bench, tab }: { bench: Workbench; tab: Tab }) {
  const end = (name: string | null) => {
    if (bench.store.state.renaming !== tab.id) return;
    bench.store.set({ renaming: null });
    if (name !== null && name !== tab.name) void bench.edit({ kind: 'renameSheet', sheet: tab.id, name });
  };
  return (
    <input
      class="rename"
      aria-label={bench.words.nameOfSheet}
      defaultValue={tab.name}
      ref={(input) => input?.select()}
      onBlur={({ currentTarget: { value } }) => end(value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') end(event.currentTarget.value);
        if (event.key === 'Escape') end(null);
      }}
    />
  );
}
