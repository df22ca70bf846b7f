/** The very file that would be made, shown page by page before anything is made in Drive. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialogMessages } from '../../messages/dialogs';
import type { PageFailure, ReportOptions, ReportPreview } from '../../server/answers';
import { bytesOf, DOCX, dataUrl } from '../parts/base64';
import { call, closeDialog } from '../server';
import { drawDocument } from './draw';

export function PreviewDialog({ t, options }: { t: DialogMessages; options: ReportOptions }) {
  const words = t.preview;
  const [preview, setPreview] = useState<ReportPreview | null>(null);
  const [error, setError] = useState<PageFailure | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const pages = useRef<HTMLDivElement>(null);
  const load = async () => {
    setError(null);
    const got = await call('previewReport', { options });
    if (!got.ok) return setError(got.error);
    setPreview(got.value);
    if (!pages.current) return;
    try {
      await drawDocument(bytesOf(got.value.docx), pages.current);
      fitWidth(pages.current);
    } catch {
      setUnreadable(true);
    }
  };
  useEffect(() => void load(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && closeDialog();
    const refit = () => pages.current && fitWidth(pages.current);
    addEventListener('keydown', onKeyDown);
    addEventListener('resize', refit);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('resize', refit);
    };
  }, []);
  return (
    <main class="preview">
      <header>
        <h1 class="unseen">{t.titles.preview}</h1>
        {preview?.draft && <p class="problem">⛔ {words.draft({ errors: preview.errors })}</p>}
        <p class="quiet" role="status">
          {error ? '' : preview ? words.note : words.working}
        </p>
        {preview && preview.template !== null && <p class="quiet">{words.template({ name: preview.template })}</p>}
        {unreadable && (
          <p class="caution" role="alert">
            ▲ {words.unreadable}
          </p>
        )}
        {error && (
          <div role="alert">
            <p class="problem">{error.message || t.unreachable}</p>
            {error.details !== '' && <p class="quiet">{error.details}</p>}
            <button type="button" onClick={() => void load()}>
              {t.retry}
            </button>
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="pages" aria-label={words.document} tabIndex={0}>
        <div ref={pages} />
      </section>
      <footer class="actions">
        {preview && (
          <a class="button" download={`${preview.name}.docx`} href={dataUrl(DOCX, preview.docx)}>
            {words.download}
          </a>
        )}
        <button type="button" class="primary" onClick={closeDialog}>
          {t.close}
        </button>
      </footer>
    </main>
  );
}

/** A landscape page is wider than the dialog: all of its width is to be seen at once. */
function fitWidth(pages: HTMLElement): void {
  pages.style.zoom = '1';
  const widest = Math.max(...Array.from(pages.querySelectorAll('section'), (page) => page.offsetWidth), 1);
  const room = pages.clientWidth - 24;
  if (widest > room) pages.style.zoom = String(room / widest);
}
