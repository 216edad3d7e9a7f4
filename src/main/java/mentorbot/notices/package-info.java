/**
 * What must be told to whom, not before when, and whether it has been; may import actor, calendar,
 * config, logs and store.
 */
@NullMarked
package mentorbot.notices;

import org.jspecify.annotations.NullMarked;
