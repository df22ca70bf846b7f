/** What went wrong, what to do, and the details for whoever helps. */
import type { PageFailure } from '../../server/answers';
import { troubleOf } from '../state/trouble';
import { useWords } from './words';

/** The server's sentence says where, and how much. */
const SAYS_MORE: ReadonlySet<string> = new Set(['other', 'too-large']);

export function Trouble({ error, retry }: { error: PageFailure; retry?: () => void }) {
  const { t, told } = useWords();
  const trouble = troubleOf(error, navigator.onLine);
  const { title, text } = t.trouble[trouble];
  return (
    <div class="trouble" role="alert">
      <h2>{title}</h2>
      <p>{SAYS_MORE.has(trouble) && error.message !== '' ? told(error.message) : text}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {t.retry}
        </button>
      )}
      {error.details !== '' && (
        <details>
          <summary>{t.details}</summary>
          <p class="quiet">{error.details}</p>
        </details>
      )}
    </div>
  );
}
