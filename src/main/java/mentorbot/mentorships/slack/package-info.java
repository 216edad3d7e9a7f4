/**
 * What people see of their relationships and do with them in Slack; may import mentorships, actor,
 * config, notices, people, slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.mentorships.slack;

import org.jspecify.annotations.NullMarked;
