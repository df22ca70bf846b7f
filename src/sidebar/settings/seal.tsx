/** The seal: chosen as a picture, scaled here, shown as it is kept, replaced, taken out. */
import { useState } from 'preact/hooks';
import type { PageFailure } from '../../server/answers';
import { dataUrl } from '../parts/base64';
import { call } from '../server';
import { bytesIn, kilobytes } from '../state/picture';
import { Failed } from './failed';
import { FileButton, RemoveButton } from './file-button';
import type { KeptProps } from './kept';
import { scaled } from './picture';

export function Seal({ t, kept: { seal, damaged, limits }, changed }: KeptProps) {
  const words = t.kept.seal;
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [error, setError] = useState<PageFailure | null>(null);
  const begin = () => {
    setWorking(true);
    setSaid('');
    setProblem('');
    setError(null);
  };
  const take = async (file: File) => {
    begin();
    const picture = await scaled(file, limits.seal);
    if (typeof picture === 'string') {
      setProblem(picture === 'unreadable' ? words.unreadable : words.tooLarge({ limit: kilobytes(limits.seal) }));
    } else {
      const got = await call('saveSeal', { name: file.name, ...picture });
      if (got.ok) {
        changed(got.value);
        setSaid(words.saved);
      } else setError(got.error);
    }
    setWorking(false);
  };
  const remove = async () => {
    begin();
    const got = await call('removeKept', { file: 'seal' });
    if (got.ok) {
      changed(got.value);
      setSaid(words.removed);
    } else setError(got.error);
    setWorking(false);
  };
  const isDamaged = damaged.includes('seal');
  return (
    <section class="setting">
      <h2>{words.title}</h2>
      <p class="help">{words.help}</p>
      <div class="seal">
        {seal ? (
          <img src={dataUrl(seal.type, seal.base64)} alt={words.alt} width={96} height={96} />
        ) : (
          <span class="no-seal" aria-hidden="true" />
        )}
        <div>
          <p>
            {seal
              ? words.kept({ width: seal.width, height: seal.height, size: kilobytes(bytesIn(seal.base64)) })
              : words.none}
          </p>
          <span class="actions">
            <FileButton label={seal ? words.replace : words.choose} accept="image/*" disabled={working} take={take} />
            {(seal || isDamaged) && (
              <RemoveButton
                t={t}
                label={t.kept.remove}
                ask={words.removeAsk}
                disabled={working}
                remove={() => void remove()}
              />
            )}
          </span>
        </div>
      </div>
      <p role="status">{working ? t.kept.saving : said}</p>
      {isDamaged && <p class="caution">▲ {words.damaged}</p>}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {error && <Failed t={t} error={error} />}
    </section>
  );
}
