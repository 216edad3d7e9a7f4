/**
 * The agreement as people meet it in Slack; may import the agreement, actor, calendar, config,
 * mentorships, printing, texts, the shared edge and the Slack SDK.
 */
@NullMarked
package mentorbot.agreement.slack;

import org.jspecify.annotations.NullMarked;
