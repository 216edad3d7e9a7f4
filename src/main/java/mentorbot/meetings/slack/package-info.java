/**
 * Meetings facing the street: command, taps, messages, Home; may import meetings, actor, slack,
 * texts, values of calendar and the Slack SDK.
 */
@NullMarked
package mentorbot.meetings.slack;

import org.jspecify.annotations.NullMarked;
