// The line that says that the bot is not there yet, and that nothing done meanwhile is lost.

/** A start that nobody would notice shows no line, so nothing jumps on the page. */
const noticeable = 300;

export class StartingLine {
  #timer;

  /** A live region: what is put into it is read out. */
  constructor(root) {
    this.root = root;
  }

  showSoon(bot) {
    if (this.#timer || this.root.textContent) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.root.textContent = `Starting… What you type or press now goes out as soon as ${bot} is there.`;
    }, noticeable);
  }

  hide() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.root.textContent = '';
  }
}
