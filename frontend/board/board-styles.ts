import { css } from 'lit';

/** The look of the board; colours and sizes come from tokens.css. */
export const boardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    flex: 1 1 auto;
    color: var(--td-text);
    line-height: 1.5;
  }
  .scroller {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    overflow: auto;
    flex: 1 1 auto;
    min-height: 320px;
    padding: 2px 2px 12px;
    scroll-padding: 0 16px;
    scrollbar-gutter: stable;
  }
  .column {
    flex: 0 0 264px;
    background: var(--td-sunken);
    border: 1px solid var(--td-hairline);
    border-radius: var(--td-radius-large, 10px);
    content-visibility: auto;
    contain-intrinsic-size: 264px 480px;
  }
  .tray {
    position: sticky;
    left: 0;
    z-index: 2;
    background: var(--td-surface);
    border-style: dashed;
    border-color: var(--td-hairline-strong);
    content-visibility: visible;
    max-height: 100%;
    overflow: auto;
  }
  header {
    position: sticky;
    top: -2px;
    z-index: 1;
    background: inherit;
    border-radius: inherit;
    border-bottom: 1px solid var(--td-hairline);
    border-bottom-left-radius: 0;
    border-bottom-right-radius: 0;
    padding: 8px 8px 8px 12px;
  }
  .title {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    justify-content: space-between;
  }
  h2 {
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.45;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .size {
    flex: none;
    font-variant-numeric: tabular-nums;
    font-size: 0.8125rem;
    font-weight: 600;
    padding: 1px 8px;
    border-radius: 99px;
    background: var(--td-hover);
  }
  .size.off {
    background: var(--td-warn-ground);
    color: var(--td-warn-text);
  }
  .meta {
    color: var(--td-muted);
    font-size: 0.75rem;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .lookers {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-top: 2px;
  }
  .looker {
    font-size: 0.75rem;
    color: var(--td-info-text);
    background: var(--td-info-ground);
    border-radius: 99px;
    padding: 0 8px;
  }
  .group {
    margin: 8px 8px 0;
    padding: 4px 4px 0;
    border-top: 1px solid var(--td-hairline);
    color: var(--td-muted);
    font-size: 0.75rem;
    font-weight: 500;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 8px;
    min-height: 40px;
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .drop {
    outline: 2px solid var(--td-son);
    outline-offset: -2px;
    background: var(--td-son-ground);
  }
  li {
    display: flex;
    align-items: stretch;
    background: var(--td-raised);
    border: 1px solid var(--td-hairline);
    border-radius: var(--td-radius, 6px);
    box-shadow: var(--td-shadow);
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  li.editable {
    cursor: grab;
  }
  li.selected {
    border-color: var(--td-son);
    box-shadow: 0 0 0 1px var(--td-son);
  }
  li.taken,
  li.pending {
    opacity: 0.55;
  }
  li.faded {
    opacity: 0.35;
  }
  li.settled {
    background: var(--td-son-ground);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: inherit;
    text-align: start;
  }
  button:focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: -2px;
    border-radius: inherit;
  }
  .main {
    flex: 1 1 auto;
    min-width: 0;
    padding: 6px 4px 6px 10px;
    display: grid;
    gap: 1px;
  }
  .name {
    overflow-wrap: anywhere;
    line-height: 1.45;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    font-size: 0.75rem;
    color: var(--td-muted);
  }
  .lead {
    color: var(--td-son-text);
    font-weight: 600;
  }
  .from {
    color: var(--td-info-text);
  }
  .ended {
    color: var(--td-warn-text);
  }
  .more {
    flex: none;
    width: 32px;
    text-align: center;
    color: var(--td-muted);
    border-radius: 0 var(--td-radius, 6px) var(--td-radius, 6px) 0;
    cursor: pointer;
  }
  .more:hover,
  .head-more:hover {
    background: var(--td-hover);
    color: var(--td-text);
  }
  .head-more {
    flex: none;
    width: 28px;
    height: 26px;
    text-align: center;
    color: var(--td-muted);
    border-radius: 6px;
    cursor: pointer;
  }
  .empty {
    color: var(--td-muted);
    font-size: 0.8125rem;
    padding: 8px;
  }
  .balance {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 8px 4px;
    font-size: 0.8125rem;
    color: var(--td-muted);
    min-height: 38px;
    box-sizing: border-box;
  }
  .balance strong {
    color: var(--td-text);
    font-weight: 600;
  }
  .warn {
    color: var(--td-warn-text);
  }
  .chosen {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--td-text);
  }
  .chosen button {
    border: 1px solid var(--td-hairline-strong);
    border-radius: 6px;
    padding: 3px 10px;
    cursor: pointer;
    background: var(--td-raised);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .more {
      width: 44px;
    }
    .main {
      padding-block: 10px;
    }
  }
  @media (max-width: 600px) {
    .column {
      flex-basis: 82vw;
    }
    .tray {
      position: static;
    }
    .tray:has(li.empty) {
      order: 1;
    }
    .scroller {
      scroll-snap-type: x proximity;
    }
    .column {
      scroll-snap-align: start;
    }
  }
  @media print {
    .scroller {
      flex-wrap: wrap;
      overflow: visible;
    }
    .tray,
    .more,
    .head-more,
    .balance {
      display: none;
    }
  }
`;
