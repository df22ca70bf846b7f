/** The sheet as a table: the rows around the viewport are drawn, the frozen ones always. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../workbook/area';
import type { SheetView } from '../wire';
import { Charts } from './charts';
import { copied, pasted } from './clipboard';
import { DropList } from './drop-list';
import { columnsDrawn, columnWidth, px, ROW_HEAD, topsOf, windowOf } from './geometry';
import { GridRow } from './grid-row';
import { gridKeys } from './keys';
import { MenuList } from './menu';
import { anchorOf, areaOf, type Place } from './selection';
import { cellMenu } from './sheet-menu';
import type { State } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly state: State;
  readonly sheet: SheetView;
}

const HEAD = 25;

export function Grid({ bench, state, sheet }: Props) {
  const { words } = bench;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [measured, setMeasured] = useState<ReadonlyMap<number, number>>(new Map());
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const [list, setList] = useState<Place | null>(null);
  // Heights of another state of the sheet are estimates for this one no longer.
  useLayoutEffect(() => setMeasured(new Map()), [sheet.id, sheet.version]);

  const tops = useMemo(() => topsOf(sheet, measured), [sheet, measured]);
  const columns = useMemo(() => columnsDrawn(sheet), [sheet]);
  const { from, to } = windowOf(sheet, tops, view.top, view.height);
  const area = areaOf(sheet, state.selection);
  const active = anchorOf(sheet, state.selection.active);
  const { editing } = state;

  useLayoutEffect(() => {
    const drawn = new Map(measured);
    for (const row of table.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? []) {
      drawn.set(Number(row.dataset.row), row.getBoundingClientRect().height);
    }
    const moved = [...drawn].some(([row, height]) => Math.abs((measured.get(row) ?? -1) - height) > 0.5);
    if (moved) setMeasured(drawn);
  }, [from, to, sheet, measured]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);

  // The active cell comes into view whenever it moves.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const { row, column } = state.selection.corner;
    const frozen = tops[sheet.frozenRows] ?? 0;
    const [top, bottom] = [tops[row - 1] ?? 0, tops[row] ?? 0];
    if (row > sheet.frozenRows) {
      if (top < box.scrollTop + frozen) box.scrollTop = top - frozen;
      else if (bottom + HEAD > box.scrollTop + box.clientHeight) box.scrollTop = bottom + HEAD - box.clientHeight + 18;
    }
    let left = 0;
    for (let each = 1; each < column; each++) left += columnWidth(sheet, each);
    const width = columnWidth(sheet, column);
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (left + width + ROW_HEAD > box.scrollLeft + box.clientWidth) {
      box.scrollLeft = Math.min(left, left + width + ROW_HEAD - box.clientWidth);
    }
  }, [state.selection, sheet.id]);

  // When a cell's editor closes, the keys go to the grid again.
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) table.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);

  // Without a width of its own the browser would widen columns to their texts.
  let width = ROW_HEAD;
  for (let column = 1; column <= columns; column++) width += columnWidth(sheet, column);

  const rows: number[] = [];
  for (let row = 1; row <= sheet.frozenRows; row++) rows.push(row);
  const frozenCount = rows.length;
  for (let row = from; row <= to; row++) rows.push(row);
  const hidden = new Set(sheet.hiddenRows);
  const gap = (pixels: number, key: string) =>
    pixels > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it has the focus
      <tr key={key} aria-hidden="true" class="gap">
        <td style={{ height: px(pixels) }} />
      </tr>
    );
  const drawn = (row: number) =>
    hidden.has(row) ? null : (
      <GridRow
        key={row}
        bench={bench}
        sheet={sheet}
        row={row}
        columns={columns}
        top={row <= sheet.frozenRows ? HEAD + (tops[row - 1] ?? 0) : null}
        selected={row >= area.row && row < area.row + area.rows ? area : null}
        active={row === active.row ? active.column : null}
        editing={editing?.row === row ? editing : null}
        onList={setList}
      />
    );

  return (
    <div
      class={sheet.gridlines ? 'grid' : 'grid bare'}
      ref={scroller}
      id="sheet"
      role="tabpanel"
      aria-label={words.grid(nameOf(state, sheet))}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid is made of
        role="grid"
        tabIndex={0}
        style={{ width: px(width) }}
        aria-label={words.grid(nameOf(state, sheet))}
        aria-rowcount={sheet.maxRows + 1}
        aria-colcount={sheet.maxColumns + 1}
        aria-multiselectable="true"
        aria-activedescendant={rows.includes(active.row) ? `cell-${active.row}-${active.column}` : undefined}
        onKeyDown={(event) => gridKeys(event, bench, { page: view.height, openMenu: setMenu, openList: setList })}
        onCopy={(event) => copied(event, bench)}
        onCut={(event) => {
          copied(event, bench);
          if (!editing) void bench.edit({ kind: 'clear', area });
        }}
        onPaste={(event) => pasted(event, bench)}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu({ x: event.clientX, y: event.clientY });
        }}
      >
        <colgroup>
          <col style={{ width: px(ROW_HEAD) }} />
          {Array.from({ length: columns }, (_, index) => (
            <col key={index} style={{ width: px(columnWidth(sheet, index + 1)) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td class="corner" />
            {Array.from({ length: columns }, (_, index) => index + 1).map((column) => (
              <th
                key={column}
                scope="col"
                aria-colindex={column + 1}
                class={column >= area.column && column < area.column + area.columns ? 'within' : ''}
                onPointerDown={() =>
                  bench.select({ active: { row: 1, column }, corner: { row: sheet.maxRows, column } })
                }
              >
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, frozenCount).map(drawn)}
          {gap((tops[from - 1] ?? 0) - (tops[sheet.frozenRows] ?? 0), 'above')}
          {rows.slice(frozenCount).map(drawn)}
          {gap((tops[sheet.maxRows] ?? 0) - (tops[to] ?? 0), 'below')}
        </tbody>
      </table>
      <Charts sheet={sheet} tops={tops} head={HEAD} words={words} />
      {menu && (
        <MenuList
          label={words.sheetMenu}
          items={cellMenu(bench, state)}
          place={menu}
          onClose={() => {
            setMenu(null);
            table.current?.focus();
          }}
        />
      )}
      {list && (
        <DropList
          words={words}
          sheet={sheet}
          place={list}
          onChoose={(text) => bench.edit({ kind: 'write', sheet: sheet.id, ...list, values: [[text]] })}
          onClose={() => {
            setList(null);
            table.current?.focus();
          }}
        />
      )}
    </div>
  );
}

const nameOf = ({ book }: State, sheet: SheetView): string => book?.tabs.find(({ id }) => id === sheet.id)?.name ?? '';
