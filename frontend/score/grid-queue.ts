import type { Answer } from './grid-model';

/** What was typed or pasted into a cell and the server has not answered yet. */
export interface Waiting {
  /** name of the request: sent twice it is written once */
  r: string;
  u: number;
  c: number;
  /** what was typed */
  t: string;
  /** version seen, null for none */
  v: number | null;
  /** the other's value was seen and is replaced */
  o: boolean;
}

/**
 * Cells on their way to the server. They stay in the browser until the server has answered, so that a lost connection,
 * a closed window or a lost session loses nothing.
 */
export class GridQueue {
  private waiting: Waiting[] = [];
  private onTheWay: Promise<void> | undefined;
  private readonly place: string;

  constructor(
    roundId: number,
    login: string,
    private readonly send: (batch: string) => Promise<string>,
    private readonly answered: (answers: Answer[]) => void,
    private readonly changed: () => void,
  ) {
    this.place = `score-grid:${roundId}:${login}`;
    try {
      this.waiting = JSON.parse(localStorage.getItem(this.place) ?? '[]') as Waiting[];
    } catch {
      this.waiting = [];
    }
  }

  get size(): number {
    return this.waiting.length;
  }

  find(unit: number, criterion: number): Waiting | undefined {
    return this.waiting.findLast((item) => item.u === unit && item.c === criterion);
  }

  all(): Waiting[] {
    return [...this.waiting];
  }

  add(...items: Omit<Waiting, 'r'>[]): void {
    this.waiting.push(...items.map((item) => ({ ...item, r: crypto.randomUUID() })));
    this.keep();
    void this.flush();
  }

  /** Sends what waits, one batch after the other. */
  flush(): Promise<void> {
    this.onTheWay ??= this.run().finally(() => {
      this.onTheWay = undefined;
    });
    return this.onTheWay;
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.firstOfEachCell();
      let answers: Answer[];
      try {
        answers = JSON.parse(await this.send(JSON.stringify(batch))) as Answer[];
      } catch {
        this.changed();
        return;
      }
      const done = new Set(answers.map((answer) => answer.r));
      this.waiting = this.waiting.filter((item) => !done.has(item.r));
      for (const answer of answers.filter((one) => one.ok)) {
        // what was typed on top of it was typed on the version that is there now
        this.waiting
          .filter((item) => item.u === answer.u && item.c === answer.c)
          .forEach((item) => {
            item.v = answer.v;
          });
      }
      this.keep();
      this.answered(answers);
      if (done.size === 0) {
        return;
      }
    }
  }

  /** A second entry of the same cell waits for the answer to the first. */
  private firstOfEachCell(): Waiting[] {
    const seen = new Set<string>();
    return this.waiting
      .filter((item) => {
        const key = `${item.u}:${item.c}`;
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, 300);
  }

  private keep(): void {
    try {
      if (this.waiting.length === 0) {
        localStorage.removeItem(this.place);
      } else {
        localStorage.setItem(this.place, JSON.stringify(this.waiting));
      }
    } catch {
      // a full or forbidden storage takes nothing from what is in memory
    }
    this.changed();
  }
}
