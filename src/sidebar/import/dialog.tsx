/** Paste or choose a document, see what is read from it, refuse what is wrong in that, then add it to the sheet. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SheetStep } from '../../core/sheet-step';
import { type Language, languageOf, withDigits } from '../../messages';
import { dialogMessages } from '../../messages/dialogs';
import type { LanguageCode } from '../../messages/locale';
import type { ImportAnswer, SidebarData } from '../../server/answers';
import { call, closeDialog } from '../server';
import { alreadyThere } from '../state/duplicates';
import { allNotes, isOpen, NO_DECISIONS, suggestAll, suggestions, toggle } from '../state/import-notes';
import { NOTHING, read, type Source } from '../state/import-source';
import { wordsOf } from '../state/words';
import { Preview } from './preview';
import { SourcePane } from './source-pane';

export function ImportDialog({ code }: { code: LanguageCode }) {
  const { steps: rows, settings } = useSheet();
  const { language, t } = useMemo(() => wordsIn(code, settings.digits), [code, settings.digits]);
  const words = language.ui.import;
  const [source, setSource] = useState<Source>(NOTHING);
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const [onlyNew, setOnlyNew] = useState(true);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const reading = useMemo(
    () => read(source, { segment: wordsOf, refused: new Set(decisions.refused.keys()), accepted: decisions.accepted }),
    [source, decisions],
  );
  const document = reading && 'document' in reading ? reading.document : null;
  const there = useMemo(() => alreadyThere(document?.steps ?? [], rows), [document, rows]);
  const steps = document?.steps.filter((_, i) => !onlyNew || !there.has(i)) ?? [];

  async function append() {
    if (!document) return;
    setWorking(true);
    setProblem('');
    const { notes: _, ...shown } = document;
    const got = await call('importDocument', {
      document: { ...shown, steps },
      ...(!onlyNew && there.size > 0 && { twice: true }),
    });
    setWorking(false);
    if (got.ok) setAnswer(got.value);
    else setProblem(got.error.message || `${language.ui.failure.unreachable()} (${got.error.details})`);
  }

  if (answer) return <Done answer={answer} language={language} />;
  const offered = document ? suggestions(document.notes).length : 0;
  return (
    <main class="import">
      <p class="intro quiet">{words.help}</p>
      <SourcePane
        words={words}
        t={t.import}
        source={source}
        disabled={working}
        change={(next) => {
          setSource(next);
          setDecisions(NO_DECISIONS);
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="preview" aria-live="polite" aria-label={words.title} tabIndex={0}>
        {reading === null && <Empty language={language} />}
        {reading && 'failure' in reading && <p class="problem">{language.failure(reading.failure)}</p>}
        {there.size > 0 && document && (
          <div class="there-note caution">
            <p>▲ {t.import.there({ count: there.size, total: document.steps.length })}</p>
            <label class="switch">
              <input type="checkbox" checked={onlyNew} onChange={() => setOnlyNew(!onlyNew)} />
              {t.import.onlyNew}
            </label>
          </div>
        )}
        {offered > 0 && document && (
          <p class="actions">
            {t.import.suggested({ count: offered })}
            <button type="button" onClick={() => setDecisions(suggestAll(document.notes, true, decisions))}>
              {t.import.takeAll}
            </button>
            <button type="button" onClick={() => setDecisions(suggestAll(document.notes, false, decisions))}>
              {t.import.leaveAll}
            </button>
          </p>
        )}
        {document && (
          <Preview
            document={document}
            decisions={decisions}
            toggle={(note) => setDecisions(toggle(note, decisions))}
            there={there}
            language={language}
            t={t.import}
          />
        )}
      </section>
      <div class="foot">
        <span role="status" class={problem ? 'problem' : 'quiet'}>
          {working ? words.appending : problem}
          {!working &&
            !problem &&
            document &&
            t.import.marks({ rows: steps.length, count: allNotes(document, decisions).filter(isOpen).length })}
        </span>
        <span class="actions">
          <button type="button" onClick={closeDialog}>
            {words.cancel}
          </button>
          <button type="button" class="primary" disabled={steps.length === 0 || working} onClick={append}>
            {words.append}
          </button>
        </span>
      </div>
    </main>
  );
}

const wordsIn = (code: LanguageCode, digits: Digits) => ({
  language: withDigits(languageOf(code), digits),
  t: dialogMessages(code, digits),
});

type Digits = SidebarData['settings']['digits'];

interface Known {
  readonly steps: readonly SheetStep[];
  readonly settings: Pick<SidebarData['settings'], 'digits'>;
}

const NOTHING_YET: Known = { steps: [], settings: { digits: 'thai' } };

/** What the sheet has already, and the digits that the settings ask for; nothing while it is not known, or can't be read. */
function useSheet(): Known {
  const [known, setKnown] = useState(NOTHING_YET);
  useEffect(() => {
    void call('loadSidebar', {}).then((got) => got.ok && setKnown(got.value));
  }, []);
  return known;
}

function Empty({ language: { ui } }: { language: Language }) {
  return (
    <>
      <h1>{ui.import.title}</h1>
      <ol class="quiet">
        {ui.import.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function Done({ answer, language }: { answer: ImportAnswer; language: Language }) {
  const words = language.ui.import;
  return (
    <main class="import">
      <div class="done" role="status">
        <h1>
          ✓ {words.appended({ steps: answer.steps, sheet: answer.sheet, first: answer.first, last: answer.last })}
        </h1>
        {answer.kept.length > 0 && <p class="caution">{words.kept({ labels: answer.kept.join(', ') })}</p>}
        <p>{words.next}</p>
        <button type="button" class="primary" onClick={closeDialog}>
          {words.cancel}
        </button>
      </div>
    </main>
  );
}
