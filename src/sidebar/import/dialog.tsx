/** Paste or choose a document, see what is read from it, then add it to the sheet. */
import { useMemo, useState } from 'preact/hooks';
import { Failure } from '../../core/failure';
import type { ImportedDocument } from '../../core/import/document';
import { importText } from '../../core/import/text';
import type { Language } from '../../messages';
import type { ImportAnswer } from '../../server/answers';
import { call, closeDialog } from '../server';
import { decodeText } from './decode';
import { Preview } from './preview';

type Reading = { readonly document: ImportedDocument } | { readonly problem: string } | null;

/** The same reader as the server's, run here so that nothing is written before it has been seen. */
function read(text: string, language: Language): Reading {
  if (text.trim() === '') return null;
  try {
    return { document: importText(text) };
  } catch (error) {
    if (error instanceof Failure) return { problem: language.failure(error) };
    throw error;
  }
}

export function ImportDialog({ language }: { language: Language }) {
  const words = language.ui.import;
  const [text, setText] = useState('');
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const reading = useMemo(() => read(text, language), [text, language]);
  const document = reading && 'document' in reading ? reading.document : null;

  async function append() {
    setWorking(true);
    setProblem('');
    const got = await call('importDocument', { text });
    setWorking(false);
    if (got.ok) setAnswer(got.value);
    else setProblem(got.error.message || `${language.ui.failure.unreachable()} (${got.error.details})`);
  }

  if (answer) return <Done answer={answer} language={language} />;
  return (
    <main class="import">
      <p class="intro quiet">{words.help}</p>
      <div class="source">
        <label for="text">{words.paste}</label>
        <textarea id="text" value={text} disabled={working} onInput={(event) => setText(event.currentTarget.value)} />
        <label class="file">
          {words.file}
          <input type="file" accept=".txt,text/plain" disabled={working} onChange={(event) => take(event, setText)} />
        </label>
      </div>
      <div class="preview" aria-live="polite">
        {reading === null && <Empty language={language} />}
        {reading && 'problem' in reading && <p class="problem">{reading.problem}</p>}
        {document && <Preview document={document} language={language} />}
      </div>
      <div class="foot">
        <span role="status" class={problem ? 'problem' : 'quiet'}>
          {working ? words.appending : problem}
        </span>
        <span class="actions">
          <button type="button" onClick={closeDialog}>
            {words.cancel}
          </button>
          <button type="button" class="primary" disabled={!document || working} onClick={append}>
            {words.append}
          </button>
        </span>
      </div>
    </main>
  );
}

async function take(event: { currentTarget: HTMLInputElement }, setText: (text: string) => void) {
  const file = event.currentTarget.files?.[0];
  if (file) setText(decodeText(new Uint8Array(await file.arrayBuffer())));
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
