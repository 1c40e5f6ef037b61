/** A cell of a block and its place in it, counted from 0. */
export interface PastedCell {
  row: number;
  column: number;
  text: string;
}

/** More cells than any grid has: such a block was copied by mistake. */
export const MOST_CELLS = 20_000;

/** In quotes, which may hold tabs, line ends and doubled quotes; or plain. Then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/y;

/**
 * A block as a spreadsheet copies it: columns parted by tabs, rows by line ends. Empty cells are left out: they take
 * nothing away.
 */
export const cellsOf = (block: string): PastedCell[] => {
  const cells: PastedCell[] = [];
  let row = 0;
  let column = 0;
  CELL.lastIndex = 0;
  while (CELL.lastIndex < block.length) {
    const [, quoted, plain, end] = CELL.exec(block)!;
    const text = (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
    if (text) {
      cells.push({ row, column, text });
    }
    if (end === '\t') {
      column += 1;
    } else {
      row += 1;
      column = 0;
    }
  }
  return cells;
};
