/** Tells of each note in a table's cell which column of the sheet that cell goes to: a preview marks it there. */
import type { Note } from './document';
import { PIECE_COLUMNS, type Piece, type PieceColumn } from './pieces';

export function withColumns(notes: readonly Note[], pieces: readonly Piece[]): Note[] {
  const columnAt = new Map<string, PieceColumn>();
  for (const { line, header } of pieces) {
    for (const column of PIECE_COLUMNS) {
      const at = header.columns[column];
      if (at !== undefined) columnAt.set(`${line.line} ${at + 1}`, column);
    }
  }
  return notes.map((note) => {
    const column = columnAt.get(`${note.place.line} ${note.place.cell}`);
    return column === undefined ? note : { ...note, column };
  });
}
