/** The editor of one cell: Enter and Tab keep what is typed and go on, Esc does not keep it. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetView } from '../wire';
import { type Place, single, step } from './selection';
import type { Editing } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly sheet: SheetView;
  readonly editing: Editing;
}

const ARROWS: Record<string, readonly [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function CellEditor({ bench, sheet, editing }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { row, column } = editing;
  const grow = () => {
    const { current } = box;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  };
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(editing.text.length, editing.text.length);
    grow();
  }, []);
  const end = (keep: boolean, next?: Place) => {
    if (bench.store.state.editing !== editing) return;
    bench.endEdit(keep ? (box.current?.value ?? null) : null);
    if (next) bench.select(single(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const arrow = ARROWS[event.key];
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') end(false);
    else if (event.key === 'Tab') end(true, step(sheet, { row, column }, 0, back));
    else if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      box.current?.setRangeText('\n', box.current.selectionStart, box.current.selectionEnd, 'end');
      grow();
    } else if (event.key === 'Enter') end(true, step(sheet, { row, column }, back, 0));
    else if (arrow && editing.quick && !event.shiftKey) end(true, step(sheet, { row, column }, ...arrow));
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={box}
      class="cell-editor"
      aria-label={bench.words.cellText}
      defaultValue={editing.text}
      rows={1}
      onInput={grow}
      onKeyDown={onKeyDown}
      onBlur={() => end(true)}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
