/**
 * Surveys as the asked person meets them: messages, forms, Home; may import surveys, settings'
 * values, slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.surveys.slack;

import org.jspecify.annotations.NullMarked;
