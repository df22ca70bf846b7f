/** A report that was made: what it is, what to look at, and its links. */
import type { DocFault, ReportMade } from '../../server/answers';
import { MadeLinks, madeCautions } from '../parts/made';
import { useWords } from '../parts/words';

export interface MadeReport extends ReportMade {
  /** What reading it back found. */
  readonly faults: readonly DocFault[];
}

export function Made({ made }: { made: MadeReport }) {
  const { t, published } = useWords();
  const words = published.made;
  return (
    <section class="card">
      <h2>✓ {made.draft ? t.report.madeDraft : t.report.made}</h2>
      <p>{made.name}</p>
      {madeCautions(made, words).map((caution) => (
        <p key={caution} class="caution">
          ▲ {caution}
        </p>
      ))}
      {made.resumed && <p class="quiet">{words.resumed}</p>}
      <MadeLinks made={made} words={words} />
    </section>
  );
}
