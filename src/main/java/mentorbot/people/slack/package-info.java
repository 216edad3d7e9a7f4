/**
 * Enrolment, profile, hours, quiet, privacy and leaving as people meet them in Slack; may import
 * people, calendar, config, notices' data, texts, the edge and the Slack SDK.
 */
@NullMarked
package mentorbot.people.slack;

import org.jspecify.annotations.NullMarked;
