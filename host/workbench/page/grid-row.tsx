/** One row of the grid: its number and its cells. Drawn again only when something of it changed. */

import { Component } from 'preact';
import type { Area } from '../../workbook/state';
import type { CellView, SheetView } from '../wire';
import { CellEditor } from './cell-editor';
import { CellText } from './cell-text';
import { columnWidth, px, ROW_HEAD } from './geometry';
import { mergeOver, type Place } from './selection';
import type { Editing } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly sheet: SheetView;
  readonly row: number;
  readonly columns: number;
  /** where a frozen row stays; null for any other */
  readonly top: number | null;
  readonly selected: Area | null;
  readonly active: number | null;
  readonly editing: Editing | null;
  readonly onList: (place: Place) => void;
}

const COMPARED = ['sheet', 'columns', 'top', 'active', 'editing'] as const;

export class GridRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { props } = this;
    if (COMPARED.some((key) => props[key] !== next[key])) return true;
    const [a, b] = [props.selected, next.selected];
    return a?.column !== b?.column || a?.columns !== b?.columns || (a === null) !== (b === null);
  }

  override render() {
    const { sheet, row, columns, top, selected, bench } = this.props;
    const sticky = top === null ? undefined : { top: px(top) };
    return (
      <tr data-row={row} aria-rowindex={row + 1} class={top === null ? '' : 'frozen'}>
        <th
          scope="row"
          aria-colindex={1}
          class={selected ? 'within' : ''}
          style={sticky}
          onPointerDown={() => bench.select({ active: { row, column: 1 }, corner: { row, column: sheet.maxColumns } })}
        >
          {row}
        </th>
        {Array.from({ length: columns }, (_, index) => this.cell(index + 1))}
      </tr>
    );
  }

  private cell(column: number) {
    const { bench, sheet, row, top, selected, active, editing, onList } = this.props;
    const merge = mergeOver(sheet, { row, column });
    if (merge && (merge.row !== row || merge.column !== column)) return null;
    const cells = sheet.rows[row - 1] ?? [];
    const cell = cells[column - 1] ?? null;
    const look = cell?.look === undefined ? {} : (sheet.looks[cell.look] ?? {});
    const inside = selected !== null && column >= selected.column && column < selected.column + selected.columns;
    const isActive = active === column;
    const frozen = column <= sheet.frozenColumns;
    const left = frozen ? leftOf(sheet, column) : undefined;
    const classes = [
      inside && 'inside',
      isActive && 'active',
      frozen && 'fixed',
      spills(sheet, cells, cell, column) && 'spills',
      cell?.number && 'number',
    ];
    const place = { row, column };
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell within a grid is a gridcell
      <td
        key={column}
        id={`cell-${row}-${column}`}
        aria-colindex={column + 1}
        aria-selected={inside}
        rowSpan={merge?.rows}
        colSpan={merge?.columns}
        class={classes.filter(Boolean).join(' ')}
        style={{ ...look, ...(top !== null && { top: px(top) }), ...(left !== undefined && { left: px(left) }) }}
        title={cell?.invalid !== undefined ? cell.invalid || bench.words.invalid : (cell?.note ?? undefined)}
        onPointerDown={(event) => this.press(event, place)}
        onPointerEnter={(event) => {
          if (event.buttons === 1) bench.select({ active: bench.store.state.selection.active, corner: place });
        }}
        onDblClick={() => bench.beginEdit(place)}
      >
        {editing?.column === column ? (
          <CellEditor bench={bench} sheet={sheet} editing={editing} />
        ) : (
          cell?.text && <CellText bench={bench} cell={cell} />
        )}
        {cell?.list !== undefined && (
          <button
            type="button"
            class={look.verticalAlign === 'top' ? 'drop high' : 'drop'}
            tabIndex={-1}
            aria-label={bench.words.choose}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => {
              bench.select({ active: place, corner: place });
              onList(place);
            }}
          >
            ▾
          </button>
        )}
        {cell?.invalid !== undefined && <span class="mark invalid" role="img" aria-label={bench.words.invalid} />}
        {cell?.note && <span class="mark note" role="img" aria-label={`${bench.words.note}: ${cell.note}`} />}
      </td>
    );
  }

  private press(event: PointerEvent, place: Place): void {
    const { bench, selected } = this.props;
    const inside = selected && place.column >= selected.column && place.column < selected.column + selected.columns;
    // A right click within the selection is about all of it.
    if (event.button === 2 && inside) return;
    const { editing, selection } = bench.store.state;
    if (editing?.row === place.row && editing.column === place.column) return;
    (event.currentTarget as HTMLElement).releasePointerCapture?.(event.pointerId);
    bench.select(event.shiftKey ? { active: selection.active, corner: place } : { active: place, corner: place });
  }
}

/** A text that isn't wrapped runs on over empty cells beside it. */
function spills(sheet: SheetView, cells: readonly (CellView | null)[], cell: CellView | null, column: number): boolean {
  if (!cell?.text || cell.number || cell.list !== undefined) return false;
  const look = cell.look === undefined ? undefined : sheet.looks[cell.look];
  if (look?.whiteSpace || look?.overflow) return false;
  return !cells[column]?.text && column < sheet.maxColumns;
}

function leftOf(sheet: SheetView, column: number): number {
  let left = ROW_HEAD;
  for (let each = 1; each < column; each++) left += columnWidth(sheet, each);
  return left;
}
