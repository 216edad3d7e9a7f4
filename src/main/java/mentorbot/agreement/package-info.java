/**
 * The mentoring agreement: its versions, signatures, amendments and the terms in force; may import
 * actor, calendar, config, jobs, mentorships, notices, people and store.
 */
@NullMarked
package mentorbot.agreement;

import org.jspecify.annotations.NullMarked;
