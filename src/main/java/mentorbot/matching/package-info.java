/**
 * Finding each other: who fits whom and why, requests and their turns, offers, nominations and
 * pairs that exist already; may import actor, calendar, config, store, notices, jobs, people,
 * mentorships and agreement.
 */
@NullMarked
package mentorbot.matching;

import org.jspecify.annotations.NullMarked;
