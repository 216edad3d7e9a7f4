// Addresses that open something inside Slack: here they open it in the person's column.

/** What such an address names, a conversation or a person's id; null for any other address. */
export function insideSlack(address) {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'slack:') return url.searchParams.get('id');
  const redirects = /(?:^|\.)slack\.com$/.test(url.hostname) && url.pathname === '/app_redirect';
  return redirects ? url.searchParams.get('channel') : null;
}

/** Opens the conversation, or says what Slack would have done. */
export function openInside(id, column, store) {
  const known = [column.dm, ...store.channelsOf(column.user).map((channel) => channel.id)];
  if (known.includes(id)) column.open(id);
  else if (store.person(id)) {
    const text = `In Slack, this opens a direct message with ${store.nameOf(id)}.`;
    column.toast('info', text);
  } else column.toast('info', 'In Slack, this opens a conversation that is not shown here.');
}
