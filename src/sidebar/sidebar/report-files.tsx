/** What the report will be made with: the seal, the template. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptNames } from '../../server/answers';
import { useWords } from '../parts/words';
import { call } from '../server';
import type { ScreenProps } from './sidebar';

export function ReportFiles({ model, actions }: Pick<ScreenProps, 'model' | 'actions'>) {
  const { t } = useWords();
  const [kept, setKept] = useState<KeptNames | null>(null);
  // The rows are loaded anew when a dialog has been open: it may have changed what is kept.
  useEffect(() => {
    void call('keptNames', {}).then((got) => got.ok && setKept(got.value));
  }, [model.data]);
  if (!kept) return null;
  const { template, seal } = kept;
  return (
    <section class="card">
      <h2>{t.report.look}</h2>
      <ul class="plain">
        <li>{template === null ? t.report.standardTemplate : t.report.template({ name: template })}</li>
        <li>{seal ? t.report.withSeal : t.report.noSeal}</li>
      </ul>
      <button type="button" class="small" onClick={() => void actions.openPage({ page: 'settings' })}>
        {t.report.change}
      </button>
    </section>
  );
}
