/**
 * The shared edge to Slack: routes, replies, blocks, errors, Home and the delivery of notices; may
 * import actor, logs, texts, notices and the Slack SDK.
 */
@NullMarked
package mentorbot.slack;

import org.jspecify.annotations.NullMarked;
