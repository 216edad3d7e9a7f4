/**
 * Closing a relationship on every path: looking back, thanks, what comes next, what is erased and
 * when, and the certificate (R28, R71); may import actor, agreement, config, goals, jobs, meetings,
 * mentorships, notices, people, printing and store.
 */
@NullMarked
package mentorbot.closing;

import org.jspecify.annotations.NullMarked;
