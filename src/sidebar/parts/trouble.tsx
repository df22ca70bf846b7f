/** What went wrong, what to do, and the details for whoever helps. */
import type { PageFailure } from '../../server/answers';
import { troubleOf } from '../state/trouble';
import { useWords } from './words';

export function Trouble({ error, retry }: { error: PageFailure; retry?: () => void }) {
  const { t } = useWords();
  const trouble = troubleOf(error, navigator.onLine);
  const { title, text } = t.trouble[trouble];
  return (
    <div class="trouble" role="alert">
      <h2>{title}</h2>
      <p>{trouble === 'other' && error.message !== '' ? error.message : text}</p>
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
