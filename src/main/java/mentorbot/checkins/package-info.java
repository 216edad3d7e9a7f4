/**
 * Check-ins: short questions at the agreed rhythm, and what people ask to change; may import actor,
 * calendar, jobs, notices, people, mentorships, agreement, goals and store.
 */
@NullMarked
package mentorbot.checkins;

import org.jspecify.annotations.NullMarked;
