import '../generated/jar-resources/gridConnector';

/** The parts of the library's grid that are used here. */
interface Column extends HTMLElement {
  headerRenderer: ((root: HTMLElement) => void) | null;
}
interface Connector {
  setHeaderRenderer(column: Column, options: object): void;
}
type ConnectedGrid = HTMLElement & { $connector?: Connector };
interface GridConnector {
  initLazy(grid: ConnectedGrid): void;
}

/**
 * The library names the sort buttons in the headers of grids "Sort by …", in every language. Here the grid says it, in its
 * attribute data-sort-by, with {0} for the column.
 */
const nameSorters = (grid: ConnectedGrid): void => {
  const connector = grid.$connector;
  const words = grid.dataset.sortBy;
  if (!connector || !words) {
    return;
  }
  const setHeaderRenderer = connector.setHeaderRenderer;
  connector.setHeaderRenderer = (column, options) => {
    setHeaderRenderer.call(connector, column, options);
    const render = column.headerRenderer;
    if (render) {
      column.headerRenderer = (root) => {
        render(root);
        const sorter = root.querySelector('vaadin-grid-sorter[aria-label]');
        sorter?.setAttribute('aria-label', words.replace('{0}', sorter.textContent?.trim() ?? ''));
      };
    }
  };
};

const connectors = (window as unknown as { Vaadin: { Flow: { gridConnector: GridConnector } } }).Vaadin.Flow.gridConnector;
const initLazy = connectors.initLazy;
connectors.initLazy = (grid) => {
  const isNew = !grid.$connector;
  initLazy(grid);
  if (isNew) {
    nameSorters(grid);
  }
};
