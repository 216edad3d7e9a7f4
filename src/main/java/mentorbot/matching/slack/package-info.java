/**
 * Asking for a mentor, answering, offering, nominating and registering in Slack; may import
 * matching, mentorships, actor, config, notices, slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.matching.slack;

import org.jspecify.annotations.NullMarked;
