/** The dialog that ends the making of a report: its links, and what still stands open. */
import { type Language, languageOf } from '../../messages';
import { showPage } from '../page';
import '../style.css';

/** As the server opens the page. */
interface Made {
  readonly name: string;
  readonly url: string;
  readonly wordUrl: string;
  readonly pdfUrl: string;
  readonly folderUrl: string;
  readonly draft: boolean;
  readonly unrepaired: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly sheet: string;
}

function Link({ url, children, primary = false }: { url: string; children: string; primary?: boolean }) {
  return (
    <a class={primary ? 'button primary' : 'button'} href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function ReportMade({ made, language }: { made: Made; language: Language }) {
  const words = language.ui.report;
  return (
    <main>
      <h1>{made.name}</h1>
      {made.draft && <p class="problem">⛔ {words.isDraft({ errors: made.errors })}</p>}
      {made.warnings > 0 && <p class="caution">▲ {words.warnings({ warnings: made.warnings, sheet: made.sheet })}</p>}
      {made.unrepaired && <p class="caution">▲ {words.unrepaired}</p>}
      <p class="actions">
        <Link url={made.url} primary>
          {words.open}
        </Link>
        <Link url={made.wordUrl}>{words.word}</Link>
        <Link url={made.pdfUrl}>{words.pdf}</Link>
        <Link url={made.folderUrl}>{words.folder}</Link>
      </p>
    </main>
  );
}

showPage<Made>((code, made) => <ReportMade made={made} language={languageOf(code)} />);
