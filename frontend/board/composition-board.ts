import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { CardDrag, type DragHost } from './board-drag';
import { boardStyles } from './board-styles';
import {
  type Board,
  type BoardDelta,
  type Card,
  type Column,
  type Looker,
  type Target,
  fill,
  fold,
  inOrder,
  keyOf,
} from './board-model';

/** Verbs of the Java class CompositionBoard. */
interface Server {
  moveCards(cards: Pick<Card, 'unitId' | 'seat' | 'version'>[], blocId: number | null, groupId: number | null): Promise<void>;
  chooseTarget(keys: string[]): void;
  openCard(key: string): void;
  openBloc(blocId: number): void;
  lookAt(blocId: number | null): void;
  undo(): void;
  redo(): void;
}

/** How long a card that has just come keeps its colour, in ms. */
const SETTLED_FOR = 1500;

/**
 * The composition board: columns are blocs, cards are units, a tray holds the units without a bloc. It shows what the
 * server committed and nothing else: a dropped card waits, faded, until the server says where it stands.
 *
 * Keys: arrows walk through the cards, Space chooses, Enter opens a card, M moves the chosen ones, Ctrl+Z and
 * Ctrl+Shift+Z take back and do again.
 */
export class CompositionBoard extends LitElement implements DragHost {
  static override styles = boardStyles;
  static override properties = {
    texts: { attribute: false },
    lookers: { attribute: false },
    filter: { type: String },
  };

  declare texts: Record<string, string>;
  declare lookers: Looker[];
  declare filter: string;
  declare $server?: Server;

  private board: Board = { editable: false, minSize: 0, maxSize: 99, blocs: [], cards: [] };
  private byKey = new Map<string, Card>();
  private readonly chosen = new Set<string>();
  private readonly pending = new Set<string>();
  private readonly settled = new Set<string>();
  private settling: number | undefined;
  private current: string | undefined;
  private lookingAt: number | null | undefined;
  private over: Target | undefined;
  private taken_: string[] = [];
  private said = '';
  private readonly drag = new CardDrag(this);

  constructor() {
    super();
    this.texts = {};
    this.lookers = [];
    this.filter = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.settling);
  }

  /** Shows a whole board. */
  load(board: string): void {
    this.board = JSON.parse(board) as Board;
    this.byKey = new Map(this.board.cards.map((card) => [keyOf(card), card]));
    this.pending.clear();
    [...this.chosen].filter((key) => !this.byKey.has(key)).forEach((key) => this.chosen.delete(key));
    if (!this.current || !this.byKey.has(this.current)) {
      this.current = this.firstKey();
    }
    this.drag.finish();
    this.requestUpdate();
  }

  /** Shows what changed since. A drag that is under way goes on. */
  apply(delta: string): void {
    const change = JSON.parse(delta) as BoardDelta;
    if (change.blocs) {
      this.board.blocs = change.blocs;
    }
    const order = this.board.cards.map(keyOf);
    for (const card of change.cards) {
      const key = keyOf(card);
      if (!this.byKey.has(key)) {
        order.push(key);
      }
      this.byKey.set(key, card);
      this.pending.delete(key);
      this.settled.add(key);
    }
    this.showSettled();
    for (const key of change.gone) {
      this.byKey.delete(key);
      this.chosen.delete(key);
    }
    this.board.cards = order.flatMap((key) => this.byKey.get(key) ?? []);
    this.requestUpdate();
  }

  /** Ends the waiting of all cards: the server refused or has answered. */
  settle(): void {
    this.pending.clear();
    this.requestUpdate();
  }

  /** Tells what happened to people who do not see it. */
  say(sentence: string): void {
    this.said = sentence;
    this.requestUpdate();
  }

  clearChoice(): void {
    this.chosen.clear();
    this.requestUpdate();
  }

  // What the drag asks

  taken(key: string): string[] {
    return this.chosen.has(key) ? [...this.chosen] : [key];
  }

  targetAt(x: number, y: number): Target | undefined {
    const place = (this.renderRoot as ShadowRoot).elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
    if (!place) {
      return undefined;
    }
    const { bloc, group } = place.dataset;
    return { blocId: bloc ? Number(bloc) : null, groupId: group ? Number(group) : null };
  }

  ghost(keys: string[]): HTMLElement {
    const ghost = document.createElement('div');
    ghost.className = 'board-ghost';
    const name = this.byKey.get(keys[0])?.name ?? '';
    ghost.textContent = keys.length > 1 ? `${name} +${keys.length - 1}` : name;
    return ghost;
  }

  dragging(keys: string[], over: Target | undefined): void {
    const same = over?.blocId === this.over?.blocId && over?.groupId === this.over?.groupId && !over === !this.over;
    this.taken_ = keys;
    this.over = over;
    if (!same) {
      this.lookTo(over?.blocId ?? null);
      this.requestUpdate();
    }
  }

  dropped(keys: string[], target: Target): void {
    this.moveTo(keys, target);
  }

  ended(): void {
    this.taken_ = [];
    this.over = undefined;
    this.requestUpdate();
  }

  scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  private moveTo(keys: string[], target: Target): void {
    const cards = keys
      .flatMap((key) => this.byKey.get(key) ?? [])
      .filter((card) => card.blocId !== target.blocId || (target.blocId !== null && card.groupId !== target.groupId));
    if (cards.length === 0) {
      return;
    }
    cards.forEach((card) => this.pending.add(keyOf(card)));
    this.requestUpdate();
    this.$server?.moveCards(
      cards.map(({ unitId, seat, version }) => ({ unitId, seat, version })),
      target.blocId,
      target.groupId,
    );
  }

  private lookTo(blocId: number | null): void {
    if (this.lookingAt !== blocId) {
      this.lookingAt = blocId;
      this.$server?.lookAt(blocId);
    }
  }

  private firstKey(): string | undefined {
    return this.board.cards.length > 0 ? keyOf(this.board.cards[0]) : undefined;
  }

  // Keys

  private keydown(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && this.board.editable) {
      event.preventDefault();
      if (event.shiftKey) {
        this.$server?.redo();
      } else {
        this.$server?.undo();
      }
      return;
    }
    const key = (event.target as HTMLElement).closest<HTMLElement>('li')?.dataset.key;
    if (!key || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step: Record<string, () => void> = {
      ArrowDown: () => this.focusBeside(key, 0, 1),
      ArrowUp: () => this.focusBeside(key, 0, -1),
      ArrowRight: () => this.focusBeside(key, 1, 0),
      ArrowLeft: () => this.focusBeside(key, -1, 0),
      m: () => this.$server?.chooseTarget(this.taken(key)),
      Escape: () => this.clearChoice(),
    };
    const onButton = (event.target as HTMLElement).classList.contains('main');
    if (onButton && event.key === 'Enter') {
      event.preventDefault();
      this.$server?.openCard(key);
    } else if (step[event.key]) {
      event.preventDefault();
      step[event.key]();
    }
  }

  /** The focus goes to the card below, above, or at about the same height of the next column that has cards. */
  private focusBeside(key: string, columns: number, rows: number): void {
    const lists = [...this.renderRoot.querySelectorAll('.column')].map((column) => [
      ...column.querySelectorAll<HTMLElement>('li[data-key]'),
    ]);
    const at = lists.findIndex((cards) => cards.some((card) => card.dataset.key === key));
    const row = lists[at].findIndex((card) => card.dataset.key === key);
    let target: HTMLElement | undefined;
    if (columns === 0) {
      target = lists[at][row + rows];
    } else {
      for (let i = at + columns; i >= 0 && i < lists.length && !target; i += columns) {
        target = lists[i][Math.min(row, lists[i].length - 1)];
      }
    }
    if (target) {
      this.focusCard(target.dataset.key!);
    }
  }

  private async focusCard(key: string): Promise<void> {
    this.current = key;
    this.requestUpdate();
    await this.updateComplete;
    const card = this.renderRoot.querySelector<HTMLElement>(`li[data-key="${key}"] .main`);
    card?.focus();
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private toggle(event: MouseEvent, key: string): void {
    if (!this.board.editable) {
      this.$server?.openCard(key);
      return;
    }
    if (this.chosen.has(key)) {
      this.chosen.delete(key);
    } else {
      if (!event.shiftKey && !event.ctrlKey && !event.metaKey && event.detail > 0 && !this.coarse()) {
        this.chosen.clear();
      }
      this.chosen.add(key);
    }
    this.current = key;
    this.requestUpdate();
  }

  private coarse(): boolean {
    return window.matchMedia('(pointer: coarse)').matches;
  }

  private focusin(event: FocusEvent): void {
    const key = (event.target as HTMLElement).closest<HTMLElement>('li')?.dataset.key;
    const card = key ? this.byKey.get(key) : undefined;
    if (card) {
      this.current = key;
      this.lookTo(card.blocId);
    }
  }

  /** Keeps the colour of what has just come for a moment. Not a fading one: every board would paint every frame of it. */
  private showSettled(): void {
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      this.settled.clear();
      this.requestUpdate();
    }, SETTLED_FOR);
  }

  // Drawing

  protected override render(): TemplateResult {
    const columns = new Map<number | null, Card[]>();
    for (const card of this.board.cards) {
      const list = columns.get(card.blocId);
      if (list) {
        list.push(card);
      } else {
        columns.set(card.blocId, [card]);
      }
    }
    return html`
      <div class="balance">${this.balance(columns)}</div>
      <div class="scroller" @keydown=${this.keydown} @focusin=${this.focusin}>
        ${this.tray(columns.get(null) ?? [])}
        ${repeat(
          this.board.blocs,
          (bloc) => bloc.id,
          (bloc) => this.columnIfChanged(bloc, columns.get(bloc.id) ?? []),
        )}
      </div>
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    `;
  }

  private balance(columns: Map<number | null, Card[]>): TemplateResult {
    const off = this.board.blocs
      .map((bloc) => ({ bloc, size: this.sizeNow(bloc.id, columns.get(bloc.id)?.length ?? 0) }))
      .filter(({ size }) => this.isOff(size));
    const chosen = this.chosen.size;
    return html`
      <span>${fill(this.texts.balance, this.board.minSize, this.board.maxSize)}</span>
      ${off.length === 0
        ? html`<span>✓ ${this.texts.balanced}</span>`
        : html`<span class="warn"
            >⚠ ${this.texts.unbalanced} ${off.map(({ bloc, size }) => `${bloc.name} (${size})`).join(', ')}</span
          >`}
      ${chosen > 0 && this.board.editable
        ? html`<span class="chosen"
            ><strong>${fill(this.texts.chosen, chosen)}</strong>
            <button type="button" @click=${() => this.$server?.chooseTarget([...this.chosen])}>
              ${this.texts.moveTo}
            </button>
            <button type="button" @click=${() => this.clearChoice()}>${this.texts.clearChoice}</button></span
          >`
        : nothing}
    `;
  }

  private isOff(size: number): boolean {
    return size < this.board.minSize || size > this.board.maxSize;
  }

  /** The size a bloc would have if the cards in hand were dropped where they are. */
  private sizeNow(blocId: number | null, size: number): number {
    if (!this.over) {
      return size;
    }
    const taken = this.taken_.flatMap((key) => this.byKey.get(key) ?? []);
    const leaving = taken.filter((card) => card.blocId === blocId).length;
    return this.over.blocId === blocId ? size + taken.length - leaving : size - leaving;
  }

  private tray(cards: Card[]): TemplateResult {
    return html`<section class="column tray ${this.isOver(null, null) ? 'drop' : ''}" data-drop aria-label=${this.texts.tray}>
      <header>
        <div class="title">
          <h2>${this.texts.tray}</h2>
          ${this.size(null, cards.length, false)}
        </div>
        <div class="meta">${this.texts.trayHint}</div>
      </header>
      ${this.cards(cards, this.texts.trayEmpty)}
    </section>`;
  }

  /** Draws a column again only where something it shows is another than before: most moves touch two of a hundred. */
  private columnIfChanged(bloc: Column, cards: Card[]): unknown {
    const shown = [
      bloc,
      this.texts,
      this.lookers,
      this.filter,
      this.board.editable,
      this.board.minSize,
      this.board.maxSize,
      this.over,
      this.taken_,
      ...cards,
      ...cards.map((card) => this.marks(keyOf(card))),
    ];
    return guard(shown, () => this.column(bloc, cards));
  }

  /** What a card shows beyond its own facts. */
  private marks(key: string): string {
    return [this.chosen.has(key), this.pending.has(key), this.settled.has(key), this.current === key].join();
  }

  private column(bloc: Column, cards: Card[]): TemplateResult {
    const loose = cards.filter((card) => card.groupId === null);
    return html`<section
      class="column ${this.isOver(bloc.id, null) ? 'drop' : ''}"
      data-drop
      data-bloc=${bloc.id}
      aria-label=${fill(this.texts.columnLabel, bloc.name, cards.length)}
    >
      <header>
        <div class="title">
          <h2>${bloc.name}</h2>
          ${this.size(bloc.id, cards.length, true)}
          <button
            class="head-more"
            type="button"
            aria-label=${fill(this.texts.blocActions, bloc.name)}
            @click=${() => this.$server?.openBloc(bloc.id)}
          >
            ⋯
          </button>
        </div>
        <div class="meta" title=${this.classes(cards)}>${this.classes(cards)}</div>
        ${bloc.lastHeads.length > 0
          ? html`<div class="meta" title=${bloc.lastHeads.join('\n')}>
              ${this.texts.headsBefore} ${bloc.lastHeads.slice(0, 2).join(' · ')}
            </div>`
          : nothing}
        ${this.lookersIn(bloc.id)}
      </header>
      ${this.cards(loose, bloc.groups.length > 0 ? '' : this.texts.blocEmpty)}
      ${bloc.groups.map(
        (group) => html`<div
          data-drop
          data-bloc=${bloc.id}
          data-group=${group.id}
          class=${this.isOver(bloc.id, group.id) ? 'drop' : ''}
        >
          <div class="group">
            ${group.name} (${cards.filter((card) => card.groupId === group.id).length})
          </div>
          ${this.cards(
            cards.filter((card) => card.groupId === group.id),
            this.texts.groupEmpty,
          )}
        </div>`,
      )}
    </section>`;
  }

  private size(blocId: number | null, size: number, judged: boolean): TemplateResult {
    const now = this.sizeNow(blocId, size);
    const off = judged && this.isOff(now);
    return html`<span class="size ${off ? 'off' : ''}"
      >${off ? '⚠ ' : ''}${now === size ? size : `${size} → ${now}`}</span
    >`;
  }

  private classes(cards: Card[]): string {
    const counts = new Map<string, number>();
    cards.forEach((card) => counts.set(card.unitClass, (counts.get(card.unitClass) ?? 0) + 1));
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([unitClass, count]) => `${count} ${this.texts[`class.${unitClass}`] ?? unitClass}`)
      .join(' · ');
  }

  private lookersIn(blocId: number): TemplateResult | typeof nothing {
    const here = this.lookers.filter((looker) => looker.blocId === blocId && !looker.me);
    return here.length === 0
      ? nothing
      : html`<div class="lookers">
          ${here.map((looker) => html`<span class="looker">● ${fill(this.texts.looksHere, looker.name)}</span>`)}
        </div>`;
  }

  private cards(cards: Card[], empty: string): TemplateResult {
    return html`<ul>
      ${repeat(inOrder(cards), keyOf, (card) => this.card(card))}
      ${cards.length === 0 && empty ? html`<li class="empty">${empty}</li>` : nothing}
    </ul>`;
  }

  private card(card: Card): TemplateResult {
    const key = keyOf(card);
    const wanted = fold(this.filter);
    const found = !wanted || fold(`${card.name} ${card.shortName}`).includes(wanted);
    const editable = this.board.editable;
    const classes = {
      editable,
      selected: this.chosen.has(key),
      taken: this.taken_.includes(key),
      pending: this.pending.has(key),
      settled: this.settled.has(key),
      faded: !found,
    };
    return html`<li
      class=${classMap(classes)}
      data-key=${key}
      @pointerdown=${editable ? (event: PointerEvent) => this.takeHold(event, key) : nothing}
    >
      <button
        class="main"
        type="button"
        tabindex=${this.current === key ? 0 : -1}
        aria-pressed=${editable ? String(this.chosen.has(key)) : nothing}
        @click=${(event: MouseEvent) => this.toggle(event, key)}
        @dblclick=${() => this.$server?.openCard(key)}
      >
        <span class="name">${card.name}</span>
        <span class="facts">
          ${card.lead > 0
            ? html`<span class="lead">${card.lead === 1 ? '★' : '☆'} ${this.texts[`lead.${card.lead}`]}</span>`
            : nothing}
          <span>${this.texts[`class.${card.unitClass}`] ?? card.unitClass}</span>
          ${card.from === '+'
            ? html`<span class="from">＋ ${this.texts.fromNew}</span>`
            : card.from
              ? html`<span class="from">← ${card.from}</span>`
              : nothing}
          ${card.seat > 0 ? html`<span class="from">${this.texts.secondPlace}</span>` : nothing}
          ${card.ended ? html`<span class="ended">⚠ ${fill(this.texts.ended, card.ended)}</span>` : nothing}
        </span>
      </button>
      <button
        class="more"
        type="button"
        tabindex=${this.current === key ? 0 : -1}
        aria-label=${fill(this.texts.cardActions, card.name)}
        @click=${() => this.$server?.openCard(key)}
      >
        ⋯
      </button>
    </li>`;
  }

  private takeHold(event: PointerEvent, key: string): void {
    if (!(event.target as HTMLElement).closest('.more')) {
      this.drag.down(event, key);
    }
  }

  private isOver(blocId: number | null, groupId: number | null): boolean {
    return this.over !== undefined && this.over.blocId === blocId && this.over.groupId === groupId;
  }
}

customElements.define('composition-board', CompositionBoard);
