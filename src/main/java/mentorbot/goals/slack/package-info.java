/**
 * Goals in Slack: commands, pages, messages and the paper; may import goals, mentorbot.slack,
 * printing and texts.
 */
@NullMarked
package mentorbot.goals.slack;

import org.jspecify.annotations.NullMarked;
