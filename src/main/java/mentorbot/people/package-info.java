/**
 * The people of a workspace: who they are, when they may be written to, what they completed and
 * whom they report to; may import actor, calendar, config, store, notices and jobs.
 */
@NullMarked
package mentorbot.people;

import org.jspecify.annotations.NullMarked;
