/** A menu behind a button, by the pattern that screen readers know: arrows, Home, End, Esc. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { px } from './geometry';

/** What a menu lists. */
export type MenuItem =
  | { readonly label: string; readonly act: () => void; readonly disabled?: boolean }
  /** a line with the name of what follows it, or none */
  | { readonly heading: string };

interface ListProps {
  readonly items: readonly MenuItem[];
  readonly label: string;
  readonly onClose: () => void;
  readonly place?: { readonly x: number; readonly y: number };
}

/** An open menu: arrow keys move in it, Escape closes it. */
export function MenuList({ items, label, onClose, place }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    // Kept within the window, however low or far to the right it was opened.
    const { right, bottom, width, height } = box.getBoundingClientRect();
    if (place && right > innerWidth) box.style.left = `${Math.max(0, innerWidth - width - 8)}px`;
    if (place && bottom > innerHeight) box.style.top = `${Math.max(0, innerHeight - height - 8)}px`;
    buttons()[0]?.focus();
    const outside = (event: Event) => {
      if (!box.contains(event.target as Node)) onClose();
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key in next) all.at((next[event.key] as number) % all.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const style = place && { position: 'fixed' as const, left: px(place.x), top: px(place.y) };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} style={style} onKeyDown={onKeyDown}>
      {items.map((item, index) =>
        'heading' in item ? (
          <Heading key={`${index}`} text={item.heading} />
        ) : (
          <button
            type="button"
            role="menuitem"
            key={`${index}`}
            tabIndex={-1}
            disabled={item.disabled ?? false}
            onClick={() => {
              onClose();
              item.act();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}

const Heading = ({ text }: { text: string }) =>
  text === '' ? (
    <hr />
  ) : (
    <div class="menu-heading" role="none">
      {text}
    </div>
  );

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
  readonly onOpen?: () => void;
}

/** A button of the menu bar with its menu. */
export function Menu({ label, items, onOpen }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const show = () => {
    onOpen?.();
    setOpen(true);
  };
  return (
    <div class="menu">
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          show();
        }}
      >
        {label}
      </button>
      {open && (
        <MenuList
          label={label}
          items={typeof items === 'function' ? items() : items}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
