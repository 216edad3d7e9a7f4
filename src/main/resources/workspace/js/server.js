// Everything the page says to the workspace server, and what it hears back.

/** What only the bot can answer; the rest is the workspace's own. */
const forTheBot = new Set([
  'command',
  'message',
  'action',
  'submit',
  'suggest',
  'shortcut',
  'home',
  'clock',
]);

let ready = true;
let goingOut = false;
const waiting = [];

/** Whether the bot is there. What is done before that goes out, in order, as soon as it is. */
export async function botIsThere(isReady) {
  ready = isReady;
  if (goingOut) return;
  goingOut = true;
  while (ready && waiting.length > 0) await waiting.shift()();
  goingOut = false;
}

/** Sends one act of a person. Answers always with an object; a failure has `error`. */
export async function post(path, body) {
  const atOnce = ready && !goingOut;
  if (atOnce || !forTheBot.has(path)) return send(path, body);
  return new Promise((done) => waiting.push(async () => done(await send(path, body))));
}

async function send(path, body) {
  try {
    const response = await fetch(`/ui/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Workspace': '1' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const answer = text ? JSON.parse(text) : {};
    if (!response.ok && !answer.error) answer.error = `the workspace answered ${response.status}`;
    return answer;
  } catch {
    return { error: 'The workspace cannot be reached. Is it still running?' };
  }
}

export async function readState() {
  const response = await fetch('/ui/state', { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`state: ${response.status}`);
  return response.json();
}

/**
 * Listens to the server for as long as the page is open. After every (re)connection the whole state
 * is read again; what arrives meanwhile is held back, so nothing falls between the two.
 */
export function listen({ onState, onEvent, onConnection }) {
  let held = null;
  const source = new EventSource('/ui/events');
  source.onopen = async () => {
    held = [];
    try {
      onState(await readState());
      onConnection(true);
    } catch {
      onConnection(false);
    }
    const late = held ?? [];
    held = null;
    late.forEach(onEvent);
  };
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (held) held.push(event);
    else onEvent(event);
  };
  source.onerror = () => {
    onConnection(false);
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen({ onState, onEvent, onConnection }), 2000);
    }
  };
}
