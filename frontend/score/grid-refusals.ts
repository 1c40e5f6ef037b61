import { type Answer, keyOf } from './grid-model';

/** A cell that was not taken: why, and what was typed. */
export interface Refusal extends Answer {
  t: string;
}

/**
 * Cells that were not taken, by their place. They stay in the browser until somebody mends or drops them, so that a page
 * called anew shows them again.
 */
export class GridRefusals {
  private readonly byPlace: Map<string, Refusal>;
  private readonly storage: string;

  constructor(roundId: number, login: string) {
    this.storage = `score-grid-refused:${roundId}:${login}`;
    let kept: Refusal[];
    try {
      kept = JSON.parse(localStorage.getItem(this.storage) ?? '[]') as Refusal[];
    } catch {
      kept = [];
    }
    this.byPlace = new Map(kept.map((one) => [keyOf(one.u, one.c), one]));
  }

  at(key: string): Refusal | undefined {
    return this.byPlace.get(key);
  }

  all(): Refusal[] {
    return [...this.byPlace.values()];
  }

  add(refusal: Refusal): void {
    this.byPlace.set(keyOf(refusal.u, refusal.c), refusal);
    this.keep();
  }

  drop(key: string): boolean {
    const dropped = this.byPlace.delete(key);
    if (dropped) {
      this.keep();
    }
    return dropped;
  }

  /** Forgets what a block before had beyond the grid. */
  dropOutside(): void {
    this.all()
      .filter(isOutside)
      .forEach((one) => this.byPlace.delete(keyOf(one.u, one.c)));
  }

  private keep(): void {
    const inside = this.all().filter((one) => !isOutside(one));
    try {
      if (inside.length === 0) {
        localStorage.removeItem(this.storage);
      } else {
        localStorage.setItem(this.storage, JSON.stringify(inside));
      }
    } catch {
      // a full or forbidden storage takes nothing from what is in memory
    }
  }
}

/** Whether it fell beside the grid. */
export const isOutside = (refusal: Refusal): boolean => refusal.u <= 0;
