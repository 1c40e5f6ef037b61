import type { Target } from './board-model';

/** What the drag needs to know of the board. */
export interface DragHost {
  /** The keys that go along when this card is taken. */
  taken(key: string): string[];
  /** The place under a point, or undefined where nothing can be dropped. */
  targetAt(x: number, y: number): Target | undefined;
  /** What moves under the pointer. */
  ghost(keys: string[]): HTMLElement;
  dragging(keys: string[], over: Target | undefined): void;
  dropped(keys: string[], target: Target): void;
  ended(): void;
  /** The element that scrolls sideways. */
  scroller(): HTMLElement | null;
}

const START_DISTANCE = 6;
const LONG_PRESS = 320;
const EDGE = 56;

/**
 * Drags cards with mouse, pen or finger. A mouse takes a card after a few pixels, a finger after a long press, so that
 * swiping still scrolls. Escape puts everything back. The browser's own drag and drop is not used: it does not know
 * touch on every tablet and tells nothing about the balance while dragging.
 */
export class CardDrag {
  private start: { x: number; y: number; key: string; touch: boolean } | undefined;
  private timer = 0;
  private keys: string[] | undefined;
  private ghost: HTMLElement | undefined;
  private at = { x: 0, y: 0 };
  private frame = 0;

  constructor(private readonly host: DragHost) {}

  get active(): boolean {
    return this.keys !== undefined;
  }

  down(event: PointerEvent, key: string): void {
    if (event.button !== 0 || this.start) {
      return;
    }
    const touch = event.pointerType === 'touch';
    this.start = { x: event.clientX, y: event.clientY, key, touch };
    this.at = { x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.cancel);
    window.addEventListener('keydown', this.keydown, true);
    window.addEventListener('touchmove', this.touchmove, { passive: false });
    if (touch) {
      this.timer = window.setTimeout(() => this.begin(), LONG_PRESS);
    }
  }

  private readonly move = (event: PointerEvent): void => {
    if (!this.start) {
      return;
    }
    this.at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(event.clientX - this.start.x, event.clientY - this.start.y) > START_DISTANCE;
    if (!this.active && far) {
      if (this.start.touch) {
        this.finish();
        return;
      }
      this.begin();
    }
    if (this.active) {
      event.preventDefault();
      this.follow();
    }
  };

  private begin(): void {
    if (!this.start) {
      return;
    }
    this.keys = this.host.taken(this.start.key);
    this.ghost = this.host.ghost(this.keys);
    document.body.append(this.ghost);
    this.follow();
    this.frame = requestAnimationFrame(this.scrollAtEdges);
  }

  private follow(): void {
    if (this.ghost && this.keys) {
      this.ghost.style.transform = `translate(${this.at.x + 10}px, ${this.at.y + 8}px)`;
      this.host.dragging(this.keys, this.host.targetAt(this.at.x, this.at.y));
    }
  }

  private readonly scrollAtEdges = (): void => {
    if (!this.active) {
      return;
    }
    const scroller = this.host.scroller();
    if (scroller) {
      const box = scroller.getBoundingClientRect();
      if (this.at.x < box.left + EDGE) {
        scroller.scrollLeft -= 14;
      } else if (this.at.x > box.right - EDGE) {
        scroller.scrollLeft += 14;
      }
    }
    this.frame = requestAnimationFrame(this.scrollAtEdges);
  };

  private readonly touchmove = (event: TouchEvent): void => {
    if (this.active) {
      event.preventDefault();
    }
  };

  private readonly up = (event: PointerEvent): void => {
    const keys = this.keys;
    const target = keys ? this.host.targetAt(event.clientX, event.clientY) : undefined;
    this.finish();
    if (keys && target) {
      this.host.dropped(keys, target);
    }
  };

  private readonly cancel = (): void => {
    this.finish();
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.active) {
      event.preventDefault();
      event.stopPropagation();
      this.finish();
    }
  };

  /** Ends the drag without a drop. */
  finish(): void {
    window.clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('keydown', this.keydown, true);
    window.removeEventListener('touchmove', this.touchmove);
    const wasActive = this.active;
    this.ghost?.remove();
    this.ghost = undefined;
    this.keys = undefined;
    this.start = undefined;
    if (wasActive) {
      this.host.ended();
    }
  }
}
