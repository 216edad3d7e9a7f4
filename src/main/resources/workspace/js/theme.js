// Light, dark, or as the system has it. The choice is kept in this browser.

import { h, icon } from './dom.js';

const names = { auto: 'as your system', light: 'light', dark: 'dark' };
const order = ['auto', 'light', 'dark'];
const key = 'workspace-theme';

/** A small memory in the browser; where it is forbidden, the page simply forgets. */
export const memory = {
  get(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Nothing depends on it.
    }
  },
};

export function themeToggle() {
  let theme = order.includes(memory.get(key)) ? memory.get(key) : 'auto';
  const button = h('button', {
    type: 'button',
    class: 'icon-button theme-toggle',
    onclick: () => {
      theme = order[(order.indexOf(theme) + 1) % order.length];
      memory.set(key, theme);
      show();
    },
  });
  const show = () => {
    document.documentElement.dataset.theme = theme;
    button.replaceChildren(icon(theme));
    button.setAttribute('aria-label', `Colours: ${names[theme]}. Change`);
    button.title = `Colours: ${names[theme]}`;
  };
  show();
  return button;
}
