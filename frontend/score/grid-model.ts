/** What the server tells the score grid; written by the Java class GridJson. */

export interface Criterion {
  id: number;
  code: string;
  name: string;
  /** full points, a plain decimal */
  max: string;
  /** id of the group on top it stands in, 0 for none */
  top: number;
  /** whether board or head give its points */
  stage: 'HEAD' | 'BOARD';
  /** whether words are typed too: passed or not, a grade */
  words: boolean;
}

export interface TopGroup {
  id: number;
  code: string;
  name: string;
  max: string;
}

export interface UnitRow {
  id: number;
  name: string;
  shortName: string;
  /** the state of its sheet in words */
  state: string;
  /** stages whose cells may be entered now by who looks */
  edits: ('HEAD' | 'BOARD')[];
  /** criteria that do not apply to it */
  exempt: number[];
  url: string;
}

export interface Cell {
  u: number;
  c: number;
  /** version of the entry */
  v: number;
  /** points as they stand, a plain decimal; null = not yet */
  p: string | null;
  /** the verdict of a condition, which has no points */
  w: 'PASS' | 'FAIL' | null;
  /** whether head or board gave them; otherwise they are the unit's own */
  s: boolean;
  /** files that prove it */
  f: number;
  /** changes of what was there */
  h: number;
  /** whether it counts for the unit */
  a: boolean;
  /** invented for the demonstration */
  g: boolean;
}

export interface Grid {
  roundId: number;
  login: string;
  comma: boolean;
  groups: TopGroup[];
  criteria: Criterion[];
  units: UnitRow[];
  cells: Cell[];
}

export interface GridDelta {
  units: UnitRow[] | null;
  cells: Cell[];
}

/** What became of one cell. */
export interface Answer {
  r: string;
  u: number;
  c: number;
  ok: boolean;
  v: number;
  p: string | null;
  w: 'PASS' | 'FAIL' | null;
  /** why it was refused, in words */
  problem: string;
  /** key of the reason */
  key: string;
  /** somebody else's value that stands there now */
  theirs: string | null;
  who: string;
}

export const keyOf = (unit: number, criterion: number): string => `${unit}:${criterion}`;

/** Fills {0}, {1} … of a sentence. */
export const fill = (sentence: string | undefined, ...values: (string | number)[]): string =>
  (sentence ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));

/** "8.50" as people read it: "8,5" or "8.5". */
export const shown = (points: string | null, comma: boolean): string => {
  if (points === null) {
    return '';
  }
  const short = points.includes('.') ? points.replace(/0+$/, '').replace(/\.$/, '') : points;
  return comma ? short.replace('.', ',') : short;
};
