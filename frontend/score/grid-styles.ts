import { css } from 'lit';

/** The look of the score grid; colours and sizes come from tokens.css. */
export const gridStyles = css`
  :host {
    display: block;
    color: var(--td-text);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .scroller {
    overflow: auto;
    max-height: calc(100vh - 300px);
    min-height: 260px;
    border: 1px solid var(--td-hairline);
    border-radius: var(--td-radius);
    background: var(--td-surface);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    box-sizing: border-box;
    border-right: 1px solid var(--td-hairline);
    border-bottom: 1px solid var(--td-hairline);
    background: var(--td-surface);
    padding: 0;
    font-weight: 400;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--td-sunken);
    text-align: start;
    vertical-align: top;
    padding: 4px 6px;
  }
  thead tr + tr th {
    top: 33px;
  }
  thead th button {
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 0;
    padding: 2px 0;
    cursor: pointer;
    text-align: start;
    white-space: nowrap;
  }
  .crit {
    width: 84px;
    min-width: 84px;
    max-width: 84px;
  }
  .crit .name {
    display: -webkit-box;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow: hidden;
    font-size: 0.75rem;
    color: var(--td-muted);
  }
  .code {
    font-weight: 600;
  }
  .unit,
  thead th.corner {
    position: sticky;
    left: 0;
    z-index: 1;
    width: 220px;
    min-width: 220px;
    max-width: 220px;
    text-align: start;
  }
  thead th.corner {
    z-index: 3;
  }
  .unit {
    padding: 4px 8px;
    background: var(--td-sunken);
  }
  .unit a {
    color: inherit;
    font-weight: 600;
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .unit .state {
    color: var(--td-muted);
    font-size: 0.75rem;
  }
  .total,
  .sum {
    padding: 4px 8px;
    text-align: end;
    white-space: nowrap;
    background: var(--td-sunken);
    font-weight: 600;
  }
  td.cell {
    position: relative;
    height: 38px;
    min-width: 84px;
    text-align: end;
    cursor: cell;
    padding: 0 8px;
    white-space: nowrap;
  }
  td.cell.locked {
    cursor: default;
    background: var(--td-ground);
  }
  td.cell:focus {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: -2px;
  }
  td.own .points {
    font-style: italic;
    color: var(--td-muted);
  }
  .max {
    color: var(--td-muted);
    font-size: 0.75rem;
  }
  td.missing .points {
    color: var(--td-warn-text);
  }
  td.waiting .points {
    opacity: 0.6;
  }
  td.wrong {
    background: var(--td-error-ground);
  }
  td.asks {
    background: var(--td-warn-ground);
  }
  .marks {
    position: absolute;
    top: 0;
    inset-inline-start: 4px;
    font-size: 0.6875rem;
    line-height: 1.2;
    color: var(--td-info-text);
    letter-spacing: 1px;
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    box-sizing: border-box;
    border: 2px solid var(--td-info);
    background: var(--td-raised);
    color: var(--td-text);
    font: inherit;
    text-align: end;
    padding: 0 6px;
    outline: 0;
  }
  .legend,
  .notices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding: 6px 2px;
    color: var(--td-muted);
  }
  .notices {
    flex-flow: column nowrap;
    color: var(--td-text);
    max-height: 168px;
    overflow: auto;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 4px 8px;
    background: var(--td-warn-ground);
    color: var(--td-warn-text);
    border-radius: var(--td-radius);
  }
  .notice button {
    font: inherit;
    font-weight: 500;
    color: var(--td-text);
    background: var(--td-raised);
    border: 1px solid var(--td-hairline-strong);
    border-radius: var(--td-radius);
    padding: 2px 10px;
    cursor: pointer;
  }
  .saving {
    min-height: 1.5em;
    padding: 2px;
    color: var(--td-muted);
  }
  .saving.lost {
    color: var(--td-warn-text);
    font-weight: 600;
  }
  @media (max-width: 600px) {
    .unit,
    thead th.corner {
      width: 120px;
      min-width: 120px;
      max-width: 120px;
    }
  }
  @media print {
    .scroller {
      max-height: none;
      overflow: visible;
    }
    .legend,
    .notices,
    .saving {
      display: none;
    }
  }
`;
