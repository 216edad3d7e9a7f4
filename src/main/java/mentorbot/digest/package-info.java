/**
 * The coordinators' week: who needs them, how the programme goes, what people shared; health, never
 * content; may import actor, calendar, config, desk, jobs, mentorships, notices, people and store.
 */
@NullMarked
package mentorbot.digest;

import org.jspecify.annotations.NullMarked;
