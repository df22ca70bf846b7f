/** The dialog that ends the making of a report from the menu: its links, and what still stands open. */
import { useEffect } from 'preact/hooks';
import { type Language, languageOf, withDigits } from '../../messages';
import type { DocFault, ReportMade } from '../../server/answers';
import { showPage } from '../page';
import { MadeLinks, madeCautions } from '../parts/made';
import { resizeDialog } from '../server';
import '../style.css';
import './report.css';

/** As the server opens the page. */
interface Made extends Omit<ReportMade, 'expected'> {
  readonly faults: readonly DocFault[];
  /** Of the settings. */
  readonly digits: 'thai' | 'arabic';
}

const WIDTH = 480;

function ReportDialog({ made, language }: { made: Made; language: Language }) {
  const { report } = language.ui;
  // The page knows how much it has to say, the server does not.
  useEffect(() => resizeDialog(WIDTH, Math.max(200, document.body.scrollHeight + 8)), []);
  return (
    <main>
      <h1>{made.name}</h1>
      {made.draft && <p class="problem">⛔ {report.isDraft({ errors: made.errors })}</p>}
      {made.warnings > 0 && <p class="caution">▲ {report.warnings({ warnings: made.warnings, sheet: made.sheet })}</p>}
      {madeCautions(made, language.published.made).map((caution) => (
        <p key={caution} class="caution">
          ▲ {caution}
        </p>
      ))}
      {made.resumed && <p class="quiet">ℹ {language.published.made.resumed}</p>}
      <MadeLinks made={made} words={language.published.made} />
    </main>
  );
}

showPage<Made>((code, made) => <ReportDialog made={made} language={withDigits(languageOf(code), made.digits)} />);
