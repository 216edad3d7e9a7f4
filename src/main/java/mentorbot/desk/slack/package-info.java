/**
 * The coordinator's desk in Slack: {@code /mentor-admin}, its pages and the desk on Home; may
 * import desk, the domains it shows, mentorbot.slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.desk.slack;

import org.jspecify.annotations.NullMarked;
