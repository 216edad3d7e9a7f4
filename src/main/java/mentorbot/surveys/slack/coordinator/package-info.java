/**
 * Surveys as coordinators meet them: the list, sending one, results and what follows from them; may
 * import surveys, config, mentorbot.slack, texts and the Slack SDK.
 */
@NullMarked
package mentorbot.surveys.slack.coordinator;

import org.jspecify.annotations.NullMarked;
