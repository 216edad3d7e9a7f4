// The data_visualization block: bars, lines, areas and pies as plain SVG, with their figures in words.

import { h, uniqueId } from './dom.js';

const namespace = 'http://www.w3.org/2000/svg';
const colours = 6;

export function chart(block) {
  const id = uniqueId('chart');
  const drawn = block.chart ?? {};
  const lines = drawn.type === 'pie' ? [{ name: '', data: drawn.segments ?? [] }] : drawn.series;
  const series = lines ?? [];
  const labels = drawn.axis_config?.categories ?? (series[0]?.data ?? []).map(({ label }) => label);
  const table = figures(labels, series);
  const draw = Object.hasOwn(drawings, drawn.type) ? drawings[drawn.type] : bars;
  return h(
    'figure',
    { class: 'block chart', 'aria-labelledby': id },
    h('figcaption', { class: 'chart-title', id, dir: 'auto' }, block.title),
    draw(labels, series, `${block.title}: ${inWords(labels, series)}`),
    axis(drawn.axis_config),
    h('details', {}, h('summary', {}, 'Figures'), table),
  );
}

const drawings = { bar: bars, line: plot(false), area: plot(true), pie };

/** Below one another, so that words keep their size on a narrow screen. */
function bars(labels, series, name) {
  const most = Math.max(...series.flatMap(({ data }) => data.map(({ value }) => value)), 0) || 1;
  const parts = [];
  let y = 0;
  for (const label of labels) {
    parts.push(svg('text', { x: 0, y: y + 14 }, label));
    y += 20;
    series.forEach((one, at) => {
      const value = valueOf(one, label);
      const width = `${(Math.max(0, value) / most) * 82}%`;
      parts.push(svg('rect', { x: 0, y, width, height: 14, rx: 2, class: colour(at) }));
      parts.push(
        svg('text', { x: '100%', y: y + 12, 'text-anchor': 'end', class: 'chart-value' }, value),
      );
      y += 19;
    });
    y += 5;
  }
  return [picture(name, { width: '100%', height: y }, parts), legend(series)];
}

function plot(filled) {
  return (labels, series, name) => {
    const most = Math.max(...series.flatMap(({ data }) => data.map(({ value }) => value)), 0) || 1;
    const step = labels.length > 1 ? 100 / (labels.length - 1) : 0;
    const drawn = series.flatMap((one, at) => {
      const points = labels.map(
        (label, n) => `${n * step},${100 - (Math.max(0, valueOf(one, label)) / most) * 96}`,
      );
      const area = [`0,100`, ...points, `${(labels.length - 1) * step},100`].join(' ');
      return [
        filled && svg('polygon', { points: area, class: `chart-area ${colour(at)}` }),
        svg('polyline', { points: points.join(' '), class: `chart-line ${colour(at)}` }),
      ];
    });
    const frame = { viewBox: '0 0 100 100', preserveAspectRatio: 'none', class: 'chart-plot' };
    return [
      picture(name, frame, drawn),
      h(
        'div',
        { class: 'chart-labels quiet' },
        labels.map((label) => h('span', { dir: 'auto' }, label)),
      ),
      legend(series),
    ];
  };
}

function pie(labels, [{ data = [] } = {}], name) {
  const sum = data.reduce((total, { value }) => total + value, 0) || 1;
  let begun = 0;
  const slices = data.map(({ value }, at) => {
    const share = (value / sum) * 100;
    // A circle of circumference 100: the stroke is the slice.
    const slice = svg('circle', {
      r: 15.9155,
      cx: 32,
      cy: 32,
      class: `chart-slice ${colour(at)}`,
      'stroke-dasharray': `${share} ${100 - share}`,
      'stroke-dashoffset': 25 - begun,
    });
    begun += share;
    return slice;
  });
  const words = data.map(({ label, value }) => ({ name: `${label}: ${value}` }));
  return [picture(name, { viewBox: '0 0 64 64', class: 'chart-pie' }, slices), legend(words)];
}

function legend(series) {
  if (series.length < 2) return null;
  return h(
    'ul',
    { class: 'chart-legend' },
    series.map(({ name }, at) =>
      h('li', { dir: 'auto' }, h('span', { class: `chart-key ${colour(at)}` }), name),
    ),
  );
}

function axis(config) {
  const words = [config?.y_label, config?.x_label].filter(Boolean).join(' · ');
  return words && h('p', { class: 'quiet', dir: 'auto' }, words);
}

function figures(labels, series) {
  return h(
    'table',
    { class: 'chart-figures' },
    series.length > 1 &&
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          series.map(({ name }) => h('th', { scope: 'col' }, name)),
        ),
      ),
    h(
      'tbody',
      {},
      labels.map((label) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row', dir: 'auto' }, label),
          series.map((one) => h('td', {}, valueOf(one, label))),
        ),
      ),
    ),
  );
}

function inWords(labels, series) {
  const told = ({ name, data }) =>
    (series.length > 1 ? `${name}: ` : '') +
    labels.map((label) => `${label} ${valueOf({ data }, label)}`).join(', ');
  return series.map(told).join('; ');
}

function valueOf({ data }, label) {
  return data.find((point) => point.label === label)?.value ?? 0;
}

function colour(at) {
  return `chart-${at % colours}`;
}

function picture(name, attributes, children) {
  return svg('svg', { role: 'img', 'aria-label': name, ...attributes }, children);
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}
