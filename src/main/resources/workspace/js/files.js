// Files that a message carries: to look at, in a sandbox, or to download.

import { h } from './dom.js';

const units = ['bytes', 'kB', 'MB'];

function sized(bytes, locale) {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: step === 2 ? 1 : 0 });
  return `${number.format(bytes / 1000 ** step)} ${units[step]}`;
}

export function fileList(files, locale) {
  if (!files || files.length === 0) return null;
  return h('ul', { class: 'files' }, files.map((file) => h('li', { class: 'file' }, card(file, locale))));
}

function card(file, locale) {
  const address = `/files/${encodeURIComponent(file.id)}`;
  const readable = file.mimetype.startsWith('text/');
  return [
    h(
      'span',
      { class: 'file-name' },
      h('strong', { dir: 'auto' }, file.title),
      h('span', { class: 'quiet', dir: 'auto' }, `${file.name} · ${sized(file.size, locale)}`),
    ),
    h(
      'span',
      { class: 'file-links' },
      readable &&
        h(
          'a',
          { href: address, target: '_blank', rel: 'noopener', 'aria-label': `Open ${file.title}` },
          'Open',
        ),
      h(
        'a',
        { href: `${address}?download`, download: file.name, 'aria-label': `Download ${file.title}` },
        'Download',
      ),
    ),
  ];
}
