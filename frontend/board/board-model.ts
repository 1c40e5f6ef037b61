/** What the server tells the board; the same shapes as the record BoardSnapshot. */

export interface Group {
  id: number;
  name: string;
}

export interface Column {
  id: number;
  blocId: number;
  code: string;
  name: string;
  groups: Group[];
  lastHeads: string[];
}

export interface Card {
  unitId: number;
  seat: number;
  name: string;
  shortName: string;
  unitClass: string;
  blocId: number | null;
  groupId: number | null;
  /** 1 = head, 2 and 3 = deputies, 0 = member */
  lead: number;
  acting: string;
  version: number | null;
  /** name of the bloc it came from, "+" for new in the blocs, "" where nothing changed */
  from: string;
  ended: string | null;
}

export interface Board {
  editable: boolean;
  minSize: number;
  maxSize: number;
  blocs: Column[];
  cards: Card[];
}

/** What changed since the board was loaded. */
export interface BoardDelta {
  blocs: Column[] | null;
  cards: Card[];
  gone: string[];
}

/** Somebody who has the board open, and the bloc he or she works in. */
export interface Looker {
  name: string;
  blocId: number | null;
  me: boolean;
}

/** A place to drop on: a bloc or the tray, and perhaps a group. */
export interface Target {
  blocId: number | null;
  groupId: number | null;
}

export const keyOf = (card: { unitId: number; seat: number }): string => `${card.unitId}:${card.seat}`;

/** "Đài PT-TH" becomes "dai pt-th", for finding without accents. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');

/** Fills {0}, {1} … of a sentence. */
export const fill = (sentence: string | undefined, ...values: (string | number)[]): string =>
  (sentence ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));

/** Leading units first, then the order of the server, which is Vietnamese. */
export const inOrder = (cards: Card[]): Card[] =>
  [...cards].sort((a, b) => (a.lead || 9) - (b.lead || 9));
