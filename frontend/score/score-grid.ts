import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { GridQueue, type Waiting } from './grid-queue';
import { GridRefusals, type Refusal, isOutside } from './grid-refusals';
import { gridStyles } from './grid-styles';
import {
  type Answer,
  type Cell,
  type Criterion,
  type Grid,
  type GridDelta,
  type TopGroup,
  type UnitRow,
  fill,
  keyOf,
  shown,
} from './grid-model';
import { MOST_CELLS, type PastedCell, cellsOf } from './pasted-block';

/** Verbs of the Java class ScoreGrid. */
interface Server {
  save(batch: string): Promise<string>;
  look(unit: number, criterion: number): void;
}

/** A column: a criterion, or a group that is folded into its sum. */
type Column = { criterion: Criterion; group?: undefined } | { criterion?: undefined; group: TopGroup };

/**
 * The score grid: units down, criteria across. What is typed is shown at once and saved in the background; the server
 * says what it is worth. Keys as in a spreadsheet: arrows, Enter, Tab, F2, Escape, Delete; typing replaces; a block from
 * a spreadsheet is pasted at the cell.
 */
export class ScoreGrid extends LitElement {
  static override styles = gridStyles;
  static override properties = { texts: { attribute: false } };

  declare texts: Record<string, string>;
  declare $server?: Server;

  private grid: Grid | undefined;
  private cells = new Map<string, Cell>();
  private queue: GridQueue | undefined;
  private refused: GridRefusals | undefined;
  private readonly folded = new Set<number>();
  private active: { unit: number; column: number } = { unit: 0, column: 0 };
  /** the cell being typed into, and the version that was seen when that began */
  private editing: { key: string; version: number | null } | undefined;
  private lost = false;
  private said = '';
  private lookTimer = 0;

  constructor() {
    super();
    this.texts = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.again);
    window.addEventListener('offline', this.offline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.again);
    window.removeEventListener('offline', this.offline);
  }

  private readonly again = (): void => {
    this.lost = false;
    this.requestUpdate();
    void this.queue?.flush();
  };

  private readonly offline = (): void => {
    this.lost = true;
    this.requestUpdate();
  };

  /** Shows a whole grid. What waited in the browser is sent now. */
  load(json: string): void {
    const grid = JSON.parse(json) as Grid;
    this.grid = grid;
    this.cells = new Map(grid.cells.map((cell) => [keyOf(cell.u, cell.c), cell]));
    this.refused = new GridRefusals(grid.roundId, grid.login);
    this.queue = new GridQueue(
      grid.roundId,
      grid.login,
      (batch) => this.$server!.save(batch),
      (answers) => this.take(answers),
      () => this.requestUpdate(),
    );
    this.requestUpdate();
    void this.queue.flush();
  }

  /** Takes over what others saved. What was typed here stays on top of it, with the version it was typed on. */
  apply(json: string): void {
    const delta = JSON.parse(json) as GridDelta;
    if (delta.units && this.grid) {
      this.grid.units = delta.units;
    }
    for (const cell of delta.cells) {
      const key = keyOf(cell.u, cell.c);
      const known = this.cells.get(key);
      if (!known || known.v <= cell.v) {
        this.cells.set(key, cell);
      }
    }
    this.requestUpdate();
  }

  /** Sends again what was refused for want of a reason: there is one now. */
  retry(): void {
    const waiting = this.refused?.all().filter(wantsReason) ?? [];
    waiting.forEach((one) => this.send(one.u, one.c, one.t, one.v, false));
  }

  private take(answers: Answer[]): void {
    this.lost = false;
    for (const answer of answers) {
      const key = keyOf(answer.u, answer.c);
      if (answer.ok) {
        this.refused?.drop(key);
        const cell = this.cells.get(key);
        if (!cell || cell.v <= answer.v) {
          this.cells.set(key, {
            ...(cell ?? this.blank(answer.u, answer.c)),
            v: answer.v,
            p: answer.p,
            w: answer.w,
            s: true,
          });
        }
        if (this.editing?.key === key) {
          this.editing.version = answer.v;
        }
      } else {
        this.refused?.add({ ...answer, t: answer.p ?? '' });
        this.said = `${this.label(answer.u, answer.c)}: ${answer.problem}`;
      }
    }
    this.requestUpdate();
  }

  private blank(u: number, c: number): Cell {
    return { u, c, v: 0, p: null, w: null, s: false, f: 0, h: 0, a: true, g: false };
  }

  /** @param v version that was seen, null for none; @param o whether it is known that it replaces another's value */
  private send(u: number, c: number, t: string, v: number | null, o: boolean): void {
    this.refused?.drop(keyOf(u, c));
    this.queue?.add({ u, c, t, v, o });
    this.requestUpdate();
  }

  private columns(): Column[] {
    if (!this.grid) {
      return [];
    }
    const columns: Column[] = [];
    const groups = new Map(this.grid.groups.map((group) => [group.id, group]));
    const foldedShown = new Set<number>();
    for (const criterion of this.grid.criteria) {
      const group = groups.get(criterion.top);
      if (group && this.folded.has(group.id)) {
        if (!foldedShown.has(group.id)) {
          foldedShown.add(group.id);
          columns.push({ group });
        }
      } else {
        columns.push({ criterion });
      }
    }
    return columns;
  }

  private isEditable(unit: UnitRow, column: Column): boolean {
    return (
      !!column.criterion &&
      unit.edits.includes(column.criterion.stage) &&
      !unit.exempt.includes(column.criterion.id) &&
      (this.cells.get(keyOf(unit.id, column.criterion.id))?.a ?? true)
    );
  }

  private label(unitId: number, criterionId: number): string {
    const unit = this.grid?.units.find((one) => one.id === unitId);
    const criterion = this.grid?.criteria.find((one) => one.id === criterionId);
    return `${unit?.shortName ?? ''}, ${criterion?.code ?? ''}`;
  }

  // Keys

  private keydown(event: KeyboardEvent): void {
    const inside = this.editing !== undefined;
    if (inside ? this.keyWhileEditing(event) : this.keyWhileWalking(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private keyWhileEditing(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter':
        this.commit();
        this.walk(event.shiftKey ? -1 : 1, 0);
        return true;
      case 'Tab':
        this.commit();
        this.walk(0, event.shiftKey ? -1 : 1);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        this.commit();
        this.walk(event.key === 'ArrowDown' ? 1 : -1, 0);
        return true;
      case 'Escape':
        this.editing = undefined;
        this.requestUpdate();
        this.focusActive();
        return true;
      default:
        return false;
    }
  }

  private keyWhileWalking(event: KeyboardEvent): boolean {
    const steps: Record<string, [number, number]> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      Enter: [event.shiftKey ? -1 : 1, 0],
      Home: [event.ctrlKey ? -999 : 0, -999],
      End: [event.ctrlKey ? 999 : 0, 999],
      PageDown: [10, 0],
      PageUp: [-10, 0],
    };
    const step = steps[event.key];
    if (step && !event.altKey) {
      this.walk(step[0], step[1]);
      return true;
    }
    if (event.key === 'Tab') {
      return this.walk(0, event.shiftKey ? -1 : 1);
    }
    if (event.key === 'F2') {
      this.edit(undefined);
      return true;
    }
    if (event.key === 'Escape') {
      return this.takeBack();
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      this.clear();
      return true;
    }
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.edit(event.key);
      return true;
    }
    return false;
  }

  /** Moves by rows and columns, inside the grid. Answers whether there was somewhere to go. */
  private walk(rows: number, columns: number): boolean {
    const units = this.grid?.units.length ?? 0;
    const width = this.columns().length;
    const unit = Math.max(0, Math.min(units - 1, this.active.unit + rows));
    const column = Math.max(0, Math.min(width - 1, this.active.column + columns));
    const moved = unit !== this.active.unit || column !== this.active.column;
    this.active = { unit, column };
    this.requestUpdate();
    this.focusActive();
    return moved;
  }

  private async focusActive(): Promise<void> {
    await this.updateComplete;
    const cell = this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private at(): { unit: UnitRow; column: Column } | undefined {
    const unit = this.grid?.units[this.active.unit];
    const column = this.columns()[this.active.column];
    return unit && column ? { unit, column } : undefined;
  }

  private async edit(first: string | undefined): Promise<void> {
    const at = this.at();
    if (!at?.column.criterion) {
      return;
    }
    if (!this.isEditable(at.unit, at.column)) {
      this.said = this.texts.locked ?? '';
      this.requestUpdate();
      return;
    }
    const key = keyOf(at.unit.id, at.column.criterion.id);
    this.editing = { key, version: this.versionSeen(key) };
    this.requestUpdate();
    await this.updateComplete;
    const input = this.renderRoot.querySelector<HTMLInputElement>('input');
    if (input) {
      input.value = first ?? this.textAt(at.unit.id, at.column.criterion.id);
      input.focus();
      if (first === undefined) {
        input.select();
      }
    }
  }

  private textAt(unit: number, criterion: number): string {
    const key = keyOf(unit, criterion);
    const typed = this.queue?.find(unit, criterion)?.t ?? this.refused?.at(key)?.t;
    return typed ?? this.words(this.cells.get(key));
  }

  /** What stands in a cell: points, or the verdict of a condition. */
  private words(cell: Cell | undefined): string {
    return cell?.w ? (this.texts[cell.w] ?? cell.w) : shown(cell?.p ?? null, this.grid?.comma ?? true);
  }

  private commit(): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>('input');
    const text = input?.value.trim() ?? '';
    const at = this.at();
    const version = this.editing?.version ?? null;
    this.editing = undefined;
    if (at?.column.criterion && text !== this.textAt(at.unit.id, at.column.criterion.id)) {
      this.write(text, version);
    }
    this.requestUpdate();
  }

  private write(text: string, version: number | null): void {
    const at = this.at();
    if (at?.column.criterion && this.isEditable(at.unit, at.column)) {
      this.send(at.unit.id, at.column.criterion.id, text, version, false);
    }
  }

  private clear(): void {
    const at = this.at();
    if (at?.column.criterion) {
      this.write('', this.versionSeen(keyOf(at.unit.id, at.column.criterion.id)));
    }
  }

  /** The version that whoever types into the cell now has before the eyes. */
  private versionSeen(key: string): number | null {
    const refusal = this.refused?.at(key);
    return refusal && wantsReason(refusal) ? refusal.v : (this.cells.get(key)?.v ?? null);
  }

  /** What was refused in the cell is dropped; what stands is shown again. */
  private takeBack(): boolean {
    const at = this.at();
    const dropped = !!at?.column.criterion && !!this.refused?.drop(keyOf(at.unit.id, at.column.criterion.id));
    if (dropped) {
      this.requestUpdate();
    }
    return dropped;
  }

  /** Cells of a block wait like typed ones, so that they are seen at once and outlive a lost connection. */
  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.editing || !text || !this.at()) {
      return;
    }
    event.preventDefault();
    this.refused?.dropOutside();
    const cells = cellsOf(text);
    if (cells.length > MOST_CELLS) {
      this.said = fill(this.texts.pasteTooMuch, MOST_CELLS.toLocaleString(this.grid?.comma ? 'vi' : 'en'));
      this.refuse({ u: 0, c: 0 }, '', this.said);
      return;
    }
    const columns = this.columns();
    const taken = cells.flatMap((cell) => this.lay(cell, columns) ?? []);
    this.queue?.add(...taken);
    this.said = fill(this.texts.pasted, taken.length, cells.length - taken.length);
    this.requestUpdate();
  }

  /** The cell of the grid a pasted one falls on, ready to be sent; where it cannot be taken it is refused in words. */
  private lay(cell: PastedCell, columns: Column[]): Omit<Waiting, 'r'> | undefined {
    const unit = this.grid!.units[this.active.unit + cell.row];
    const column = columns[this.active.column + cell.column];
    if (!unit || !column?.criterion) {
      const outside = fill(this.texts.pasteOutside, cell.row + 1, cell.column + 1, cell.text);
      this.refuse({ u: -1 - cell.row, c: -1 - cell.column }, cell.text, outside);
      return undefined;
    }
    const place = { u: unit.id, c: column.criterion.id };
    if (!this.isEditable(unit, column)) {
      this.refuse(place, cell.text, this.texts.locked ?? '');
      return undefined;
    }
    const key = keyOf(place.u, place.c);
    const v = this.versionSeen(key);
    this.refused?.drop(key);
    return { ...place, t: cell.text, v, o: false };
  }

  /** Keeps what cannot be taken, with the reason, without asking the server. */
  private refuse(place: { u: number; c: number }, t: string, problem: string): void {
    const nobody = { v: 0, p: null, w: null, theirs: null, who: '' };
    this.refused?.add({ ...place, ...nobody, r: '', ok: false, key: '', t, problem });
    this.requestUpdate();
  }

  private focusin(event: FocusEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('td.cell');
    if (!cell) {
      return;
    }
    this.active = { unit: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const at = this.at();
    window.clearTimeout(this.lookTimer);
    if (at?.column.criterion) {
      const { id } = at.column.criterion;
      this.lookTimer = window.setTimeout(() => this.$server?.look(at.unit.id, id), 300);
    }
    this.requestUpdate();
  }

  private fold(group: TopGroup): void {
    if (!this.folded.delete(group.id)) {
      this.folded.add(group.id);
    }
    this.active = { unit: this.active.unit, column: 0 };
    this.editing = undefined;
    this.requestUpdate();
  }

  // Drawing

  protected override render(): TemplateResult | typeof nothing {
    if (!this.grid) {
      return nothing;
    }
    const columns = this.columns();
    return html`
      <div class="saving ${this.lost ? 'lost' : ''}" role="status">${this.saving()}</div>
      <div class="notices">${this.refused?.all().map((refusal) => this.notice(refusal))}</div>
      <div class="scroller" @paste=${this.paste}>
        <table
          role="grid"
          aria-label=${this.texts.label}
          aria-rowcount=${this.grid.units.length + 2}
          aria-colcount=${columns.length + 2}
          @keydown=${this.keydown}
          @focusin=${this.focusin}
        >
          <thead>
            ${this.groupRow(columns)} ${this.criterionRow(columns)}
          </thead>
          <tbody>
            ${repeat(
              this.grid.units,
              (unit) => unit.id,
              (unit, row) => this.unitRow(unit, row, columns),
            )}
          </tbody>
        </table>
      </div>
      <div class="legend">${this.texts.legend}</div>
      <div role="status" aria-live="polite" style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">
        ${this.said}
      </div>
    `;
  }

  private saving(): string {
    const waiting = this.queue?.size ?? 0;
    if (this.lost) {
      return fill(this.texts.lost, waiting);
    }
    return waiting > 0 ? fill(this.texts.saving, waiting) : (this.texts.saved ?? '');
  }

  private groupRow(columns: Column[]): TemplateResult {
    const spans: { group: TopGroup | undefined; width: number }[] = [];
    for (const column of columns) {
      const id = column.group?.id ?? column.criterion?.top;
      const group = this.grid!.groups.find((one) => one.id === id);
      const last = spans.at(-1);
      if (last && last.group === group) {
        last.width += 1;
      } else {
        spans.push({ group, width: 1 });
      }
    }
    return html`<tr role="row">
      <th class="corner" role="columnheader" rowspan="2">${this.texts.unit}</th>
      <th role="columnheader" rowspan="2">${this.texts.total}</th>
      ${spans.map(
        ({ group, width }) =>
          html`<th role="columnheader" colspan=${width} title=${group?.name ?? ''}>
            ${group
              ? html`<button
                  type="button"
                  aria-expanded=${String(!this.folded.has(group.id))}
                  @click=${() => this.fold(group)}
                >
                  ${this.folded.has(group.id) ? '▸' : '▾'} ${group.code}${width > 1 ? ` ${group.name}` : ''}
                </button>`
              : nothing}
          </th>`,
      )}
    </tr>`;
  }

  private criterionRow(columns: Column[]): TemplateResult {
    return html`<tr role="row">
      ${columns.map((column) =>
        column.criterion
          ? html`<th class="crit" role="columnheader" title="${column.criterion.code} ${column.criterion.name}">
              <span class="code">${column.criterion.code}</span>
              <span class="max">${this.outOf(column.criterion)}</span>
              <span class="name">${column.criterion.name}</span>
            </th>`
          : html`<th class="crit" role="columnheader">
              <span class="max">/${shown(column.group.max, this.grid!.comma)}</span>
              <span class="name">${column.group.name}</span>
            </th>`,
      )}
    </tr>`;
  }

  private unitRow(unit: UnitRow, row: number, columns: Column[]): TemplateResult {
    return html`<tr role="row">
      <th class="unit" role="rowheader" scope="row" title=${unit.name}>
        <a href=${unit.url} router-link>${unit.shortName}</a>
        <span class="state">${unit.state}</span>
      </th>
      <td class="total" role="gridcell">${this.sum(unit, undefined)}</td>
      ${columns.map((column, index) => this.cell(unit, row, column, index))}
    </tr>`;
  }

  /** Points of a unit in a group, or in all of them; in hundredths, so that nothing is lost. */
  private sum(unit: UnitRow, group: number | undefined): string {
    let hundredths = 0;
    for (const criterion of this.grid!.criteria) {
      const cell = this.cells.get(keyOf(unit.id, criterion.id));
      if (cell?.p && (group === undefined || criterion.top === group)) {
        hundredths += Math.round(Number(cell.p) * 100);
      }
    }
    return shown((hundredths / 100).toFixed(2), this.grid!.comma);
  }

  private cell(unit: UnitRow, row: number, column: Column, index: number): TemplateResult {
    const here = this.active.unit === row && this.active.column === index;
    if (!column.criterion) {
      return html`<td
        class="cell sum"
        role="gridcell"
        data-row=${row}
        data-column=${index}
        tabindex=${here ? 0 : -1}
      >
        ${this.sum(unit, column.group.id)}
      </td>`;
    }
    const { criterion } = column;
    const key = keyOf(unit.id, criterion.id);
    const cell = this.cells.get(key);
    const waiting = this.queue?.find(unit.id, criterion.id);
    const refused = this.refused?.at(key);
    const exempt = unit.exempt.includes(criterion.id) || cell?.a === false;
    const missing = !exempt && !cell?.p && !waiting;
    const text = waiting?.t ?? refused?.t ?? this.words(cell);
    const editable = this.isEditable(unit, column);
    const classes = {
      cell: true,
      locked: !editable,
      own: !!cell?.p && !cell.s && !waiting,
      missing,
      waiting: !!waiting,
      wrong: !!refused && !wantsReason(refused),
      asks: !!refused && wantsReason(refused),
    };
    return html`<td
      class=${classMap(classes)}
      role="gridcell"
      data-row=${row}
      data-column=${index}
      tabindex=${here ? 0 : -1}
      aria-readonly=${String(!editable)}
      aria-label=${this.spoken(unit, criterion, cell, text, exempt, refused?.problem)}
      title=${refused?.problem ?? ''}
      @dblclick=${() => this.edit(undefined)}
    >
      ${this.marks(cell)}
      ${exempt
        ? html`<span class="max">${this.texts.exempt}</span>`
        : html`<span class="points">${text === '' ? '–' : text}</span
            ><span class="max">${this.outOf(criterion)}</span>`}
      ${this.editing?.key === key
        ? html`<input aria-label="${unit.shortName}, ${criterion.code}" inputmode=${criterion.words ? 'text' : 'decimal'} @blur=${this.blurred} />`
        : nothing}
    </td>`;
  }

  /** "/10"; nothing for conditions, which have no points. */
  private outOf(criterion: Criterion): string {
    return Number(criterion.max) > 0 ? `/${shown(criterion.max, this.grid!.comma)}` : '';
  }

  private readonly blurred = (): void => {
    if (this.editing) {
      this.commit();
    }
  };

  private marks(cell: Cell | undefined): TemplateResult | typeof nothing {
    if (!cell || (!cell.f && !cell.h && !cell.g)) {
      return nothing;
    }
    return html`<span class="marks" aria-hidden="true">${cell.f ? '▤' : ''}${cell.h ? '✎' : ''}${cell.g ? '◇' : ''}</span>`;
  }

  private spoken(
    unit: UnitRow,
    criterion: Criterion,
    cell: Cell | undefined,
    text: string,
    exempt: boolean,
    problem: string | undefined,
  ): string {
    const words = [`${unit.shortName}, ${criterion.code} ${criterion.name}`];
    words.push(
      exempt
        ? (this.texts.exemptSpoken ?? '')
        : text === ''
          ? (this.texts.missing ?? '')
          : fill(this.texts.outOf, text, shown(criterion.max, this.grid!.comma)),
    );
    if (cell?.p && !cell.s) {
      words.push(this.texts.own ?? '');
    }
    if (cell?.f) {
      words.push(fill(this.texts.files, cell.f));
    }
    if (cell?.h) {
      words.push(this.texts.changed ?? '');
    }
    if (cell?.g) {
      words.push(this.texts.generated ?? '');
    }
    if (problem) {
      words.push(problem);
    }
    return words.join(', ');
  }

  /** A refused cell: why, and what can be done. Where somebody was first, both values are shown. */
  private notice(refusal: Refusal): TemplateResult {
    return html`<div class="notice" role="alert">
      <span>
        ${isOutside(refusal) ? nothing : html`<strong>${this.label(refusal.u, refusal.c)}</strong> (${refusal.t}): `}
        ${refusal.problem}
      </span>
      ${isConflict(refusal)
        ? html`<button type="button" @click=${() => this.send(refusal.u, refusal.c, refusal.t, refusal.v, true)}>
              ${fill(this.texts.keepMine, refusal.t)}
            </button>
            <button type="button" @click=${() => this.giveIn(refusal)}>
              ${fill(this.texts.keepTheirs, shown(refusal.theirs, this.grid!.comma) || '–')}
            </button>`
        : html`<button type="button" @click=${() => this.giveIn(refusal)}>${this.texts.drop}</button>`}
    </div>`;
  }

  /** What stands in the cell is shown again. */
  private giveIn(refusal: Refusal): void {
    const key = keyOf(refusal.u, refusal.c);
    this.refused?.drop(key);
    const cell = this.cells.get(key) ?? this.blank(refusal.u, refusal.c);
    if (isConflict(refusal) && cell.v <= refusal.v) {
      this.cells.set(key, { ...cell, v: refusal.v, p: refusal.theirs, s: true });
    }
    this.requestUpdate();
  }
}

/** A score that waits for the reason of its change; it is sent again as soon as there is one. */
const wantsReason = (refusal: Refusal): boolean => refusal.key === 'score.sheet.reason.needed';

const isConflict = (refusal: Refusal): boolean => refusal.key.startsWith('score.sheet.conflict');

customElements.define('score-grid', ScoreGrid);
