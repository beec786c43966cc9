// SPDX-License-Identifier: MIT
// Charts of the documents: SVG that is read on light pages and on dark ones, by eyes and by readers of its description.
import * as echarts from 'echarts';

/**
 * @typedef {{ name: string, values: (number | null)[] | [number, number][], dashed?: boolean }} Series
 * @typedef {object} Chart
 * @property {string} file below docs/charts, without its ending
 * @property {string} title
 * @property {string} says what is to be seen, for who cannot see it
 * @property {'bars' | 'lines'} kind
 * @property {string} unit of the values
 * @property {string} [along] lines: what the horizontal axis counts
 * @property {boolean} [log] of bars; lines always are
 * @property {string[]} [names] bars: one group each
 * @property {Series[]} series
 */

/** Each colour of a light page, and what takes its place on a dark one. */
const inks = { text: ['#24292f', '#e6edf3'], axis: ['#57606a', '#9da7b3'], grid: ['#d8dee4', '#30363d'] };
const lightInk = (/** @type {keyof typeof inks} */ name) => /** @type {string} */ (inks[name][0]);

/** Told apart on both, also by who sees few colours. */
const colours = [
  '#0b7fab',
  '#d1690e',
  '#3f9142',
  '#b5489c',
  '#8a6d3b',
  '#6f6bd6',
  '#c7433f',
  '#2a9d8f',
  '#7a7f87',
];

const width = 820;
const rowHeight = 17;

const axisText = { color: lightInk('axis'), fontSize: 12 };
const lines = {
  axisLine: { lineStyle: { color: lightInk('axis') } },
  splitLine: { lineStyle: { color: lightInk('grid') } },
  axisLabel: axisText,
  nameTextStyle: axisText,
};

/** @param {Chart} chart */
function barsOf({ names = [], series, unit, log }) {
  const values = series.flatMap((one) => /** @type {number[]} */ (one.values)).filter((value) => value > 0);
  // A scale of powers begins with the one below the least bar, so that every bar has a length.
  const min = log ? 10 ** Math.floor(Math.log10(Math.min(...values) / 2)) : undefined;
  return {
    height: 110 + names.length * (series.length * rowHeight + 10),
    option: {
      yAxis: { ...lines, type: 'category', data: names, inverse: true, splitLine: { show: false } },
      xAxis: { ...lines, type: log ? 'log' : 'value', min, name: unit, nameLocation: 'middle', nameGap: 28 },
      series: series.map(({ name, values }) => ({
        name,
        type: 'bar',
        data: values,
        barMaxWidth: rowHeight,
        label: { show: true, position: 'right', color: lightInk('axis'), fontSize: 10, formatter: shortly },
      })),
    },
  };
}

const shortly = (/** @type {{ value: number }} */ { value }) =>
  value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));

/** @param {Chart} chart */
function linesOf({ series, unit, along, log = true }) {
  const axis = { ...lines, type: log ? 'log' : 'value', nameLocation: 'middle' };
  return {
    height: 470,
    option: {
      xAxis: { ...axis, name: along, nameGap: 28, min: 'dataMin' },
      yAxis: { ...axis, name: unit, nameGap: 40 },
      series: series.map(({ name, values, dashed }) => ({
        name,
        type: 'line',
        data: values,
        symbolSize: dashed ? 0 : 5,
        lineStyle: { width: dashed ? 1 : 2, type: dashed ? 'dashed' : 'solid' },
      })),
    },
  };
}

/** Attributes give the light colours; a rule gives those of a dark page. */
function darkRules() {
  const rules = Object.values(inks).map(
    ([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`,
  );
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {Chart} chart @returns {string} SVG */
export function draw(chart) {
  const { height, option } = chart.kind === 'bars' ? barsOf(chart) : linesOf(chart);
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawing.setOption({
    animation: false,
    color: colours,
    title: {
      text: chart.title,
      left: 10,
      top: 6,
      padding: 0,
      textStyle: { color: lightInk('text'), fontSize: 15, fontWeight: 'bold' },
    },
    legend: {
      top: 32,
      left: 10,
      padding: 0,
      textStyle: { color: lightInk('text') },
      show: chart.series.length > 1,
    },
    grid: {
      top: chart.series.length > 9 ? 90 : 64,
      left: chart.kind === 'lines' ? 36 : 20,
      right: 70,
      bottom: 40,
      containLabel: true,
    },
    ...option,
  });
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  const opened = /^<svg [^>]*>/.exec(svg)?.[0];
  if (!opened) throw new Error(`${chart.file} was not drawn`);
  const head = opened.replace('<svg ', '<svg role="img" ');
  const words = `<title>${escaped(chart.title)}</title><desc>${escaped(chart.says)}</desc>`;
  return `${head}${words}${darkRules()}${svg.slice(opened.length)}\n`;
}

/** How the document shows it. @param {Chart} chart */
export const shown = ({ file, title, says }) => `![${title}: ${says}](charts/${file}.svg)`;
