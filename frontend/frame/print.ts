/** Before a page goes to paper, drawings shrink to its width; afterwards they are as before. */

let putBack: (() => void)[] = [];

const shrink = (chart: Element): void => {
  const drawing = (chart.shadowRoot ?? chart).querySelector<SVGElement>('svg.highcharts-root');
  if (drawing) {
    const before = drawing.getAttribute('style') ?? '';
    drawing.style.maxWidth = '100%';
    drawing.style.height = 'auto';
    putBack.push(() => drawing.setAttribute('style', before));
  }
};

window.addEventListener('beforeprint', () => {
  document.querySelectorAll('vaadin-chart').forEach(shrink);
});

window.addEventListener('afterprint', () => {
  putBack.forEach((step) => step());
  putBack = [];
});
