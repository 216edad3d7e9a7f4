/**
 * Meetings: finding a time that suits everybody, moving it and calling it off, the agenda, the
 * calendar file, and whether it took place; may import actor, calendar, jobs, notices, people,
 * mentorships, agreement, store and biweekly (iCalendar).
 */
@NullMarked
package mentorbot.meetings;

import org.jspecify.annotations.NullMarked;
