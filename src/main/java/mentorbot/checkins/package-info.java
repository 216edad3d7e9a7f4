/**
 * Check-ins: short questions at the agreed rhythm, and what people ask to change; may import actor,
 * calendar, config, jobs, notices, people, mentorships, agreement, goals, meetings and store.
 */
@NullMarked
package mentorbot.checkins;

import org.jspecify.annotations.NullMarked;
