/**
 * The journal in Slack: commands, pages and messages; may import journal, mentorbot.slack and
 * texts.
 */
@NullMarked
package mentorbot.journal.slack;

import org.jspecify.annotations.NullMarked;
