/** Goals in Slack: commands, pages and messages; may import goals, mentorbot.slack and texts. */
@NullMarked
package mentorbot.goals.slack;

import org.jspecify.annotations.NullMarked;
