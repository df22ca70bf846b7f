/** The sidebar: loads the rows, then shows the first run, a row, a conflict, or one of the pages. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { choosesDigits, quotingInDigits } from '../../messages/digits';
import { findingSentences } from '../../messages/findings';
import type { LanguageCode } from '../../messages/locale';
import { publishMessages } from '../../messages/publish';
import { sidebarMessages } from '../../messages/sidebar';
import { Trouble } from '../parts/trouble';
import { WordsContext } from '../parts/words';
import { type AppState, newHere, reduce, START } from '../state/app';
import { openStep } from '../state/form';
import { findByEtag, type Model } from '../state/model';
import { type Actions, actionsOf } from './actions';
import { CheckScreen } from './check';
import { ConflictScreen } from './conflict';
import { FirstRun, isFirstRun } from './first-run';
import { FormScreen } from './form';
import { Header, Skeleton, StatusLine } from './frame';
import { storage, useDrafts, useFollow, useReturn } from './hooks';
import { ListScreen } from './list';
import { OwesScreen } from './owes';
import { ReportScreen } from './report';

export function Sidebar({ code }: { code: LanguageCode }) {
  const [state, dispatch] = useReducer(reduce, START);
  const latest = useRef(state);
  latest.current = state;
  const store = useMemo(storage, []);
  const actions = useMemo(() => actionsOf(dispatch, () => latest.current, store), []);
  const { model, form, conflict } = state;
  useEffect(() => void actions.load(), []);
  useReturn(actions.comeBack);
  useDrafts(store, model?.data.book ?? '', form);
  useFollow(form !== null && form.row !== null && !conflict, dispatch);
  const digits = model?.data.settings.digits;
  const words = useMemo(
    () => ({
      t: sidebarMessages(code, digits),
      language: findingSentences(code, digits),
      published: publishMessages(code),
      told: (sentence: string) => (digits && choosesDigits(code) ? quotingInDigits(sentence, digits) : sentence),
    }),
    [code, digits],
  );
  return (
    <WordsContext.Provider value={words}>
      {model ? (
        <Loaded state={state} model={model} dispatch={dispatch} actions={actions} />
      ) : state.error ? (
        <main class="page">
          <Trouble error={state.error} retry={() => void actions.load()} />
        </main>
      ) : (
        <Skeleton />
      )}
    </WordsContext.Provider>
  );
}

export interface ScreenProps {
  readonly state: AppState;
  readonly model: Model;
  readonly dispatch: (event: Parameters<typeof reduce>[1]) => void;
  readonly actions: Actions;
}

function Loaded(props: ScreenProps) {
  const { state, model, dispatch, actions } = props;
  if (state.conflict) return <ConflictScreen {...props} conflict={state.conflict} />;
  if (state.form) return <FormScreen {...props} form={state.form} />;
  if (isFirstRun(model.data)) return <FirstRun {...props} />;
  const open = (row: number) => {
    const step = model.data.steps.find((one) => one.row === row);
    if (step) dispatch({ type: 'open', form: openStep(step) });
  };
  const screens = {
    list: (
      <ListScreen
        {...props}
        open={open}
        add={() => dispatch({ type: 'open', form: newHere(state, model.data) })}
        resume={(draft) => {
          const now = findByEtag(model.data.steps, draft.form.row, draft.form.etag);
          dispatch({ type: 'open', form: now ? { ...draft.form, row: now.row } : draft.form });
        }}
      />
    ),
    check: <CheckScreen {...props} open={open} />,
    report: <ReportScreen {...props} />,
    owes: <OwesScreen model={model} open={open} />,
  };
  return (
    <>
      <Header {...props} />
      <main>
        <div class="page" id="page" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
          <StatusLine state={state} actions={actions} />
          {state.error && <Trouble error={state.error} retry={() => void actions.load()} />}
          {screens[state.tab]}
        </div>
      </main>
    </>
  );
}
