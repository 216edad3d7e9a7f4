/**
 * Goals, the steps towards them and what people keep or share of both; may import actor, calendar,
 * config, jobs, mentorships, notices, people and store.
 */
@NullMarked
package mentorbot.goals;

import org.jspecify.annotations.NullMarked;
