/** The window: the bar above, the sheet with the add-on's sidebar, the meter below, and what stands over them. */

import { DriveWindow } from './drive-window';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { MeterBar } from './meter-bar';
import { Dialog, Sidebar } from './pages';
import { Ask, Notice, ToastBox } from './prompts';
import { useStore } from './state';
import { Tabs } from './tabs';
import { TopBar } from './top-bar';
import type { Workbench } from './workbench';

export function App({ bench }: { bench: Workbench }) {
  const state = useStore(bench.store);
  const { words } = bench;
  const asked = state.asked[0];
  if (!state.book || !state.sheet) {
    return <main class="opening">{state.lost ? words.lost : words.loading}</main>;
  }
  return (
    <>
      <TopBar bench={bench} state={state} />
      {state.lost && (
        <p class="lost" role="alert">
          {words.lost}
        </p>
      )}
      <main aria-label={words.title}>
        <div class="book">
          <FormulaBar bench={bench} state={state} />
          <Grid bench={bench} state={state} sheet={state.sheet} />
          <Tabs bench={bench} state={state} book={state.book} />
        </div>
        {state.sidebar && <Sidebar key={state.sidebar.id} bench={bench} page={state.sidebar} />}
      </main>
      <MeterBar bench={bench} state={state} />
      {state.dialog && <Dialog key={state.dialog.id} bench={bench} page={state.dialog} />}
      {state.drive && <DriveWindow bench={bench} drive={state.drive} />}
      {state.message && <Notice bench={bench} message={state.message} />}
      {asked && <Ask key={asked.question.text} bench={bench} asked={asked} />}
      <ToastBox bench={bench} toast={state.toast} />
    </>
  );
}
