/** What the server refused, in its words, with the details for whoever helps. */
import type { DialogMessages } from '../../messages/dialogs';
import type { PageFailure } from '../../server/answers';

export function Failed({ t, error }: { t: DialogMessages; error: PageFailure }) {
  return (
    <div class="problem" role="alert">
      <p>{error.message || t.unreachable}</p>
      {error.details !== '' && (
        <details>
          <summary>{t.details}</summary>
          <p>{error.details}</p>
        </details>
      )}
    </div>
  );
}
