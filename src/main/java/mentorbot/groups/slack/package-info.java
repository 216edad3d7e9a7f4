/**
 * Opening groups and answering in Slack; may import groups, mentorships, actor, config, notices,
 * slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.groups.slack;

import org.jspecify.annotations.NullMarked;
