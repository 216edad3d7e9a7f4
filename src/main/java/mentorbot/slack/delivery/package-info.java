/**
 * Writes notices as messages and takes them to Slack at Slack's pace; may import actor, notices,
 * slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.slack.delivery;

import org.jspecify.annotations.NullMarked;
