/** A report that was made: what it is, what to look at, and its links. */
import { useWords } from '../parts/words';
import type { MadeReport } from './report';

export function Made({ made }: { made: MadeReport }) {
  const { t } = useWords();
  return (
    <section class="card">
      <h2>✓ {made.draft ? t.report.madeDraft : t.report.made}</h2>
      <p>{made.name}</p>
      {made.unrepaired === null && <p class="caution">▲ {t.report.unverified}</p>}
      {made.unrepaired === true && <p class="caution">▲ {t.report.unrepaired}</p>}
      <p class="actions">
        <Link url={made.url} primary>
          {t.report.open}
        </Link>
        <Link url={made.wordUrl}>{t.report.word}</Link>
        <Link url={made.pdfUrl}>{t.report.pdf}</Link>
        <Link url={made.folderUrl}>{t.report.folder}</Link>
      </p>
    </section>
  );
}

function Link({ url, children, primary = false }: { url: string; children: string; primary?: boolean }) {
  return (
    <a class={primary ? 'button primary' : 'button'} href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
