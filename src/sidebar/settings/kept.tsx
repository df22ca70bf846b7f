/** The seal and the template: kept at once when they are chosen, apart from the form that is saved with its button. */
import { useEffect, useState } from 'preact/hooks';
import type { DialogMessages } from '../../messages/dialogs';
import type { KeptAnswer, PageFailure } from '../../server/answers';
import { call } from '../server';
import { Failed } from './failed';
import { Seal } from './seal';
import { Template } from './template';

export interface KeptProps {
  readonly t: DialogMessages;
  readonly kept: KeptAnswer;
  /** What came of a change that the server has answered. */
  readonly changed: (kept: KeptAnswer) => void;
}

export function Kept({ t }: { t: DialogMessages }) {
  const [kept, setKept] = useState<KeptAnswer | null>(null);
  const [error, setError] = useState<PageFailure | null>(null);
  const load = async () => {
    setError(null);
    const got = await call('loadKept', {});
    if (got.ok) setKept(got.value);
    else setError(got.error);
  };
  useEffect(() => void load(), []);
  return (
    <fieldset>
      <legend>{t.kept.title}</legend>
      {!kept && !error && <p role="status">{t.kept.loading}</p>}
      {error && (
        <>
          <Failed t={t} error={error} />
          <button type="button" onClick={() => void load()}>
            {t.retry}
          </button>
        </>
      )}
      {kept && (
        <>
          <Seal t={t} kept={kept} changed={setKept} />
          <Template t={t} kept={kept} changed={setKept} />
        </>
      )}
    </fieldset>
  );
}
