/** The template: the standard one given to be changed, the changed one taken back and looked through, and the way back. */
import { useState } from 'preact/hooks';
import type { PageFailure } from '../../server/answers';
import { base64Of, DOCX, download } from '../parts/base64';
import { call } from '../server';
import { kilobytes } from '../state/picture';
import { Failed } from './failed';
import { FileButton, RemoveButton } from './file-button';
import type { KeptProps } from './kept';

/** "2026-11-22 09.05" as the user's language writes the day: in Thai with the year of the Buddhist era. */
const dayOf = (savedAt: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(
    new Date(`${savedAt.slice(0, 10)}T12:00`),
  );

interface Refused {
  readonly name: string;
  readonly problems: readonly string[];
}

export function Template({ t, kept: { template, damaged, limits }, changed }: KeptProps) {
  const words = t.kept.template;
  const [working, setWorking] = useState('');
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [error, setError] = useState<PageFailure | null>(null);
  const begin = (work: string) => {
    setWorking(work);
    setSaid('');
    setRefused(null);
    setError(null);
  };
  const give = async () => {
    begin(words.making);
    const got = await call('standardTemplate', {});
    setWorking('');
    if (!got.ok) return setError(got.error);
    download(words.fileName, DOCX, got.value.docx);
    setSaid(words.downloaded);
  };
  const take = async (file: File) => {
    begin(words.checking);
    const { name, size } = file;
    if (size > limits.template) {
      const problem = words.tooLarge({ size: kilobytes(size), limit: kilobytes(limits.template) });
      setRefused({ name, problems: [problem] });
      return setWorking('');
    }
    const got = await call('saveTemplate', { name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) });
    setWorking('');
    if (!got.ok) return setError(got.error);
    if (got.value.kind === 'refused') return setRefused({ name, problems: got.value.problems });
    changed(got.value.kept);
    setSaid(words.saved);
  };
  const goBack = async () => {
    begin(t.kept.saving);
    const got = await call('removeKept', { file: 'template' });
    setWorking('');
    if (!got.ok) return setError(got.error);
    changed(got.value);
    setSaid(words.wentBack);
  };
  const isDamaged = damaged.includes('template');
  return (
    <section class="setting">
      <h2>{words.title}</h2>
      <p class="help">{words.help}</p>
      <p>
        {template ? words.own({ name: template.name }) : words.standard}
        {template && (
          <span class="help">
            {' '}
            · {words.ownAbout({ savedAt: dayOf(template.savedAt), size: kilobytes(template.size) })}
          </span>
        )}
      </p>
      <span class="actions">
        <button type="button" disabled={working !== ''} onClick={() => void give()}>
          {words.download}
        </button>
        <FileButton
          label={template ? words.replace : words.choose}
          accept={`.docx,${DOCX}`}
          disabled={working !== ''}
          take={take}
        />
        {(template || isDamaged) && (
          <RemoveButton
            t={t}
            label={words.back}
            ask={words.backAsk}
            disabled={working !== ''}
            remove={() => void goBack()}
          />
        )}
      </span>
      <p role="status">{working !== '' ? working : said}</p>
      {isDamaged && <p class="caution">▲ {words.damaged}</p>}
      {refused && (
        <div class="problem" role="alert">
          <p>{words.refused({ name: refused.name, count: refused.problems.length })}</p>
          <ul>
            {refused.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {error && <Failed t={t} error={error} />}
    </section>
  );
}
