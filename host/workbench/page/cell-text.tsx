/** What a cell says, with the links and looks of its parts. */

import type { CellView } from '../wire';
import type { Workbench } from './workbench';

export function CellText({ bench, cell }: { bench: Workbench; cell: CellView }) {
  const text = cell.text ?? '';
  if (!cell.runs) return <span class="text">{text}</span>;
  const pieces = [];
  let at = 0;
  for (const { start, end, link, look } of cell.runs) {
    if (start > at) pieces.push(text.slice(at, start));
    const part = text.slice(start, end);
    pieces.push(
      link === undefined ? (
        <span key={start} style={look}>
          {part}
        </span>
      ) : (
        <a
          key={start}
          href={link}
          style={look}
          tabIndex={-1}
          target="_blank"
          rel="noreferrer"
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.preventDefault();
            bench.openLink(link);
          }}
        >
          {part}
        </a>
      ),
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return <span class="text">{pieces}</span>;
}
