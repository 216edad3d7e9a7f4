/**
 * Surveys: asking in three modes that do not share a way, closing, and showing what may be told;
 * may import actor, calendar, config, jobs, notices, people, mentorships, agreement, goals and
 * store.
 */
@NullMarked
package mentorbot.surveys;

import org.jspecify.annotations.NullMarked;
