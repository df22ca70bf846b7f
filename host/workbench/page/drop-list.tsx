/** The list of a cell's choices. Typing in the cell is possible as well: the rule says whether another text may stand there. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../wire';
import type { Words } from '../words';
import { px } from './geometry';
import type { Place } from './selection';

interface Props {
  readonly words: Words;
  readonly sheet: SheetView;
  readonly place: Place;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

const HEIGHT = 260;

export function DropList({ words, sheet, place, onChoose, onClose }: Props) {
  const cell = sheet.rows[place.row - 1]?.[place.column - 1];
  const choices = sheet.lists[cell?.list ?? -1] ?? [];
  const [at, setAt] = useState(Math.max(0, choices.indexOf(cell?.text ?? '')));
  const list = useRef<HTMLDivElement>(null);
  const box = document.getElementById(`cell-${place.row}-${place.column}`)?.getBoundingClientRect();
  useLayoutEffect(() => {
    list.current?.focus();
    const outside = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, []);
  useLayoutEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const choose = (text: string | undefined) => {
    onClose();
    if (text !== undefined) onChoose(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 };
    const next = moves[event.key];
    if (next !== undefined) setAt(Math.min(choices.length - 1, Math.max(0, next)));
    else if (event.key === 'Enter' || event.key === ' ') choose(choices[at]);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!box) return null;
  const below = box.bottom + HEIGHT < innerHeight;
  return (
    <div
      ref={list}
      class="menu-list drop-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.choices}
      aria-activedescendant={`choice-${at}`}
      style={{
        position: 'fixed',
        left: px(box.left),
        minWidth: px(box.width),
        maxHeight: px(HEIGHT),
        ...(below ? { top: px(box.bottom) } : { bottom: px(innerHeight - box.top) }),
      }}
      onKeyDown={onKeyDown}
    >
      {choices.map((text, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names its active choice
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
        <div
          key={text}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => choose(text)}
          onPointerEnter={() => setAt(index)}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
