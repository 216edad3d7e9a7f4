// The tour: what to try next, from an empty workspace to the first check-in answered. Data only;
// a step is done when what the page has seen of the workspace says so.

/** Who plays which part, by the seeded clinic's order: technician, mentor, coordinator. */
export function castOf(state) {
  const [first, second, third] = state.shown;
  const coordinator = state.people.find((person) => person.coordinator)?.id ?? third;
  const others = [first, second, third].filter((id) => id !== coordinator);
  return { technician: others[0], mentor: others[1], coordinator };
}

/** Every word the bot said to a person in their direct messages. */
function toldTo(state, user) {
  const { dm } = state.people.find((person) => person.id === user);
  return (state.conversations[dm] ?? [])
    .filter((message) => message.bot && (!message.to || message.to === user))
    .map(({ metadata_type: kind, text, blocks }) =>
      [kind ?? '', text ?? '', JSON.stringify(blocks ?? [])].join(' '),
    );
}

const told = (state, user, pattern) => toldTo(state, user).some((words) => pattern.test(words));

const atHome = (state, user, pattern) => pattern.test(JSON.stringify(state.homes[user] ?? ''));

const inModal = (state, user, pattern) => pattern.test(JSON.stringify(state.modals?.[user] ?? ''));

const knows = (state, user, pattern) =>
  told(state, user, pattern) || atHome(state, user, pattern) || inModal(state, user, pattern);

/** What a person typed, from the echoes of their commands. */
const typed = (state, user, pattern) =>
  Object.values(state.conversations)
    .flat()
    .some(
      (message) =>
        message.command && (message.to ?? message.user) === user && pattern.test(message.command),
    );

const both = ({ technician, mentor }, test) => test(technician) && test(mentor);

/** The page after the last one of the profile; later, what only members are offered. */
const enrolled = /you(?:’|')re in\b|find a mentor|offer mentoring/i;

/** Answered, skipped, or left until its time was over: nobody has to answer a check-in. */
const dealtWith = /you said:|skipped, and that(?:’|')s fine|this check-in\b[^.]*\bhas closed/i;

export const steps = [
  {
    title: '{technician} joins',
    text: 'mentorbot finds technicians a mentor and keeps both going. You play all three people here. Start as {technician}: type /mentor, press Enter, and join.',
    suggestion: { as: 'technician', command: '/mentor' },
    done: (state, { technician }) => knows(state, technician, enrolled),
  },
  {
    title: '{mentor} joins',
    text: 'Now somebody to learn from. As {mentor}, type /mentor, join, and on page 2 choose what {mentor} can help with: IV catheters.',
    suggestion: { as: 'mentor', command: '/mentor' },
    done: (state, { mentor }) => knows(state, mentor, enrolled),
  },
  {
    title: '{technician} asks',
    text: 'Back to {technician}: look for a mentor with /mentor request, and ask {mentor}.',
    suggestion: { as: 'technician', command: '/mentor request' },
    done: (state, { mentor }) => told(state, mentor, /> would like you as a mentor/i),
  },
  {
    title: '{mentor} accepts',
    text: '{mentor} has a request. Read who asks and why, then press Accept.',
    suggestion: null,
    done: (state, { technician }) => told(state, technician, /will be your mentor/i),
  },
  {
    title: '{coordinator} records',
    text: 'Both need the programme’s course first. As {coordinator}, type /mentor-admin and record it for both.',
    suggestion: { as: 'coordinator', command: '/mentor-admin' },
    done: (state, cast) =>
      told(state, cast.technician, /will be your mentor|found each other here/i) &&
      both(cast, (user) => !told(state, user, /3\. Take the course/)),
  },
  {
    title: 'Both sign',
    text: 'Now the agreement: read and sign it as {technician}, then as {mentor}. /mentor agreement opens it.',
    suggestion: { as: 'technician', command: '/mentor agreement' },
    done: (state, cast) =>
      both(cast, (user) => told(state, user, /signed by everybody|have started/i)),
  },
  {
    title: '{technician}’s goal',
    text: 'One line logs a goal. As {technician}: type /goal and what {technician} wants to be able to do.',
    suggestion: { as: 'technician', command: '/goal Place IV catheters on my own by March' },
    done: (state, { technician }) => typed(state, technician, /^\/goal\s+\S|^\/mentor goal\s+\S/),
  },
  {
    title: 'Let time pass',
    text: 'Now let time pass: press “To the next thing” until a check-in arrives.',
    suggestion: null,
    done: (state, cast) => both(cast, (user) => told(state, user, /one tap is enough/i)),
  },
  {
    title: 'Both answer',
    text: '{technician} and {mentor} each answer the check-in with one tap, or leave it: both are fine. The message says who sees it.',
    suggestion: null,
    done: (state, cast) => both(cast, (user) => told(state, user, dealtWith)),
  },
];

/** From here on a step can only be done when all before it are. */
const firstInOrder = 2;

/**
 * The first step that is not done yet; the number of steps when all are. `seen` holds the steps
 * that were done at any time: what showed it, such as a modal, may be gone since.
 */
export function currentStep(state, seen) {
  const cast = castOf(state);
  steps.forEach((step, at) => {
    if (!seen.has(at) && step.done(state, cast)) seen.add(at);
  });
  const last = Math.max(...seen, -1);
  for (let at = 0; last >= firstInOrder && at < last; at += 1) seen.add(at);
  const next = steps.findIndex((_, at) => !seen.has(at));
  return next < 0 ? steps.length : next;
}
