/**
 * The relationship itself: its parties, phases, gates and ending; may import actor, calendar,
 * config, store, notices and people.
 */
@NullMarked
package mentorbot.mentorships;

import org.jspecify.annotations.NullMarked;
