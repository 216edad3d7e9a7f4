/**
 * Check-ins facing the street: command, taps, messages, Home; may import checkins, mentorships'
 * values, slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.checkins.slack;

import org.jspecify.annotations.NullMarked;
