import { LitElement, css, html } from 'lit';

/**
 * A ring that empties and the time left. The server says how much is left; from then on the window's own clock counts,
 * never the time of day, which may be wrong.
 */
class HallCountdown extends LitElement {
  static properties = {
    left: { type: Number },
    whole: { type: Number },
    over: { type: String },
  };

  declare left: number;
  declare whole: number;
  declare over: string;

  private end = 0;
  private timer = 0;

  static styles = css`
    :host {
      display: inline-grid;
      place-items: center;
      position: relative;
      width: var(--countdown-size, 4rem);
      aspect-ratio: 1;
      font-variant-numeric: tabular-nums;
    }

    svg {
      position: absolute;
      inset: 0;
      transform: rotate(-90deg);
    }

    circle {
      fill: none;
      stroke-width: 7;
    }

    .track {
      stroke: var(--td-hairline);
    }

    .rest {
      stroke: var(--td-son);
      stroke-linecap: round;
      transition: stroke-dashoffset 250ms linear;
    }

    @media (prefers-reduced-motion: reduce) {
      .rest {
        transition: none;
      }
    }

    span {
      font-size: calc(var(--countdown-size, 4rem) * 0.26);
      font-weight: 600;
    }

    [hidden] {
      display: none;
    }

    .over {
      font-size: calc(var(--countdown-size, 4rem) * 0.17);
      text-align: center;
    }
  `;

  constructor() {
    super();
    this.left = 0;
    this.whole = 0;
    this.over = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 250);
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
    super.disconnectedCallback();
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('left')) {
      this.end = performance.now() + this.left;
    }
  }

  render() {
    const rest = Math.max(0, this.end - performance.now());
    const seconds = Math.ceil(rest / 1000);
    const round = 2 * Math.PI * 46;
    const share = this.whole > 0 ? Math.min(1, rest / this.whole) : 0;
    const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return html`
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="track" cx="50" cy="50" r="46"></circle>
        <circle class="rest" cx="50" cy="50" r="46" ?hidden=${rest === 0}
          stroke-dasharray=${round} stroke-dashoffset=${round * (1 - share)}></circle>
      </svg>
      ${rest > 0 ? html`<span role="timer">${words}</span>` : html`<span class="over">${this.over}</span>`}
    `;
  }
}

customElements.define('hall-countdown', HallCountdown);
