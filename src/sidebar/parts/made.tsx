/** A report that was made: its links, and what of it is to be looked at. Shared by the sidebar and the menu's dialog. */
import type { PublishMessages } from '../../messages/publish.th';
import type { DocFault, ReportMade } from '../../server/answers';

type Words = PublishMessages['made'];

type Links = Pick<ReportMade, 'url' | 'wordUrl' | 'pdfUrl' | 'folderUrl'>;

export function MadeLinks({ made, words }: { made: Links; words: Words }) {
  return (
    <nav class="actions" aria-label={words.links}>
      <Link url={made.url} primary>
        {words.open}
      </Link>
      {made.wordUrl !== '' && <Link url={made.wordUrl}>{words.word}</Link>}
      <Link url={made.pdfUrl}>{words.pdf}</Link>
      <Link url={made.folderUrl}>{words.folder}</Link>
    </nav>
  );
}

function Link({ url, children, primary = false }: { url: string; children: string; primary?: boolean }) {
  return (
    <a class={primary ? 'button primary' : 'button'} href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** What is not as it should be, each in a sentence with what to do. */
export function madeCautions(
  {
    wordRefused,
    logged,
    faults,
  }: Pick<ReportMade, 'wordRefused' | 'logged'> & { readonly faults: readonly DocFault[] },
  words: Words,
): string[] {
  return [
    ...faults.map((fault) => words.faults[fault]),
    ...(wordRefused === null ? [] : [words.noWord(wordRefused)]),
    ...(logged ? [] : [words.unlogged]),
  ];
}
